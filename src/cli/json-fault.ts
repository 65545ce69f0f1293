/** Why a text is no JSON, in words that an editor can mend it by; the engine's own name a sign that may be invisible. Pure. */
import { faultAt, placeAt, type Place } from './json-places.js';

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Signs that look like a space or like nothing at all. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Z}]/u;
const NAMES: Record<string, string> = {
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u200b': 'a space of no width',
  '\ufeff': 'a byte order mark',
};

const QUOTE_ADVICE = 'within a text write “…”, or \\" for a straight quote';

/** What is wrong with the text in quotes that begins here. */
const inText = (text: string, at: number): string => {
  const line = text.slice(at).split(/[\r\n]/, 1)[0]!;
  if (/[\u0000-\u001f]/.test(line))
    return 'a tab or another control character stands in this text: write \\t, or a space';
  const escape = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4}).?/.exec(line.replace(/\\\\/g, '--'))?.[0];
  if (escape !== undefined && /"/.test(line.slice(1)))
    return `“${escape}” in this text means nothing: write \\\\ for a backslash`;
  return 'this text has no closing quote on its line: a line break within a text is written \\n';
};

const reasonAt = (text: string, at: number): string | undefined => {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const before = /\S(?=[ \t\n\r]*$)/.exec(text.slice(Math.max(0, at - 10_000), at))?.[0];
  if (at >= text.length) return text.trim() ? 'the text ends here, before its last bracket' : undefined;
  if (!before && sign === '<') return 'this is a page of HTML';
  if (INVISIBLE.test(sign)) {
    const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return `an invisible sign stands here, ${code}${NAMES[sign] ? ` (${NAMES[sign]})` : ''}: put an ordinary space in its place`;
  }
  if (/[“”„‟«»‘’']/.test(sign) && before !== '"')
    return `“${sign}” stands where JSON has a straight quote ("): names and texts begin and end with one`;
  if (/^\/[/*]/.test(text.slice(at))) return 'JSON has no comments';
  if (before === ',' && /[}\]]/.test(sign)) return 'a comma stands before the closing bracket: take it away';
  STRING.lastIndex = at;
  if (sign === '"' && !STRING.test(text)) return inText(text, at);
  const isAfterValue = before !== undefined && /["}\]\p{L}\d]/u.test(before);
  if (isAfterValue && /["{[\d-]/.test(sign))
    return `a comma may be missing before this${before === '"' && sign === '"' ? `; or a text ends too early: ${QUOTE_ADVICE}` : ''}`;
  if (before === '"' && /[^\s:,}\]]/.test(sign))
    return `a text ends before this, at a straight quote (") within it: ${QUOTE_ADVICE}`;
  if (before !== undefined && /[{,]/.test(before) && /[\p{L}_$]/u.test(sign))
    return 'the name of a field stands in straight quotes: "text"';
  return undefined;
};

/** Where and why a text stops being JSON; `undefined` where it is JSON, no reason where the engine's own words are all there is. Never throws. */
export const jsonFault = (text: string): (Place & { reason?: string }) | undefined => {
  const at = faultAt(text);
  return at === undefined ? undefined : { ...placeAt(text, at), reason: reasonAt(text, at) };
};
