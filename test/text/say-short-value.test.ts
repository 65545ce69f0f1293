import { expect } from 'chai';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import type { Value } from '../../src/model/value.js';
import { english, localeFor } from '../../src/text/locale.js';
import { sayShortValue, withMore } from '../../src/text/say-short-value.js';

const value = (input: ClaimInput['value']): Value => {
  const parsed = parseClaim({ text: 'A sentence.', value: input });
  if (!parsed.ok || !parsed.value.value || parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.value;
};
/** Latin digits, as the older engine does not have them; spaces that do not break as spaces; no marks of direction. */
const plain = (label: string) =>
  label
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/[\u200e\u200f\u061c\u2067\u2069]/g, '')
    .replace(/\s/g, ' ');
const short = (input: ClaimInput['value']) => sayShortValue(value(input), english);

describe('a figure on an axis or a mark', () => {
  const table: [input: ClaimInput['value'], label: string][] = [
    [700000, '700K'],
    ['moreThan 1000000', '> 1M'],
    ['atLeast 70001', '≥ 70,001'],
    ['about 12000', '~ 12K'],
    ['atMost 5937', '≤ 5,937'],
    ['lessThan 5937', '< 5,937'],
    ['1200..3400', '1.2K–3.4K'],
    ['about 1200..3400', '~ 1.2K–3.4K'],
    [{ amount: 1600, near: true }, '~ 1.6K'],
    [{ amount: 1600, near: true, comparator: 'moreThan' }, 'just over 1.6K'],
    [{ amount: 50000, comparator: 'about', currency: 'USD' }, '~ $50K'],
    [1234567, '1,234,567'],
    [999999, '999,999'],
    [0, '0'],
    [{ magnitude: 10000 }, 'tens of thousands'],
    [{ amount: 10000, sometimes: true }, 'sometimes 10,000'],
    [{ amount: 1, example: true }, 'such as 1'],
    [{ duration: 'P1W', plural: true }, 'a few weeks'],
    [{ amount: 400000, comparator: 'lessThan', near: true }, 'nearly 400K'],
    ['1..5000', '1–5,000'],
    ['950000..1200000', '950K–1.2M'],
  ];
  for (const [input, label] of table)
    it(`is ${label} for ${JSON.stringify(input)}`, () => {
      expect(short(input)).to.equal(label);
    });

  it('never rounds across its bound', () => {
    for (const amount of [999_999, 1_049_999, 1_950_001, 70_001, 123_456_789])
      expect(+short({ amount, comparator: 'atLeast' }).replace(/[≥,\s]/g, '')).to.equal(amount);
  });
});

describe('a range on a mark', () => {
  const RANGES: Record<string, string[]> = {
    en: ['374.2K–407.2K', '~ 374.2K–407.2K', '950K–1.2M', '1–5,000', '$1.5K–$2K'],
    de: ['374.200–407.200', '~ 374.200–407.200', '950.000–1.200.000', '1–5000', '1500–2000 $'],
    fr: ['374,2–407,2 k', '~ 374,2–407,2 k', '950 k – 1,2 M', '1–5 000', '1,5–2 k $US'],
    es: ['374,2–407,2 mil', '~ 374,2–407,2 mil', '950 mil – 1,2 M', '1–5000', '1,5–2 mil US$'],
    pl: ['374,2–407,2 tys.', '~ 374,2–407,2 tys.', '950 tys. – 1,2 mln', '1–5000', '1,5–2 tys. USD'],
    uk: ['374,2–407,2 тис.', '~ 374,2–407,2 тис.', '950 тис. – 1,2 млн', '1–5 000', '1,5–2 тис. USD'],
    ru: ['374,2–407,2 тыс.', '~ 374,2–407,2 тыс.', '950 тыс. – 1,2 млн', '1–5 000', '1,5–2 тыс. $'],
    ar: ['374.2–407.2 ألف', '~ 374.2–407.2 ألف', '950 ألف – 1.2 مليون', '1–5,000', '1.5–2 ألف US$'],
  };
  const inputs: ClaimInput['value'][] = [
    '374200..407200',
    'about 374200..407200',
    '950000..1200000',
    '1..5000',
    { low: 1500, high: 2000, currency: 'USD' },
  ];
  for (const [tag, labels] of Object.entries(RANGES))
    it(`names its low end first, and a unit that cannot be mistaken, in ${tag}`, async () => {
      const locale = await localeFor(tag);
      expect(inputs.map((input) => plain(sayShortValue(value(input), locale)))).to.deep.equal(labels);
    });

  it('runs from right to left in Arabic, also in a picture, which runs from left to right', async () => {
    const label = withMore(sayShortValue(value('about 374200..407200'), await localeFor('ar')), ' *');
    const line = document.body.appendChild(document.createElement('p'));
    line.dir = 'ltr';
    line.textContent = label;
    const leftOf = (place: number) => {
      const range = document.createRange();
      range.setStart(line.firstChild!, place);
      range.setEnd(line.firstChild!, place + 1);
      return [...range.getClientRects()].sort((a, b) => b.width - a.width)[0]!.left;
    };
    const read = [...label].map((sign, place) => ({ sign, left: leftOf(place) }));
    line.remove();
    const [sign, low, dash, high, unit, star] = [/~/, /\p{Nd}/u, /–/, /\p{Nd}/u, /ل/, /\*/].map((part, i) => {
      const from = i === 3 ? label.indexOf('–') : 0;
      return read.slice(from).find((one) => part.test(one.sign))!.left;
    });
    expect([sign, low, dash, high, unit, star]).to.deep.equal(
      [sign, low, dash, high, unit, star].sort((a, b) => b! - a!),
    );
  });
});
