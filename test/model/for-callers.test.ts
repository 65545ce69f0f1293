import { expect } from 'chai';
import * as door from '../../src/index.js';

/** What a caller may give by mistake in place of a claim that was read, typed as if it were none. */
const RAW = { text: 'It was said.', claimant: 'Ministry', measure: 'killed', value: 5 } as never;
const MISTAKES: Record<string, never> = {
  nothing: undefined as never,
  text: '{"text": "It was said."}' as never,
  'data that was not read': RAW,
  'the whole answer of the parser': door.parseClaim(RAW) as never,
};

const claimOf = (value: unknown) => {
  const parsed = door.parseClaim({ text: 'It was said.', measure: 'killed', ...(value as object) });
  if (!parsed.ok) throw new Error('a faulty claim');
  return parsed.value;
};

describe('who calls the package with what no parser has read', () => {
  const english = { locale: undefined as never };
  before(async () => (english.locale = (await door.localeFor('en')) as never));
  const claim = claimOf({ value: 'moreThan 5' });

  const calls: Record<string, (given: never) => unknown> = {
    compareClaims: (given) => door.compareClaims(claim, given),
    'compareClaims, the other way round': (given) => door.compareClaims(given, claim),
    relatedClaims: (given) => door.relatedClaims(given),
    similarClaim: (given) => door.similarClaim(given),
    isChartable: (given) => door.isChartable(given),
    sayClaim: (given) => door.sayClaim(given, english.locale),
    sayFigure: (given) => door.sayFigure(given, english.locale),
  };
  for (const [name, call] of Object.entries(calls))
    for (const [what, given] of Object.entries(MISTAKES))
      it(`is told so by a TypeError with a sentence: ${name} with ${what}`, () =>
        expect(() => call(given)).to.throw(TypeError, 'Give what `parseClaim` has read'));

  it('never hears that two measures are one because neither was read', () => {
    expect(() => door.sameMeasure('killed' as never, 'wounded' as never)).to.throw(TypeError, 'measure');
    expect(door.sameMeasure(undefined, claim.measure)).to.equal(false);
  });

  it('gets no empty words for a value or a source that was not read', () => {
    expect(() => door.sayValue('moreThan 5' as never, english.locale)).to.throw(TypeError, 'Give the `value`');
    expect(() => door.sayShortValue(5 as never, english.locale)).to.throw(TypeError, 'Give the `value`');
    for (const bad of [door.parseClaim(RAW), RAW])
      expect(() => door.sayValue(bad as never, english.locale)).to.throw(TypeError, 'Give the `value`');
    expect(door.sayValue(claim.value!, english.locale as never)).to.equal('more than 5');
    expect(() => door.saySource('TASS' as never, english.locale)).to.throw(TypeError, 'Give what `parseSource`');
  });

  it('hears that a locale is missing, or was not awaited', () => {
    for (const locale of [undefined, 'de', Promise.resolve()])
      expect(() => door.sayFigure(claim, locale as never)).to.throw(TypeError, 'await localeFor');
  });

  it('hears that a ledger was not opened, and which kinds of entries there are', () => {
    expect(() => door.findFragment({ claims: [] } as never, 'claim', 'a')).to.throw(TypeError, 'openLedger');
    expect(() => door.pinFragment(undefined as never, 'claim', 'a')).to.throw(TypeError, 'openLedger');
    expect(() => door.findFragment(door.openLedger({}), 'claims' as never, 'a')).to.throw(RangeError, 'claim, trend');
  });

  it('gets no bounds and no quotient of what is no value, and no ratio of what is no claim', () => {
    for (const value of [undefined, null, 5, 'moreThan 5']) {
      expect(() => door.boundsOf(value as never)).to.throw(TypeError, 'Give the `value`');
      expect(() => door.divide(claim.value!, value as never)).to.throw(TypeError, 'Give the `value`');
    }
    for (const bad of [5, 'a', RAW]) expect(() => door.payRatio(claim, bad as never)).to.throw(TypeError, 'parseClaim');
    expect(door.payRatio(claim, undefined)).to.deep.equal({ ok: false, reason: 'missing' });
    expect(() => door.roundLike(2.6 as never, undefined as never)).to.throw(TypeError, 'the list of the numbers');
    expect(() => door.roundLike('2.6' as never, [1])).to.throw(TypeError, 'a number');
  });

  it('gets no value of points that were not read, nor of one that is not there', () => {
    const parsed = door.parseTrend({ series: [{ label: 'A', points: [['2024-01-01', 5]] }] });
    const points = parsed.ok ? parsed.value.series[0]!.points! : undefined;
    expect(door.pointValue(points!, 0)).to.deep.equal({ amount: 5 });
    for (const i of [1, -1, 'x', undefined])
      expect(() => door.pointValue(points!, i as never)).to.throw(RangeError, '1');
    for (const bad of [undefined, null, [], [['2024-01-01', 5]]])
      expect(() => door.pointValue(bad as never, 0)).to.throw(TypeError, 'parseTrend');
  });

  it('hears that a required field is missing: what lacks it was not read', () => {
    expect(() => door.isChartable({} as never)).to.throw(TypeError, 'parseClaim');
    expect(() => door.toJsonLd({} as never)).to.throw(TypeError, 'parseClaim');
    expect(() => door.trendToJsonLd({} as never)).to.throw(TypeError, 'parseTrend');
    expect(() => door.bonusToJsonLd({} as never)).to.throw(TypeError, 'parseBonus');
    expect(() => door.claimsToJsonLd(undefined as never)).to.throw(TypeError, 'list');
    expect(() => door.claimsToJsonLd([{}] as never)).to.throw(TypeError, 'parseClaim');
  });

  it('hears that a language is a tag', () => {
    for (const tag of [5, {}, true]) expect(() => door.localeFor(tag as never)).to.throw(TypeError, 'language tag');
    expect(door.localeFor(undefined)).to.have.property('tag', 'en');
  });

  it('gets the same answers as ever for what was read', () => {
    expect(door.compareClaims(claim, claim)).to.deep.equal({ comparable: true, differences: [] });
    expect(door.sayFigure(claim, english.locale)).to.equal('more than 5');
    const open = door.openLedger({ claims: [{ id: 'a', text: 'It was said.' }] });
    expect(door.findFragment(open, 'claim', 'a')!.context.path).to.deep.equal(['claims', '0']);
  });
});
