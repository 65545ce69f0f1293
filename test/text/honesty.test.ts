/**
 * The rules of honesty at the level of words, each on a case in which a plain widget would break it.
 * What the rules ask of the picture is held where the picture is.
 */
import { expect } from 'chai';
import { parseBonus } from '../../src/model/bonus.js';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import { VERIFICATIONS } from '../../src/model/verification.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { pointValue } from '../../src/model/points.js';
import { parseTrend } from '../../src/model/trend.js';
import { COMPARATORS, type Value } from '../../src/model/value.js';
import { english } from '../../src/text/locale.js';
import { sayBonus } from '../../src/text/say-bonus.js';
import { sayClaim, type ClaimWords } from '../../src/text/say-claim.js';
import { sayShortValue } from '../../src/text/say-short-value.js';
import { sayValue } from '../../src/text/say-value.js';

const ledgerOf = (claims: readonly Partial<ClaimInput>[]) =>
  openLedger({ claims: claims.map((claim, i) => ({ id: String(i), text: 'A sentence.', ...claim })) });
/** The first of some claims in words. */
const say = (...claims: Partial<ClaimInput>[]): ClaimWords => {
  const ledger = ledgerOf(claims);
  const parsed = parseClaim(ledger.lookUp('claims', '0')!.raw as ClaimInput, { ledger });
  if (!parsed.ok || parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return sayClaim(parsed.value, english, ledger);
};
const killed = {
  name: 'troops killed',
  populationType: 'combatants',
  outcome: ['killed'],
  temporality: 'cumulative',
} as const;
const killedOrWounded = { ...killed, name: 'troops killed or wounded', outcome: ['killed', 'wounded'] } as const;
const contracts = { name: 'contracts signed', temporality: 'flow', per: 'P1Y' } as const;

describe('the rules of honesty', () => {
  it('rule 1: never more precise than the claim, in the card, its history, its rivals, a cell or a label', () => {
    for (const comparator of COMPARATORS.slice(1))
      for (const near of [false, true]) {
        const value: Value = { amount: 1_000_000, comparator, near };
        const hedge = sayValue(value, english).replace('1,000,000', '').trim();
        expect(hedge, comparator).to.match(/^[a-z ]+$/);
        const words = say(
          {
            value,
            claimant: 'A',
            measure: 'x',
            relations: [
              { type: 'rivals', target: '1' },
              { type: 'laterThan', target: '2' },
            ],
          },
          { value, claimant: 'B', measure: 'x' },
          { value, claimant: 'A', measure: 'x' },
        );
        for (const said of [words.figure!, words.rivals[0]!.text, words.history[0]!.text])
          expect(said).to.include(`${hedge} 1,000,000`);
        const bonus = parseBonus({ rows: [{ bonus: { text: 'A sentence.', value } }] });
        expect(bonus.ok && sayBonus(bonus.value, english).rows[0]!.bonus.figure).to.equal(`${hedge} 1,000,000`);
        expect(sayShortValue(value, english)).to.match(/^([~≥>≤<]|just over|nearly) 1M$/);
      }
    expect(say({ value: 'moreThan 1000000' }).figure).not.to.include('1,000,001');
    expect(say({ claimDate: '2025-22' }).said).to.equal('said summer 2025');
  });

  it('rule 1: “may have been” goes wherever the number goes', () => {
    const maybe: Partial<ClaimInput> = { value: 7, measure: 'x', modality: 'possible', modalityText: 'may have been' };
    expect(say(maybe).caveats).to.deep.equal(['Said to be possible, not certain (“may have been”)']);
    expect(
      say({ value: 5, measure: 'x', relations: [{ type: 'rivals', target: '1' }] }, maybe).rivals[0]!.date,
    ).to.include('Said to be possible, not certain (“may have been”)');
  });

  it('rule 2: who, when, for when and whether it could be verified is always there, if only to say that it is not stated', () => {
    const bare = say({ value: 7 });
    expect([bare.attribution, bare.said, bare.verification.text]).to.deep.equal([
      'Who says so is not stated',
      'date not stated',
      'Whether it could be verified is not stated',
    ]);
    const full = say({
      value: 7,
      claimant: 'A',
      claimDate: '2025-12',
      observationPeriod: '2025',
      verification: 'unclear',
    });
    expect([full.claimants[0]!.name, full.said, full.period, full.verification.text]).to.deep.equal([
      'A',
      'said December 2025',
      'period: 2025',
      'Whether it is accurate is unclear',
    ]);
  });

  it('rule 2: a number in a line of history or rivals has them beside it, too', () => {
    const rival: Partial<ClaimInput> = {
      value: 9,
      claimant: 'B',
      measure: 'x',
      claimDate: '2025-11',
      observationPeriod: '2025',
      verification: 'notPossible',
    };
    const [line] = say(
      { value: 7, claimant: 'A', measure: 'x', relations: [{ type: 'rivals', target: '1' }] },
      rival,
    ).rivals;
    expect(line).to.include({
      text: 'B: 9 x',
      date: 'said November 2025 · period: 2025 · Provisional: said before the period was over · It could not be verified independently',
    });
  });

  it('rule 3: verification and verdict are two things, and neither stands for the other', () => {
    const review = { publisher: 'A fact-checker', reviewRating: { alternateName: 'False' } };
    expect(say({ value: 7, review }).verification.text).to.equal('Whether it could be verified is not stated');
    for (const status of VERIFICATIONS) {
      const words = say({ value: 7, verification: status });
      expect(words.review, status).to.be.undefined;
      expect(words.verification.text, 'a state is words, never colour or shape alone').to.match(/^[A-Z][a-z]+/);
    }
    expect(say({ value: 7, verification: 'notPossible' }).verification.text).not.to.match(/false|refuted|doubt/i);
  });

  it('rule 8: our own arithmetic is shown in full, rounded no finer than its inputs, bounded when they are, and apart from theirs', () => {
    const income: ClaimInput = {
      text: 'Pay.',
      value: { amount: 1600, comparator: 'moreThan', near: true, currency: 'USD', per: 'P1M' },
    };
    const stated: ClaimInput = {
      text: 'Theirs.',
      attribution: 'publisher',
      measure: { name: 'multiple', statType: 'ratio' },
      value: 'moreThan 2',
    };
    const row = (bonus: object, pay = income) => {
      const parsed = parseBonus({
        rows: [{ bonus: { text: 'Paid once.', value: { currency: 'USD', ...bonus } }, income: pay, stated }],
      });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return sayBonus(parsed.value, english).rows[0]!;
    };
    const exact = row({ amount: 50000 }, { text: 'Pay.', value: { amount: 1600, currency: 'USD', per: 'P1M' } });
    expect(exact.arithmetic).to.equal('$50,000 ÷ (12 × $1,600) = 2.6');
    expect(exact.ratio).to.equal('2.6 years of pay');
    expect(row({ amount: 50000, comparator: 'about' }).ratio).to.equal('less than about 2.6 years of pay');
    expect(row({ amount: 50000, comparator: 'moreThan' })).to.include({
      ratio: undefined,
      noRatio: 'No ratio: the two bounds leave it open',
    });
    expect(exact.stated).to.match(/^Stated by the publication itself: more than 2 times · [^·]+ · date not stated · /);
  });

  it('rule 9: a conversion that is not stated is said to be not stated, and no amount is converted for a comparison', () => {
    const dollars: Partial<ClaimInput> = {
      value: { amount: 50000, currency: 'USD', conversion: 'notStated' },
      measure: 'x',
    };
    expect(say(dollars).caveats).to.deep.equal(['How it was converted into this currency is not stated']);
    const rubles: Partial<ClaimInput> = {
      value: { amount: 4000000, currency: 'RUB' },
      measure: 'x',
      relations: [{ type: 'rivals', target: '1' }],
    };
    expect(say(rubles, dollars).rivals[0]!).to.include({
      text: 'Who says so is not stated: $50,000 · x',
      note: 'Not comparable: they are in different currencies',
    });
    const parsed = parseBonus({
      rows: [
        {
          bonus: { text: 'A.', ...dollars },
          income: { text: 'B.', value: { amount: 1, currency: 'RUB', per: 'P1M' } },
        },
      ],
    } as never);
    expect(parsed.ok && sayBonus(parsed.value, english).rows[0]!.noRatio).to.match(/convert nothing silently/);
  });

  it('rule 10: a count of names is called a floor, even where its number has no hedge', () => {
    const names: Partial<ClaimInput> = { value: 160000, measure: killed, basis: 'namedCount' };
    expect(say(names).caveats[0]).to.match(/a floor/);
    expect(say({ ...names, boundNote: 'from probate records' }).caveats[0]).to.match(/a floor: from probate records/);
    expect(
      say({ value: 7, measure: killed, relations: [{ type: 'rivals', target: '1' }] }, names).rivals[0]!.date,
    ).to.match(/a floor/);
  });

  it('rule 10: a target is never shown as an outcome, not even in a line beside another number', () => {
    const target: Partial<ClaimInput> = { value: 300000, measure: 'men called up', basis: 'target' };
    expect(say(target).caveats).to.deep.equal(['A target, not an outcome']);
    expect(
      say({ value: 7, measure: 'men called up', relations: [{ type: 'laterThan', target: '1' }] }, target).history[0]!
        .date,
    ).to.include('A target, not an outcome');
  });

  const years: [what: string, claim: Partial<ClaimInput>, provisional: boolean][] = [
    ['a year, said in its summer', { claimDate: '2025-22', observationPeriod: '2025' }, true],
    ['a year, said on a day of its December', { claimDate: '2025-12-19', observationPeriod: '2025' }, true],
    ['a year, said when it was over', { claimDate: '2026-01', observationPeriod: '2025' }, false],
    ['what is still open, and says so', { claimDate: '2025', observationPeriod: '2024/..' }, false],
    ['a target, which is of the future', { claimDate: '2024', observationPeriod: '2025', basis: 'target' }, false],
    [
      'a stock, which is of a day',
      { claimDate: '2025-06', observationPeriod: '2025', measure: { name: 'troops deployed', temporality: 'stock' } },
      false,
    ],
    [
      'a year of what nobody says how it is counted',
      { claimDate: '2025-06', observationPeriod: '2025', measure: 'recruits' },
      true,
    ],
    [
      'a total since a day, of what nobody says how it is counted',
      { claimDate: '2025-06', observationPeriod: '2022-02-24/2025-06-30', measure: 'recruits' },
      false,
    ],
    ['a year, of which nobody says when', { observationPeriod: '2025' }, false],
    ['a year, said in its last month', { claimDate: '2025-12', observationPeriod: '2025' }, true],
    ['a year, said in it nobody knows when', { claimDate: '2025', observationPeriod: '2025' }, true],
    ['a year, said in the next', { claimDate: '2026-01-02', observationPeriod: '2025' }, false],
    ['a day, said on that day', { claimDate: '2025-06-01', observationPeriod: '2025-06-01' }, false],
  ];
  for (const [what, claim, provisional] of years)
    it(`rule 10: ${provisional ? 'an incomplete year is provisional, also where the data forgets to say so' : 'not every number is provisional'}: ${what}`, () => {
      expect(
        say({ value: 400000, measure: contracts, ...claim }).caveats.some((said) => /^Provisional/.test(said)),
      ).to.equal(provisional);
    });

  it('rule 11: the same number said again is said again, and is no new number', () => {
    const [again] = say(
      { value: 700000, measure: 'x', claimant: 'A' },
      {
        value: 700000,
        measure: 'x',
        claimant: 'A',
        claimDate: '2024',
        relations: [{ type: 'sameFigureAs', target: '0' }],
      },
    ).history;
    expect(again).to.include({ text: 'the same number again: 700,000', date: 'said 2024' });
    const [other] = say(
      { value: 700000, measure: 'x', claimant: 'A' },
      { value: 617000, measure: 'x', claimant: 'A', relations: [{ type: 'sameFigureAs', target: '0' }] },
    ).history;
    expect(other!.text, 'another number is not the same one, whatever the data says').to.equal('617,000');
  });

  it('rule 12: a side in the war is in words, with the editor’s note, and unknown is said', () => {
    const side = (agent: object) => {
      const { side, sideNote } = say({ value: 7, claimant: { name: 'A', ...agent } }).claimants[0]!;
      return [side, sideNote];
    };
    expect(side({ partyToConflict: 'party', side: 'RU', partyNote: 'a ministry' })).to.deep.equal([
      'side: Russia',
      'a ministry',
    ]);
    expect(side({ partyToConflict: 'supportsParty', side: 'UA' })).to.deep.equal(['supports Ukraine', undefined]);
    expect(side({ partyToConflict: 'unknown' })).to.deep.equal(['side not known', undefined]);
    expect(side({})).to.deep.equal(['side not stated', undefined]);
    const party = { name: 'General Staff', partyToConflict: 'party' as const, side: 'UA' };
    expect(
      say({ value: 7, relations: [{ type: 'rivals', target: '1' }] }, { value: 9, claimant: party }).rivals[0]!.text,
    ).to.equal('General Staff (side: Ukraine): 9');
  });

  it('rule 13: missing is not zero, and zero is not missing', () => {
    for (const value of [null, undefined, {}, { amount: null }, 'none'] as never[]) {
      const parsed = parseClaim({ text: 'A sentence.', value });
      expect(parsed.ok && sayClaim(parsed.value, english).figure, JSON.stringify(value)).to.be.undefined;
    }
    expect(say({ value: 0 }).figure).to.equal('0');
    const parsed = parseTrend({
      series: [
        {
          points: [
            ['2022', 5],
            ['2023', null as never],
            ['2024', 0],
          ],
        },
      ],
    });
    const points = parsed.ok ? parsed.value.series[0]!.points! : undefined;
    expect([points!.length, pointValue(points!, 0), pointValue(points!, 1)]).to.deep.equal([
      2,
      { amount: 5 },
      { amount: 0 },
    ]);
  });

  it('rule 14: corrections are all shown, dated, the newest first', () => {
    const { corrections, figure } = say({
      value: 700000,
      corrections: [
        { date: '2025-12-20', text: 'It said 70,000.' },
        { date: '2026-01-05', text: 'It named another ministry.' },
      ],
    });
    expect(figure).to.equal('700,000');
    expect(corrections).to.deep.equal([
      { date: 'January 5, 2026', text: 'It named another ministry.' },
      { date: 'December 20, 2025', text: 'It said 70,000.' },
    ]);
  });

  it('rule 4: killed and killed or wounded are never set against each other without a word', () => {
    const words = say(
      { value: 160000, measure: killed, relations: [{ type: 'rivals', target: '1' }] },
      { value: 1000000, measure: killedOrWounded },
    );
    expect(words.rivals[0]!.note).to.equal('Not comparable: they count different things');
  });

  it('rule 6: a vague magnitude stays words, and enters no ratio', () => {
    expect(say({ value: { magnitude: 10000 } }).figure).to.equal('tens of thousands');
    expect(sayShortValue({ magnitude: 10000, currency: 'USD' }, english)).to.equal('tens of thousands of US dollars');
    const income = { text: 'Pay.', value: { amount: 1600, currency: 'USD', per: 'P1M' } };
    const bonus = (value: object) => ({ text: 'Once.', value: { currency: 'USD', ...value } });
    const parsed = parseBonus({
      rows: [
        { place: 'A', bonus: bonus({ magnitude: 10000 }), income },
        { place: 'B', bonus: bonus({ amount: 50000 }), income: bonus({ magnitude: 1000, per: 'P1M' }) },
      ],
    } as never);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { rows } = sayBonus(parsed.value, english);
    expect(rows.map(({ bonus: { figure } }) => figure)).to.include('tens of thousands of US dollars');
    for (const { ratio, arithmetic, noRatio } of rows) {
      expect([ratio, arithmetic]).to.deep.equal([undefined, undefined]);
      expect(noRatio).to.match(/^No ratio: /);
    }
  });
});
