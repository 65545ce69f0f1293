import { expect } from 'chai';
import { fromClaimReview } from '../../src/model/from-claim-review.js';
import { parseClaim, parseTrend } from '../../src/model/parse-any.js';
import { valueOfObservation } from '../../src/model/observation.js';
import { toCsv } from '../../src/model/to-csv.js';
import { bonusToJsonLd, claimsToJsonLd, sourceToJsonLd, toJsonLd, trendToJsonLd } from '../../src/model/to-json-ld.js';
import type { Claim, ClaimInput } from '../../src/model/claim.js';

const claimOf = (input: ClaimInput): Claim => {
  const parsed = parseClaim(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
type Node = Record<string, unknown>;
const linked = (input: ClaimInput) =>
  toJsonLd(claimOf(input)) as Node & Record<'about' | 'author' | 'reviewRating' | 'itemReviewed', Node>;
const observation = (value: ClaimInput['value']): Node => linked({ text: 'x', value }).about;

describe('a claim as JSON-LD', () => {
  for (const unread of ['{"text": "x"}', null, parseClaim({ text: 'x' })])
    it(`tells a caller that ${JSON.stringify(unread)} has not been read, in place of a node with nothing in it`, () => {
      expect(() => toJsonLd(unread as never)).to.throw(TypeError, 'the `value` of its answer');
      expect(() => claimsToJsonLd([unread as never])).to.throw(TypeError, 'parseClaim');
      expect(() => toCsv(unread as never)).to.throw(TypeError, 'parseClaim');
      expect(() => toCsv([unread as never])).to.throw(TypeError, 'parseClaim');
      expect(() => trendToJsonLd(unread as never)).to.throw(TypeError, 'parseTrend');
      expect(() => bonusToJsonLd(unread as never)).to.throw(TypeError, 'parseBonus');
      expect(() => sourceToJsonLd(unread as never)).to.throw(TypeError, 'parseSource');
    });

  it('tells a caller of short forms, with which the figure would be lost', () => {
    for (const unread of [
      { text: 'x', value: 3000 },
      { text: 'x', value: 'about 3000' },
      { text: 'x', claimant: 'TASS' },
    ]) {
      expect(() => toJsonLd(unread as never)).to.throw(TypeError, 'parseClaim');
      expect(() => toCsv([unread as never])).to.throw(TypeError, 'parseClaim');
    }
    const trend = { series: [{ measure: { name: 'men' }, points: [['2024', 5]] }] };
    expect(() => trendToJsonLd(trend as never)).to.throw(TypeError, 'parseTrend');
  });

  it('is a Claim with an Observation, and no review where nobody has reviewed', () => {
    const node = linked({
      text: 'More than 1,000,000.',
      claimant: 'A ministry',
      value: 'moreThan 1000000',
      verification: 'unclear',
    });
    expect(node['@type']).to.equal('Claim');
    expect(node.about['@type']).to.equal('Observation');
    expect(JSON.stringify(node)).to.not.include('ReviewRating');
    expect(node.creativeWorkStatus).to.equal('verification: unclear');
  });

  it('is a ClaimReview where there is a verdict in words', () => {
    const review = {
      publisher: 'Checker',
      url: 'https://checker.example/',
      reviewDate: '2024-05-02',
      reviewRating: { alternateName: 'False', ratingValue: 1, bestRating: 5, worstRating: 1 },
    };
    const node = linked({ text: 'x', claimant: 'A minister', claimDate: '2024-05-01', review });
    expect(node).to.deep.include({
      '@type': 'ClaimReview',
      claimReviewed: 'x',
      datePublished: '2024-05-02',
      url: 'https://checker.example/',
    });
    expect(node.reviewRating).to.deep.equal({
      '@type': 'Rating',
      alternateName: 'False',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
    });
    expect(node.itemReviewed).to.deep.include({ '@type': 'Claim', datePublished: '2024-05-01' });
  });

  it('never states a bound or an approximation as the number', () => {
    expect(observation('moreThan 1000'))
      .to.include({ minValue: 1000, description: 'more than 1000' })
      .and.not.have.property('value');
    expect(observation('atMost 1000'))
      .to.include({ maxValue: 1000, description: 'at most 1000' })
      .and.not.have.property('value');
    expect(observation('about 1000')).to.include({ value: 'about 1000', description: 'about 1000' });
    expect(observation('about 1..5'))
      .to.include({ value: 'about 1 to 5' })
      .and.not.have.any.keys('minValue', 'maxValue');
    expect(observation('1200..3400')).to.include({ minValue: 1200, maxValue: 3400 }).and.not.have.property('value');
    expect(observation({ magnitude: 10000 })).to.not.have.any.keys('value', 'minValue', 'maxValue');
    expect(observation(1000)).to.include({ value: 1000 });
  });

  const words: [value: ClaimInput['value'], said: string][] = [
    [{ duration: 'P1W', plural: true }, 'a few weeks'],
    [{ duration: 'P4Y', comparator: 'lessThan', near: true }, 'nearly 4 years'],
    [{ duration: 'P1Y', example: true }, 'such as 1 year'],
    [{ magnitude: 10000, comparator: 'moreThan' }, 'more than tens of thousands'],
    [{ low: 10, high: 20, best: 12 }, '10 to 20 (best estimate: 12)'],
    [{ amount: 400000, comparator: 'moreThan', near: true }, 'just over 400000'],
    [{ similarTo: 'x' }, 'similar numbers'],
  ];
  const magnitudes =
    'tens, hundreds, thousands, tens of thousands, hundreds of thousands, millions, tens of millions, ' +
    'hundreds of millions, billions, tens of billions, hundreds of billions, trillions';
  magnitudes.split(', ').forEach((said, i) => words.push([{ magnitude: 10 ** (i + 1) }, said]));
  for (const [value, said] of words)
    it(`says “${said}”, with every hedge, for those who read no properties`, () =>
      expect(observation(value).description).to.equal(said));

  it('keeps how an amount came into its currency, and what it is made of', () => {
    const value = {
      amount: 50000,
      currency: 'USD',
      conversion: 'notStated',
      components: [{ label: 'regional', amount: 20000 }],
    } satisfies ClaimInput['value'];
    const node = observation(value);
    expect(node.additionalProperty).to.deep.include({
      '@type': 'PropertyValue',
      propertyID: 'conversion',
      value: 'notStated',
    });
    expect(valueOfObservation(node).value).to.deep.equal(value);
  });

  it('writes a season as a time, not as a month that does not exist', () => {
    const node = linked({ text: 'x', claimDate: '2025-22' });
    expect(node).to.include({ temporal: '2025-22' }).and.not.have.property('datePublished');
  });

  for (const basis of ['inferred', 'resolvedFromArticleDate'] as const)
    it(`never writes a date that is ${basis} as one that was stated, and says how it is known`, () => {
      const node = linked({ text: 'x', claimDate: '2025-12', claimDateBasis: basis, claimDateText: 'last month' });
      expect(node).to.include({ temporal: '2025-12' }).and.not.have.property('datePublished');
      expect(node.creativeWorkStatus).to.deep.equal([`date: ${basis}`, 'date text: last month']);
    });

  it('writes a date that was stated as the day on which it was published', () =>
    expect(linked({ text: 'x', claimDate: '2025-12', claimDateBasis: 'stated' }))
      .to.include({ datePublished: '2025-12' })
      .and.not.have.any.keys('temporal', 'creativeWorkStatus'));

  const beside = {
    text: 'x',
    claimDate: '2025-12',
    claimDateBasis: 'inferred',
    claimDateText: 'last month',
    modality: 'possible',
    modalityText: 'may have been',
    verification: { status: 'partly', by: { name: 'BBC' }, date: '2026-01-02', note: 'names only: no places' },
    list: { values: ['India', 'Nepal'], asWritten: 'including India and Nepal' },
  } satisfies ClaimInput;
  it('says who checked, when and what, how firmly it is said, and which ones are meant, and reads it back', () => {
    const node = linked(beside);
    expect(node.creativeWorkStatus).to.include.members([
      'verification: partly',
      'verification by: BBC',
      'verification date: 2026-01-02',
      'verification note: names only: no places',
      'modality text: may have been',
    ]);
    expect(node.mentions).to.deep.equal({
      '@type': 'ItemList',
      name: 'including India and Nepal',
      description: 'among others',
      itemListElement: ['India', 'Nepal'],
    });
    const back = fromClaimReview(node);
    expect(back.ok && back.value).to.deep.include(beside);
    const all = { values: ['India'], exhaustive: true };
    const again = fromClaimReview(linked({ text: 'x', list: all }));
    expect(again.ok && again.value.list).to.deep.equal(all);
  });

  it('leaves the status and the mentions that others write alone', () => {
    const back = fromClaimReview({ '@type': 'Claim', text: 'x', creativeWorkStatus: 'Published', mentions: 'India' });
    expect(back.ok && [back.problems, back.value]).to.deep.equal([[], claimOf({ text: 'x' })]);
  });

  it('keeps the publisher’s words for the period', () => {
    const back = fromClaimReview(linked({ text: 'x', value: 5, observationPeriod: '2024', periodText: 'last year' }));
    expect(back.ok && back.value).to.include({ observationPeriod: '2024', periodText: 'last year' });
  });

  for (const value of [{ low: 1, high: 9, best: 5 }, { magnitude: 1000 }])
    it(`has what is denied as denied only, and never reads it back as said: ${JSON.stringify(value)}`, () => {
      const node = linked({ text: 'x', value, modality: 'denied' });
      expect(node.about).to.not.have.any.keys('value', 'minValue', 'maxValue');
      const properties = node.about.additionalProperty as Node[];
      expect(properties.map(({ propertyID }) => propertyID)).to.deep.equal(['denied']);
      const back = fromClaimReview(node);
      expect(back.ok && back.value).to.deep.include({ value, modality: 'denied' });
      expect(valueOfObservation(node.about).modality).to.equal('denied');
    });

  it('calls nobody an organisation whose kind is not known', () =>
    expect(linked({ text: 'x', claimant: 'Somebody' }).author['@type']).to.equal('Thing'));

  for (const value of [
    'moreThan 1000000',
    'atLeast 5',
    'lessThan 7',
    'atMost 5937',
    'about 50000',
    'about 1200..3400',
    '1200..3400',
    700000,
    { magnitude: 10000 },
    { amount: 1600, currency: 'USD', per: 'P1M', comparator: 'moreThan', near: true },
  ] as ClaimInput['value'][])
    it(`comes back with its hedge: ${JSON.stringify(value)}`, () => {
      const claim = claimOf({
        text: 'x',
        claimant: 'Somebody',
        value,
        observationPeriod: '2025',
        observationAbout: 'UA',
        basis: 'namedCount',
      });
      const back = fromClaimReview(toJsonLd(claim));
      expect(back.ok && back.value.value).to.deep.equal(claim.value);
      expect(back.ok && [back.value.observationPeriod, back.value.observationAbout, back.value.basis]).to.deep.equal([
        '2025',
        { iso: 'UA' },
        'namedCount',
      ]);
    });
});

describe('a trend as JSON-LD', () => {
  type Part = { hasPart?: Node[]; about?: Node[] };
  const seriesOf = (points: unknown[]): Part => {
    const parsed = parseTrend({ series: [{ label: 'Staff', measure: 'losses', points }] } as never);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return (trendToJsonLd(parsed.value) as { hasPart: Part[] }).hasPart[0]!;
  };

  it('has each point with its hedge, its date, and whether it could be checked', () => {
    const verification = { status: 'partly', by: { name: 'BBC' } };
    const { about } = seriesOf([
      ['2022-02-25', 'about 2800'],
      { date: '2022-03', value: 'moreThan 5000', note: 'late', verification },
    ]);
    const variableMeasured = { '@type': 'StatisticalVariable', name: 'losses' };
    expect(about).to.have.length(2);
    expect(about![0]).to.include({ observationDate: '2022-02-25', value: 'about 2800', description: 'about 2800' });
    expect(about![0]).to.deep.include({ '@type': 'Observation', variableMeasured });
    expect(about![1]).to.include({ observationDate: '2022-03', minValue: 5000 }).and.not.have.property('value');
    const said = Object.fromEntries(
      (about![1]!.additionalProperty as Node[]).map(({ propertyID, value }) => [propertyID, value]),
    );
    expect(said).to.deep.include({
      obsStatusNote: 'late',
      verification: { '@type': 'StructuredValue', status: 'partly', by: 'BBC' },
    });
  });

  it('leaves the points of a dense series to the CSV', () => {
    const points = (length: number) => Array.from({ length }, (_, i) => [String(1900 + i), i]);
    expect(seriesOf(points(59)).about).to.have.length(59);
    expect(seriesOf(points(60))).to.not.have.any.keys('about', 'hasPart');
  });
});
