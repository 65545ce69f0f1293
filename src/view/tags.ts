/**
 * What a template is written with. The client passes Lit's tags, the server passes tags that write strings:
 * one markup for both, and no element knows which it is.
 * In templates: text and attribute values, `?flag=${…}`, `@event=${…}` (dropped on the server), lists, nested templates, `nothing`.
 */
type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** The template tags, as in `const { html, nothing } = tags`. */
export interface Tags {
  html: Tag;
  svg: Tag;
  nothing: unknown;
}

/** What stands around the words: their language, and their direction where it is not the page's. */
export interface Frame {
  lang: string;
  dir?: 'ltr' | 'rtl';
  /** A number as the language writes it. */
  number: (amount: number) => string;
  /** Of the headings; absent: there are none. */
  level?: number;
  /** Something was left out: the publisher's own sentence has it. */
  isPartial?: boolean;
  /** What stands last in a card or a table: that something was left out, and what a reader can do. */
  foot?: unknown;
}

/** The level of headings that a page has asked for, e.g. `3`; nothing for what is no level. */
export const levelOf = (asked: unknown): number | undefined => [2, 3, 4, 5, 6].find((level) => level === Number(asked));

/** Words as a heading of the page's outline, where the page asks for one. */
export const headingView = ({ html }: Tags, words: unknown, level?: number): unknown =>
  level ? html`<span role="heading" aria-level=${level}>${words}</span>` : words;

/** Phrases in a row, none of which can turn the direction of its neighbour. */
export const apartView = ({ html }: Tags, phrases: readonly string[], between: string): unknown =>
  phrases.map((said, i) => html`${i ? between : ''}<bdi>${said}</bdi>`);

/** Marks a stylesheet, so that the build makes it small. */
export const css = (strings: TemplateStringsArray): string => strings.join('');
