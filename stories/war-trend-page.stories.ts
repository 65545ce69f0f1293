import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { ClaimInput } from '../src/model/claim.js';
import type { TrendInput } from '../src/model/trend.js';
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
import { frame, invented, type Args, type Story } from './trend-story.js';

/** On a real page: narrow, large, dark, in other languages, on paper, with bad data, and before the data has come. */
const meta: Meta<Args> = { ...frame, title: 'Trend/On the page' };
export default meta;

const claim = (id: string) => real<ClaimInput>('claim', id);

const contracts = {
  src: address('contracts'),
  sentence:
    'Vladimir Putin said in December 2025 that just over 400,000 people had signed contracts that year; similar numbers were announced for 2023 and 2024.',
};
const losses = { src: address('losses'), sentence: 'Claims on Russian losses differ in what they count.' };

/** A phone of 320 pixels. */
export const Narrow: Story = { args: losses, tags: ['narrow'], play: says('they count different things') };

/** A column of 320 pixels on a wide page: what counts is the column, not the window. */
export const NarrowColumn: Story = { args: { ...contracts, width: '320px' }, play: says('just over 400,000') };

/** Text of twice the size. */
export const LargeText: Story = { args: contracts, globals: { textSize: '200%' }, play: says('just over 400,000') };

/** Text of twice the size on a narrow phone. */
export const LargeTextOnANarrowPhone: Story = {
  args: contracts,
  globals: { textSize: '200%' },
  tags: ['narrow'],
  play: says('just over 400,000'),
};

/** A part of the data is bad: the rest stands, and a note says that something was left out. */
export const LeftOut: Story = {
  args: { trend: { ...real<TrendInput>('trend', 'contracts'), scale: 'curved' as never } },
  play: says('just over 400,000', 'left out'),
};

/** Cite pressed: the citation names the trend and what it says. */
export const Cited: Story = { args: contracts, play: cites('contracts') };

/** On a dark page. */
export const Dark: Story = { args: losses, globals: { theme: 'dark' }, play: says('they count different things') };

/** Words run from right to left, time from left to right. */
export const RightToLeft: Story = {
  args: contracts,
  globals: { dir: 'rtl', lang: 'ar' },
  play: says(wordsOf(claim('contracts-2025'), undefined, 'ar')),
};

/** The same statements in every language that the tags speak. Names and titles stay as the ledger has them. */
export const EveryLanguage: Story = {
  render: () =>
    html`${LANGUAGES.map((lang) => html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}><war-trend src=${address('troops')}>Vladimir Putin, December 2025: 700,000.</war-trend></div>`)}`,
  play: eachSays(...LANGUAGES.map((lang) => wordsOf(claim('troops-2023'), undefined, lang))),
};

/** The reader forces colours on every page: marks stay marks, hatches stay hatches. */
export const ForcedColours: Story = {
  args: losses,
  tags: ['forced-colors'],
  play: says('they count different things'),
};

/** The reader asks for more contrast: no line and no letter is pale. */
export const MoreContrast: Story = { args: losses, tags: ['more-contrast'], play: says('they count different things') };

/** On paper: the table is printed too, and what could be pressed is not. */
export const Print: Story = { args: contracts, tags: ['print'], play: says('just over 400,000') };

/** On a page with a root of 10 pixels that resets everything. */
export const OnAStrangePage: Story = { args: contracts, globals: { page: 'reset' }, play: says('just over 400,000') };

/** While the data is on its way, the page’s own sentence stands there. Nothing shimmers, nothing jumps. */
export const Loading: Story = {
  args: { ...contracts, src: '/elsewhere/never.json#contracts' },
  beforeEach: network(() => new Promise(() => undefined)),
  play: keepsSentence,
};

/** Faulty data: the page’s own sentence stays. */
export const FaultyData: Story = { args: { ...contracts, src: address('no-such-trend') }, play: keepsSentence };

/** Faulty data, and the page has no sentence of its own: one quiet line. */
export const FaultyDataWithoutASentence: Story = {
  args: { trend: { series: [] } },
  play: async ({ canvasElement }) => {
    const tag = canvasElement.querySelector('war-trend')!;
    await tag.updateComplete;
    await expect(tag.shadowRoot!.querySelector('.problem')).toBeVisible();
  },
};

/** Without scripts: the sentence, and nothing broken around it. */
export const WithoutScript: Story = {
  args: contracts,
  globals: { script: 'off' },
  play: isOnlySentence(contracts.sentence),
};

/** Data from a stranger: markup is only letters, and turned text turns nothing else. The numbers are invented. */
export const HostileData: Story = {
  args: {
    trend: {
      title: '<img src=x onerror=alert(1)> \u202eyrtsiniM ehT',
      series: [
        {
          label: '</text></svg><script>alert(1)</script>',
          claims: [
            invented(1000, '2023-01', { claimant: '<b>An invented ministry</b>', measure: '<i>things</i> {{7*7}}' }),
            invented('moreThan 1e300', '2024-01', { claimant: '\u202eyrtsinim' }),
            invented('<svg onload=alert(1)>', '2025-01'),
          ],
        },
      ],
      events: [{ date: '2024', label: '" onclick="alert(1)' }],
      note: 'javascript:alert(1)',
    } as TrendInput,
    sentence: 'An invented series.',
  },
  play: says('<b>An invented ministry</b>', '1,000'),
};

/** Names as long as names are, and words that have no place to break. The numbers are invented. */
export const LongNames: Story = {
  args: {
    trend: {
      title: 'A title that takes up more than a line, as titles of comparisons between several measures sometimes do',
      series: [
        {
          label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
          claims: [invented('moreThan 123456789012', '2023-01'), invented(987654321098, '2024-06')],
        },
        {
          label: 'The ministry of an example whose name fills more than one line of a narrow column',
          claims: [invented('about 323456789012', '2023-03-01'), invented('300000000000..500000000000', '2024-02')],
        },
      ],
      events: [
        { date: '2023-06', label: 'an event with a name that is far longer than its place' },
        { date: '2023-07', label: 'another one close by' },
      ],
    } as TrendInput,
    sentence: 'An invented series.',
  },
  tags: ['phone'],
  play: says('more than 123,456,789,012'),
};
