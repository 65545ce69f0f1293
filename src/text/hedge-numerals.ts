/** The numbers in a sentence, each with the hedge that stands before or after it. Pure. */
import { atLeast, atMost, lessThan, moreThan, type Hedge, type HedgeWords } from './hedge.js';

/** A number in a sentence, with its hedge. */
export interface Numeral {
  at: number;
  amount: number;
  /** What of the amount a word after it says: 1e6 of `1.5 million`, else 1. */
  power: number;
  /** The bare number, e.g. `1.5 million`. */
  words: string;
  hedge?: Hedge;
  /** The number with its hedge as it stands there, e.g. `no more than $1.5 million`. */
  phrase: string;
}

/** Where a word begins, in any script. */
export const EDGE = '(?<![\\p{L}\\p{N}])';

/** Where words stand in a sentence, as a whole and without regard to case. */
export const hitOf = (text: string, pattern: string | undefined): RegExpExecArray | null | undefined =>
  pattern ? new RegExp(`${EDGE}(?:${pattern})(?!\\p{L})`, 'iu').exec(text) : undefined;

// “F16” and “Т72” are names, and so are “155th” and “155-я”; a script without capitals writes words such as “and” onto the number.
const ORDINAL = String.raw`(?:st|nd|rd|th|º|-?(?:й|я|е|го|му|ю|х|ша|га|та|ма))(?![\p{L}])`;
const NUMBER = String.raw`(?<![\p{Lu}\p{Ll}])(?:\d{1,3}(?:[,.\u00a0\u202f ’']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?!\d|${ORDINAL})`;
/** What may stand between a hedge and its number. “Handed over between 200 and 300” is no hedge, “roughly between” is one. */
const betweenOf = ({ comparator }: Hedge) =>
  String.raw`\s*(?:(?:the|a total of|an?|de|von|the number of${comparator === 'about' ? '|between|zwischen|entre|między|між|между' : ''})\s+)?(?:[$€£₽₴¥]|US\$|USD|EUR|RUB|UAH)?\s*`;

/** No hedge stands further before its number, in letters: a sentence of many numbers is not read anew for each of them. */
const REACH = 200;

/** Eastern Arabic figures and marks as the others, each in its place. */
export const inWestern = (text: string): string =>
  text.replace(/[٠-٩۰-۹٫٬]/g, (sign) => (sign === '٫' ? '.' : sign === '٬' ? ',' : String(sign.charCodeAt(0) & 15)));

const amountOf = (written: string, hasPower: boolean): number => {
  // Nobody writes a thousand millions so: 1.125 million is a fraction.
  if (hasPower && /^\d{1,3}[.,]\d{3}$/.test(written)) return +written.replace(',', '.');
  const marks = written.match(/[^\d]/g) ?? [];
  const last = marks.at(-1);
  // Of two kinds of marks the last one begins the decimals: 1,234.5 and 1.234,5.
  if ((last === ',' || last === '.') && marks.some((mark) => mark !== last)) {
    const end = written.lastIndexOf(last);
    return +`${written.slice(0, end).replace(/[^\d]/g, '')}.${written.slice(end + 1)}`;
  }
  const groups = written.split(/[,.\u00a0\u202f ’']/);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  // 1.234 is a thousand here, 12.5 is not: three digits after a mark are a group.
  return +(isGrouped ? groups.join('') : written.replace(',', '.'));
};

/** Signs, in every language. */
const SIGNS: HedgeWords['before'] = [
  ['>', moreThan],
  ['≥|>=', atLeast],
  ['<', lessThan],
  ['≤|<=', atMost],
];

const compiled = new Map<HedgeWords, { before: [RegExp, Hedge][]; after: [RegExp, Hedge][]; power: RegExp }>();
const patternsOf = (table: HedgeWords) => {
  if (!compiled.has(table))
    compiled.set(table, {
      before: [...table.before, ...SIGNS].map(([words, hedge]) => [
        new RegExp(`${EDGE}(${words})${betweenOf(hedge)}$`, 'iu'),
        hedge,
      ]),
      after: table.after.map(([words, hedge]) => [new RegExp(`^\\s*(${words})(?!\\p{L})`, 'iu'), hedge]),
      power: new RegExp(
        `^[\\s-]*(${Object.keys(table.powers)
          .sort((a, b) => b.length - a.length)
          .join('|')})(?!\\p{L})\\.?`,
        'iu',
      ),
    });
  return compiled.get(table)!;
};

/** The numbers of a sentence, in their order; `withWords`, those in words as well. */
export const numeralsOf = (written: string, table: HedgeWords, withWords = false): Numeral[] => {
  const { before, after, power } = patternsOf(table);
  const { numbers = {}, inWords } = table;
  const text = inWestern(written);
  const words = [...Object.keys(numbers), ...(inWords ? [inWords.pattern] : [])].join('|');
  const pattern = withWords && words ? `${NUMBER}|${EDGE}(?<!\\d[\\s\u00a0])(?:${words})(?!\\p{L})` : NUMBER;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((found) => {
    const rest = text.slice(found.index + found[0].length);
    const factor = power.exec(rest);
    const from = Math.max(0, found.index - REACH);
    const ahead = text.slice(from, found.index);
    const hits = before.flatMap(([pattern, hedge]) => {
      const hit = pattern.exec(ahead);
      return hit ? { hedge, at: from + hit.index } : [];
    });
    // “no more than” is longer than “more than”, and begins before it.
    const [first] = hits.sort((a, b) => a.at - b.at);
    const end = found.index + found[0].length + (factor?.[0].length ?? 0);
    const later = first
      ? undefined
      : after
          .flatMap(([pattern, hedge]) => ({ hedge, hit: pattern.exec(text.slice(end))?.[0] }))
          .find(({ hit }) => hit !== undefined);
    const at = first?.at ?? found.index;
    const times = factor ? table.powers[factor[1]!.toLowerCase()]! : 1;
    const bare = /^\d/.test(found[0])
      ? amountOf(found[0], !!factor)
      : (numbers[found[0].toLowerCase()] ?? inWords?.amountOf(found[0]) ?? NaN);
    return {
      at,
      amount: bare * times,
      power: times,
      words: written.slice(found.index, end),
      hedge: first?.hedge ?? later?.hedge,
      phrase: written.slice(at, end + (later?.hit?.length ?? 0)),
    };
  });
};
