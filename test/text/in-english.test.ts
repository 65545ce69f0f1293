import { expect } from 'chai';
import { english, makeLocale } from '../../src/text/locale.js';

// What is said without Intl is what Intl says.
const amounts = [
  0,
  1,
  2,
  9,
  10,
  99,
  999,
  1000,
  1001,
  1024,
  1600,
  9999,
  10_000,
  12_345,
  99_999,
  100_000,
  374_200,
  999_999,
  1_000_000,
  1_000_001,
  2_500_000,
  123_456_789,
  1e9,
  1_234_567_890,
  1e12,
  123_456_789_012_345,
  999_999_999_999_999,
  1e15,
  2e15,
  1.5e17,
  1e20,
  1e21,
  1e300,
  0.1,
  0.1 + 0.2,
  0.5,
  1.5,
  1234.5,
  1234567.891,
  1e-7,
  5e-324,
  -1,
  -1234.5,
  -1e6,
  Number.MAX_SAFE_INTEGER,
  Math.PI,
  NaN,
  Infinity,
];
let seed = 7;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
for (let i = 0; i < 300; i++) amounts.push(Math.floor(10 ** (random() * 16)), random() * 10 ** (random() * 9));

const short = { notation: 'compact', maximumSignificantDigits: 17, maximumFractionDigits: undefined } as const;
const money = (currency: string) =>
  ({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger', maximumFractionDigits: 20 }) as const;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute'];
const options: (Intl.NumberFormatOptions | undefined)[] = [
  undefined,
  short,
  { ...short, notation: 'standard' },
  { style: 'percent' },
  ...units.map((unit) => ({ style: 'unit', unit, unitDisplay: 'long' }) as const),
  ...['USD', 'EUR', 'RUB', 'UAH', 'GBP', 'JPY', 'XAU'].flatMap((currency) => [
    money(currency),
    { ...money(currency), ...short },
    { ...money(currency), ...short, notation: 'standard' as const },
  ]),
] as Intl.NumberFormatOptions[];
const parts = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const;
const days = [-719_000, -400_000, -354_285, -1, 0, 59, 11_016, 19_000, 19_051, 20_441, 500_000, 2_932_896, 2_932_897];
for (let month = 0; month < 12; month++) days.push(19_000 + month * 30);

for (const tag of ['en', 'en-US', 'en-GB', 'en-AU'])
  describe(`${tag}, said without Intl`, () => {
    const locale = makeLocale(tag);

    it('has every number as Intl has it', () => {
      for (const option of options)
        for (const amount of amounts)
          expect(locale.number(amount, option), `${amount} ${JSON.stringify(option)}`).to.equal(
            new Intl.NumberFormat(tag, { maximumFractionDigits: 20, ...option }).format(amount),
          );
    });

    it('has every date as Intl has it', () => {
      for (const part of parts)
        for (const day of days)
          expect(locale.date(day, part), `${day} ${JSON.stringify(part)}`).to.equal(
            new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...part }).format(day * 864e5),
          );
    });

    it('has every country, language and money as Intl has it', () => {
      const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
      const codes = letters.flatMap((a) => letters.map((b) => a + b));
      for (const type of ['region', 'language'] as const) {
        const names = new Intl.DisplayNames(tag, { type });
        for (const upper of codes) {
          const code = type === 'region' ? upper : upper.toLowerCase();
          expect(locale.name(type, code), code).to.equal(names.of(code));
        }
      }
      for (const currency of ['USD', 'EUR', 'RUB', 'UAH', 'GBP', 'CNY', 'XYZ']) {
        const parts = new Intl.NumberFormat(tag, {
          style: 'currency',
          currency,
          currencyDisplay: 'name',
          maximumFractionDigits: 0,
        }).formatToParts(1e4);
        expect(locale.money(currency)).to.equal(parts.find(({ type }) => type === 'currency')!.value);
      }
    });

    it('has every plural and every list as Intl has it', () => {
      const rules = new Intl.PluralRules(tag);
      for (const amount of amounts)
        expect(locale.plural({ one: 'one', other: 'other' }, amount), String(amount)).to.equal(rules.select(amount));
      const list = new Intl.ListFormat(tag);
      for (let length = 0; length < 6; length++) {
        const items = ['A', 'B b', 'C, c', 'and D', '', 'F'].slice(0, length);
        expect(locale.list(items)).to.equal(list.format(items));
      }
    });
  });

describe('a page in English', () => {
  it('makes no costly Intl object for what nearly every claim says', () => {
    const made: string[] = [];
    const { NumberFormat, DateTimeFormat, DisplayNames, ListFormat, PluralRules } = Intl;
    const spied = { NumberFormat, DateTimeFormat, DisplayNames, ListFormat, PluralRules };
    for (const [name, Real] of Object.entries(spied))
      (Intl as never as Record<string, unknown>)[name] = function (...given: unknown[]) {
        made.push(name);
        return Reflect.construct(Real as never, given) as object;
      };
    try {
      english.number(700_000);
      english.number(1.5);
      english.number(50_000, money('USD'));
      english.number(50_000, { ...money('USD'), ...short });
      english.number(4, { style: 'unit', unit: 'year', unitDisplay: 'long' });
      for (const part of parts) english.date(20_441, part);
      english.name('region', 'RU');
      english.name('language', 'uk');
      english.money('USD');
      english.plural({ one: 'time', other: 'times' }, 2);
      english.list(['A', 'B', 'C']);
      expect(made).to.deep.equal([]);
      english.number(0.25, { style: 'percent', maximumFractionDigits: 7 });
      expect(made, 'others are still made').to.deep.equal(['NumberFormat']);
    } finally {
      Object.assign(Intl, spied);
    }
  });
});
