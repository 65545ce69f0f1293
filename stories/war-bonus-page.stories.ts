import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { ClaimInput } from '../src/model/claim.js';
import { entry, frame, pay, row, table, usd, type Args, type Story } from './bonus-story.js';
import {
  LANGUAGES,
  address,
  cites,
  eachSays,
  isOnlySentence,
  keepsSentence,
  network,
  real,
  says,
  wordsOf,
} from './tell.js';

/** On a real page: narrow, large, dark, in other languages, on paper, with bad data, and before the data has come. */
const meta: Meta<Args> = { ...frame, title: 'Bonus/On the page' };
export default meta;

const claim = (id: string) => real<ClaimInput>('claim', id);
const khantyMansi = {
  bonus: entry('khanty-mansi'),
  sentence:
    'Khanty-Mansi pays about $50,000 in bonuses; the report calls that more than twice the average annual income there.',
};
const parts = { bonus: entry('regional-parts'), sentence: 'The part of the bonus that the region pays itself.' };

/** On a narrow phone every cell says what it is. */
export const NarrowPhone: Story = { args: khantyMansi, tags: ['narrow'], play: says('about $50,000') };

/** A column of 288 pixels on a wide page: what counts is the column, not the window. */
export const NarrowColumn: Story = {
  args: khantyMansi,
  render: ({ bonus, sentence }) =>
    html`<div style="max-width:288px"><war-bonus .bonus=${bonus ?? null}>${sentence}</war-bonus></div>`,
  play: says('about $50,000'),
};

/** Text of twice the size. */
export const LargeText: Story = { args: khantyMansi, globals: { textSize: '200%' }, play: says('about $50,000') };

/** Text of twice the size on a narrow phone. */
export const LargeTextOnANarrowPhone: Story = {
  args: khantyMansi,
  globals: { textSize: '200%' },
  tags: ['narrow'],
  play: says('about $50,000'),
};

/** A part of the data is bad, on a narrow phone: the rest stands, and a note says that something was left out. */
export const LeftOut: Story = {
  args: { ...khantyMansi, bonus: { ...khantyMansi.bonus, sort: 'beauty' as never } },
  tags: ['narrow'],
  play: says('about $50,000', 'left out'),
};

/** Our arithmetic, unfolded. */
export const Arithmetic: Story = {
  args: khantyMansi,
  play: async ({ canvasElement }) => {
    await says('about $50,000')({ canvasElement });
    const folds = canvasElement.querySelector('war-bonus')!.shadowRoot!.querySelectorAll('details');
    await expect(folds.length).toBeGreaterThan(0);
    for (const fold of folds) fold.open = true;
    await says('÷ (12 × ')({ canvasElement });
  },
};

/** Cite pressed: the citation has both amounts with their hedges. */
export const Cited: Story = { args: khantyMansi, play: cites('about $50,000') };

/** From right to left; the bars grow from the right. */
export const RightToLeft: Story = {
  args: { src: address('khanty-mansi'), sentence: khantyMansi.sentence },
  globals: { dir: 'rtl', lang: 'ar' },
  play: says(wordsOf(claim('kmao-bonus'), undefined, 'ar')),
};

/** The same comparison in every language that the tags speak. Names and titles stay as the ledger has them. */
export const EveryLanguage: Story = {
  render: () =>
    html`${LANGUAGES.map((lang) => html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}><war-bonus .bonus=${khantyMansi.bonus}>${khantyMansi.sentence}</war-bonus></div>`)}`,
  play: eachSays(...LANGUAGES.map((lang) => wordsOf(claim('kmao-bonus'), undefined, lang))),
};

/** On a dark page. */
export const Dark: Story = { args: parts, globals: { theme: 'dark' }, play: says('Saratov') };

/** The reader forces colours on every page: bars stay bars. */
export const ForcedColours: Story = { args: parts, tags: ['forced-colors'], play: says('Saratov') };

/** The reader asks for more contrast: no line is pale. */
export const MoreContrast: Story = { args: parts, tags: ['more-contrast'], play: says('Saratov') };

/** On paper: links print their addresses, and no row is torn apart. */
export const Print: Story = { args: parts, tags: ['print'], play: says('Saratov') };

/** On a page with a root of 10 pixels that resets everything. */
export const OnAStrangePage: Story = { args: parts, globals: { page: 'reset' }, play: says('Saratov') };

/** While the data is on its way, the page's own sentence stands there. Nothing shimmers, nothing jumps. */
export const Loading: Story = {
  args: { src: '/elsewhere/never.json#khanty-mansi', sentence: khantyMansi.sentence },
  beforeEach: network(() => new Promise(() => undefined)),
  play: keepsSentence,
};

/** The data is faulty: the page's own sentence stays. */
export const FaultyData: Story = {
  args: { bonus: { rows: [] }, sentence: 'Khanty-Mansi pays about $50,000 in bonuses, according to its government.' },
  play: keepsSentence,
};

/** The data is faulty, and the page has no sentence of its own: one quiet line. */
export const FaultyDataWithoutASentence: Story = {
  args: { bonus: { rows: [] } },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('war-bonus')!;
    await expect(shadowRoot!.querySelector('.problem')).toBeVisible();
  },
};

/** Without scripts: the sentence, and nothing broken around it. */
export const WithoutScript: Story = {
  args: khantyMansi,
  globals: { script: 'off' },
  play: isOnlySentence(khantyMansi.sentence),
};

/** Data from a stranger: markup is only letters, and turned text turns nothing else. The amounts are invented. */
export const HostileData: Story = {
  args: {
    bonus: {
      ...table([row('<img src=x onerror=alert(1)>', usd(20_000), pay), row('\u202enoiger A', usd(10_000), pay)]),
      title: '</table><script>alert(1)</script>',
      note: '{{7*7}} ${alert(1)} javascript:alert(1)',
    },
    sentence: 'Two regions, an example.',
  },
  play: says('<img src=x onerror=alert(1)>', '1.7 years of pay'),
};

/** Names as long as names are, and words that have no place to break. The amounts are invented. */
export const LongNames: Story = {
  args: {
    bonus: table(
      [
        row('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', usd(20_000), pay),
        row(
          'The autonomous district of an example whose name fills more than one line',
          usd(123_456_789_012, { comparator: 'moreThan' }),
          pay,
        ),
      ],
      {
        title:
          'https://example.org/an/address/in/place/of/a/title/that/has/no/place/to/break/and/is/longer/than/the/column',
      },
    ),
    sentence: 'Two regions, an example.',
  },
  tags: ['phone'],
  play: says('more than $123,456,789,012'),
};
