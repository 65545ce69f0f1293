/** The tags of the preview: each one's script comes when it is first shown. */
import type { FragmentKind } from '../model/find-fragment.js';

const TAGS: Record<FragmentKind, () => Promise<unknown>> = {
  claim: () => import('../define/war-claim.js'),
  trend: () => import('../define/war-trend.js'),
  bonus: () => import('../define/war-bonus.js'),
  source: () => import('../define/war-source.js'),
};

/** Defines the tag of a kind; where its script does not come, the preview is its sentence. Never rejects. */
export const loadTag = (kind: FragmentKind): Promise<unknown> =>
  TAGS[kind]().catch((error: unknown) => console.warn(error));
