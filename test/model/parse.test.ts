import { expect } from 'chai';
import { parseBonus } from '../../src/model/bonus.js';
import { parseClaim } from '../../src/model/claim.js';
import { parseLedger } from '../../src/model/ledger.js';
import { parseJson } from '../../src/model/parse.js';
import type { Parsed } from '../../src/model/problem.js';
import { parseSource } from '../../src/model/source.js';
import { parseTrend } from '../../src/model/trend.js';

type Parse = (input: any) => Parsed<unknown>;
const parsers: Record<string, Parse> = { parseClaim, parseTrend, parseBonus, parseSource, parseLedger };
const said = ({ problems }: Parsed<unknown>) => problems.map(({ code, path, rank }) => `${rank} ${code} ${path}`);

/** Each is hostile or broken; what it holds beyond that is a good claim. */
const claim = { text: 'A sentence.' };

describe('parsing', () => {
  for (const [name, parse] of Object.entries(parsers)) {
    const broken: [what: string, input: unknown, problem: string][] = [
      ['nothing', '', 'error bad-json '],
      ['JSON that is cut off', '{"text": "A sent', 'error bad-json '],
      ['JSON with a comma too many', '{"text": "A sentence.",}', 'error bad-json '],
      ['HTML', '<!doctype html><title>404</title>', 'error bad-json '],
      ['null', 'null', 'error wrong-type '],
      ['undefined', undefined, 'error wrong-type '],
      ['a list', '[]', 'error wrong-type '],
      ['a number', 7, 'error wrong-type '],
      ['a function', () => claim, 'error wrong-type '],
      ['a symbol', Symbol('claim'), 'error wrong-type '],
    ];
    for (const [what, input, problem] of broken)
      it(`${name} takes ${what} for nothing, and says why`, () => {
        const parsed = parse(input);
        expect(parsed.ok).to.be.false;
        expect(said(parsed)).to.deep.equal([problem]);
      });

    it(`${name} survives getters that throw`, () => {
      const hostile = new Proxy(
        {},
        {
          ownKeys: () => ['text'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
          get: () => {
            throw new Error('no');
          },
        },
      );
      const parsed = parse(hostile);
      if (!parsed.ok) expect(parsed.problems.at(-1)!.rank).to.equal('error');
      else expect(parsed.problems).to.not.be.empty;
    });
  }

  it('reads text with a byte order mark', () => {
    expect(parseClaim('\ufeff{"text": "A sentence."}').ok).to.be.true;
  });

  it('says where it was when a getter threw', () => {
    const hostile = {
      text: 'A sentence.',
      appearance: Object.defineProperty({}, 'name', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
    };
    expect(said(parseClaim(hostile))).to.deep.equal(['error unreadable /appearance/name']);
  });

  it('survives a thrown value that is no error', () => {
    const hostile = Object.defineProperty({}, 'text', {
      enumerable: true,
      get() {
        throw null;
      },
    });
    expect(said(parseClaim(hostile as never))).to.deep.equal(['error unreadable /text']);
  });

  const fragments: Record<string, string> = {
    parseClaim: '{"text": "A sentence."}',
    parseTrend: '{"series": [{"points": [["2022", 7]]}]}',
    parseBonus: '{"rows": [{"bonus": {"text": "A sentence."}}]}',
    parseSource: '{"name": "TASS"}',
  };
  for (const [name, json] of Object.entries(fragments))
    it(`${name} reads 1 MiB of JSON, and not one byte more`, () => {
      const parse = parsers[name]!;
      expect(parse(json.padEnd(2 ** 20)).ok).to.be.true;
      expect(said(parse(json.padEnd(2 ** 20 + 1)))).to.deep.equal(['error too-large ']);
    });

  it('counts bytes, not letters', () => {
    // Four bytes each in UTF-8, two units each in a string.
    const wide = `{"text": "A sentence."${', "text": "A sentence."'.repeat(3)}, "x": "${'𝟙'.repeat(2 ** 18)}"}`;
    expect(wide.length).to.be.below(2 ** 20);
    expect(said(parseClaim(wide))).to.deep.equal(['error too-large ']);
  });

  it('reads 8 MiB of JSON for a ledger, and not one byte more', () => {
    const filled = (bytes: number) => `{"claims": [{"text": "A sentence."}]}`.padEnd(bytes);
    expect(parseLedger(filled(2 ** 23)).ok).to.be.true;
    expect(said(parseLedger(filled(2 ** 23 + 1)))).to.deep.equal(['error too-large ']);
  });

  it('reads what is nested 32 deep at most', () => {
    const nested = (depth: number): object =>
      depth ? { ...claim, relations: [{ type: 'rivals', target: nested(depth - 1) }] } : claim;
    expect(said(parseClaim(nested(10) as never))).to.deep.equal([]);
    const parsed = parseClaim(nested(11) as never);
    expect(parsed.ok).to.be.true;
    expect(said(parsed)).to.include(`warning too-deep ${'/relations/0/target'.repeat(11)}`);
  });

  it('does not mind JSON nested a hundred thousand deep', () => {
    const deep = `{"text": "A sentence.", "value": ${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    expect(said(parseClaim(deep))).to.deep.equal(['warning wrong-type /value']);
    expect(parseClaim(`{"text": "A sentence.", "unknown": ${'{"a":'.repeat(1e4)}1${'}'.repeat(1e4)}}`).ok).to.be.true;
  });

  it('ends with an object that holds itself, once or many times', () => {
    const cyclic: any = { text: 'A sentence.', relations: [] };
    for (let i = 0; i < 12; i++) cyclic.relations.push({ type: 'rivals', target: cyclic });
    const parsed = parseClaim(cyclic);
    expect(parsed.ok).to.be.true;
    expect(said(parsed).some((problem) => problem.includes('too-deep'))).to.be.true;
    expect(parsed.problems.length).to.be.below(1002);
  });

  it('reads 5,000 claims, nested ones included, and says that there were more', () => {
    const claims = (count: number) => Array.from({ length: count }, (_, i) => ({ id: String(i), text: 'A sentence.' }));
    expect(said(parseLedger({ claims: claims(5000) }))).to.deep.equal([]);
    const parsed = parseLedger({ claims: claims(5001) });
    expect(parsed.ok && parsed.value.claims).to.have.length(5000);
    expect(said(parsed)).to.deep.equal(['warning too-many /claims']);
    const nested = { claims: claims(4000), bonuses: [{ rows: claims(1001).map((bonus) => ({ bonus })) }] };
    expect(said(parseLedger(nested as never))).to.include('warning too-many /bonuses/0/rows');
    const many = { ...claim, relations: claims(5000).map((target) => ({ type: 'rivals' as const, target })) };
    expect(said(parseClaim(many))[0]).to.equal('warning too-many /relations/4999/target');
  });

  it('does not count a claim again that a trend refers to', () => {
    const claims = Array.from({ length: 4000 }, (_, i) => ({ id: String(i), text: 'A sentence.', value: i }));
    const series = [{ claims: claims.map(({ id }) => id) }];
    const parsed = parseLedger({ claims, trends: [{ series }, { series }] });
    expect(said(parsed)).to.deep.equal([]);
    expect(parsed.ok && parsed.value.trends![1]!.series![0]!.claims).to.have.length(4000);
  });

  it('reads a great entry once, however often it is referred to', () => {
    let read = 0;
    const evidence = Array.from({ length: 5000 }, (_, i) => ({ name: `Source ${i}`, url: 'https://example.org/' }));
    const great = {
      id: 'great',
      text: 'A sentence.',
      get evidence() {
        read += 1;
        return evidence;
      },
    };
    const series = Array.from({ length: 20 }, () => ({ claims: Array<string>(5000).fill('great') }));
    expect(parseLedger({ claims: [great], trends: [{ series: [{ claims: ['great'] }] }] }).ok).to.be.true;
    const once = read;
    expect(once).to.be.above(0);
    read = 0;
    expect(parseLedger({ claims: [great], trends: [{ series }] }).ok).to.be.true;
    expect(read).to.equal(once);
  });

  it('tells a hundred thousand unknown fields by their first thousand', () => {
    const flood: Record<string, unknown> = { text: 'A sentence.' };
    for (let i = 0; i < 1e5; i++) flood['x' + i] = i;
    const parsed = parseClaim(flood as never);
    expect(parsed.ok).to.be.true;
    expect(parsed.problems).to.have.length(1001);
  });

  it('parses JSON of any kind within its limit', () => {
    expect(parseJson('[1, "2"]', 8)).to.deep.equal({ ok: true, value: [1, '2'], problems: [] });
    expect(parseJson('[1, "2"] ', 8).ok).to.be.false;
  });
});

describe('the place that a problem names', () => {
  const data = {
    text: 'A sentence.',
    claimant: ['a'.repeat(10_001), { name: 7, url: 'javascript:alert(1)' }],
    verification: 'perhaps',
    observationAbout: { iso: 'Ukraine' },
    value: '1..many',
    appearance: 5,
    evidence: { url: 'ftp://example.org' },
    relations: { type: 'rivals', target: { text: 'Another.', claimDate: '2025-13' } },
    review: { reviewRating: { ratingValue: 1 } },
    corrections: [{ date: '2025' }],
    'a/b~c': 1,
  };

  it('exists in the data, for a short form too', () => {
    const { problems } = parseClaim(data as never);
    expect(problems.length).to.be.above(10);
    for (const { path } of problems) {
      let at: unknown = data;
      for (const step of path.split('/').slice(1)) {
        const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
        expect(at, path).to.be.an.instanceof(Object);
        expect(Object.keys(at as object), path).to.include(key);
        at = (at as Record<string, unknown>)[key];
      }
    }
  });
});
