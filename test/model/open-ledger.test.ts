import { expect } from 'chai';
import { openLedger } from '../../src/model/open-ledger.js';
import { openLedger as fromTheDoor } from '../../src/model/parse-any.js';

describe('an open ledger', () => {
  const raw = {
    agents: { putin: { name: 'Vladimir Putin' } },
    measures: [{ id: 'killed', name: 'troops killed' }],
    claims: [
      null,
      {
        id: 'a',
        text: 'A.',
        measure: 'killed',
        relations: [{ type: 'rivals', target: 'b' }, { type: 'disputes', target: 'b' }, { target: 7 }, null],
      },
      { id: 'b', text: 'B.', measure: { id: 'killed' } },
      { id: 'a', text: 'Another one with this id.' },
      { id: 7, text: 'A number for an id.', measure: 'killed', relations: [{ type: 'rivals', target: 'b' }] },
      { id: 'c', text: 'C.', kind: 'verification', about: ['a', 'b'], verification: { status: 'unclear' } },
      'no claim',
    ],
  };

  it('is opened from its JSON text, too, by the door; what is no ledger is an empty one', () => {
    expect(fromTheDoor(JSON.stringify(raw)).lookUp('agents', 'putin')?.raw).to.deep.equal(raw.agents.putin);
    expect(fromTheDoor(raw).raw).to.equal(raw);
    for (const none of ['{', '[]', '7', 7, null, undefined])
      expect(fromTheDoor(none).lookUp('claims', 'a')).to.be.undefined;
  });

  it('finds entries by id, with the steps to them; of two with one id the first', () => {
    const ledger = openLedger(raw);
    expect(ledger.lookUp('agents', 'putin')).to.deep.equal({ raw: raw.agents.putin, path: ['agents', 'putin'] });
    expect(ledger.lookUp('measures', 'killed')).to.deep.equal({ raw: raw.measures[0], path: ['measures', '0'] });
    expect(ledger.lookUp('claims', 'a')).to.deep.equal({ raw: raw.claims[1], path: ['claims', '1'] });
    expect(ledger.lookUp('claims', 'b')?.path).to.deep.equal(['claims', '2']);
  });

  it('finds nothing that is not there', () => {
    const ledger = openLedger(raw);
    for (const [part, id] of [
      ['claims', 'nobody'],
      ['claims', '1'],
      ['claims', 'undefined'],
      ['sources', 'x'],
      ['agents', '__proto__'],
      ['agents', 'constructor'],
    ])
      expect(ledger.lookUp(part!, id!), `${part} ${id}`).to.be.undefined;
  });

  it('takes __proto__ for an id like any other', () => {
    const ledger = openLedger(
      JSON.parse('{"agents": {"__proto__": {"name": "X"}}, "claims": [{"id": "__proto__", "text": "A."}]}'),
    );
    expect(ledger.lookUp('agents', '__proto__')?.raw).to.deep.equal({ name: 'X' });
    expect(ledger.lookUp('claims', '__proto__')?.path).to.deep.equal(['claims', '0']);
  });

  it('knows each claim that has a relation to one, once', () => {
    expect([...openLedger(raw).relationsTo('b')]).to.deep.equal(['a', 'c']);
    expect([...openLedger(raw).relationsTo('a')]).to.deep.equal(['c']);
    expect([...openLedger(raw).relationsTo('c')]).to.deep.equal([]);
  });

  it('knows what another claim says of whether one could be checked', () => {
    expect(openLedger(raw).verificationOf('b')).to.deep.equal({
      raw: { status: 'unclear' },
      path: ['claims', '5', 'verification'],
      found: { by: undefined, date: undefined },
      day: -Infinity,
    });
    expect(openLedger(raw).verificationOf('c')).to.be.undefined;
  });

  it('finds the one claim of a ledger that has no list of them', () => {
    const one = { id: 'a', text: 'A sentence.' };
    expect(openLedger({ claims: one }).lookUp('claims', 'a')).to.deep.equal({ raw: one, path: ['claims'] });
    // What is kept by its id is no list.
    expect(openLedger({ agents: { id: 'a' } }).lookUp('agents', 'a')).to.be.undefined;
    const lone = openLedger({ claims: { id: 'a', text: 'A.' } });
    expect(lone.lookUp('claims', 'text'), 'its fields are no ids').to.equal(undefined);
  });

  for (const nothing of [null, undefined, 7, 'text', [], { claims: 7, agents: null }, { claims: { a: 1 } }])
    it(`of ${JSON.stringify(nothing)} is an empty one`, () => {
      const ledger = openLedger(nothing);
      expect(ledger.lookUp('claims', 'b')).to.be.undefined;
      expect([...ledger.relationsTo('a')]).to.deep.equal([]);
    });
});
