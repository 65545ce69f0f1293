import { expect } from 'chai';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { VERIFICATIONS } from '../../src/model/verification.js';
import { english } from '../../src/text/locale.js';
import {
  sayClaimDate,
  sayFigure,
  sayMeasure,
  sayPeriod,
  sayPlace,
  sayVerification,
  sayWho,
  stop,
} from '../../src/text/say-parts.js';
import { read, say } from './a-claim.js';

describe('a phrase that stands among sentences', () => {
  const table = [
    ['Verified in part (by the BBC, January 2026)', 'Verified in part (by the BBC, January 2026).'],
    ['Подтверждено (проверка: Медуза, январь 2026 г.)', 'Подтверждено (проверка: Медуза, январь 2026 г.).'],
    ['It is said. (Nobody else says so.)', 'It is said. (Nobody else says so.)'],
    ['(It is said.)', '(It is said.)'],
    ['He said “it is over.”', 'He said “it is over.”'],
    ['Is it over?', 'Is it over?'],
  ] as const;
  for (const [phrase, sentence] of table)
    it(`ends as a sentence: ${sentence}`, () => {
      expect(stop(phrase)).to.equal(sentence);
    });
});

describe('who says it', () => {
  const table: [input: Partial<ClaimInput>, words: string, withSides?: string][] = [
    [{ claimant: 'Vladimir Putin' }, 'Vladimir Putin'],
    [{ claimant: ['Mediazona', 'BBC', 'a team of volunteers'] }, 'Mediazona, BBC, and a team of volunteers'],
    [
      { claimant: { name: 'General Staff', partyToConflict: 'party', side: 'UA' } },
      'General Staff',
      'General Staff (side: Ukraine)',
    ],
    [
      { claimant: { name: 'British Defense Ministry', partyToConflict: 'supportsParty', side: 'UA' } },
      'British Defense Ministry',
      'British Defense Ministry (supports Ukraine)',
    ],
    [{ claimant: { name: 'activists', named: false }, attributionText: 'activists say' }, 'activists'],
    [{ claimant: { type: 'Person' } }, 'Claimant not named'],
    [{ claimant: '' }, 'Claimant not named'],
    [{ attribution: 'publisher' }, 'Stated by the publication itself'],
    [{ attribution: 'unnamed' }, 'Claimant not named'],
    [{ attribution: 'unnamed', attributionText: 'reportedly' }, 'Claimant not named: “reportedly”'],
    [{}, 'Who says so is not stated'],
    [{ attributionText: 'it is said' }, 'Who says so is not stated: “it is said”'],
  ];
  for (const [input, words, withSides = words] of table)
    it(`is “${withSides}” for ${JSON.stringify(input)}`, () => {
      expect(sayWho(read(input), english)).to.equal(words);
      expect(sayWho(read(input), english, true)).to.equal(withSides);
    });

  it('comes with title, side and the editor’s note for each claimant', () => {
    const putin = {
      name: 'Vladimir Putin',
      jobTitle: 'President of Russia',
      partyToConflict: 'party' as const,
      side: 'RU',
      partyNote: 'head of one side’s state',
    };
    const { claimants, attribution } = say({
      claimant: [putin, { name: 'volunteers', description: 'a team', partyToConflict: 'unknown' }, 'somebody'],
      attributionText: 'said',
    });
    expect(claimants).to.deep.equal([
      {
        name: 'Vladimir Putin',
        title: 'President of Russia',
        side: 'side: Russia',
        sideNote: 'head of one side’s state',
      },
      { name: 'volunteers', title: 'a team', side: 'side not known', sideNote: undefined },
      { name: 'somebody', title: undefined, side: 'side not stated', sideNote: undefined },
    ]);
    expect(attribution).to.equal('“said”');
  });

  it('is said where nobody is named', () => {
    expect(say({}).attribution).to.equal('Who says so is not stated');
    expect(say({ claimant: 'BBC' }).attribution).to.be.undefined;
  });
});

describe('when it was said', () => {
  const table: [input: Partial<ClaimInput>, words: string][] = [
    [{ claimDate: '2025-12-19' }, 'said December 19, 2025'],
    [
      { claimDate: '2025-12', claimDateText: 'last month', claimDateBasis: 'resolvedFromArticleDate' },
      'said December 2025 (“last month”; worked out from the article’s date)',
    ],
    [{ claimDate: '2025-22', claimDateBasis: 'inferred' }, 'said summer 2025 (date inferred)'],
    [{ claimDate: '2024', claimDateText: 'in 2024', claimDateBasis: 'stated' }, 'said 2024 (“in 2024”)'],
    [{ claimDateText: 'some time ago' }, 'said some time ago'],
    [{}, 'date not stated'],
  ];
  for (const [input, words] of table)
    it(`is “${words}”`, () => {
      expect(sayClaimDate(read(input), english)).to.equal(words);
    });

  it('is the day of the report for what the publication says itself, and for nobody else', () => {
    const ledger = openLedger({ isBasedOn: { datePublished: '2026-01', datePublishedBasis: 'inferred' } });
    expect(sayClaimDate(read({ attribution: 'publisher' }), english, ledger)).to.equal(
      'said January 2026 (date inferred)',
    );
    expect(sayClaimDate(read({ attribution: 'publisher', claimDate: '2025' }), english, ledger)).to.equal('said 2025');
    expect(sayClaimDate(read({ claimant: 'BBC' }), english, ledger)).to.equal('date not stated');
  });

  for (const isBasedOn of [{ datePublished: 7 }, { datePublished: 'soon' }, 7, null, []])
    it(`is not stated where the report’s own date is ${JSON.stringify(isBasedOn)}`, () => {
      expect(sayClaimDate(read({ attribution: 'publisher' }), english, openLedger({ isBasedOn }))).to.equal(
        'date not stated',
      );
    });

  it('comes with where it was said', () => {
    expect(
      say({
        appearance: {
          name: 'annual news conference',
          url: 'https://example.org/',
          archivedAt: 'https://example.org/2',
        },
      }).appearance,
    ).to.deep.equal({
      text: 'at: annual news conference',
      url: 'https://example.org/',
      archived: 'https://example.org/2',
    });
  });
});

describe('what it is about', () => {
  it('is a period, in words of its own and the publisher’s', () => {
    expect(sayPeriod(read({ observationPeriod: '2025', periodText: 'last year' }), english)).to.equal(
      'period: 2025 (“last year”)',
    );
    expect(sayPeriod(read({ observationPeriod: '2022-02/..' }), english)).to.equal('period: since February 2022');
    expect(sayPeriod(read({ periodText: 'before the rise' }), english)).to.equal('period: “before the rise”');
    expect(sayPeriod(read({}), english)).to.be.undefined;
  });

  it('is a place, by its name or its code', () => {
    expect(sayPlace(read({ observationAbout: { name: 'Kursk region', iso: 'RU-KRS' } }), english)).to.equal(
      'Kursk region',
    );
    expect(sayPlace(read({ observationAbout: 'UA' }), english)).to.equal('Ukraine');
    expect(sayPlace(read({ observationAbout: 'RU-KRS' }), english)).to.equal('RU-KRS');
    expect(sayPlace(read({}), english)).to.be.undefined;
  });

  it('is a list that says whether it is all', () => {
    expect(say({ list: { values: ['IN', 'NP', 'BD'], exhaustive: false } }).list).to.equal(
      'among others: India, Nepal, and Bangladesh',
    );
    expect(say({ list: { values: ['IN', 'NP'] } }).list).to.equal('among others: India and Nepal');
    expect(say({ list: { values: ['prisons', 'IN'], exhaustive: true } }).list).to.equal('namely: prisons and India');
    expect(say({ list: { asWritten: 'several countries' } }).list).to.equal('several countries');
    expect(say({}).list).to.be.undefined;
  });

  it('stands in the publisher’s own words where they are others', () => {
    expect(
      say({ value: { amount: 1e6, comparator: 'moreThan', asWritten: 'more than 1 million' } }).asWritten,
    ).to.equal('as written: “more than 1 million”');
    expect(say({ value: { amount: 700000, asWritten: '700,000' } }).asWritten).to.be.undefined;
    expect(say({ value: { magnitude: 10000, asWritten: 'Tens of thousands' } }).asWritten).to.be.undefined;
  });

  it('is a share of something, which stands with it; a multiple has it in its name', () => {
    const share = { name: 'people displaced', unit: '%', measurementDenominator: 'population of Sudan' };
    expect(sayMeasure(read({ measure: share }), english)).to.equal(
      'people displaced · in relation to: population of Sudan',
    );
    const named = { ...share, name: 'share of the population of Sudan displaced' };
    expect(sayMeasure(read({ measure: named }), english)).to.equal('share of the population of Sudan displaced');
    expect(sayMeasure(read({ measure: { ...share, unit: undefined } }), english)).to.equal('people displaced');
    const ledger = openLedger({ measures: { pay: { name: 'average pay' } } });
    const parsed = parseClaim(
      { text: 'x', measure: { name: 'bonus', unit: '%', measurementDenominator: 'pay' } },
      { ledger },
    );
    expect(parsed.ok && sayMeasure(parsed.value, english)).to.equal('bonus · in relation to: average pay');
  });

  it('is a rate where it is a mean, or for no period of its own; a total of a period stays one', () => {
    const figure = (input: Partial<ClaimInput>) => sayFigure(read(input), english);
    const a = { value: 'atMost 1500', measure: { temporality: 'flow', per: 'P1D' } } as const;
    expect(figure(a)).to.equal('at most 1,500 a day');
    expect(figure({ ...a, observationPeriod: '2023-05' })).to.equal('at most 1,500');
    expect(figure({ ...a, measure: { ...a.measure, statType: 'mean' }, observationPeriod: '2023-05' })).to.equal(
      'at most 1,500 a day',
    );
    const pay = { name: 'pay', per: 'P1M' };
    expect(figure({ value: { amount: 5, currency: 'USD' }, measure: pay, observationPeriod: '2023' })).to.equal(
      '$5 a month',
    );
  });

  it('is denied in the figure itself where the claimant denies it', () => {
    expect(sayFigure(read({ value: 34, modality: 'denied' }), english)).to.equal('denied: 34');
  });

  it('keeps the publisher’s words for a list where they say more than the names', () => {
    const list = { values: ['NP', 'IN'], asWritten: 'including a handful of Nepalis and, reportedly, Indians' };
    expect(say({ list }).list).to.equal(
      'among others: Nepal and India (“including a handful of Nepalis and, reportedly, Indians”)',
    );
    expect(say({ list: { ...list, asWritten: 'including Nepal and India' } }).list).to.equal(
      'among others: Nepal and India',
    );
  });

  it('has no figure where there is none', () => {
    expect(sayFigure(read({}), english)).to.be.undefined;
    expect(say({})).to.include({ figure: undefined, sentence: 'A sentence.' });
  });
});

describe('whether it could be verified', () => {
  const table: [status: (typeof VERIFICATIONS)[number] | undefined, text: string, shape: string][] = [
    ['notAttempted', 'Nobody is known to have checked it', 'open'],
    ['notPossible', 'It could not be verified independently', 'open'],
    ['unclear', 'Whether it is accurate is unclear', 'open'],
    ['partly', 'Partly verified', 'half'],
    ['independent', 'Verified independently', 'full'],
    ['refuted', 'Refuted', 'crossed'],
    [undefined, 'Whether it could be verified is not stated', 'none'],
  ];
  it('has seven states, not stated being one', () => {
    expect(table.map(([status]) => status).filter(Boolean)).to.have.members([...VERIFICATIONS]);
  });
  for (const [status, text, shape] of table)
    it(`is said as “${text}”, with a shape that needs no colour`, () => {
      expect(sayVerification(read({ verification: status }), english)).to.deep.equal({ text, shape, note: undefined });
    });
  it('comes with who checked, when, and a note', () => {
    expect(
      sayVerification(
        read({ verification: { status: 'partly', by: 'BBC', date: '2025-12', note: 'names only' } }),
        english,
      ),
    ).to.deep.equal({
      text: 'Partly verified (by BBC, December 2025)',
      shape: 'half',
      note: 'names only',
    });
  });
});

describe('corrections', () => {
  it('stand newest first, each with its date, none replaced', () => {
    const corrections = [
      { date: '2025', text: 'third' },
      { date: '2025-03-01', text: 'fourth' },
      { text: 'undated' },
      { date: '2025-22', text: 'second' },
      { date: '2026-01-05', text: 'first' },
    ];
    expect(say({ corrections }).corrections).to.deep.equal([
      { date: 'January 5, 2026', text: 'first' },
      { date: '2025', text: 'third' },
      { date: 'summer 2025', text: 'second' },
      { date: 'March 1, 2025', text: 'fourth' },
      { date: '', text: 'undated' },
    ]);
  });
});
