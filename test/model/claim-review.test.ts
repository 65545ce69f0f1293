import { expect } from 'chai';
import { fromClaimReview, fromClaimReviews } from '../../src/model/from-claim-review.js';
import { parseClaim, parseLedger, parseTrend } from '../../src/model/parse-any.js';
import type { Claim } from '../../src/model/claim.js';

const review = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checker.example/review',
  datePublished: '2024-05-02',
  claimReviewed: 'A hundred thousand men have signed.',
  author: { '@type': 'Organization', name: 'Checker', url: 'https://checker.example/' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'A minister' },
    datePublished: '2024-05-01',
    appearance: { '@type': 'CreativeWork', url: 'https://minister.example/speech' },
  },
  reviewRating: { '@type': 'Rating', ratingValue: '2', bestRating: '5', worstRating: '1', alternateName: 'Unproven' },
  ...more,
});

const read = (input: unknown): Claim => {
  const parsed = fromClaimReview(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const rating = (reviewRating: unknown) => read(review({ reviewRating })).review?.reviewRating;
const dateOf = (datePublished: unknown) => read(review({ datePublished })).review?.reviewDate;

describe('what fact-checkers publish', () => {
  it('gives the claim, who said it and when, where, and the verdict in words with who gave it', () => {
    const claim = read(review());
    expect(claim.text).to.equal('A hundred thousand men have signed.');
    expect(claim.claimant).to.deep.equal([{ type: 'Person', name: 'A minister' }]);
    expect(claim.claimDate).to.equal('2024-05-01');
    expect(claim.appearance).to.deep.equal({ url: 'https://minister.example/speech' });
    expect(claim.review).to.deep.equal({
      publisher: { type: 'Organization', name: 'Checker', url: 'https://checker.example/' },
      url: 'https://checker.example/review',
      reviewDate: '2024-05-02',
      reviewRating: { alternateName: 'Unproven', ratingValue: 2, bestRating: 5, worstRating: 1 },
    });
  });

  it('invents no verification: a verdict is another thing', () =>
    expect(read(review()).verification).to.equal(undefined));

  describe('a rating', () => {
    it('keeps its words alone where -1 of -1 to -1 says that there is no scale', () =>
      expect(
        rating({ ratingValue: '-1', bestRating: '-1', worstRating: '-1', alternateName: 'Not really' }),
      ).to.deep.equal({ alternateName: 'Not really' }));
    it('keeps its words alone where the number is an empty text, or beyond its own scale', () => {
      expect(rating({ ratingValue: '', bestRating: '5', worstRating: '1', alternateName: 'False' })).to.deep.equal({
        alternateName: 'False',
      });
      expect(rating({ ratingValue: 9, bestRating: 5, worstRating: 1, alternateName: 'False' })).to.deep.equal({
        alternateName: 'False',
      });
    });
    it('stays readable upside down: the words lead, the ends of the scale stay as they were given', () =>
      expect(rating({ ratingValue: 5, bestRating: 1, worstRating: 5, alternateName: 'False' })).to.deep.equal({
        alternateName: 'False',
        ratingValue: 5,
        bestRating: 1,
        worstRating: 5,
      }));
    it('is words where it is only words', () =>
      expect(rating('Half true')).to.deep.equal({ alternateName: 'Half true' }));
    it('without words is no verdict, and the publisher is told', () => {
      const parsed = fromClaimReview(review({ reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1 } }));
      expect(parsed.ok && parsed.value.review?.reviewRating).to.equal(undefined);
      expect(parsed.problems.map(({ code, path }) => code + ' ' + path)).to.deep.equal(['missing-field /reviewRating']);
    });
  });

  describe('a date', () => {
    for (const [written, edtf] of [
      ['2020-06-24 00:03', '2020-06-24'],
      ['2019-01-23T14:22:00+0100', '2019-01-23'],
      ['2022-12-06T13:34:05.05+01:00', '2022-12-06'],
      ['2017-03-01 20:30:17 UTC', '2017-03-01'],
      ['Wed, 11 Mar 2020 01:05:52 UTC +00:00', '2020-03-11'],
      ['March 1st, 2020', '2020-03-01'],
      ['25/12/2019', '2019-12-25'],
      ['05.02.2019', '2019-02-05'],
      ['2019-12', '2019-12'],
    ] as const)
      it(`written ${written} is ${edtf}`, () => expect(dateOf(written)).to.equal(edtf));
    it('written 02/05/2019 is only its year, and the publisher is told', () => {
      const parsed = fromClaimReview(review({ datePublished: '02/05/2019' }));
      expect(parsed.ok && parsed.value.review?.reviewDate).to.equal('2019');
      expect(parsed.problems.map(({ code, path }) => code + ' ' + path)).to.deep.equal(['bad-date /datePublished']);
    });
    it('that is a program’s word for none is none', () => expect(dateOf('0001-01-01 00:00:00Z')).to.equal(undefined));
    it('of an impossible day is none', () => expect(dateOf('2023-02-31')).to.equal(undefined));
  });

  it('takes tags, entities and spare spaces out of the words', () =>
    expect(read(review({ claimReviewed: ' &ldquo;Men&#039;s&nbsp;pay&rdquo; <b>rose</b> \r\n' })).text).to.equal(
      "“Men's pay” rose",
    ));

  it('names the publisher, not the journalist', () => {
    const byline = {
      author: { '@type': 'Person', name: 'A reporter' },
      publisher: { '@type': 'Organization', name: 'Checker' },
    };
    expect(read(review(byline)).review?.publisher?.name).to.equal('Checker');
  });

  it('names a publisher without a name by its host', () =>
    expect(
      read(review({ author: { '@type': 'Organization', url: 'https://www.checker.example' } })).review?.publisher?.name,
    ).to.equal('checker.example'));

  it('loses no further appearance: they become sources', () => {
    const appearance = [{ url: 'https://one.example/' }, 'https://two.example/', '1'];
    const parsed = fromClaimReview(review({ itemReviewed: { '@type': 'Claim', appearance } }));
    expect(parsed.ok && [parsed.value.appearance?.url, ...parsed.value.evidence!.map(({ url }) => url)]).to.deep.equal([
      'https://one.example/',
      'https://two.example/',
    ]);
    expect(parsed.problems.map(({ code, path }) => code + ' ' + path)).to.deep.equal([
      'bad-url /itemReviewed/appearance/2',
    ]);
  });

  it('is found in a graph, in lists, and in a page', () => {
    const page = `<!doctype html><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},${JSON.stringify(review())}]}</script>`;
    expect(read({ '@graph': [{ '@type': 'WebPage' }, review()] }).text).to.equal(review().claimReviewed);
    expect(read([[review()]]).text).to.equal(review().claimReviewed);
    expect(read(page).text).to.equal(review().claimReviewed);
  });

  it('is read out of microdata, without a page', () => {
    const claim =
      read(`<div itemscope itemtype="https://schema.org/ClaimReview"><p itemprop="claimReviewed">Men &amp; pay</p>
      <div itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Checker</span></div>
      <time itemprop="datePublished" datetime="2024-05-02">yesterday</time>
      <p itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="1"><b itemprop="alternateName">Wrong</b></p></div>`);
    expect(claim.text).to.equal('Men & pay');
    expect(claim.review).to.deep.include({
      publisher: { type: 'Organization', name: 'Checker' },
      reviewDate: '2024-05-02',
    });
    expect(claim.review?.reviewRating?.alternateName).to.equal('Wrong');
  });

  it('several in one page are several claims; where one is asked for, it is the first, and that is said', () => {
    const two = [review(), review({ claimReviewed: 'Another.' })];
    const all = fromClaimReviews(two);
    expect(all.ok && all.value.map(({ text }) => text)).to.deep.equal([review().claimReviewed, 'Another.']);
    expect(fromClaimReview(two).problems.map(({ code }) => code)).to.deep.equal(['too-many']);
  });

  it('reads a claim of the Fact Check Tools API, and keeps every review of it', () => {
    const claim = read({
      claims: [
        {
          text: 'A hundred thousand men have signed.',
          claimant: 'A minister',
          claimDate: '2024-05-01T00:00:00Z',
          claimReview: [
            {
              publisher: { name: 'Checker', site: 'checker.example' },
              url: 'https://checker.example/',
              reviewDate: '2024-05-02T10:00:00Z',
              textualRating: 'Unproven',
            },
            { publisher: { site: 'other.example' }, url: 'https://other.example/', textualRating: 'False' },
          ],
        },
      ],
    });
    expect(claim).to.deep.include({ claimant: [{ name: 'A minister' }], claimDate: '2024-05-01' });
    expect(claim.review).to.deep.include({
      publisher: { name: 'Checker' },
      reviewDate: '2024-05-02',
      reviewRating: { alternateName: 'Unproven' },
    });
    expect(claim.evidence).to.deep.equal([{ name: 'other.example: “False”', url: 'https://other.example/' }]);
  });

  it('mends what is only nearly JSON, and says so', () => {
    const parsed = fromClaimReview(`{'@type': 'ClaimReview', claimReviewed: "He said "no", and
      left", // as found
      author: {name: 'Checker'}, reviewRating: {alternateName: None, ratingExplanation: 'x',},}`);
    expect(parsed.ok && parsed.value.text).to.equal('He said "no", and left');
    expect(parsed.problems[0]).to.include({ code: 'bad-json', rank: 'warning' });
  });

  it('says what is missing where there is no claim', () =>
    expect(
      fromClaimReview(review({ claimReviewed: '' })).problems.map(({ code, path, rank }) => [code, path, rank]),
    ).to.deep.equal([['missing-field', '', 'error']]));

  it('never throws, whatever it is given', () => {
    const cycle: Record<string, unknown> = { '@type': 'ClaimReview', claimReviewed: 'x' };
    cycle.itemReviewed = cycle;
    cycle['@graph'] = [cycle];
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        has: () => true,
      },
    );
    for (const input of [
      null,
      undefined,
      0,
      '',
      '{',
      '<',
      '<div itemscope',
      '[[[[',
      { '@type': 7 },
      { '@type': 'ClaimReview', claimReviewed: { '@value': {} } },
      cycle,
      trap,
      '['.repeat(1e5),
      '{"a":'.repeat(1e5),
    ])
      expect(fromClaimReview(input)).to.have.property('problems');
  });

  describe('is read wherever a claim is', () => {
    it('alone, as an object or a text', () => {
      expect(parseClaim(review() as never).ok).to.equal(true);
      const parsed = parseClaim(JSON.stringify([review()]));
      expect(parsed.ok && parsed.value.text).to.equal(review().claimReviewed);
    });
    it('in a ledger, a trend and a relation', () => {
      const ledger = parseLedger({ claims: [review() as never] });
      expect(ledger.ok && ledger.value.claims![0]!.review?.reviewRating?.alternateName).to.equal('Unproven');
      const trend = parseTrend({ series: [{ claims: [review() as never] }] });
      expect(trend.ok && trend.value.series[0]!.claims![0]!.text).to.equal(review().claimReviewed);
      const claim = parseClaim({ text: 'x', relations: [{ type: 'disputes', target: review() as never }] });
      expect(claim.ok && (claim.value.relations![0]!.target as Claim).text).to.equal(review().claimReviewed);
    });
  });
});

/** As each file was read by a person: claimant, date said, publisher, date of the review, verdict; or the problem. */
const READ_BY_A_PERSON: Record<string, readonly (string | undefined)[] | string> = {
  'aajtak_india_today.txt': ['सोशल मीडिया यूजर्स', '2020-07-05', 'Aajtak', '2020-07-05', 'False'],
  'aeb_1ee91d1f.txt': [
    'The Russian and Syrian defense ministries',
    '2019-11-18',
    'POLYGRAPH.info',
    '2019-11-18',
    'False',
  ],
  'afp.txt': ['multiple sources', '2020-05-14', 'AFP Fact Check', '2020-06-24', 'False'],
  'afp_checamos.txt': ['Várias fontes', '2020-05-30', 'Checamos', '2020-06-23', 'Falso'],
  'afp_factual_usa.txt': ['Varias fuentes', '2022-07-05', 'AFP', '2022-07-08', 'Falso'],
  'afp_faktencheck.txt': ['Facebook-Nutzer', '2021-08-14', 'AFP', '2021-08-24', 'Falsch'],
  'africa_check_old.txt': [
    'South African president Cyril Ramaphosa',
    '2020-06-13',
    'Africa Check',
    '2020-07-06',
    'Incorrect',
  ],
  'bangla_boom_live.txt': ['Facebook Post', '2021-06-17', 'BOOM', '2021-06-17', 'False'],
  'boom_live.txt': ['Facebook Page - NoConversion', '2019-04-10', 'BOOM', '2019-04-10', 'False'],
  'boom_live_v2.txt': ['Facebook Page - NoConversion', '2019-04-10', 'BOOM', '2019-04-10', 'False'],
  'checkweb_politifact.js.txt': ['Bob Corker', '2017-02-15', 'PolitiFact', '2017-02-17', 'Mostly True'],
  'comprova.txt': ['Boatos de redes sociais', '2022-05-23', 'Comprova', '2022-05-30', 'FALSO: As imagens'],
  'defacto_afp_fijais.json': ['Sources multiples', '2022-12-03', 'XXXXXXXXXXX', '2022-12-09', 'Faux'],
  'defacto_afp_neige.json': ['Sources multiples', '2022-11-28', 'Alexis ORSINI, AFP France', '2022-11-30', 'Faux'],
  'defacto_afp_perronne.json': [
    'Christian Perronne',
    '2021-11-21',
    'Claire Line NASS, AFP France',
    '2021-11-23',
    'Infondé, trompeur',
  ],
  'defacto_afp_rivotril.json': ['Sources multiples', '2022-11-28', 'AFP France', '2022-12-06', 'Manque de contexte'],
  'defacto_afp_scooters.json': [
    'Sources multiples',
    '2022-11-30',
    'Juliette MANSOUR, AFP Australie, AFP France',
    '2022-12-19',
    'Trompeur',
  ],
  'defacto_surligneurs.json': [
    'Atlantico',
    '2022-10-14',
    'Auteur : Jean-Paul Markus',
    '2022-12-08',
    'Sans doute illégal',
  ],
  'fact_check_cite.txt': [undefined, '2021-06-18', 'FactCheckZW', '2021-06-18', 'The Health Desk Experts said'],
  'factly_te.json': ['SOCIAL MEDIA POST', '2023-01-25', 'FACTLY', '2023-01-25', 'MISLEADING'],
  'fatabyyano.txt': ['منشورات مواقع التواصل الاجتماعي', '2022-08-21', 'Fatabyyano Platform', '2022-08-24', 'زائف'],
  'india_today_mixed_ld_json_types.txt': ['Facebook user', '2020-10-12', 'India Today', '2020-10-13', 'Half true'],
  'mensio_cr_2.py.txt': ['Fuentes múltiples', undefined, 'Factual', '2019-02-21', 'Mixto'],
  'mensio_cr_3.py.txt': ['Donald Trump', '2017-02-28', 'politifact.com', '2017-03-01', 'Not really, charts say'],
  'mensio_cr_5.py.txt': 'The field “claimReviewed” is required.',
  'mensio_cr_6.py.txt': ['Detdette.dk', '2019-01-15', 'TjekDet', '2019-01-23', 'Falsk'],
  'misinfome_politifact.json': ['Bernie Sanders', '2019-02-26', 'PolitiFact', '2019-03-01', 'Half True'],
  'schemaorg_example_1.txt': ['Rich Perry', '2014-07-17', 'politifact.com', '2014-07-23', 'True'],
  'schemaorg_example_2.txt': [
    'Barack Obama',
    '2009-06-04',
    'danbri.org',
    '2017-07-06',
    'This claim is true. The UK also played a role.',
  ],
  'schemaorg_example_microdata.html': ['Rich Perry', '2014-07-17', 'Politifact', '2014-07-23', 'True'],
  'teyit_broken.txt': ['Sosyal Medya', '2019', 'teyit.org', '2019-02-08', 'YANLIŞ'],
  'the_quint.txt': ['Facebook,WhatsApp,Twitter,media outlets', '2020-06-16', 'The Quint', '2020-06-16', 'False'],
  'twenty_minutes_claim_review_page.txt': ['Réseaux sociaux', '2022-05-11', '20 minutes', '2022-05-11', 'really_false'],
  'vishvas_news_english.txt': ['Fb Page: नये भारत की बुलंद आवाज़', '2022-11-01', 'Vishvas News', '2022-11-01', 'False'],
  'zenodotus_factcrescendo_si.json': [
    'Social Media Users',
    '2023-08-18',
    'srilanka.factcrescendo.com',
    undefined,
    'Misleading',
  ],
  'zenodotus_politifact_2.json': ['Facebook posts', '2020-02-23', 'PolitiFact', '2020-03-11', 'False'],
};

describe('thirty-six reviews as they were published', () => {
  for (const [file, expected] of Object.entries(READ_BY_A_PERSON))
    it(`reads ${file} as a person does`, async () => {
      const response = await fetch(`/shared/data/claimreview/${file}`);
      if (!response.ok) return console.log(`${file}: not here, nothing was read`);
      const parsed = fromClaimReview(await response.text());
      if (typeof expected === 'string')
        expect(parsed.problems.filter(({ rank }) => rank === 'error').map(({ message }) => message)).to.deep.equal([
          expected,
        ]);
      else {
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const { claimant, claimDate, review: found, text } = parsed.value;
        const got = [
          claimant?.[0]?.name,
          claimDate,
          found?.publisher?.name,
          found?.reviewDate,
          found?.reviewRating?.alternateName,
        ];
        const long = (value: string | undefined, i: number) =>
          i === 2 || i === 4 ? value?.slice(0, expected[i]?.length) : value;
        expect(got.map(long)).to.deep.equal(expected);
        expect(text.length).to.be.greaterThan(20);
        expect(text).to.not.match(/&#?\w+;|^\s|\s$/);
      }
      return undefined;
    });

  it('tells what is wrong at a place that is there', () => {
    const bad = { '@type': 'Organization', name: 'Checker', url: 'nowhere' };
    const tools = {
      text: 'A.',
      claimant: 'B',
      claimReview: [
        { publisher: { name: 'C', site: 'x' }, url: 'nowhere', reviewDate: 'soon', textualRating: 'False' },
        { publisher: { name: 'D' }, url: 'nowhere', reviewDate: 'soon', textualRating: 'False' },
      ],
    };
    const claim = {
      '@type': 'Claim',
      text: 'A.',
      author: [{ name: 'B', url: 'nowhere' }],
      review: [review({ url: 'nowhere' })],
    };
    const inputs: unknown[] = [
      { claims: [tools] },
      [claim],
      review({ itemReviewed: [{ '@type': 'Claim', author: [bad, bad], dateCreated: 'soon', appearance: 'nowhere' }] }),
      review({ publisher: bad, author: [bad], datePublished: undefined, dateCreated: 'soon' }),
      review({ claimReviewed: '\u202eA.' }),
    ];
    for (const input of inputs) {
      const { problems } = fromClaimReviews(input);
      expect(problems, JSON.stringify(input)).not.to.be.empty;
      for (const { path, code } of problems) {
        const steps = path.split('/').slice(1);
        const there = steps.reduce<unknown>(
          (node, step) => (node as Record<string, unknown> | undefined)?.[step],
          input,
        );
        expect(there, `${code} ${path} in ${JSON.stringify(input)}`).not.to.equal(undefined);
      }
    }
  });

  it('is measured in bytes, as a ledger is', () => {
    const long = JSON.stringify(review({ reviewBody: 'ж'.repeat(5_000_000) }));
    expect(fromClaimReviews(long).problems.map(({ code }) => code)).to.deep.equal(['too-large']);
  });
});
