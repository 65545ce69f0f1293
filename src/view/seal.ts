/**
 * What a server leaves in a tree that it has drawn, so that a script can tell whether it would draw the same. Pure.
 * A check against what happens by itself: data that an editor has changed, words that a content management system has. No signature.
 */

/** The attribute of the tree's last slot. */
export const SEAL = 'data-seal';

/** FNV-1a, 32 bits, in base 36. `options` are all that a tag is told beside its data and its language: its heading's level, its flags. */
export const sealOf = (
  data: string,
  lang: string,
  options: readonly (string | number | boolean | null | undefined)[],
  words: string,
): string => {
  const text = [data, lang, ...options.map((option) => option || ''), words].join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
};
