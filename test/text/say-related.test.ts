import { expect } from 'chai';
import type { ClaimInput } from '../../src/model/claim.js';
import { say } from './a-claim.js';

describe('what else was said', () => {
  const troops = { name: 'troops deployed', statType: 'count', temporality: 'stock' } as const;
  const killed = {
    name: 'troops killed',
    outcome: ['killed'],
    populationType: 'combatants',
    temporality: 'cumulative',
  } as const;
  const either = { ...killed, name: 'troops killed or wounded', outcome: ['killed', 'wounded'] } as const;
  const ledger = {
    agents: { putin: { name: 'Vladimir Putin', partyToConflict: 'party', side: 'RU' } },
    measures: { troops, killed, either },
    claims: [
      {
        id: 'now',
        text: 'Now.',
        claimant: 'putin',
        claimDate: '2025-12',
        measure: 'troops',
        value: 700000,
        verification: 'unclear',
      },
      {
        id: 'again',
        text: 'Again.',
        claimant: 'putin',
        claimDate: '2024',
        measure: 'troops',
        value: 700000,
        verification: 'unclear',
        relations: [{ type: 'sameFigureAs', target: 'now' }],
      },
      {
        id: 'before',
        text: 'Before.',
        claimant: 'putin',
        claimDate: '2023-12',
        measure: 'troops',
        value: 617000,
        verification: 'notPossible',
        relations: [{ type: 'earlierThan', target: 'now' }],
      },
      {
        id: 'other',
        text: 'Other.',
        claimant: 'BBC',
        measure: 'killed',
        value: '> 160000',
        basis: 'namedCount',
        verification: 'partly',
      },
      {
        id: 'more',
        text: 'More.',
        claimant: 'a ministry',
        claimDate: '2025-22',
        measure: 'either',
        value: '> 1000000',
        modality: 'possible',
        relations: [{ type: 'rivals', target: 'other', note: 'two counts' }],
      },
      {
        id: 'goal',
        text: 'Goal.',
        claimant: 'a ministry',
        measure: 'killed',
        value: 300,
        basis: 'target',
        observationPeriod: '2025',
        relations: [{ type: 'rivals', target: 'other' }],
      },
      { id: 'doubt', text: 'It is not so.', claimant: 'activists', relations: [{ type: 'disputes', target: 'now' }] },
      {
        id: 'unclear',
        text: 'Unclear.',
        kind: 'verification',
        attribution: 'publisher',
        about: ['now', 'before'],
        verification: 'unclear',
      },
    ],
  };
  const sayOf = (id: string) => say(ledger.claims.find((claim) => claim.id === id) as ClaimInput, ledger);

  it('is history, the last first; the same number is said as said again', () => {
    expect(sayOf('now').history).to.deep.equal([
      { relation: '', text: 'the same number again: 700,000', date: 'said 2024', note: '' },
      { relation: '', text: '617,000', date: 'said December 2023 · It could not be verified independently', note: '' },
    ]);
    expect(sayOf('before').history).to.deep.equal([
      { relation: '', text: '700,000', date: 'said December 2025 · Whether it is accurate is unclear', note: '' },
    ]);
  });

  it('is rivals, each with what it counts, how firm it is, and why the two are not to be compared', () => {
    expect(sayOf('other').rivals).to.deep.equal([
      {
        relation: '',
        text: 'a ministry: more than 1,000,000 troops killed or wounded',
        date: 'said summer 2025 · Said to be possible, not certain',
        note: 'Not comparable: they count different things; two counts',
      },
      {
        relation: '',
        text: 'a ministry: 300 troops killed',
        date: 'date not stated · period: 2025 · A target, not an outcome',
        note: '',
      },
    ]);
    expect(sayOf('more').rivals).to.deep.equal([
      {
        relation: '',
        text: 'BBC: more than 160,000 troops killed',
        date: 'date not stated · A count of names, and so a floor · Partly verified',
        note: 'Not comparable: they count different things; two counts',
      },
    ]);
  });

  it('is not said to differ where one of the two is silent', () => {
    const note = (one: Partial<ClaimInput>, other: Partial<ClaimInput>, more = {}) =>
      say(
        {
          text: 'One.',
          value: 5,
          ...one,
          relations: [{ type: 'rivals', target: { text: 'Two.', ...other }, ...more }],
        },
        ledger,
      ).rivals[0]!.note;
    const dead = { name: 'killed', temporality: 'flow' } as const;
    const unknown = 'Not comparable: whether they count the same is not stated';
    expect(note({ measure: dead }, { value: 6 }), 'what').to.equal(unknown);
    expect(note({ measure: dead }, { value: 6, measure: {} }), 'what, in an empty measure').to.equal(unknown);
    expect(note({ measure: dead, observationPeriod: '2024' }, { value: 6, measure: dead }), 'for when').to.equal(
      unknown,
    );
    expect(note({ measure: dead, observationAbout: 'UA' }, { value: 6, measure: dead }), 'where').to.equal(unknown);
    expect(
      note({ measure: dead, observationAbout: 'UA' }, { value: 6, measure: dead, observationAbout: 'Ukraine' }),
      'where, a code and a name',
    ).to.equal(unknown);
    expect(
      note({ measure: dead, observationAbout: 'UA' }, { value: 6, measure: { name: 'wounded', temporality: 'flow' } }),
      'what nobody states is no reason beside one that is stated',
    ).to.equal('Not comparable: they count different things');
    expect(note({ measure: dead }, {}, { comparable: false }), 'a sentence alone').to.equal(
      'Not comparable: the publisher says so',
    );
    expect(note({ measure: dead }, {}), 'a sentence alone, of which nobody says so').to.equal('');
  });

  it('is what disputes it, with how the two stand to each other, from both ends', () => {
    expect(sayOf('now').related).to.deep.equal([
      { relation: 'disputed by', text: 'activists: It is not so.', date: 'date not stated', note: '' },
    ]);
    expect(sayOf('doubt').related).to.deep.equal([
      {
        relation: 'this claim disputes',
        text: 'Vladimir Putin (side: Russia): 700,000 troops deployed',
        date: 'said December 2025 · Whether it is accurate is unclear',
        note: '',
      },
    ]);
  });

  it('is what a verification is about', () => {
    expect(sayOf('unclear').about.map(({ text, date }) => [text, date])).to.deep.equal([
      ['Vladimir Putin (side: Russia): 700,000 troops deployed', 'said December 2025'],
      [
        'Vladimir Putin (side: Russia): 617,000 troops deployed',
        'said December 2023 · It could not be verified independently',
      ],
    ]);
  });

  it('keeps its measure in a history that changes it', () => {
    const target: ClaimInput = { text: 'Before.', claimant: 'putin', measure: killed, value: 5, claimDate: '2022' };
    expect(
      say({ claimant: 'putin', measure: troops, value: 9, relations: [{ type: 'laterThan', target }] }).history,
    ).to.deep.equal([
      {
        relation: '',
        text: '5 troops killed',
        date: 'said 2022',
        note: 'Not comparable: they count different things; one is at a time, the other over time',
      },
    ]);
  });

  const differences: [what: string, a: Partial<ClaimInput>, b: Partial<ClaimInput>, words: string][] = [
    ['place', { observationAbout: 'UA' }, { observationAbout: 'RU' }, 'they are about different places'],
    [
      'length of period',
      { measure: { name: 'x', temporality: 'flow' }, observationPeriod: '2024' },
      { measure: { name: 'x', temporality: 'flow' }, observationPeriod: '2025-01' },
      'they cover periods of different length',
    ],
    [
      'currency',
      { value: { amount: 1, currency: 'USD' } },
      { value: { amount: 1, currency: 'RUB' } },
      'they are in different currencies',
    ],
  ];
  for (const [what, a, b, words] of differences)
    it(`is not compared over another ${what}, and says so`, () => {
      const common = { measure: 'x', value: 1 };
      const rival = { text: 'B.', ...common, ...b };
      expect(say({ ...common, ...a, relations: [{ type: 'rivals', target: rival }] }).rivals[0]!.note).to.equal(
        `Not comparable: ${words}`,
      );
    });

  it('is not compared where the publisher says so, though all else agrees', () => {
    expect(
      say({
        measure: 'x',
        value: 1,
        relations: [{ type: 'rivals', target: { text: 'B.', measure: 'x', value: 2 }, comparable: false }],
      }).rivals[0]!.note,
    ).to.equal('Not comparable: the publisher says so');
  });

  it('sets a name apart that runs the other way: the number after it stays behind it', () => {
    const target = { text: 'B.', claimant: 'وزارة الدفاع', measure: 'x', value: 2 };
    expect(say({ measure: 'x', value: 1, relations: [{ type: 'rivals', target }] }).rivals[0]!.text).to.equal(
      '\u2068وزارة الدفاع\u2069: 2 x',
    );
  });

  it('is left as it is where the two may be compared', () => {
    expect(
      say({ measure: 'x', value: 1, relations: [{ type: 'rivals', target: { text: 'B.', measure: 'x', value: 2 } }] })
        .rivals[0]!.note,
    ).to.equal('');
  });
});
