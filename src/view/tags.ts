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
}

/** Marks a stylesheet, so that the build makes it small. */
export const css = (strings: TemplateStringsArray): string => strings.join('');
