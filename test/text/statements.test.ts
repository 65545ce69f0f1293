/** The 36 statements of one news report, as a publisher would write them down, and what a reader gets to read of each. */
import { expect } from 'chai';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import { parseLedger, type LedgerInput } from '../../src/model/ledger.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { english } from '../../src/text/locale.js';
import { sayClaim, type ClaimWords } from '../../src/text/say-claim.js';

/** By the id of the statement: the figure with its hedge, who, when said, for when, whether verified. */
const SAID: Record<string, { figure?: string; who: string; said: string; period?: string; verification?: string }> = {
  'war-length': {
    figure: 'nearly 4 years',
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
  },
  'nk-soldiers': {
    figure: 'thousands',
    who: 'Claimant not named: “reportedly”',
    said: 'date not stated',
    period: 'period: since 2024',
  },
  duped: { who: 'men from South Asian countries', said: 'date not stated' },
  'troops-2025': {
    figure: '700,000',
    who: 'Vladimir Putin',
    said: 'said December 2025 (“last month”; worked out from the article’s date)',
    verification: 'Whether it is accurate is unclear',
  },
  'troops-2024': {
    figure: '700,000',
    who: 'Vladimir Putin',
    said: 'said 2024',
    verification: 'Whether it is accurate is unclear',
  },
  'troops-2023': {
    figure: '617,000',
    who: 'Vladimir Putin',
    said: 'said December 2023',
    verification: 'Whether it is accurate is unclear',
  },
  'troops-unclear': {
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
    verification: 'Whether it is accurate is unclear',
  },
  'uk-casualties': {
    figure: 'more than 1,000,000',
    who: 'British Defense Ministry',
    said: 'said summer 2025 (“last summer”; worked out from the article’s date)',
  },
  'mz-killed': { figure: 'more than 160,000', who: 'Mediazona', said: 'date not stated' },
  'mz-foreigners': { figure: 'more than 550', who: 'Mediazona', said: 'date not stated' },
  'mz-countries': { figure: 'more than 24', who: 'Mediazona', said: 'date not stated' },
  'martial-law': {
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
    period: 'period: since February 2022',
  },
  'mob-target': {
    figure: '300,000',
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
    period: 'period: 2022',
  },
  fled: {
    figure: 'tens of thousands',
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
    period: 'period: 2022',
  },
  'mob-length': {
    figure: 'a few weeks',
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
  },
  'contracts-2025': {
    figure: 'just over 400,000',
    who: 'Vladimir Putin',
    said: 'said December 2025 (“in December”; worked out from the article’s date)',
    period: 'period: 2025 (“last year”)',
    verification: 'It could not be verified independently',
  },
  'contracts-unverified': {
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
    verification: 'It could not be verified independently',
  },
  'contracts-2024': {
    figure: 'similar numbers to “just over 400,000”',
    who: 'Claimant not named: “were announced”',
    said: 'said 2024',
  },
  'contracts-2023': {
    figure: 'similar numbers to “just over 400,000”',
    who: 'Claimant not named: “were announced”',
    said: 'said 2023',
  },
  'fixed-term': { figure: 'such as 1 year', who: 'ctivists', said: 'date not stated' },
  'auto-extended': { who: 'ctivists', said: 'date not stated' },
  voluntary: { who: 'Moscow', said: 'date not stated' },
  'bonus-range': {
    figure: 'sometimes tens of thousands of US dollars',
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
  },
  'kmao-bonus': { figure: 'about $50,000', who: 'Khanty-Mansi', said: 'date not stated' },
  'kmao-ratio': {
    figure: 'more than 2 times',
    who: 'Stated by the publication itself',
    said: 'said January 2026 (date inferred)',
  },
  'kmao-salary': {
    figure: 'just over $1,600 a month',
    who: 'Claimant not named: “were reported to be”',
    said: 'date not stated',
    period: 'period: January 2025 to October 2025 (“in the first 10 months of 2025”)',
  },
};

const get = async (url: string | URL): Promise<LedgerInput | undefined> => {
  const response = await fetch(url);
  const text = response.ok ? await response.text() : '';
  return text ? (JSON.parse(text) as LedgerInput) : undefined;
};

const own = (await get(new URL('../../stories/data/russia-recruitment.json', import.meta.url)))!;
// A second writing-down of the same report may lie beside the checkout; where it does not, ours is read alone.
const sets: [string, LedgerInput][] = [['our ledger', own]];
const reference = await get('/shared/seed/statements.json');
if (reference) sets.push(['the reference ledger', reference]);

for (const [name, ledger] of sets)
  describe(`the statements of one report, in ${name}`, () => {
    const opened = openLedger(ledger);
    // Ours goes on with what others claim.
    const last = (ledger.claims as ClaimInput[]).findIndex(({ id }) => id === 'kmao-salary');
    const statements = (ledger.claims as ClaimInput[]).slice(0, last + 1);
    const read = (id: string): ClaimWords => {
      const { raw, path } = opened.lookUp('claims', id)!;
      const parsed = parseClaim(raw as ClaimInput, { ledger: opened, path });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return sayClaim(parsed.value, english, opened);
    };
    const who = ({ claimants, attribution }: ClaimWords) =>
      [...claimants.map(({ name }) => name), attribution].join(' · ');

    it('are read whole: nothing that a reader would miss is left out', () => {
      expect(statements).to.have.length.of.at.least(36);
      const parsed = parseLedger(ledger);
      expect(parsed.ok).to.be.true;
      expect(parsed.problems.filter(({ rank }) => rank !== 'note')).to.deep.equal([]);
    });

    for (const { id } of statements)
      it(`${id}: says who, when, and whether it could be verified, and drops no hedge`, () => {
        const words = read(id!);
        const raw = opened.lookUp('claims', id!)!.raw as { value?: { comparator?: string; near?: boolean } };
        expect(words.sentence).to.be.a('string').with.length.above(10);
        expect(who(words)).to.have.length.above(2);
        expect(words.said).to.match(/^(said .+|date not stated)$/);
        expect(words.verification.text).to.match(/^(Whether|It could|Partly|Verified|Refuted|Nobody)/);
        expect(!!words.figure).to.equal(!!raw.value);
        if (raw.value?.comparator)
          expect(words.figure).to.match(/^(about|at least|more than|at most|less than|just over|nearly|close to) /);
      });

    for (const [
      id,
      { figure, who: by, said, period, verification = 'Whether it could be verified is not stated' },
    ] of Object.entries(SAID))
      it(`${id}: ${figure ?? 'no figure'}, ${by}, ${said}`, () => {
        const words = read(id);
        expect(words.figure?.replace(/\u00a0/g, ' ')).to.equal(figure);
        expect(who(words)).to.include(by);
        expect(words.said.startsWith(said), words.said).to.be.true;
        expect(words.period ?? '').to.satisfy(
          (of: string) => of.startsWith(period ?? '') && (!!period || !of || /“/.test(of)),
        );
        expect(words.verification.text).to.equal(verification);
      });

    it('set the count of names apart from the estimate of killed or wounded, from both ends', () => {
      for (const [id, other] of [
        ['mz-killed', 'more than 1,000,000'],
        ['uk-casualties', 'more than 160,000'],
      ] as const) {
        const line = read(id).rivals.find(({ text }) => text.includes(other));
        expect(line?.note, id).to.match(/^Not comparable: they count different things/);
      }
      expect(read('mz-killed').caveats[0]).to.match(/a floor/);
      expect(read('uk-casualties').caveats[0]).to.equal('Said to be possible, not certain (“may have been”)');
    });

    it('say that 700,000 is the same number again, and that 617,000 came before', () => {
      const lines = read('troops-2025').history.map(({ text }) => text);
      expect(lines).to.include('the same number again: 700,000');
      expect(lines).to.include('617,000');
    });

    it('show the target as a target, and the year that was not over as provisional', () => {
      expect(read('mob-target').caveats).to.include('A target, not an outcome');
      expect(read('contracts-2025').caveats.join()).to.match(/Provisional/);
    });

    it('name the countries as some of several', () => {
      expect(read('duped').list).to.equal('among others: India, Nepal, and Bangladesh');
    });

    it('say that no conversion is stated, and of what the sum is made up neither', () => {
      expect(read('kmao-bonus').caveats).to.include.members([
        'How it was converted into this currency is not stated',
        'What it is made up of is not stated',
      ]);
    });
  });
