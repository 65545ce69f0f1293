/**
 * The tags for JSX, whatever makes it. A framework takes them with one line of its own, e.g. for Solid:
 * `declare module 'solid-js' { namespace JSX { interface IntrinsicElements extends WarTags {} } }`. Types only.
 */
import type { WarProblemEvent, WarReadyEvent } from '../elements/events.js';

/** What every tag takes. Data in attributes is JSON text. */
export interface WarAttributes {
  /** Address of a ledger and the id in it, e.g. `/ledger.json#troops-2025`. */
  src?: string | undefined;
  /** Seconds between checks of `src`, at least 10. */
  refresh?: number | string | undefined;
  /** Makes titles real headings, starting at this level (2 to 6). Absent: they are no headings. */
  'heading-level'?: number | string | undefined;
  lang?: string | undefined;
  dir?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  style?: unknown;
  hidden?: boolean | undefined;
  title?: string | undefined;
  role?: string | undefined;
  tabindex?: number | string | undefined;
  tabIndex?: number | undefined;
  'aria-label'?: string | undefined;
  /** React: what a server has rendered stays. */
  dangerouslySetInnerHTML?: { __html: string } | undefined;
  suppressHydrationWarning?: boolean | undefined;
  slot?: string | undefined;
  /** The sentence that shows before the script runs, and whenever the data cannot be used. */
  children?: any;
  key?: any;
  ref?: any;
  'onwar-ready'?: ((event: WarReadyEvent) => void) | undefined;
  'onwar-problem'?: ((event: WarProblemEvent) => void) | undefined;
}

/** The tags with their attributes, as `IntrinsicElements` takes them. */
export interface WarTags {
  'war-claim': WarAttributes & { 'data-claim'?: string; inline?: boolean | '' };
  'war-trend': WarAttributes & { 'data-trend'?: string; 'no-chart'?: boolean | '' };
  'war-bonus': WarAttributes & { 'data-bonus'?: string };
  'war-source': WarAttributes & { 'data-source'?: string };
}
