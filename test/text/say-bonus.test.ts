import { expect } from 'chai';
import { parseBonus, type BonusInput } from '../../src/model/bonus.js';
import type { ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { english, makeLocale } from '../../src/text/locale.js';
import { sayBonus, type BonusRowWords, type BonusSort, type BonusWords } from '../../src/text/say-bonus.js';

const said = (input: BonusInput, sort?: BonusSort, ledger?: object): BonusWords => {
  const opened = ledger && openLedger(ledger);
  const parsed = parseBonus(input, { ledger: opened });
  if (!parsed.ok || parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return sayBonus(parsed.value, english, opened, sort);
};
const bonus = (value: ClaimInput['value'], more: Partial<ClaimInput> = {}): ClaimInput => ({
  text: 'A payment.',
  claimant: 'the region',
  measure: 'one-off payment',
  value,
  ...more,
});
const pay = (value: object, more: Partial<ClaimInput> = {}): ClaimInput => ({
  text: 'Pay.',
  claimant: 'a survey',
  measure: 'monthly pay',
  value: { currency: 'USD', per: 'P1M', ...value },
  ...more,
});
const usd = (amount: number, more: object = {}) => ({ amount, currency: 'USD', ...more });
const row = (once: ClaimInput['value'], again?: object): BonusRowWords =>
  said({ rows: [{ place: 'Khanty-Mansi', bonus: bonus(once), income: again && pay(again) }] }).rows[0]!;

describe('one-off payments against pay', () => {
  it('have the editor’s note on the side beside the claimant', () => {
    const claimant = {
      name: 'The region',
      side: 'RU',
      partyToConflict: 'party',
      partyNote: 'a region of one side',
    } as const;
    expect(said({ rows: [{ bonus: bonus(usd(1), { claimant }) }] }).rows[0]!.bonus.note).to.match(
      /^The region \(side: Russia\) · a region of one side · /,
    );
  });

  it('show our arithmetic in full', () => {
    expect(row(usd(50000), { amount: 1600 })).to.include({
      ratio: '2.6 years of pay',
      arithmetic: '$50,000 ÷ (12 × $1,600) = 2.6',
      // 19,200, no finer than its inputs.
      year: 'about $19,000',
    });
    expect(row(usd(50000), { amount: 1500 }).year).to.equal('$18,000');
  });

  const ratios: [once: ClaimInput['value'], again: object, ratio: string, arithmetic: string][] = [
    [
      usd(50000, { comparator: 'about' }),
      { amount: 1600 },
      'about 2.6 years of pay',
      'about $50,000 ÷ (12 × $1,600) = about 2.6',
    ],
    [
      usd(50000),
      { amount: 1600, comparator: 'moreThan', near: true },
      'less than 2.7 years of pay',
      '$50,000 ÷ (12 × just over $1,600) = less than 2.7',
    ],
    [
      usd(50000, { comparator: 'about' }),
      { amount: 1600, comparator: 'moreThan', near: true },
      'less than about 2.6 years of pay',
      'about $50,000 ÷ (12 × just over $1,600) = less than about 2.6',
    ],
    [
      usd(50000, { comparator: 'moreThan' }),
      { amount: 1600, comparator: 'about' },
      'more than about 2.6 years of pay',
      'more than $50,000 ÷ (12 × about $1,600) = more than about 2.6',
    ],
    [
      usd(50000, { comparator: 'atLeast' }),
      { amount: 1600 },
      'at least 2.6 years of pay',
      'at least $50,000 ÷ (12 × $1,600) = at least 2.6',
    ],
    [
      { low: 40000, high: 60000, currency: 'USD' },
      { amount: 1600 },
      '2 to 3.2 years of pay',
      '($40,000 to $60,000) ÷ (12 × $1,600) = 2 to 3.2',
    ],
    [usd(19200), { amount: 1600 }, '1 year of pay', '$19,200 ÷ (12 × $1,600) = 1'],
  ];
  for (const [once, again, ratio, arithmetic] of ratios)
    it(`are ${ratio} where they are ${JSON.stringify(once)} and ${JSON.stringify(again)}`, () => {
      expect(row(once, again)).to.include({ ratio, arithmetic });
    });

  const none: [why: string, once: ClaimInput['value'], again: object | undefined, words: RegExp][] = [
    ['no pay is given', usd(50000), undefined, /^No pay figure/],
    ['the payment is a magnitude', { magnitude: 10000, currency: 'USD' }, { amount: 1600 }, /too vague/],
    ['the currencies differ', usd(50000), { amount: 1600, currency: 'RUB' }, /different currencies.*convert nothing/],
    ['one currency is missing', { amount: 50000 }, { amount: 1600 }, /currency of one of the amounts is not stated/],
    ['the period of the pay is not stated', usd(50000), { amount: 1600, per: null }, /period of the pay is not stated/],
    [
      'two bounds leave it open',
      usd(50000, { comparator: 'moreThan' }),
      { amount: 1600, comparator: 'moreThan' },
      /leave it open/,
    ],
  ];
  for (const [why, once, again, words] of none)
    it(`say why there is no ratio where ${why}`, () => {
      const { ratio, noRatio, arithmetic, year } = row(once, again);
      expect(noRatio).to.match(words);
      expect([ratio, arithmetic, year]).to.deep.equal([undefined, undefined, undefined]);
    });

  const unlike: [why: string, once: Partial<ClaimInput>, again: Partial<ClaimInput>, words: string][] = [
    [
      'the two are about different places',
      { observationAbout: 'Moscow' },
      { observationAbout: 'Tuva' },
      'Not comparable: they are about different places',
    ],
    ['one of them is denied', { modality: 'denied' }, {}, 'No ratio: one of the figures is denied'],
    ['one of them is a target', { basis: 'target' }, {}, 'No ratio: one of the figures is a target, not an outcome'],
    [
      'what is paid once is paid again and again',
      { measure: { name: 'a payment', payType: 'recurring' } },
      {},
      'No ratio: this payment is a recurring one, too',
    ],
  ];
  for (const [why, once, again, words] of unlike)
    it(`say why there is no ratio, and draw no year of pay, where ${why}`, () => {
      const [{ noRatio, ratio, arithmetic, year }] = said({
        rows: [{ place: 'Moscow', bonus: bonus(usd(50000), once), income: pay({ amount: 1600 }, again) }],
      }).rows as [BonusRowWords];
      expect(noRatio).to.equal(words);
      expect([ratio, arithmetic, year]).to.deep.equal([undefined, undefined, undefined]);
    });

  it('have no bar for what is denied or aimed at, and no scale that it has stretched', () => {
    const bars = (more: Partial<ClaimInput>) =>
      said({ rows: [{ bonus: bonus(usd(1000)) }, { bonus: bonus(usd(9000), more) }] }, 'none').rows.map(
        ({ bonusBar }) => bonusBar?.solid,
      );
    const [small, large] = bars({});
    expect(large! / small!).to.be.closeTo(9, 0.01);
    expect(bars({ modality: 'denied' })).to.deep.equal([large, undefined]);
    expect(bars({ basis: 'target' })).to.deep.equal([large, undefined]);
  });

  it('name the place of a figure that is not about the row’s', () => {
    const [{ bonus: once, income }] = said({
      rows: [
        {
          place: 'Moscow',
          bonus: bonus(usd(50000), { observationAbout: 'Moscow' }),
          income: pay({ amount: 1600 }, { observationAbout: 'Tuva' }),
        },
      ],
    }).rows as [BonusRowWords];
    expect([once.measure, income!.measure]).to.deep.equal(['one-off payment', 'monthly pay · Tuva']);
  });

  it('hold no more firmly than what they were reckoned from', () => {
    expect(row(usd(50000, { sometimes: true }), { amount: 1600 })).to.include({
      ratio: 'sometimes 2.6 years of pay',
      arithmetic: 'sometimes $50,000 ÷ (12 × $1,600) = sometimes 2.6',
    });
    expect(row(usd(50000), { amount: 1600, comparator: 'moreThan', example: true }).ratio).to.equal(
      'such as less than 2.7 years of pay',
    );
    const [possible] = said({
      rows: [{ bonus: bonus(usd(50000), { modality: 'possible' }), income: pay({ amount: 1600 }) }],
    }).rows;
    expect(possible!.ratio).to.equal('2.6 years of pay · Said to be possible, not certain');
  });

  it('say of each figure, and of the publisher’s ratio, whether it could be verified, and what was', () => {
    const verification = { status: 'partly', by: 'BBC', note: 'only for 3 contracts' } as const;
    const stated: ClaimInput = {
      text: 'A ratio.',
      claimant: 'Ministry',
      value: 'about 9',
      claimDate: '2020',
      basis: 'derived',
      verification,
    };
    const [one] = said({ rows: [{ bonus: bonus(usd(1), { verification }), stated }] }).rows;
    expect(one!.bonus.note).to.match(/Partly verified \(by BBC\) · only for 3 contracts$/);
    expect(one!.stated).to.equal(
      'Stated by Ministry: about 9 · said 2020 · Derived from other figures · Partly verified (by BBC) · only for 3 contracts',
    );
  });

  it('keep the publisher’s own ratio apart, and name it as theirs', () => {
    const stated: ClaimInput = {
      text: 'A ratio.',
      attribution: 'publisher',
      measure: { name: 'a multiple', statType: 'ratio' },
      value: 'moreThan 2',
    };
    const by = (claim: ClaimInput) =>
      said({ rows: [{ bonus: bonus(usd(50000)), income: pay({ amount: 1600 }), stated: claim }] }).rows[0]!;
    expect(by(stated)).to.include({
      ratio: '2.6 years of pay',
      stated:
        'Stated by the publication itself: more than 2 times · a multiple · date not stated · Whether it could be verified is not stated',
    });
    expect(by({ ...stated, attribution: undefined, claimant: 'The Economist' }).stated).to.match(
      /^Stated by The Economist: more than 2 times · /,
    );
    expect(by({ text: 'More than twice.', claimant: 'The Economist' }).stated).to.match(
      /^Stated by The Economist: More than twice\. · /,
    );
  });

  it('say beside each amount who says so, when, for when, and whether it could be checked', () => {
    const claim = bonus(usd(50000, { conversion: 'notStated' }), {
      claimant: { name: 'the region', partyToConflict: 'party', side: 'RU' },
      claimDate: '2025-11',
      observationPeriod: '2025',
      basis: 'target',
      verification: 'notPossible',
      evidence: { name: 'TASS', url: 'https://example.org/' },
    });
    const cell = said({ rows: [{ bonus: claim }] }).rows[0]!.bonus;
    expect(cell).to.deep.equal({
      figure: '$50,000',
      measure: 'one-off payment · period: 2025',
      note: 'the region (side: Russia) · said November 2025 · A target, not an outcome · How it was converted into this currency is not stated · It could not be verified independently',
      sources: [{ text: 'TASS', url: 'https://example.org/' }],
      corrections: [],
    });
  });

  it('draw bars on one scale from zero, open where a bound is open', () => {
    const { rows } = said(
      {
        rows: [
          { place: 'a', bonus: bonus(usd(100)) },
          { place: 'b', bonus: bonus(usd(50, { comparator: 'moreThan' })) },
          { place: 'c', bonus: bonus(usd(50, { comparator: 'lessThan' })) },
          { place: 'd', bonus: bonus({ low: 25, high: 75, currency: 'USD' }) },
          { place: 'e', bonus: bonus({ magnitude: 1000, currency: 'USD' }) },
          { place: 'f', bonus: bonus({ amount: 50, currency: 'RUB' }) },
          { place: 'g', bonus: bonus(usd(50, { comparator: 'about' })) },
        ],
      },
      'none',
    );
    const [exact, open, ceiling, range, vague, foreign, about] = rows.map(({ bonusBar }) => bonusBar);
    expect(exact).to.deep.equal({ solid: exact!.end, end: exact!.end, kind: 'closed' });
    expect(open!.kind).to.equal('open');
    expect(open!.solid).to.be.closeTo(exact!.end / 2, 1e-9);
    expect(open!.end).to.be.above(open!.solid);
    expect(ceiling).to.deep.equal({ solid: 0, end: open!.solid, kind: 'ceiling' });
    expect(range!.kind).to.equal('range');
    expect(range!.end / range!.solid).to.be.closeTo(3, 1e-9);
    expect([vague, foreign]).to.deep.equal([undefined, undefined]);
    expect(about).to.deep.equal({ solid: open!.solid, end: open!.solid, kind: 'about' });
    for (const bar of [exact, open, ceiling, range]) expect(bar!.end).to.be.within(0, 1);
  });

  const places = (words: BonusWords) => words.rows.map(({ place }) => place).join(' ');
  const rows = [
    { place: 'b', bonus: bonus(usd(30)), income: pay({ amount: 1 }) },
    { place: 'ä', bonus: bonus(usd(50)) },
    { place: 'c', bonus: bonus(usd(10, { comparator: 'moreThan' })), income: pay({ amount: 0.1 }) },
    { place: 'd', bonus: bonus({ magnitude: 10000 }) },
  ];
  for (const [sort, order] of [
    ['none', 'b ä c d'],
    ['place', 'ä b c d'],
    ['bonus', 'ä b c d'],
    ['ratio', 'c b ä d'],
  ] as const)
    it(`are sorted by ${sort}, with what cannot be reckoned last`, () => {
      expect(places(said({ rows, sort }))).to.equal(order);
      expect(places(said({ rows, sort: 'none' }, sort)), 'by the reader').to.equal(order);
    });

  it('are sorted by what is paid and drawn: not by what is denied, aimed at, or in another currency', () => {
    const mixed = [
      { place: 'd', bonus: bonus(usd(99), { modality: 'denied' }) },
      { place: 't', bonus: bonus(usd(98), { basis: 'target' }) },
      { place: 'r', bonus: bonus({ amount: 97, currency: 'RUB' }) },
      { place: 'a', bonus: bonus(usd(1)) },
      { place: 'b', bonus: bonus(usd(2)) },
    ];
    expect(places(said({ rows: mixed, sort: 'bonus' }))).to.equal('b a d t r');
  });

  it('highlight a place that is the claim’s own', () => {
    const observationAbout = { name: 'Altai', iso: 'RU-ALT' };
    for (const highlight of ['Altai', 'RU-ALT', 'Omsk'])
      expect(said({ rows: [{ bonus: bonus(1, { observationAbout }) }], highlight }).rows[0]!.isHighlighted).to.equal(
        highlight !== 'Omsk',
      );
  });

  it('lose no source that has neither a name nor an address', () => {
    const evidence = [{ kind: 'official', agent: 'A ministry' }, { kind: 'leak' }] as const;
    const [only] = said({ rows: [{ bonus: bonus(1, { evidence }) }] }).rows;
    expect(only!.bonus.sources.map(({ text }) => text)).to.deep.equal(['A ministry', 'Leak']);
  });

  it('are sorted by ratio where nothing is said', () => {
    expect(places(said({ rows }))).to.equal('c b ä d');
  });

  it('name places by their names, their codes or the claim’s own', () => {
    expect(
      places(
        said({
          rows: [
            { place: 'Khanty-Mansi', bonus: bonus(1) },
            { place: 'UA', bonus: bonus(1) },
            { bonus: bonus(1, { observationAbout: 'Altai' }) },
            { bonus: bonus(1) },
          ],
          sort: 'none',
        }),
      ),
    ).to.equal('Khanty-Mansi Ukraine Altai ');
  });

  it('highlight one place, by its name or its code', () => {
    const highlighted = (highlight?: string) =>
      said({
        rows: [
          { place: { name: 'Khanty-Mansi', iso: 'RU-KHM' }, bonus: bonus(1) },
          { place: 'Altai', bonus: bonus(1) },
        ],
        highlight,
      }).rows.map(({ isHighlighted }) => isHighlighted);
    expect(highlighted('RU-KHM')).to.deep.equal([true, false]);
    expect(highlighted('Altai')).to.deep.equal([false, true]);
    expect(highlighted()).to.deep.equal([false, false]);
  });

  it('say a claim without an amount as its sentence', () => {
    expect(row(undefined)).to.deep.include({ noRatio: 'No pay figure here to set it against', bonusBar: undefined });
    expect(row(undefined).bonus.figure).to.equal('A payment.');
  });

  it('are dated by the report where the publication speaks itself', () => {
    const ledger = {
      isBasedOn: { datePublished: '2026-01', datePublishedBasis: 'inferred' },
      claims: [{ id: 'a', ...bonus(1), claimant: null, attribution: 'publisher' }],
    };
    expect(said({ rows: [{ bonus: 'a' }] }, undefined, ledger).rows[0]!.bonus.note).to.include(
      'Stated by the publication itself · said January 2026 (date inferred)',
    );
  });

  it('speak another language in its own numbers', () => {
    const parsed = parseBonus({ rows: [{ bonus: bonus(usd(50000)), income: pay({ amount: 1600 }) }] });
    expect(parsed.ok && sayBonus(parsed.value, makeLocale('de')).rows[0]!.arithmetic).to.match(/2,6$/);
  });
});
