// Reads a short label such as `> 1.2M` or `~ 12 тыс.` as a reader of its language would.

const DIGITS = '٠١٢٣٤٥٦٧٨٩';

interface Reader {
  decimal: string;
  /** What stands for a power of ten, the longest first: `[['млн', 6], …]`. */
  powers: [word: string, power: number][];
}

const readers = new Map<string, Reader>();

/** Learned from the language itself: round numbers of every size, in every plural form, money and not. */
const readerOf = (tag: string): Reader => {
  const known = readers.get(tag);
  if (known) return known;
  const format = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 15 });
  const words = new Map<string, number>();
  for (let size = 3; size < 16; size++)
    for (const n of [1, 1.5, 2, 3, 5, 9.9]) {
      const parts = format.formatToParts(n * 10 ** size);
      const word = parts.find(({ type }) => type === 'compact')?.value;
      const shown = +toLatin(
        parts
          .filter(({ type }) => type === 'integer')
          .map(({ value }) => value)
          .join(''),
      );
      if (word) words.set(word, size - Math.floor(Math.log10(shown)));
    }
  const reader = {
    decimal: new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === 'decimal')!.value,
    powers: [...words].sort((a, b) => b[0].length - a[0].length),
  };
  readers.set(tag, reader);
  return reader;
};

const toLatin = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(DIGITS.indexOf(digit)));

interface Read {
  written: string;
  power: number;
}

const amountOf = ({ written, power }: Read) => +`${written}e${power}`;

const readOne = (text: string, { decimal, powers }: Reader): Read => {
  const latin = toLatin(text).replace(/[\u200e\u200f\u061c\u00ad]/g, '');
  const digits = /[\d][\d.,٫٬’'\s\u00a0\u202f]*/.exec(latin);
  if (!digits) return { written: 'x', power: 0 };
  const written = [...digits[0].trim()].map((sign) => (sign === decimal ? '.' : /\d/.test(sign) ? sign : '')).join('');
  const after = latin.slice(digits.index + digits[0].length);
  const power = powers.find(([word]) => after.startsWith(word))?.[1] ?? 0;
  const isNegative = /[-−]/.test(latin.slice(0, digits.index));
  return { written: (isNegative ? '-' : '') + written, power };
};

/** The numbers in a label, one or the two ends of a range. */
export const readShort = (label: string, tag: string, _currency?: string): number[] => {
  const reader = readerOf(tag);
  const [first, last] = label
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/^[~≥>≤<] /, '')
    .split('–')
    .map((part) => readOne(part, reader));
  // “1,2–3,4 тыс.”: a unit after the second end is that of both, whatever the writer may have meant.
  return last ? [first!.power ? first! : { ...first!, power: last.power }, last].map(amountOf) : [amountOf(first!)];
};
