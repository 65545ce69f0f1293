import { expect } from 'chai';
import { bonusSchema } from '../../src/model/bonus.js';
import { claimSchema } from '../../src/model/claim.js';
import type { Schema } from '../../src/model/schema.js';
import { sourceSchema } from '../../src/model/source.js';
import { trendSchema } from '../../src/model/trend.js';
import { fixtures } from './fixtures.js';
import { drawn, exceptions, isSeen, problems, put, readerText, settled, wait } from './page.js';
import { inBothWorlds } from './worlds.js';

/** One bad input: where or what, the input, and words of its good parts that must still be read. */
interface Bad {
  what: string;
  how?: string;
  input: unknown;
  stands?: string;
}

type Step = string;

/** Texts that are none of what a field of this name holds. */
const BAD_TEXTS: [RegExp, readonly string[]][] = [
  [
    /[dD]ate$|^(datePublished|dateAccessed|observationPeriod)$/,
    [
      'soon',
      '2025-13',
      '2025-02-30',
      '2025-00',
      '19.12.2025',
      '2025-12-19T10:00:00Z',
      '2025-25',
      '2025-2',
      '25',
      'x/y',
      '2025-12/2025-01',
      '',
      ' 2025',
      '/',
    ],
  ],
  [
    /^(url|archivedAt|sameAs)$/,
    [
      'javascript:alert(1)',
      'data:text/html,<script>',
      'file:///etc/passwd',
      '//example.org',
      'example.org',
      'https://',
      '',
      'ht tp://x',
      'vbscript:x',
    ],
  ],
  [/^iso$/, ['Ukraine', 'ua', 'U', 'UA-', 'UA_30']],
  [/^(currency|from)$/, ['dollars', 'usd', '$', 'USDT']],
  [/^(duration|per)$/, ['a month', 'P', '1M', 'PT', 'P1.5M', 'P-1M', 'p1m']],
];

const BAD_EXPRESSIONS = [
  'nonsense',
  'moreThan',
  '5..',
  '9..1',
  'moreThan 1..2',
  '',
  '1e5',
  '5 people',
  '> > 5',
  'five',
  '<script>',
  '=',
  '10%',
  'MORETHAN 5',
  '∞',
];

/** Everything that is wrong where a schema stands. Made of the schema itself, so that a new field is tried, too. */
const wrongFor = (schema: Schema, name = '', seen: readonly Schema[] = []): [string, unknown, Step[]][] => {
  if (seen.includes(schema)) return [];
  const { kind } = schema;
  /** What may be typed by hand for it is not wrong. */
  const isShort = (value: unknown) => {
    const long = schema.short?.(value, { path: [], problems: [], claims: 0 });
    return long !== undefined && long !== value;
  };
  const wrong = (...values: unknown[]) =>
    values.filter((value) => !isShort(value)).map((value): [string, unknown, Step[]] => [say(value), value, []]);
  const inner = (of: Schema | (() => Schema), step: Step) =>
    wrongFor(typeof of === 'function' ? of() : of, step === '0' ? name : step, [...seen, schema]).map(
      ([what, value, steps]): [string, unknown, Step[]] => [what, value, [step, ...steps]],
    );
  switch (kind) {
    case 'string':
      return wrong(5, true, {}, [], 'x'.repeat(10_001), ...(BAD_TEXTS.find(([names]) => names.test(name))?.[1] ?? []));
    case 'word':
      return wrong(5, true, {}, [], 'nonsense', '', 'constructor');
    case 'number':
      return wrong('5', true, {}, [], NaN, Infinity);
    case 'boolean':
      return wrong('yes', 1, {}, []);
    case 'list':
      return inner(schema.of!, '0');
    case 'map':
      return [...wrong(5, [], 'x'), ...inner(schema.of!, 'key')];
    case 'record':
      return [
        ...wrong(5, true, [], 'x', ...(name === 'value' ? BAD_EXPRESSIONS : [])),
        ...Object.entries(schema.fields!).flatMap(([step, field]) => inner(field, step)),
      ];
    case 'either':
      return wrongFor(schema.options![1], name, seen).filter(
        ([, value, steps]) => steps.length || typeof value !== 'string',
      );
    default:
      return [];
  }
};

const say = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${String(value)}`).slice(0, 30);

/** A copy of `data` with `value` at a place. What is missing on the way is made. */
const withAt = (data: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown => {
  if (step === undefined) return value;
  const copy: any = Array.isArray(data)
    ? [...(data as unknown[])]
    : typeof data === 'object' && data
      ? { ...data }
      : step === '0'
        ? []
        : {};
  copy[step] = withAt(copy[step], rest, value);
  return copy;
};

const claim = {
  text: 'The sentence of the claim.',
  claimant: [{ name: 'The ministry', partyToConflict: 'party', side: 'RU' }],
  claimDate: '2025-12',
  measure: { name: 'people who serve' },
  value: { amount: 1000, comparator: 'moreThan' },
  corrections: [{ date: '2026-01-02', text: 'A correction.' }],
  relations: [{ type: 'rivals', target: [{ text: 'The rival claim.', value: { amount: 3 } }] }],
  review: { publisher: { name: 'A reviewer' }, reviewRating: { alternateName: 'Unproven' } },
};

const bonusRow = (place: string) => ({
  place: { name: place },
  bonus: { text: 'It is paid once.', claimant: [{ name: 'The governor' }], value: { amount: 50000, currency: 'USD' } },
  income: { text: 'It is earned.', value: { amount: 1600, currency: 'USD', per: 'P1M' } },
});
const bonus = { title: 'The title', rows: [bonusRow('North'), bonusRow('South')] };
const source = {
  name: 'The paper',
  kind: 'newsMedia',
  url: 'https://example.org/',
  agent: { name: 'The house' },
  datePublished: '2025-12-19',
};

const trend = {
  title: 'The title',
  series: [
    { label: 'First', measure: { name: 'people' }, claims: [claim, { ...claim, claimDate: '2025-06', value: 700 }] },
    {
      label: 'Second',
      measure: { name: 'tanks' },
      points: [
        ['2025-01', 5],
        ['2025-02', 'about 7'],
      ],
    },
  ],
};

const GOOD: Record<string, [Schema, Record<string, unknown>]> = {
  claim: [claimSchema as Schema, claim],
  bonus: [bonusSchema as unknown as Schema, bonus],
  source: [sourceSchema as unknown as Schema, source],
  trend: [trendSchema as unknown as Schema, trend],
};

/** What is read for sure although the part at a place is bad. */
const standing = (kind: string, steps: readonly Step[]): string | undefined => {
  if (!steps.length) return undefined;
  if (kind === 'claim')
    return steps[0] === 'text' ? undefined : steps[0] === 'corrections' ? 'Unproven' : 'A correction.';
  if (kind === 'bonus') return 'South';
  if (kind === 'trend') return steps[0] === 'series' ? 'Second' : 'First';
  return steps[0] === 'kind' ? 'The paper' : 'News media';
};

const nested = (n: number): unknown =>
  n ? { text: 'One of many.', relations: [{ type: 'rivals', target: nested(n - 1) }] } : { text: 'The last of many.' };

const cuts = (text: string): Bad[] =>
  Array.from(text, (_, at) => ({
    what: 'JSON that was cut off',
    how: `after ${at} characters`,
    input: text.slice(0, at),
  }));

const itself = (kind: string, good: Record<string, unknown>) => {
  const self: Record<string, unknown> = { ...good };
  if (kind === 'claim') self.relations = [{ type: 'rivals', target: self }];
  if (kind === 'bonus') self.note = self;
  if (kind === 'source') self.agent = self;
  if (kind === 'trend') self.events = [self];
  return self;
};

/** Bad in ways that no schema tells. */
const others = (kind: string, good: Record<string, unknown>): Bad[] => {
  const text = JSON.stringify(good);
  const most = 2 ** 20;
  const stands = standing(kind, ['x']);
  return [
    { what: 'JSON followed by more', input: text + text },
    { what: 'JSON with a comma too many', input: text.replace(/}$/, ',}') },
    { what: 'JSON with single quotes', input: text.replaceAll('"', "'") },
    { what: 'JSON whose quotes were made typographic', input: text.replaceAll('"', '”') },
    { what: 'JSON whose quotes were encoded twice', input: text.replaceAll('"', '&quot;') },
    { what: 'a page of HTML', input: '<!doctype html><title>404</title>' },
    { what: 'a script', input: '<script>hacked=1</script>' },
    { what: 'a hundred thousand brackets', input: '['.repeat(100_000) },
    { what: 'a hundred thousand brackets, closed', input: '['.repeat(100_000) + ']'.repeat(100_000) },
    { what: 'a hundred thousand objects in one another', input: '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000) },
    { what: 'more text than may be', input: JSON.stringify({ ...good, id: 'x'.repeat(most) }) },
    {
      what: 'more text than may be, of letters that take three bytes',
      input: JSON.stringify({ ...good, id: '字'.repeat(most / 3) }),
    },
    {
      what: 'a key that is every object’s',
      input: text.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
      stands,
    },
    {
      what: 'fields that objects have by birth',
      input: text.replace('{', '{"toString":1,"hasOwnProperty":2,"valueOf":{"a":1},'),
      stands,
    },
    { what: 'a field that nobody knows', input: { ...good, colour: 'red' }, stands },
    {
      what: 'fields in another case',
      input: Object.fromEntries(Object.entries(good).map(([key, value]) => [key.toUpperCase(), value])),
    },
    { what: 'null for all that is needed', input: Object.fromEntries(Object.keys(good).map((key) => [key, null])) },
    {
      what: 'an object that throws when it is read',
      input: Object.defineProperty({ ...good }, 'id', {
        enumerable: true,
        get: () => {
          throw new Error('trap');
        },
      }),
    },
    { what: 'an object that contains itself', input: itself(kind, good), stands },
    {
      what: 'a proxy that lies',
      input: new Proxy(good, {
        ownKeys: () => {
          throw new Error('trap');
        },
      }),
    },
    { what: 'a function', input: () => good },
    { what: 'a number that is none', input: NaN },
    { what: 'a big integer', input: 10n },
    { what: 'a symbol', input: Symbol('data') },
    { what: 'a date', input: new Date(0) },
    { what: 'a node of the page', input: document.createElement('p') },
    { what: 'a promise of good data', input: Promise.resolve(good) },
  ];
};

const MORE: Record<string, Bad[]> = {
  claim: [
    {
      what: 'a range whose ends are swapped',
      input: { ...claim, value: { low: 9, high: 1 } },
      stands: 'A correction.',
    },
    { what: 'a magnitude that is none', input: { ...claim, value: { magnitude: 12 } }, stands: 'A correction.' },
    { what: 'a value that holds nothing', input: { ...claim, value: { currency: 'USD' } }, stands: 'A correction.' },
    { what: 'claims forty deep', input: nested(40), stands: 'One of many.' },
    {
      what: 'five thousand and one corrections',
      input: { ...claim, corrections: Array.from({ length: 5001 }, () => ({ text: 'One more.' })) },
      stands: 'Unproven',
    },
    { what: 'a text of blanks', input: { ...claim, text: ' \n\t ' } },
    { what: 'a text of invisible characters', input: { ...claim, text: '\u202e\u2066' } },
  ],
  bonus: [
    { what: 'no rows', input: { ...bonus, rows: [] } },
    { what: 'rows that are all bad', input: { ...bonus, rows: [5, 'x', {}, { place: 'North' }] } },
    {
      what: 'five hundred and one rows',
      input: { ...bonus, rows: Array.from({ length: 501 }, (_, i) => bonusRow(`Place ${i}`)) },
      stands: 'Place 499',
    },
    {
      what: 'a bonus that is the id of nothing',
      input: { rows: [{ place: 'North', bonus: 'nothing' }, bonusRow('South')] },
      stands: 'South',
    },
    {
      what: 'a bonus whose range is swapped',
      input: {
        rows: [
          { place: 'North', bonus: { text: 'It is paid.', value: { low: 9, high: 1, currency: 'USD' } } },
          bonusRow('South'),
        ],
      },
      stands: 'It is paid.',
    },
    { what: 'claims forty deep', input: { rows: [{ bonus: nested(40) }, bonusRow('South')] }, stands: 'South' },
  ],
  trend: [
    { what: 'no series', input: { ...trend, series: [] } },
    { what: 'series that are all bad', input: { ...trend, series: [5, 'x', true] } },
    {
      what: 'series that hold nothing',
      input: { ...trend, series: [{ label: 'First' }, { label: 'Second', claims: [], points: [] }] },
    },
    {
      what: 'points that are all bad',
      input: { title: 'T', series: [{ label: 'First', points: [5, 'x', ['soon', 5], ['2025', {}]] }] },
    },
    ...[
      5,
      'x',
      {},
      [5],
      ['x'],
      [['soon', 5]],
      [['2025-13', 5]],
      [['2025', 'five']],
      [['2025', NaN]],
      [['2025', Infinity]],
      [['2025', true]],
      [[5, 5]],
      [['2025/..', 5]],
      [['2025', { low: 9, high: 1 }]],
      [['2025', 5, 6]],
      [{ date: '2025', value: 'nonsense' }],
      [{ value: 5 }],
      [{ date: '2025', value: 5, note: 5 }],
      [{ date: '2025', value: 5, verification: 'nonsense' }],
      [null],
      [[]],
      [{}],
    ].map((points) => ({
      what: '/series/0/points',
      how: JSON.stringify(points),
      input: { ...trend, series: [{ label: 'First', points }, trend.series[1]] },
      stands: 'Second',
    })),
    { what: 'an event without a date', input: { ...trend, events: [{ label: 'x' }] }, stands: 'Second' },
    {
      what: 'a claim that is the id of nothing',
      input: { ...trend, series: [{ label: 'First', claims: ['nothing', claim] }, trend.series[1]] },
      stands: 'Second',
    },
    {
      what: 'fifty-one series',
      input: { ...trend, series: Array.from({ length: 51 }, (_, i) => ({ ...trend.series[1], label: `Line ${i}` })) },
      stands: 'Line 49',
    },
    {
      what: 'a hundred and one events',
      input: { ...trend, events: Array.from({ length: 101 }, () => ({ date: '2025', label: 'x' })) },
      stands: 'Second',
    },
  ],
  source: [
    { what: 'nothing at all', input: {} },
    { what: 'a name of blanks', input: { name: '  ' } },
    { what: 'a name of invisible characters', input: { name: '\u202e' } },
    { what: 'only a link that is none', input: { url: 'javascript:alert(1)' } },
    { what: 'a reliability that is none', input: { ...source, sourceReliability: 'Z' }, stands: 'The paper' },
    { what: 'a credibility that is none', input: { ...source, credibility: 7 }, stands: 'The paper' },
  ],
};

for (const { tag: name, kind, sentence } of fixtures) {
  const [schema, good] = GOOD[kind]!;
  const generated = wrongFor(schema)
    // A claim is a claim: what is tried for the bonus need not be tried again for the income.
    .filter(([, , [first, , part, field]]) => first !== 'rows' || part === 'bonus' || field === undefined)
    .map(([how, value, steps]): Bad => ({
      what: steps.length ? `/${steps.join('/')}` : 'the whole',
      how,
      input: withAt(good, steps, value),
      stands: standing(kind, steps),
    }));
  const all = [...generated, ...cuts(JSON.stringify(good)), ...others(kind, good), ...MORE[kind]!];

  describe(`<${name}>: bad data`, () => {
    it('is tried in hundreds of ways', () => {
      expect(all.length).to.be.above(kind === 'claim' || kind === 'bonus' ? 600 : 200);
      expect(new Set(all.map(({ what }) => what)).size).to.be.above(40);
    });

    inBothWorlds(({ markup, isScript }) => {
      for (const what of new Set(all.map((one) => one.what))) {
        const every = all.filter((one) => one.what === what);
        // Data that is cut off gives a server nothing to draw: what the script does then need not be tried a thousand times again.
        const step = isScript ? 1 : Math.ceil(every.length / 12);
        const ways = every.filter((_, at) => at % step === 0);
        it(`leaves words on the page, throws nothing and is told: ${what}${ways.length > 1 ? `, in ${ways.length} ways` : ''}`, async () => {
          for (const { input, stands, how = '' } of ways) {
            problems.length = 0;
            const tag = put(
              markup(`<p></p><${name} ${isScript ? '' : 'no-chart'}><b>${sentence}</b></${name}>`, input),
            );
            if (typeof input === 'string') tag.setAttribute(`data-${kind}`, input);
            else Object.assign(tag, { [kind]: input });
            await tag.updateComplete;
            if (/@type|claimReview/.test(String(input))) await settled(tag);
            const text = readerText(tag);
            if (stands === undefined) {
              expect(text, how).to.equal(sentence);
              expect(isSeen(tag.firstChild!), how).to.be.true;
            } else {
              expect(text, how).to.include(stands).and.not.include(sentence);
              if (problems.some(({ rank }) => rank !== 'note')) expect(text, how).to.include('left out');
            }
            expect(problems.length, `problems of ${how}`).to.be.at.least(1);
            for (const { path, message } of problems) {
              expect(path, how).to.match(/^(\/[^/]*)*$/);
              expect(message, how).to.match(/\S/);
            }
            expect(drawn(tag).filter((element) => element.matches('script, img, iframe, style')).length, how).to.equal(
              0,
            );
            expect((Object.prototype as { polluted?: unknown }).polluted, how).to.equal(undefined);
            tag.parentElement!.remove();
          }
          await wait(0);
          expect(exceptions.length).to.equal(0);
        }).timeout(60_000);
      }
    });
  });
}
