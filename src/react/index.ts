/**
 * The entry point `war-claims/react`: the tags as typed components, for React 18 and later. The data is in the tag's attribute, so that a
 * page from the server carries it too; the children are the fallback sentence. The tag's own script comes when the component is mounted.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { WarProblemEvent, WarReadyEvent } from '../elements/events.js';
import type { BonusInput } from '../model/bonus.js';
import type { ClaimInput } from '../model/claim.js';
import type { SourceInput } from '../model/source.js';
import type { TrendInput } from '../model/trend.js';
import type { WarTags } from './jsx.js';

export type { WarAttributes, WarTags } from './jsx.js';

/** What every component takes, with the attributes of any element. */
export interface WarProps extends HTMLAttributes<HTMLElement> {
  /** Address of a ledger and the id in it, e.g. `/ledger.json#troops-2025`. Absent: no request. */
  src?: string | undefined;
  /** Seconds between checks of `src`, at least 10. Absent: it is loaded once. */
  refresh?: number | undefined;
  /** Makes titles real headings, starting at this level (2 to 6). Absent: they are no headings. */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The sentence that shows before the script runs, and whenever the data cannot be used. */
  children?: ReactNode;
  /** The data is shown for the first time. */
  onReady?: ((event: WarReadyEvent) => void) | undefined;
  /** Something in the data could not be used: `event.problems`. */
  onProblem?: ((event: WarProblemEvent) => void) | undefined;
}

export type WarClaimProps = WarProps & {
  claim?: ClaimInput | string | null | undefined;
  inline?: boolean | undefined;
};
export type WarTrendProps = WarProps & {
  trend?: TrendInput | string | null | undefined;
  noChart?: boolean | undefined;
};
export type WarBonusProps = WarProps & { bonus?: BonusInput | string | null | undefined };
/** A text is a source's name, or JSON where it begins with a brace. */
export type WarSourceProps = WarProps & { source?: SourceInput | null | undefined };

type Component<P> = ForwardRefExoticComponent<P & RefAttributes<HTMLElement>>;

const component = <P extends WarProps>(
  kind: string,
  load: () => Promise<unknown>,
  flags: Record<string, string> = {},
): Component<P> => {
  const Tag = forwardRef<HTMLElement, WarProps>((props, forwarded) => {
    const { onReady, onProblem, className, headingLevel, children, ...rest } = props;
    const own = useRef<HTMLElement | null>(null);
    // Without its script the tag is its sentence.
    useEffect(() => void load().catch((error: unknown) => console.warn(`<war-${kind}>`, error)), []);
    useEffect(() => {
      const tag = own.current!;
      const listeners = [
        ['war-ready', onReady],
        ['war-problem', onProblem],
      ] as [string, EventListener | undefined][];
      for (const [name, listener] of listeners) if (listener) tag.addEventListener(name, listener);
      return () => {
        for (const [name, listener] of listeners) if (listener) tag.removeEventListener(name, listener);
      };
    }, [onReady, onProblem]);
    const attributes: Record<string, unknown> = { ...rest, class: className, 'heading-level': headingLevel };
    const data = attributes[kind];
    delete attributes[kind];
    if (data !== undefined && data !== null)
      attributes['data-' + kind] = typeof data === 'string' && /^\s*[[{"]/.test(data) ? data : JSON.stringify(data);
    for (const [prop, attribute] of Object.entries(flags)) {
      const isSet = attributes[prop];
      delete attributes[prop];
      if (isSet) attributes[attribute] = '';
    }
    attributes.ref = (tag: HTMLElement | null) => {
      own.current = tag;
      if (typeof forwarded === 'function') forwarded(tag);
      else if (forwarded) forwarded.current = tag;
    };
    return createElement('war-' + kind, attributes, children);
  });
  Tag.displayName = 'War' + kind[0]!.toUpperCase() + kind.slice(1);
  return Tag as unknown as Component<P>;
};

/** One claim, e.g. `<WarClaim claim={{text: '…', claimant: '…', value: 700000}}>The sentence.</WarClaim>`. */
export const WarClaim = /*#__PURE__*/ component<WarClaimProps>('claim', () => import('../define/war-claim.js'), {
  inline: 'inline',
});
/** Claims over time. */
export const WarTrend = /*#__PURE__*/ component<WarTrendProps>('trend', () => import('../define/war-trend.js'), {
  noChart: 'no-chart',
});
/** One-off payments set against recurring pay. */
export const WarBonus = /*#__PURE__*/ component<WarBonusProps>('bonus', () => import('../define/war-bonus.js'));
/** A source as an inline badge. */
export const WarSource = /*#__PURE__*/ component<WarSourceProps>('source', () => import('../define/war-source.js'));

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends WarTags {}
  }
}
