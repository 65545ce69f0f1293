import { expect } from 'chai';
import { pointer } from '../../src/model/problem.js';
import {
  read,
  list,
  map,
  MAX_PROBLEMS,
  MAX_STRING,
  orText,
  record,
  text,
  word,
  type Reading,
  type Schema,
} from '../../src/model/schema.js';

const reading = (): Reading => ({ path: [], problems: [], claims: 0 });
const readAll = (schema: Schema<any, any>, input: unknown) => {
  const at = reading();
  const value: unknown = read(schema, input, at);
  return { value, problems: at.problems.map(({ code, path, rank }) => `${rank} ${code} ${path}`) };
};

const thing = orText('name', record({ name: text, kind: word('a', 'b'), tags: list(text), more: map(text) }));

describe('reading data by its description', () => {
  it('takes null for absence, everywhere and without a word', () => {
    expect(readAll(thing, { name: null, kind: null, tags: [null, 'x'], more: { a: null } })).to.deep.equal({
      value: { tags: ['x'], more: {} },
      problems: [],
    });
    expect(readAll(thing, null)).to.deep.equal({ value: undefined, problems: [] });
  });

  it('takes a text without a word for absence, as many systems write what was not filled in', () => {
    expect(readAll(thing, { name: '', more: { a: ' ', b: 'x' } })).to.deep.equal({
      value: { more: { b: 'x' } },
      problems: [],
    });
  });

  it('takes one thing where a list is expected for a list of one, and points at the thing itself', () => {
    expect(readAll(thing, { tags: 'x' }).value).to.deep.equal({ tags: ['x'] });
    expect(readAll(thing, { tags: 7 })).to.deep.equal({ value: { tags: [] }, problems: ['warning wrong-type /tags'] });
  });

  it('points at a short form itself, for it has no parts', () => {
    expect(readAll(list(thing), ['x'.repeat(MAX_STRING + 1)]).problems).to.deep.equal(['warning too-long /0']);
  });

  it('ignores an unknown field with a note, and says nothing of those that JSON-LD and editors add', () => {
    expect(readAll(thing, { colour: 1, '@type': 'Thing', $schema: './ledger.schema.json' })).to.deep.equal({
      value: {},
      problems: ['note unknown-field /colour'],
    });
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
    it(`takes a field named ${key} for an unknown field, and an entry named so for an entry`, () => {
      const at = JSON.parse(`{"${key}": "x"}`) as unknown;
      expect(readAll(thing, at)).to.deep.equal({ value: {}, problems: [`note unknown-field /${key}`] });
      const entries = readAll(map(text), at).value as object;
      expect(Object.getPrototypeOf(entries)).to.equal(Object.prototype);
      expect(Object.entries(entries)).to.deep.equal([[key, 'x']]);
    });

  it('takes a word that only objects have for no word', () => {
    expect(readAll(word('a'), 'constructor').problems).to.deep.equal(['warning unknown-word ']);
  });

  it('removes characters that reorder the text around them, and notes it', () => {
    const marks = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0000\u0007\u001b\u007f';
    expect(readAll(text, `Me${marks}duza`)).to.deep.equal({ value: 'Meduza', problems: ['note control-characters '] });
  });

  it('leaves the marks, line breaks and letters that languages need', () => {
    const said = 'מדוזה\u200f, می\u200cخواهم\n\tМедуза e\u0301 👩\u200d🚒';
    expect(readAll(text, said)).to.deep.equal({ value: said, problems: [] });
  });

  it(`reads ${MAX_STRING} characters, and not one more`, () => {
    expect(readAll(text, 'x'.repeat(MAX_STRING)).value).to.have.length(MAX_STRING);
    expect(readAll(text, 'x'.repeat(MAX_STRING + 1))).to.deep.equal({
      value: undefined,
      problems: ['warning too-long '],
    });
  });

  it('reads as many items as a list may have, and says that there were more', () => {
    expect(readAll(list(text, 2), ['a', 'b', 'c'])).to.deep.equal({
      value: ['a', 'b'],
      problems: ['warning too-many '],
    });
  });

  it('takes an empty text and an empty list for missing where something is required', () => {
    const needy = { ...record({ text, tags: list(text) }), required: ['text', 'tags'] };
    expect(readAll(needy, { text: ' ', tags: ['x'] }).problems).to.deep.equal(['warning missing-field ']);
    expect(readAll(needy, { text: 'x', tags: [] }).problems).to.deep.equal(['warning missing-field ']);
    expect(readAll(needy, { text: 'x', tags: ['x'] }).problems).to.deep.equal([]);
  });

  it('tells the first thousand of a flood of problems, and the last', () => {
    const { problems } = readAll(
      list(text),
      Array.from({ length: 4000 }, (_, i) => i),
    );
    expect(problems).to.have.length(MAX_PROBLEMS + 1);
    expect(problems[0]).to.equal('warning wrong-type /0');
    expect(problems.at(-1)).to.equal('warning wrong-type /3999');
  });

  it('takes a number back with a hedge that cannot be read, also after a thousand other problems', () => {
    const hedged = { ...record({ n: text, hedge: word('over') }), decisive: ['hedge'], decides: 'n' };
    const bad = { n: 'x', hedge: 'ovr' };
    const { value } = readAll(list(hedged), Array(MAX_PROBLEMS + 10).fill(bad));
    expect(value).to.deep.equal(Array(MAX_PROBLEMS + 10).fill({}));
  });

  const pointers: [string[], string][] = [
    [[], ''],
    [['claims', '3', 'value'], '/claims/3/value'],
    [['a/b', 'm~n', '~1', ''], '/a~1b/m~0n/~01/'],
  ];
  for (const [path, said] of pointers)
    it(`writes the steps ${JSON.stringify(path)} as the JSON Pointer “${said}”`, () => {
      expect(pointer(path)).to.equal(said);
    });
});
