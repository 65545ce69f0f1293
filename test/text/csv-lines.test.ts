import { expect } from 'chai';
import type { ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { claimCsv } from '../../src/text/claim-csv.js';
import { english, localeFor } from '../../src/text/locale.js';
import { readCsv } from '../fuzz/read-csv.js';
import { read } from './a-claim.js';

const lineOf = (input: Partial<ClaimInput>, locale = english): Record<string, string> => {
  const [head, cells] = readCsv(claimCsv(read(input), '', locale));
  return Object.fromEntries(cells!.map((cell, i) => [head![i]!, cell]));
};

describe('a line of CSV in a language', () => {
  it('has the place once, in its own column and in the reader’s language', async () => {
    const german = await localeFor('de');
    const named = lineOf({ value: 5, observationAbout: { name: 'Sudan', iso: 'SD' } });
    expect(named).to.include({ place: 'Sudan', how_firm: 'Whether it could be verified is not stated' });
    const coded = lineOf({ value: 5, observationAbout: { iso: 'UA' } }, german);
    expect(coded.place).to.equal('Ukraine');
    expect(coded.how_firm).not.to.include('Ukraine');
    expect(lineOf({ value: 5, observationAbout: { iso: 'TD' } }, german).place).to.equal('Tschad');
  });

  it('names those that are meant, and says whether these are all', () => {
    const values = ['IN', 'Nepal'];
    expect(lineOf({ list: { values } }).note).to.equal('among others: India and Nepal');
    expect(lineOf({ list: { values, exhaustive: true } }).note).to.equal('namely: India and Nepal');
  });

  it('tells a correction once, and a verdict in the reader’s language', async () => {
    const line = lineOf(
      {
        value: 5,
        corrections: [{ date: '2025-01-02', text: 'It was 4.' }],
        review: { publisher: 'Checker', reviewRating: { alternateName: 'False' } },
      },
      await localeFor('de'),
    );
    expect(Object.values(line).join().split('It was 4.')).to.have.length(2);
    expect(line.note).to.equal('Urteil (Checker): „False“');
  });

  it('has the publication’s own claim on the day of its report, in words and in the columns', () => {
    const ledger = openLedger({ isBasedOn: { datePublished: '2026-01-05' } });
    const [head, cells] = readCsv(claimCsv(read({ value: 5, attribution: 'publisher' }), '', english, ledger));
    const line = Object.fromEntries(cells!.map((cell, i) => [head![i]!, cell]));
    expect(line).to.include({ said: '2026-01-05', first_day: '2026-01-05', when: 'said January 5, 2026' });
  });

  it('loses no source that has neither a name nor an address', () => {
    expect(
      lineOf({ value: 5, evidence: [{ kind: 'official', agent: 'A ministry' }, { kind: 'leak' }] }).sources,
    ).to.equal('A ministry; Leak');
  });
});
