import { expect } from 'chai';
import { BASES, MODALITIES, OBS_STATUSES } from '../../src/model/claim-fields.js';
import type { ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { english } from '../../src/text/locale.js';
import { isEarly, sayCaveats } from '../../src/text/say-doubts.js';
import { read } from './a-claim.js';

describe('a total that was told before its period was over', () => {
  it('is provisional, also where the publication states it, in its ledger and without', () => {
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

  for (const [claimDate, observationPeriod, early] of [
    ['2025-08-02', '2025-08-01/2025-08-02', false],
    ['2025-08-01', '2025-08-01/2025-08-02', true],
    ['2025-12', '2025', true],
    ['2025-12-30', '2025', true],
    ['2026-01', '2025', false],
    ['2025', '2025', true],
  ] as const)
    it(`said ${claimDate} of ${observationPeriod} is ${early ? '' : 'not '}provisional: on its last day a report may be of it`, () => {
      expect(isEarly(read({ claimDate, observationPeriod, measure: { temporality: 'flow' }, value: 5 }))).to.equal(
        early,
      );
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
            { amount: 150000 },
            {},
          ],
        },
      },
      ['Made up of regional RUB 3,550,000, federal RUB 400,000, municipal, and RUB 150,000'],
    ],
  ];
  for (const [input, words] of table)
    it(`is ${words.length ? `“${words.join('” “')}”` : 'nothing'} for ${JSON.stringify(input)}`, () => {
      expect(caveats(input).map((said) => said.replace(/\u00a0/g, ' '))).to.deep.equal(words);
    });

  it('are the publisher’s own words where no word of ours says how firm it is', () => {
    expect(caveats({ modalityText: 'may have been' })).to.deep.equal(['“may have been”']);
    expect(caveats({ modality: 'asserted', modalityText: 'firmly' })).to.deep.equal(['“firmly”']);
  });

  it('has words for every basis, modality and status', () => {
    for (const basis of BASES) expect(caveats({ basis }), basis).to.have.length(1);
    for (const modality of MODALITIES.slice(1)) expect(caveats({ modality }), modality).to.have.length(1);
    for (const obsStatus of OBS_STATUSES.slice(1)) expect(caveats({ obsStatus }), obsStatus).to.have.length(1);
  });
});
