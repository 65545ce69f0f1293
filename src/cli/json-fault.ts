/** Why a text is no JSON, in words that an editor can mend it by; the engine's own name a sign that may be invisible. Pure. */
import { faultAt, placeAt, type Place } from './json-places.js';

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Signs that look like a space or like nothing at all. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Z}]/u;
const NAMES: Record<string, string> = {
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u200b': 'a zero-width space',
  '\ufeff': 'a byte order mark',
};

const QUOTE_ADVICE = 'inside a text write “…”, or \\" for a straight quote';

/** What is wrong with the text in quotes that begins here. */
const inText = (text: string, at: number): string => {
  const line = text.slice(at).split(/[\r\n]/, 1)[0]!;
  if (/[\u0000-\u001f]/.test(line))
    return 'this text contains a tab or another control character: write \\t, or a space';
  const escape = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4}).?/.exec(line.replace(/\\\\/g, '--'))?.[0];
  if (escape !== undefined && /"/.test(line.slice(1)))
    return `“${escape}” is not a valid escape: write \\\\ for a backslash`;
  return 'this text has no closing quote on its line: write a line break inside it as \\n';
};

const reasonAt = (text: string, at: number): string | undefined => {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const before = /\S(?=[ \t\n\r]*$)/.exec(text.slice(Math.max(0, at - 10_000), at))?.[0];
  if (at >= text.length) return text.trim() ? 'the text ends before the closing bracket' : undefined;
  if (!before && sign === '<') return 'this is HTML, not JSON';
  if (INVISIBLE.test(sign)) {
    const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return `there is an invisible character here, ${code}${NAMES[sign] ? ` (${NAMES[sign]})` : ''}: replace it with an ordinary space`;
  }
  if (/[“”„‟«»‘’']/.test(sign) && before !== '"') return `“${sign}” is used where JSON needs a straight quote (")`;
  if (/^\/[/*]/.test(text.slice(at))) return 'JSON has no comments';
  if (before === ',' && /[}\]]/.test(sign)) return 'remove the comma before the closing bracket';
  STRING.lastIndex = at;
  if (sign === '"' && !STRING.test(text)) return inText(text, at);
  const isAfterValue = before !== undefined && /["}\]\p{L}\d]/u.test(before);
  if (isAfterValue && /["{[\d-]/.test(sign))
    return `a comma may be missing before this${before === '"' && sign === '"' ? `; or the text before it ended early: ${QUOTE_ADVICE}` : ''}`;
  if (before === '"' && /[^\s:,}\]]/.test(sign))
    return `the text before this ended early, at a straight quote (") inside it: ${QUOTE_ADVICE}`;
  if (before !== undefined && /[{,]/.test(before) && /[\p{L}_$]/u.test(sign))
    return 'field names need straight quotes: "text"';
  return undefined;
};

/** Where and why a text stops being JSON; `undefined` where it is JSON, no reason where the engine's own words are all there is. Never throws. */
export const jsonFault = (text: string): (Place & { reason?: string }) | undefined => {
  const at = faultAt(text);
  return at === undefined ? undefined : { ...placeAt(text, at), reason: reasonAt(text, at) };
};
