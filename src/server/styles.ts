/** The style sheets of a server's tags, and the ways in which a page's policy can allow them. Pure. */
import type { FragmentKind } from '../model/find-fragment.js';
import { bonusStyles } from '../view/bonus-styles.js';
import { popoverStyles } from '../view/popover-styles.js';
import { baseStyles, claimStyles } from '../view/styles.js';
import { pictureStyles } from '../view/picture-styles.js';
import { trendStyles } from '../view/trend-styles.js';
import { escapeHtml } from './string-tags.js';

/** The tags, e.g. `war-claim`. */
export type WarTag = `war-${FragmentKind}`;

/**
 * `inline`: a `<style>` in every tag, for a policy that lists {@link styleHashes} (or has none) · `{nonce}`: the same with a nonce ·
 * `{href}`: a linked file, one for each tag (`dist/styles/war-claim.css`): an address with `*` for the tag, or a function of the tag ·
 * `none`.
 */
export type Styles = 'inline' | 'none' | { nonce: string } | { href: string | ((tag: WarTag) => string) };

/** Removes comments and white space, and escapes what is not ASCII: that costs a browser less, a thousand times. The hash is made of the result. */
const small = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}')
    .replace(/[^ -~]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)
    .trim();

/**
 * A server's card is not laid out while nobody sees it, but can be found, jumped to, printed and read aloud.
 * Only from the 13th neighbouring tag on: a tag that is visible at the start would begin at a guessed height, and what is below it would move.
 * What the script draws waits in its own way. `room`: roughly how high the tag is, for the scroll bar.
 */
const unseen = (room: string): string =>
  `:host(:not([inline]):nth-child(n+13 of war-claim,war-trend,war-bonus)){content-visibility:auto;contain-intrinsic-height:auto ${room};overflow-clip-margin:0.5em}`;

const claimText = baseStyles + unseen('14em') + claimStyles;

/** The style sheet of each tag, as in `dist/styles/` and, except for {@link CARD_STYLE_TEXT}, in its `<style>`. */
export const STYLE_TEXTS: Readonly<Record<WarTag, string>> = {
  'war-claim': small(claimText + popoverStyles),
  'war-trend': small(baseStyles + unseen('36em') + pictureStyles + trendStyles),
  'war-bonus': small(baseStyles + unseen('28em') + bonusStyles),
  'war-source': small(baseStyles + popoverStyles + ':host{display:inline}'),
};

/** The `<style>` of a claim that is a card: nothing opens from it, and a page may have a thousand. */
export const CARD_STYLE_TEXT = small(claimText);

const hashOf = async (text: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
};

/** What a `style-src` has to list for `styles: 'inline'`, by tag: `{'war-claim': "'sha256-…' 'sha256-…'", 'war-trend': "'sha256-…'", …}`. */
export const styleHashes = async (): Promise<Record<WarTag, string>> => {
  const texts = Object.entries({ ...STYLE_TEXTS, card: CARD_STYLE_TEXT });
  const { card, ...hashes } = Object.fromEntries(
    await Promise.all(texts.map(async ([name, text]) => [name, await hashOf(text)])),
  ) as Record<WarTag | 'card', string>;
  return { ...hashes, 'war-claim': `${hashes['war-claim']} ${card}` };
};

/** The element with a tag's styles. `isCard`: a claim that is not in a running sentence. */
export const styleElement = (tag: WarTag, styles: Styles, isCard: boolean): string => {
  const text = isCard ? CARD_STYLE_TEXT : STYLE_TEXTS[tag];
  if (styles === 'none') return '';
  if (styles === 'inline') return `<style>${text}</style>`;
  const { href, nonce } = Object(styles) as { href?: string | ((tag: WarTag) => string); nonce?: string };
  const address = typeof href === 'function' ? href(tag) : typeof href === 'string' ? href.replace('*', tag) : '';
  if (address) return `<link rel="stylesheet" href="${escapeHtml(address)}">`;
  if (!nonce)
    throw new TypeError(
      '`styles` is `inline`, `none`, `{nonce}` with the nonce of your policy, or `{href}` with an address.',
    );
  return `<style nonce="${escapeHtml(nonce)}">${text}</style>`;
};
