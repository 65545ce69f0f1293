/** A snippet whose data was damaged on its way through a CMS: what of it can still be read, and where it broke. Pure. */
import type { FragmentKind } from '../model/find-fragment.js';
import { readLenientJson } from '../model/lenient-json.js';
import { decodeEntities, plainText } from '../model/plain-text.js';
import { isRecord, type Draft } from './draft.js';

/** What is left of a snippet. Without `data` nothing of it can be read. */
export interface Damaged {
  kind?: FragmentKind;
  data?: Draft;
  sentence?: string;
  /** The words at which the data breaks off. */
  at: string;
}

const MARK = /data-(?:war-)?(claim|trend|bonus|source)\s*=|<war-(claim|trend|bonus|source)\b/i;
/** So many cuts are tried, from the end: what is longer is not typed by hand. */
const MAX_CUTS = 200;
const MAX_SIGNS = 200_000;

/** Quotation marks that a system has curled, straight again where they stand at the edge of a text. */
const straight = (text: string): string =>
  text.replace(/([[{,:]\s*)[“”„‟″«»]/g, '$1"').replace(/[“”„‟″«»](\s*(?:[\]},:]|$))/g, '"$1');

/** How many signs of a text are well-formed JSON, by its words alone. */
const wholeUntil = (text: string): number => {
  const word = /\s*(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;
  let at = 0;
  while (word.test(text)) at = word.lastIndex;
  return at;
};

/** The brackets that are still open, closed. */
const closed = (text: string): string => {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g))
    if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') open.pop();
  return text + open.reverse().join('');
};

const readWhole = (text: string): unknown => readLenientJson(text) ?? readLenientJson(straight(text));

/** What can be read of a text that breaks off: all until the last part that is whole. */
const readStart = (text: string): unknown => {
  const even = straight(text);
  const cuts = [...even.matchAll(/,/g)].map(({ index }) => index).slice(-MAX_CUTS);
  for (const cut of [even.length, ...cuts.reverse()]) {
    const read = readLenientJson(closed(even.slice(0, cut)));
    if (isRecord(read) && Object.keys(read).length) return read;
  }
  return;
};

/** The tag's attribute ends with the last brace before a tag's end; what follows is its sentence. */
const parts = (after: string): [json: string, sentence: string] => {
  const from = after.search(/[{[]/);
  if (from < 0) return ['', ''];
  const rest = after.slice(from);
  const end = /([}\]])\s*(?:["'“”„″]|\s[\w-]+\s*=[^<>]*)?\s*\/?>/.exec(rest);
  if (!end) return [rest.replace(/<\/[^]*$/, ''), ''];
  const behind = rest.slice(end.index + end[0].length);
  return [rest.slice(0, end.index + 1), plainText(behind.replace(/<\/(?:war-|blockquote|span|div|p)[^]*$/i, ''))];
};

/** What is left of a snippet that nothing else could read; `undefined` for what never was one. Never throws. */
export const readDamaged = (text: string): Damaged | undefined => {
  const mark = MARK.exec(text);
  const isBare = /^[[{]/.test(text);
  if ((!mark && !isBare) || text.length > MAX_SIGNS) return;
  const kind = (mark?.[1] ?? mark?.[2])?.toLowerCase() as FragmentKind | undefined;
  const after = decodeEntities(isBare ? text : text.slice(mark!.index + mark![0].length));
  const [json, sentence] = parts(after);
  const data = json ? (readWhole(json) ?? readStart(json)) : undefined;
  const at = json.slice(wholeUntil(json)).trim().slice(0, 30) || json.trim().slice(-30);
  return { ...(kind && { kind }), ...(isRecord(data) && { data }), ...(sentence && { sentence }), at };
};
