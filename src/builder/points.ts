/** A series as lines of text, `2024-01, more than 500000`, and as the tables that spreadsheets give. Pure. */
import { parseEdtf } from '../model/edtf.js';
import { COMPARATORS } from '../model/value.js';
import { readDate } from './read-date.js';
import { isRecord, type Draft } from './draft.js';
import { readNumber, writeNumber } from './read-number.js';

/** Hedges before a number, by what they are in the data. */
export const HEDGES: readonly [RegExp, string][] = [
  // `>=` before `>`.
  [/^(at ?least|>=|≥)\s*/i, 'atLeast'],
  [/^(more ?than|over|above|>)\s*/i, 'moreThan'],
  [/^(at ?most|up to|<=|≤)\s*/i, 'atMost'],
  [/^(less ?than|fewer than|under|below|<)\s*/i, 'lessThan'],
  [/^(about|around|roughly|approximately|circa|~|≈)\s*/i, 'about'],
];
const SAID: Record<string, string> = {
  moreThan: 'more than',
  atLeast: 'at least',
  lessThan: 'less than',
  atMost: 'at most',
  about: 'about',
};

/** A value of a line: `more than 500,000`, `160,000 to 165,000`. What is not understood stays as it was typed, as no number. */
const readValue = (typed: string, lang: string): unknown => {
  const said = typed.trim();
  const range = /^(about\s+)?([\d.,\s]+?)\s*(?:\.\.|–|—| to )\s*([\d.,\s]+)$/i.exec(said);
  const [low, high] = range ? [readNumber(range[2]!, lang), readNumber(range[3]!, lang)] : [];
  if (low !== undefined && high !== undefined) return `${range![1] ? 'about ' : ''}${low}..${high}`;
  for (const [pattern, comparator] of HEDGES) {
    const amount = pattern.test(said) ? readNumber(said.replace(pattern, ''), lang) : undefined;
    if (amount !== undefined) return `${comparator} ${amount}`;
  }
  // The parser would read `1.500` as 1.5 where it stands alone; a form has to ask.
  return readNumber(said, lang) ?? (/\d/.test(said) ? { amount: said } : said);
};

const isDate = (said: string) => !!parseEdtf(readDate(said));

/** A line's date and the rest: at a tab, a semicolon, or the first comma that a date stands before: `Dec 19, 2025, 1,000`. */
const border = (line: string): [string, string | undefined] => {
  const commas = [...line.matchAll(/,/g)].map(({ index }) => index);
  const bare = (said: string) => said.trim().replace(/^"(.*)"$/, '$1');
  const at =
    /\t/.exec(line)?.index ??
    /;/.exec(line)?.index ??
    commas.find((comma) => isDate(bare(line.slice(0, comma)))) ??
    commas[0];
  return at === undefined ? [bare(line), undefined] : [bare(line.slice(0, at)), bare(line.slice(at + 1))];
};

/** A line that states a figure: an empty one does not, nor does a date whose cell is empty, which is a gap. */
export const isPoint = (line: string): boolean => !!line.trim() && border(line)[1]?.trim() !== '';

/** The line of a point, by the point's place, for somebody who looks at the lines: `line 2 (“2024-02, many”)`. */
export const sayLine = (lines: string, place: number): string => {
  const all = lines.split('\n');
  const at = all.flatMap((line, i) => (isPoint(line) ? [i] : []))[place] ?? place;
  return `line ${at + 1}${all[at] === undefined ? '' : ` (“${all[at].trim().slice(0, 40)}”)`}`;
};

/** Lines as points, one a line: `[['2024-01', 'moreThan 500000']]`. */
export const readPoints = (lines: string, lang = 'en'): [string, unknown][] =>
  lines
    .split('\n')
    .filter(isPoint)
    .map((line) => {
      const [date, value = ''] = border(line);
      return [readDate(date), readValue(value, lang)];
    });

/** As {@link writeNumber} does, without its groups: a comma parts the columns. */
const plainNumber = (amount: number, lang: string): string => {
  const plain = [String(amount), `${amount}0`].find((text) => readNumber(text, lang) === amount);
  return plain ?? writeNumber(amount, lang);
};

const writeValue = (value: unknown, lang: string): string | undefined => {
  if (typeof value === 'number') return plainNumber(value, lang);
  if (typeof value === 'string') {
    const said = value
      .replace(/^([a-z]+) /i, (whole, word: string) => (word in SAID ? SAID[word] + ' ' : whole))
      .replace('..', ' to ');
    return [said, value].find((text) => readValue(text, lang) === value);
  }
  if (!isRecord(value)) return;
  const { amount, comparator = 'asStated', ...more } = value;
  if (Object.keys(more).length || typeof amount !== 'number' || !COMPARATORS.includes(comparator as 'about')) return;
  const written = plainNumber(amount, lang);
  return comparator === 'asStated' ? written : `${SAID[comparator as string]} ${written}`;
};

/** Points as lines; `undefined` where a line could not hold all of one. */
export const writePoints = (points: readonly unknown[], lang = 'en'): string | undefined => {
  const lines = points.map((point) => {
    const { date, value, ...more } =
      Array.isArray(point) && point.length === 2
        ? { date: point[0] as unknown, value: point[1] as unknown }
        : isRecord(point)
          ? point
          : ({} as Draft);
    const said = Object.keys(more).length ? undefined : writeValue(value, lang);
    if (typeof date !== 'string' || said === undefined) return;
    return `${date}, ${said}`;
  });
  return lines.some((line) => line === undefined) ? undefined : lines.join('\n');
};

/** The cells of a CSV text (RFC 4180), with `,`, `;` or tabs between them. */
const cells = (text: string): string[][] => {
  const first = text.slice(0, (text + '\n').indexOf('\n'));
  const mark = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ',';
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\r\n]*))(${mark}|\r?\n|$)`, 'g');
  for (let found; cell.lastIndex <= text.length && (found = cell.exec(text));) {
    rows.at(-1)!.push(found[1]?.replace(/""/g, '"') ?? found[2]!.trim());
    if (!found[3]) break;
    if (found[3] !== mark) rows.push([]);
  }
  return rows.filter((row) => row.some(Boolean));
};

/** A table with dates in its first column as series, one a column; `undefined` where it is no such table. Never throws. */
export const readCsv = (text: string): Draft[] | undefined => {
  const rows = cells(text.replace(/^\uFEFF/, '').trim());
  const [head = [], ...rest] = rows;
  const hasHead = !isDate(head[0] ?? '');
  const body = hasHead ? rest : rows;
  const width = Math.max(0, ...body.map((row) => row.length));
  const dated = body.filter((row) => isDate(row[0] ?? ''));
  if (width < 2 || !dated.length || dated.length < body.length / 2) return;
  return Array.from({ length: width - 1 }, (_, i) => ({
    ...(hasHead && head[i + 1] && { label: head[i + 1] }),
    // A gap in the table is a gap in the series, and no nought.
    points: body.flatMap((row) => (row[i + 1] ? [`${readDate(row[0]!)}, ${row[i + 1]}`] : [])).join('\n'),
  })).filter(({ points }) => points);
};
