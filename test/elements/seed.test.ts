import { expect } from 'chai';
import './fixtures.js';
import { answer, freshAddress, problems, put, readerText, until, type Tag } from './page.js';

const NOT_STATED = 'Whether it could be verified is not stated.';
const UNCLEAR = 'Whether it is accurate is unclear.';
const NOT_POSSIBLE = 'It could not be verified independently.';

/** What must be read of a statement: who, when it was said, the figure (none where it is told in words), the period, whether it could be verified. */
type Read = [who: string[], said: string, figure: string | undefined, period: string | undefined, verification: string];

const byTheReport = (figure?: string, period?: string, verification = NOT_STATED): Read => [
  ['Stated by the publication itself'],
  'said January 2026 (date inferred)',
  figure,
  period,
  verification,
];
const byPutin = (said: string, figure: string, verification = UNCLEAR, period?: string): Read => [
  ['Vladimir Putin, President of Russia', 'side: Russia'],
  said,
  figure,
  period,
  verification,
];
const byNames = (figure: string): Read => [
  [
    'Mediazona, independent Russian news site · not a party to the war',
    'BBC · not a party to the war',
    'a team of volunteers · side not known',
  ],
  'date not stated',
  figure,
  undefined,
  NOT_STATED,
];

const STATEMENTS: Record<string, Read> = {
  'big-payday': byTheReport(),
  freedom: byTheReport(),
  citizenship: byTheReport(),
  sign: byTheReport(),
  'war-length': byTheReport('nearly 4 years length of the conflict'),
  'foreign-combatants': byTheReport(),
  'nk-soldiers': [
    ['Claimant not named: “reportedly”'],
    'date not stated',
    'thousands North Korean soldiers sent · Kursk region',
    'period: since 2024',
    NOT_STATED,
  ],
  duped: [['men from South Asian countries', '“have reported”'], 'date not stated', undefined, undefined, NOT_STATED],
  'duped-officials': [
    ['fficials in Kenya, South Africa', 'not a party to the war'],
    'date not stated',
    undefined,
    undefined,
    NOT_STATED,
  ],
  'troops-2025': byPutin(
    'said December 2025 (“last month”; worked out from the article’s date) · at: annual news conference',
    '700,000 Russian troops fighting in Ukraine',
  ),
  'troops-2024': byPutin('said 2024', '700,000 Russian troops fighting in Ukraine'),
  'troops-2023': byPutin('said December 2023', '617,000 Russian troops fighting in Ukraine'),
  'troops-unclear': byTheReport(undefined, undefined, UNCLEAR),
  'casualties-hidden': byTheReport(),
  'uk-casualties': [
    ['British Defense Ministry', 'supports Ukraine'],
    'said summer 2025 (“last summer”; worked out from the article’s date)',
    'more than 1,000,000',
    undefined,
    NOT_STATED,
  ],
  'mz-killed': byNames('more than 160,000'),
  'mz-foreigners': byNames('more than 550'),
  'mz-countries': byNames('more than 24'),
  'martial-law': byTheReport(undefined, 'Ukraine · period: since February 2022'),
  'mob-target': byTheReport('300,000', 'period: 2022'),
  fled: byTheReport('tens of thousands people who fled abroad', 'period: 2022'),
  'mob-length': byTheReport('a few weeks'),
  'mob-target-met': byTheReport(),
  'open-ended': byTheReport(),
  voluntary: [['Moscow (', 'side: Russia'], 'date not stated', undefined, undefined, NOT_STATED],
  'contracts-2025': byPutin(
    'said December 2025 (“in December”; worked out from the article’s date)',
    'just over 400,000',
    NOT_POSSIBLE,
    'period: 2025 (“last year”)',
  ),
  'contracts-unverified': byTheReport(undefined, undefined, NOT_POSSIBLE),
  'contracts-2024': [
    ['Claimant not named: “were announced”'],
    'said 2024',
    'similar numbers to “just over 400,000”',
    undefined,
    NOT_STATED,
  ],
  'contracts-2023': [
    ['Claimant not named: “were announced”'],
    'said 2023',
    'similar numbers to “just over 400,000”',
    undefined,
    NOT_STATED,
  ],
  'fixed-term': [
    ['ctivists', 'side not known', 'ctivists say”'],
    'date not stated',
    'such as 1 year',
    undefined,
    NOT_STATED,
  ],
  'auto-extended': [['ctivists', 'side not known', '“they say”'], 'date not stated', undefined, undefined, NOT_STATED],
  'high-pay': byTheReport(),
  'bonus-range': byTheReport('sometimes tens of thousands of US dollars'),
  'kmao-bonus': [['local government', 'side: Russia'], 'date not stated', 'about $50,000', undefined, NOT_STATED],
  'kmao-ratio': byTheReport('more than 2 times'),
  'kmao-salary': [
    ['Claimant not named: “were reported to be”'],
    'date not stated',
    'just over $1,600 a month',
    'period: January 2025 to October 2025 (“in the first 10 months of 2025”)',
    NOT_STATED,
  ],
};

const STORIES = '/stories/data/russia-recruitment.json';
const request = window.fetch.bind(window);
/** A ledger as it stands; where it does not lie beside the checkout, the stories' own, which has the same statements. */
const text = async (address: string) => {
  const response = await request(address);
  return response.ok ? response.text() : (await request(STORIES)).text();
};

for (const [what, address] of [
  ['the statements as they were first written down', '/shared/seed/statements.json'],
  ['the statements in the stories', STORIES],
] as const) {
  describe(`${what}, through src`, () => {
    let body: string;
    before(async () => {
      body = await text(address);
    });

    it('are thirty-six, and all of them are on the list', () => {
      const ids = (JSON.parse(body) as { claims: { id: string }[] }).claims.map(({ id }) => id);
      expect(ids.slice(0, 36)).to.deep.equal(Object.keys(STATEMENTS));
    });

    it('are shown by one request, each with its figure and hedge, its claimant, its dates and its verification in one box', async () => {
      const asked = answer(() => new Response(body));
      const url = freshAddress();
      const markup = Object.keys(STATEMENTS).map(
        (id) => `<war-claim id="${id}" src="${url}#${id}">The page’s sentence.</war-claim>`,
      );
      const main = put(markup.join('')).closest('main')!;
      // Those further down wait for the reader; here all of them are asked for.
      for (const tag of main.children) void (tag as Tag).updateComplete;
      await until('all are shown', () => [...main.children].every((tag) => tag.shadowRoot?.querySelector('article')));
      expect(asked.length).to.equal(1);
      for (const [id, [who, said, figure, period, verification]] of Object.entries(STATEMENTS)) {
        const tag = main.querySelector(`#${id}`)!;
        const box = readerText(tag.shadowRoot!.querySelector('article')!);
        for (const words of [...who, said, figure, period, verification]) if (words) expect(box, id).to.include(words);
        expect(readerText(tag), id).not.to.include('The page’s sentence.').and.not.include('left out');
        expect(tag.shadowRoot!.querySelectorAll('strong[part=figure]').length, `${id} has a figure`).to.equal(
          figure ? 1 : 0,
        );
        if (figure)
          expect(figure, id).to.satisfy((words: string) =>
            words.startsWith(tag.shadowRoot!.querySelector('[part=figure]')!.textContent!),
          );
        else
          expect(readerText(tag.shadowRoot!.querySelector('[part=figure]')!), id).to.equal(
            (JSON.parse(body) as { claims: { id: string; text: string }[] }).claims.find((claim) => claim.id === id)!
              .text,
          );
        if (!period) expect(readerText(tag.shadowRoot!.querySelector('.main')!), id).not.to.include('period:');
      }
      expect(problems.filter(({ rank }) => rank !== 'note')).to.deep.equal([]);
    });
  });
}
