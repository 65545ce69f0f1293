import { expect } from 'chai';
import { ATTRIBUTIONS, BASES, CLAIM_KINDS, MODALITIES, OBS_STATUSES } from '../../src/model/claim-fields.js';
import { isChartable, parseClaim, RELATIONS, type ClaimInput } from '../../src/model/claim.js';
import { VERIFICATIONS } from '../../src/model/verification.js';
import { ledger, parsed, said } from './read-claim.js';

describe('claims', () => {
  it('need a sentence, and nothing else', () => {
    expect(parsed({ text: 'A sentence.' })).to.deep.equal({ text: 'A sentence.', kind: 'event' });
    for (const text of [undefined, null, '', '  ', 7, ['x']])
      expect(parseClaim({ text, value: 7 } as never).ok, String(text)).to.be.false;
    expect(said({ value: 7 })).to.deep.equal(['error missing-field ']);
  });

  it('can be typed by hand in three words', () => {
    expect(parsed({ text: 'A sentence.', claimant: 'Vladimir Putin', value: 700000 })).to.deep.equal({
      text: 'A sentence.',
      kind: 'figure',
      claimant: [{ name: 'Vladimir Putin' }],
      attribution: 'named',
      value: { amount: 700000 },
    });
  });

  it('read every short form as the long one', () => {
    const short = parsed({
      text: 'A sentence.',
      claimant: ['Mediazona', { name: 'BBC' }],
      appearance: 'annual news conference',
      measure: 'troops killed',
      observationAbout: 'RU-KHM',
      value: '> 160000',
      verification: 'unclear',
      evidence: 'social media',
      relations: { type: 'rivals', target: { text: 'Another.', value: 1 } },
      corrections: { text: 'A digit was wrong.' },
    });
    expect(short).to.deep.equal(
      parsed({
        text: 'A sentence.',
        claimant: [{ name: 'Mediazona' }, { name: 'BBC' }],
        appearance: { name: 'annual news conference' },
        measure: { name: 'troops killed' },
        observationAbout: { iso: 'RU-KHM' },
        value: { amount: 160000, comparator: 'moreThan' },
        verification: { status: 'unclear' },
        evidence: [{ name: 'social media' }],
        relations: [{ type: 'rivals', target: { text: 'Another.', value: { amount: 1 } } }],
        corrections: [{ text: 'A digit was wrong.' }],
      }),
    );
  });

  it('leave a relation out whose other end the ledger does not have', () => {
    const relations = [
      { type: 'rivals' as const, target: 'nobody' },
      { type: 'rivals' as const, target: 'rival' },
    ];
    expect(parsed({ text: 'A sentence.', relations }, ledger).relations).to.deep.equal([relations[1]]);
    expect(said({ text: 'A sentence.', relations }, ledger)).to.deep.equal(['warning unknown-id /relations/0/target']);
  });

  it('give up their number where it cannot be read how firmly it is said', () => {
    const { value, kind, ...rest } = parsed({ text: 'A sentence.', value: 'moreThan 5', modality: 'posible' as never });
    expect([value, kind, rest]).to.deep.equal([undefined, 'event', { text: 'A sentence.' }]);
    expect(parsed({ text: 'A sentence.', value: 5, basis: 'rumour' as never }).value).to.deep.equal({ amount: 5 });
  });

  it('note an unknown id where nothing a reader sees hangs on it', () => {
    expect(
      said({ text: 'A sentence.', about: ['rival', 'nobody'], value: { similarTo: 'nobody' } }, ledger),
    ).to.deep.equal(['note unknown-id /about/1', 'note unknown-id /value/similarTo']);
  });

  it('are not set against each other where it cannot be read whether they may be', () => {
    const relations = [{ type: 'rivals', target: { text: 'Another.' }, comparable: 'no' }] as never;
    expect(parsed({ text: 'A sentence.', relations }).relations![0]!.comparable).to.be.false;
    expect(said({ text: 'A sentence.', relations })).to.deep.equal(['warning wrong-type /relations/0/comparable']);
  });

  it('have no relation whose direction cannot be read', () => {
    const relations = [{ type: 'disputes', target: { text: 'Another.' }, reverse: 'yes' }] as never;
    expect(parsed({ text: 'A sentence.', relations }).relations).to.deep.equal([]);
    expect(said({ text: 'A sentence.', relations })).to.deep.equal(['warning wrong-type /relations/0/reverse']);
  });

  for (const target of [[], [null]])
    it(`tell that a relation has no target: ${JSON.stringify(target)}`, () => {
      const relations = [{ type: 'rivals', target }] as never;
      expect(parsed({ text: 'A sentence.', relations }).relations).to.deep.equal([]);
      expect(said({ text: 'A sentence.', relations })).to.deep.equal(['warning missing-field /relations/0/target']);
    });

  it('keep their relations where they stand alone, without a ledger', () => {
    const relations = [{ type: 'rivals', target: 'rival' }] as const;
    expect(parsed({ text: 'A sentence.', relations }).relations).to.deep.equal(relations);
    expect(said({ text: 'A sentence.', relations }), 'but nothing is shown of them').to.deep.equal([
      'note unknown-id /relations/0/target',
    ]);
  });

  it('are figures where there is a value, else events, unless they say what they are', () => {
    expect(parsed({ text: 'A sentence.', value: 7 }).kind).to.equal('figure');
    expect(parsed({ text: 'A sentence.' }).kind).to.equal('event');
    expect(parsed({ text: 'A sentence.', value: 7, kind: 'rule' }).kind).to.equal('rule');
    expect(parsed({ text: 'A sentence.', value: 'many' as never }).kind).to.equal('event');
  });

  it('are drawn only where they are figures with a number or a range', () => {
    const drawn = (input: Omit<ClaimInput, 'text'>) => isChartable(parsed({ text: 'A sentence.', ...input }));
    expect(drawn({ value: 0 })).to.be.true;
    expect(drawn({ value: '1..2' })).to.be.true;
    expect(drawn({ value: 7, kind: 'characterisation' })).to.be.false;
    expect(drawn({ value: { magnitude: 1000 } })).to.be.false;
    expect(drawn({})).to.be.false;
  });

  it('are unnamed where one claimant is nobody in particular', () => {
    expect(parsed({ text: 'A sentence.', claimant: { name: 'activists', named: false } }).attribution).to.equal(
      'unnamed',
    );
    expect(
      parsed({ text: 'A sentence.', claimant: ['BBC', { name: 'officials', named: false }] }).attribution,
    ).to.equal('unnamed');
    expect(parsed({ text: 'A sentence.', claimant: 'BBC', attribution: 'publisher' }).attribution).to.equal(
      'publisher',
    );
    expect(parsed({ text: 'A sentence.' }).attribution).to.be.undefined;
  });

  it('leave out a correction that says nothing', () => {
    expect(
      parsed({ text: 'A sentence.', corrections: [{ date: '2025' }, { text: 'A digit was wrong.' }] as never })
        .corrections,
    ).to.deep.equal([{ text: 'A digit was wrong.' }]);
  });

  it('keep the rest where parts are bad, and tell each part', () => {
    const input = {
      text: 'A sentence.',
      kind: 'number',
      claimant: ['BBC', 7, { name: 'Oryx', url: 'oryx' }],
      attribution: 'anonymous',
      claimDate: 'last month',
      claimDateBasis: 'guessed',
      observationPeriod: '2025/2024',
      value: { amount: 5, currency: 'usd' },
      basis: 'rumour',
      verification: { status: 'verified', date: '2025' },
      obsStatus: 'C',
      list: { values: ['IN', 7], exhaustive: 'no' },
      relations: [{ type: 'opposes', target: { text: 'Another.' } }, 7],
    };
    expect(parsed(input as never)).to.deep.equal({
      text: 'A sentence.',
      kind: 'figure',
      claimant: [{ name: 'BBC' }, { name: 'Oryx' }],
      attribution: 'named',
      value: { amount: 5 },
      verification: { date: '2025' },
      list: { values: ['IN'] },
      relations: [],
    });
    expect(said(input)).to.deep.equal([
      'warning unknown-word /kind',
      'warning wrong-type /claimant/1',
      'warning bad-url /claimant/2/url',
      'warning unknown-word /attribution',
      'warning bad-date /claimDate',
      'warning unknown-word /claimDateBasis',
      'warning bad-date /observationPeriod',
      'warning bad-code /value/currency',
      'warning unknown-word /basis',
      'warning unknown-word /verification/status',
      'warning unknown-word /obsStatus',
      'warning wrong-type /list/values/1',
      'warning wrong-type /list/exhaustive',
      'warning unknown-word /relations/0/type',
      'warning wrong-type /relations/1',
    ]);
  });

  const words: [field: string, words: readonly string[], at: (word: string) => object][] = [
    ['kind', CLAIM_KINDS, (kind) => ({ kind })],
    ['attribution', ATTRIBUTIONS, (attribution) => ({ attribution })],
    ['modality', MODALITIES, (modality) => ({ modality })],
    ['basis', BASES, (basis) => ({ basis })],
    ['verification', VERIFICATIONS, (verification) => ({ verification })],
    ['obsStatus', OBS_STATUSES, (obsStatus) => ({ obsStatus })],
    ['relation', RELATIONS, (type) => ({ relations: [{ type, target: { text: 'Another.' } }] })],
  ];
  for (const [field, known, at] of words)
    it(`know every word for ${field}: ${known.join(', ')}`, () => {
      for (const word of known) expect(said({ text: 'A sentence.', ...at(word) }), word).to.deep.equal([]);
    });
});
