/** The short name of an entry in a ledger: what is typed in its form, and one made of the data. Pure. */
import { isRecord, listAt, textAt, type Draft } from './draft.js';

const MAX_SIGNS = 60;

/** `uk-casualties` for “UK casualties”: small letters, figures, and hyphens between them. A hyphen at the end may be followed by more. */
export const idOf = (typed: string): string =>
  typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');

/** A name for an entry that has none: who says what, and when. Empty for an empty one. */
export const proposedId = (data: Draft): string => {
  const [claimant] = listAt(data, '/claimant');
  const [series] = listAt(data, '/series');
  const said = [
    isRecord(claimant) ? textAt(claimant, '/name') : '',
    textAt(data, '/measure/name') || textAt(data, '/title') || textAt(data, '/name') || textAt(series, '/label'),
    textAt(data, '/claimDate') || textAt(data, '/datePublished'),
  ].filter(Boolean);
  const words = said.length > 1 || said[0] ? said : [textAt(data, '/text') || textAt(data, '/url')];
  return idOf(words.join(' ')).slice(0, MAX_SIGNS).replace(/-+$/, '');
};
