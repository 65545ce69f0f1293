import { expect } from 'chai';
import { parseClaim, RELATIONS, type ClaimInput, type Relation } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { relatedClaims, similarClaim, type Related } from '../../src/model/related-claims.js';

const read = (claims: readonly ClaimInput[], id: string) => {
  const ledger = openLedger({ claims });
  const found = ledger.lookUp('claims', id)!;
  const parsed = parseClaim(found.raw as ClaimInput, { ledger, path: found.path });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { claim: parsed.value, ledger };
};
const related = (claims: readonly ClaimInput[], id: string): Related[] => {
  const { claim, ledger } = read(claims, id);
  return relatedClaims(claim, ledger);
};
const lines = (claims: readonly ClaimInput[], id: string) =>
  related(claims, id).map(({ type, backwards, claim }) => `${backwards ? 'far end of ' : ''}${type} ${claim.id}`);
const pair = (relation: Partial<Relation>): ClaimInput[] => [
  { id: 'a', text: 'A.', measure: { id: 'm' }, value: 1, relations: [{ type: 'rivals', target: 'b', ...relation }] },
  { id: 'b', text: 'B.', measure: { id: 'm' }, value: 2 },
];

describe('relations', () => {
  const ends: [type: Relation['type'], far: string][] = [
    ['earlierThan', 'laterThan a'],
    ['laterThan', 'earlierThan a'],
    ['sameFigureAs', 'sameFigureAs a'],
    ['rivals', 'rivals a'],
    ['updates', 'far end of updates a'],
    ['corrects', 'far end of corrects a'],
    ['partOf', 'far end of partOf a'],
    ['derivedFrom', 'far end of derivedFrom a'],
    ['disputes', 'far end of disputes a'],
    ['corroborates', 'far end of corroborates a'],
    ['qualifies', 'far end of qualifies a'],
  ];
  for (const [type, far] of ends)
    it(`of the type ${type} are read from both ends`, () => {
      expect(lines(pair({ type }), 'a')).to.deep.equal([`${type} b`]);
      expect(lines(pair({ type }), 'b')).to.deep.equal([far]);
    });

  it('are of eleven types, each with its two ends', () => {
    expect(ends.map(([type]) => type)).to.have.members([...RELATIONS]);
  });

  it('that both ends state are one line', () => {
    const claims = pair({});
    claims[1]!.relations = [{ type: 'rivals', target: 'a' }];
    expect(lines(claims, 'a')).to.deep.equal(['rivals b']);
    expect(lines(claims, 'b')).to.deep.equal(['rivals a']);
  });

  it('stand in the order in which they were said, what the publication says itself on the day of its report', () => {
    const ledger = openLedger({ isBasedOn: { datePublished: '2024' } });
    const targets = [
      { id: 'own', text: 'B.', attribution: 'publisher' },
      { id: 'later', text: 'C.', claimDate: '2025' },
    ] as const;
    const parsed = parseClaim({ text: 'A.', relations: targets.map((target) => ({ type: 'updates', target })) });
    const said = relatedClaims(parsed.ok ? parsed.value : { text: '' }, ledger);
    expect(said.map(({ claim }) => claim.id)).to.deep.equal(['later', 'own']);
  });

  it('keep apart what either end keeps apart, with the note', () => {
    const claims = pair({});
    claims[1]!.relations = [{ type: 'rivals', target: 'a', comparable: false, note: 'counted differently' }];
    for (const id of ['a', 'b']) {
      const [only] = related(claims, id);
      expect(only!.comparison, id).to.deep.equal({ comparable: false, differences: ['relation'] });
      expect(only!.note, id).to.equal('counted differently');
    }
  });

  it('say “the same number” rather than “before”', () => {
    const claims = pair({ type: 'earlierThan' });
    claims[1]!.relations = [{ type: 'sameFigureAs', target: 'a' }];
    expect(lines(claims, 'a')).to.deep.equal(['sameFigureAs b']);
    expect(lines(claims, 'b')).to.deep.equal(['sameFigureAs a']);
  });

  it('tell what was said last first', () => {
    const claims: ClaimInput[] = [
      {
        id: 'a',
        text: 'A.',
        claimDate: '2025-12',
        relations: ['d', 'b', 'c'].map((target) => ({ type: 'laterThan' as const, target })),
      },
      { id: 'b', text: 'B.', claimDate: '2023-12' },
      { id: 'c', text: 'C.', claimDate: '2024' },
      { id: 'd', text: 'D.', claimDate: '2022-22' },
    ];
    expect(lines(claims, 'a')).to.deep.equal(['laterThan c', 'laterThan b', 'laterThan d']);
  });

  it('have what a verification says in words alone, at the claim that it is about', () => {
    const about = { text: 'An agency has checked it.', kind: 'verification', about: ['a'] } as const;
    const claims: ClaimInput[] = [
      { id: 'a', text: 'A.', value: 1 },
      { id: 'words', ...about },
    ];
    expect(lines(claims, 'a')).to.deep.equal(['far end of qualifies words']);
    // Where it says how the check came out, the claim says so itself.
    const state: ClaimInput[] = [claims[0]!, { id: 'state', ...about, verification: 'partly' }];
    expect(lines(state, 'a')).to.deep.equal([]);
    expect(read(state, 'a').claim.verification).to.deep.equal({ status: 'partly' });
  });

  it('have what others found, where the claim itself says that something else was found, or by others', () => {
    const about = { kind: 'verification', about: ['a'] } as const;
    const un = { id: 'un', text: 'It is false.', ...about, claimant: 'The UN', verification: 'refuted' } as const;
    const bbc = { id: 'bbc', text: 'It is true.', ...about, claimant: 'BBC', verification: 'independent' } as const;
    const a = { id: 'a', text: 'A.', value: 1 };
    expect(lines([a, un, bbc], 'a')).to.deep.equal(['far end of qualifies un']);
    expect(lines([{ ...a, verification: 'notPossible' }, un], 'a')).to.deep.equal(['far end of qualifies un']);
    expect(lines([{ ...a, verification: 'refuted' }, un], 'a')).to.deep.equal(['far end of qualifies un']);
    // What is missing is said of it, too.
    const absence = { id: 'none', text: 'No count exists.', kind: 'absence', about: ['a'] } as const;
    expect(lines([a, absence], 'a')).to.deep.equal(['far end of qualifies none']);
  });

  it('never lead to the claim itself', () => {
    expect(lines([{ id: 'a', text: 'A.', relations: [{ type: 'rivals', target: 'a' }] }], 'a')).to.deep.equal([]);
  });

  it('hold a whole claim where there is no ledger', () => {
    const parsed = parseClaim({
      text: 'A.',
      value: 1,
      relations: [
        { type: 'rivals', target: { text: 'B.', value: 2 } },
        { type: 'rivals', target: 'gone' },
      ],
    });
    expect(parsed.ok && relatedClaims(parsed.value).map(({ claim }) => claim.text)).to.deep.equal(['B.']);
  });

  it('are cleaned at their far end as at their own', () => {
    const claims = pair({ note: 'from right\u202e to left' });
    expect(related(claims, 'b')[0]!.note).to.equal('from right to left');
    expect(
      lines(
        [
          { id: 'a', text: 'A.', relations: [{ type: 'opposes' as never, target: 'b' }] },
          { id: 'b', text: 'B.' },
        ],
        'b',
      ),
    ).to.deep.equal([]);
  });

  it('to a claim that is bad are no line', () => {
    expect(lines([pair({})[0]!, { id: 'b' } as never], 'a')).to.deep.equal([]);
  });
});

describe('similar numbers', () => {
  const claims: ClaimInput[] = [
    { id: 'a', text: 'A.', value: { similarTo: 'b' } },
    { id: 'b', text: 'B.', value: 400000 },
    { id: 'c', text: 'C.', value: { similarTo: 'gone' } },
  ];
  it('point to the claim that they are similar to', () => {
    const { claim, ledger } = read(claims, 'a');
    expect(similarClaim(claim, ledger)?.id).to.equal('b');
  });
  it('point to nothing where there is nothing', () => {
    const { claim, ledger } = read(claims, 'c');
    expect(similarClaim(claim, ledger)).to.be.undefined;
    expect(similarClaim(claim)).to.be.undefined;
    expect(similarClaim(read(claims, 'b').claim, ledger)).to.be.undefined;
  });
});
