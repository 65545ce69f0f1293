/**
 * What a server leaves in a tree that it has drawn, so that a script can tell whether it would draw the same. Pure.
 * A check against what happens by itself: data that an editor has changed, words that a content management system has. No signature.
 */

/** The attribute of the tree's last slot. */
export const SEAL = 'data-seal';

/** What a server leaves in the place of the buttons. */
export const NO_BUTTON = '\u00a0';

/** All that a tree is drawn from, as the tag was told it, and the words that came of it. */
export interface Sealed {
  data: string;
  /** The language of the words, as the tag that is asked for: `en-GB`. */
  lang: string;
  level?: string | number | null;
  inline?: boolean;
  noChart?: boolean;
  words: string;
}

/** FNV-1a, 32 bits, in base 36. */
export const sealOf = ({ data, lang, level, inline, noChart, words }: Sealed): string => {
  const text = [data, lang, level || '', inline || '', noChart || '', words].join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
};
