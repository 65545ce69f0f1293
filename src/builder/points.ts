/** A series as lines of text, `2024-01, more than 500000`, and as the tables that spreadsheets give. Pure. */
import { parseEdtf } from '../model/edtf.js';
import { COMPARATORS } from '../model/value.js';
import { readDate } from './read-date.js';
import { isRecord, type Draft } from './draft.js';
import { readNumber } from './read-number.js';

const PHRASES: [RegExp, string][] = [
  // `>=` before `>`.
  [/^(at least|>=|≥)\s*/i, 'atLeast'],
  [/^(more than|over|above|>)\s*/i, 'moreThan'],
  [/^(at most|up to|<=|≤)\s*/i, 'atMost'],
  [/^(less than|fewer than|under|below|<)\s*/i, 'lessThan'],
  [/^(about|around|roughly|approximately|circa|~|≈)\s*/i, 'about'],
];
const SAID: Record<string, string> = {
  moreThan: 'more than',
  atLeast: 'at least',
  lessThan: 'less than',
  atMost: 'at most',
  about: 'about',
};

/** A value of a line: `more than 500,000`, `160,000 to 165,000`. What is not understood stays as it was typed. */
const readValue = (typed: string): unknown => {
  const said = typed.trim();
  const range = /^(about\s+)?([\d.,\s]+?)\s*(?:\.\.|–|—| to )\s*([\d.,\s]+)$/i.exec(said);
  const [low, high] = range ? [readNumber(range[2]!), readNumber(range[3]!)] : [];
  if (low !== undefined && high !== undefined) return `${range![1] ? 'about ' : ''}${low}..${high}`;
  for (const [pattern, comparator] of PHRASES) {
    const amount = pattern.test(said) ? readNumber(said.replace(pattern, '')) : undefined;
    if (amount !== undefined) return `${comparator} ${amount}`;
  }
  return readNumber(said) ?? said;
};

/** A line's date and the rest. A comma within `1,000` is no border. */
const border = (line: string): [string, string] => {
  const at = /\t|;|,/.exec(line)?.index ?? -1;
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).replace(/^"(.*)"$/, '$1')];
};

/** A line that states a figure: an empty one does not, nor does a date whose cell is empty, which is a gap. */
export const isPoint = (line: string): boolean => !!line.trim() && !/^[^,;\t]*[,;\t]\s*(?:"\s*")?\s*$/.test(line);

/** Lines as points, one a line: `[['2024-01', 'moreThan 500000']]`. */
export const readPoints = (lines: string): [string, unknown][] =>
  lines
    .split('\n')
    .filter(isPoint)
    .map((line) => {
      const [date, value] = border(line.trim());
      return [readDate(date.replace(/^"(.*)"$/, '$1')), readValue(value)];
    });

const writeValue = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const said = value
      .replace(/^([a-z]+) /i, (whole, word: string) => (word in SAID ? SAID[word] + ' ' : whole))
      .replace('..', ' to ');
    return readValue(said) === value ? said : readValue(value) === value ? value : undefined;
  }
  if (!isRecord(value)) return;
  const { amount, comparator = 'asStated', ...more } = value;
  if (Object.keys(more).length || typeof amount !== 'number' || !COMPARATORS.includes(comparator as 'about')) return;
  return comparator === 'asStated' ? String(amount) : `${SAID[comparator as string]} ${amount}`;
};

/** Points as lines; `undefined` where a line could not hold all of one. */
export const writePoints = (points: readonly unknown[]): string | undefined => {
  const lines = points.map((point) => {
    const { date, value, ...more } =
      Array.isArray(point) && point.length === 2
        ? { date: point[0] as unknown, value: point[1] as unknown }
        : isRecord(point)
          ? point
          : ({} as Draft);
    const said = Object.keys(more).length ? undefined : writeValue(value);
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

const isDate = (said: string) => !!parseEdtf(readDate(said));

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
    points: body.flatMap((row) => (row[i + 1] ? [`${row[0]}, ${row[i + 1]}`] : [])).join('\n'),
  })).filter(({ points }) => points);
};
