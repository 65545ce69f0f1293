/** English numbers in words: “twenty-five”, “two hundred and fifty thousand”, “half a million”, “two dozen”. Pure. */

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const AMOUNTS: Record<string, number> = {
  ...Object.fromEntries([...ONES, ...TEENS].map((word, i) => [word, i + 1])),
  ...Object.fromEntries(TENS.map((word, i) => [word, 20 + 10 * i])),
  half: 0.5,
};

// “Twenty-first” is not a number of things.
const ORDINAL = '-(?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)\\b';
const ONE_TO_99 = `(?:(?:${TENS.join('|')})\\b(?!${ORDINAL})(?:[\\s-](?:${ONES.join('|')})\\b)?|(?:${[...TEENS, ...ONES].join('|')})\\b)`;
// “One hundred and two hundred” are two numbers.
const ONE_TO_999 = `(?:(?:a|${ONE_TO_99})[\\s-]hundred\\b(?:\\s(?:and\\s)?${ONE_TO_99}(?![\\s-]hundred\\b))?|${ONE_TO_99})`;
const SCALE = `(?:${Object.keys(SCALES).join('|')})\\b`;
const SCALED = `(?:half\\sa|a|${ONE_TO_999})[\\s-]${SCALE}`;

/** A regular expression for all of them. “One thousand and two thousand” are two numbers. */
export const ENGLISH_NUMBER = `(?:${SCALED}(?:\\s${SCALED})*(?:\\s(?:and\\s)?${ONE_TO_999}(?![\\s-](?:hundred|${SCALE})))?|(?:half\\sa|a|${ONE_TO_99})\\sdozen\\b|${ONE_TO_999})`;

/** `25` for “twenty-five”. */
export const englishAmount = (words: string): number => {
  let sum = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale) {
      sum += (group || 1) * scale;
      group = 0;
    } else if (word === 'hundred') group = (group || 1) * 100;
    else if (word === 'dozen') group = (group || 1) * 12;
    // “A” and “and” add nothing.
    else group += AMOUNTS[word] ?? 0;
  }
  return sum + group;
};
