import { expect } from 'chai';
import { BASES, MODALITIES, OBS_STATUSES } from '../../src/model/claim-fields.js';
import type { ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { VERIFICATIONS } from '../../src/model/verification.js';
import { english } from '../../src/text/locale.js';
import {
  sayCaveats,
  sayClaimDate,
  sayFigure,
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

  it('makes a total provisional that the publication states before its period was over, in its ledger and without', () => {
    const ledger = openLedger({ isBasedOn: { datePublished: '2025-11' } });
    const own = {
      attribution: 'publisher',
      observationPeriod: '2025',
      measure: { temporality: 'flow' },
      value: 5,
    } as const;
    expect(sayCaveats(read(own), english, ledger)).to.deep.equal(['Provisional: said before the period was over']);
    expect(sayCaveats(read({ ...own, claimDate: '2025-11' }), english)).to.deep.equal(
      sayCaveats(read(own), english, ledger),
    );
    expect(sayCaveats(read(own), english)).to.deep.equal([]);
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

describe('what has to be known with the number', () => {
  const caveats = (input: Partial<ClaimInput>) => sayCaveats(read(input), english);
  const table: [input: Partial<ClaimInput>, words: string[]][] = [
    [{}, []],
    [{ modality: 'asserted' }, []],
    [{ modality: 'possible', modalityText: 'may have been' }, ['Said to be possible, not certain (“may have been”)']],
    [{ modality: 'probable' }, ['Said to be probable, not certain']],
    [{ modality: 'denied' }, ['The claimant denies this']],
    [{ basis: 'officialStatement' }, ['Official statement']],
    [{ basis: 'target' }, ['A target, not an outcome']],
    [{ basis: 'namedCount' }, ['A count of names, and so a floor: those not found by name are not in it']],
    [{ basis: 'namedCount', boundNote: 'only officers' }, ['A count of names, and so a floor: only officers']],
    [
      { basis: 'statisticalEstimate', boundNote: 'from probate records' },
      ['Statistical estimate: from probate records'],
    ],
    [{ boundNote: 'an upper end alone' }, ['an upper end alone']],
    [{ obsStatus: 'A' }, []],
    [{ obsStatus: 'P', obsStatusNote: 'said in December' }, ['Provisional: said in December']],
    [{ obsStatus: 'B' }, ['Break in the series: counted differently before']],
    [{ obsStatus: 'S' }, ['Status S (SDMX)']],
    [{ obsStatusNote: 'two numbers of one day' }, ['two numbers of one day']],
    [
      { value: { amount: 1, currency: 'USD', conversion: 'notStated' } },
      ['How it was converted into this currency is not stated'],
    ],
    [{ value: { amount: 1, currency: 'USD', conversion: 'none' } }, ['Stated in this currency; not converted']],
    [
      { value: { amount: 1, currency: 'USD', conversion: { from: 'RUB', rate: 90.5, date: '2025-12' } } },
      ['Converted from Russian Ruble at a rate of 90.5 (December 2025)'],
    ],
    [{ value: { amount: 1, currency: 'USD', conversion: {} } }, ['Converted from ? at a rate of ?']],
    [{ value: { amount: 1, components: 'itemised' } }, ['Itemised at the source']],
    [{ value: { amount: 1, components: 'notItemised' } }, ['What it is made up of is not stated']],
    [
      {
        value: {
          amount: 4100000,
          currency: 'RUB',
          components: [
            { label: 'regional', amount: 3550000 },
            { label: 'federal', amount: 400000 },
            { label: 'municipal' },
          ],
        },
      },
      ['Made up of regional RUB 3,550,000, federal RUB 400,000, and municipal'],
    ],
  ];
  for (const [input, words] of table)
    it(`is ${words.length ? `“${words.join('” “')}”` : 'nothing'} for ${JSON.stringify(input)}`, () => {
      expect(caveats(input).map((said) => said.replace(/\u00a0/g, ' '))).to.deep.equal(words);
    });

  it('has words for every basis, modality and status', () => {
    for (const basis of BASES) expect(caveats({ basis }), basis).to.have.length(1);
    for (const modality of MODALITIES.slice(1)) expect(caveats({ modality }), modality).to.have.length(1);
    for (const obsStatus of OBS_STATUSES.slice(1)) expect(caveats({ obsStatus }), obsStatus).to.have.length(1);
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
