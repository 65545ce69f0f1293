// One list of tags and data that every promise of the elements is tried on.

import '../../src/define/war-bonus.js';
import '../../src/define/war-claim.js';
import '../../src/define/war-source.js';
import '../../src/define/war-trend.js';
import type { FragmentKind } from '../../src/model/find-fragment.js';

/** A tag with data to try it on. `n` makes data that differ: each says another thing. */
export interface Fixture {
  tag: 'war-claim' | 'war-bonus' | 'war-source' | 'war-trend';
  kind: FragmentKind;
  datum(n: number): Record<string, unknown>;
  /** What a reader reads of `datum(n)`, and of no other. */
  says(n: number): string;
  /** `datum(n)` with one bad part, and where that is. */
  flawed(n: number): Record<string, unknown>;
  flawedPath: string;
  /** An object that is no such datum. */
  empty: Record<string, unknown>;
  /** The page's own words. */
  sentence: string;
}

const amount = (n: number) => 1000 * (n + 1);
const said = (n: number) => amount(n).toLocaleString('en');

const claim = (n: number) => ({
  id: `id-${n}`,
  text: `The ministry says that more than ${said(n)} people serve.`,
  claimant: { name: 'The ministry', partyToConflict: 'party', side: 'RU' },
  claimDate: '2025-12',
  measure: 'people who serve',
  value: { amount: amount(n), comparator: 'moreThan' },
  verification: 'unclear',
  evidence: [{ name: 'The report', url: 'https://example.org/report', kind: 'newsMedia' }],
});

const bonus = (n: number) => ({
  id: `id-${n}`,
  title: `Table ${said(n)}`,
  rows: [
    {
      place: 'North',
      bonus: {
        text: 'It is paid once.',
        claimant: 'The north',
        value: { amount: 50 * amount(n), comparator: 'about', currency: 'USD' },
      },
      income: {
        text: 'It is earned.',
        claimant: 'The bureau',
        value: { amount: amount(n), currency: 'USD', per: 'P1M' },
      },
    },
    {
      place: 'South',
      bonus: { text: 'It is paid once.', claimant: 'The south', value: { amount: 20 * amount(n), currency: 'USD' } },
      income: {
        text: 'It is earned.',
        claimant: 'The bureau',
        value: { amount: amount(n), currency: 'USD', per: 'P1M' },
      },
    },
  ],
});

const source = (n: number) => ({
  name: `Paper ${said(n)}`,
  kind: 'newsMedia',
  url: 'https://example.org/paper',
  archivedAt: 'https://example.org/archive',
  agent: { name: 'The publisher', partyToConflict: 'notParty', partyNote: 'a newspaper' },
  datePublished: '2025-12-19',
});

const trend = (n: number) => ({
  id: `id-${n}`,
  title: `Course ${said(n)}`,
  series: [
    {
      label: 'The ministry',
      measure: { name: 'people who serve', statType: 'count', temporality: 'stock' },
      claims: [
        {
          ...claim(n),
          id: undefined,
          claimDate: '2024-12',
          value: { amount: 500, comparator: 'about' },
          relations: undefined,
        },
        { ...claim(n), id: undefined },
      ],
    },
  ],
});

export const fixtures: Fixture[] = [
  {
    tag: 'war-claim',
    kind: 'claim',
    datum: claim,
    says: (n) => `more than ${said(n)} people who serve`,
    flawed: (n) => ({ ...claim(n), claimDate: 'soon' }),
    flawedPath: '/claimDate',
    empty: { value: 5 },
    sentence: 'The ministry says that many people serve.',
  },
  {
    tag: 'war-bonus',
    kind: 'bonus',
    datum: bonus,
    says: (n) => `Table ${said(n)}`,
    flawed: (n) => ({ ...bonus(n), sort: 'beauty' }),
    flawedPath: '/sort',
    empty: { title: 'No rows' },
    sentence: 'The north pays more than the south.',
  },
  {
    tag: 'war-source',
    kind: 'source',
    datum: source,
    says: (n) => `Paper ${said(n)}`,
    flawed: (n) => ({ ...source(n), url: 'javascript:alert(1)' }),
    flawedPath: '/url',
    empty: {},
    sentence: '(a newspaper)',
  },
  {
    tag: 'war-trend',
    kind: 'trend',
    datum: trend,
    says: (n) => `Course ${said(n)}`,
    flawed: (n) => ({ ...trend(n), scale: 'curved' }),
    flawedPath: '/scale',
    empty: { title: 'No series' },
    sentence: 'The ministry names more and more people who serve.',
  },
];

/** A ledger that holds `datum(0)` to `datum(3)` of every kind, as `#id-0` to `#id-3`. */
export const ledger = (): Record<string, unknown> => {
  const all = [0, 1, 2, 3];
  return {
    version: 1,
    claims: all.map(claim),
    bonuses: all.map(bonus),
    trends: all.map(trend),
    sources: Object.fromEntries(all.map((n) => [`id-${n}`, source(n)])),
  };
};
