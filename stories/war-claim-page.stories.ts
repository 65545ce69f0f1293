import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { claim, frame, tag, type Args, type Story } from './claim-story.js';
import { address, cites, keepsSentence, network, opens, says, wordsOf } from './tell.js';

/** On a real page: in a sentence, with little data, with bad data, and before the data has come. */
const meta: Meta<Args> = { ...frame, title: 'Claim/On the page' };
export default meta;

const SENTENCE =
  'Vladimir Putin said in December 2025 that 700,000 Russian troops were fighting in Ukraine; whether that is accurate is unclear.';

/** The words stay in the running sentence. A small marker opens the card; Escape, or a press elsewhere, closes it. */
export const InASentence: Story = {
  args: {
    claim: claim('nk-soldiers'),
    inline: true,
    sentence: 'Thousands of North Korean soldiers were reportedly sent to Russia’s Kursk region',
  },
  render: (args) =>
    html`<p>The men do not all come from Russia. ${tag(args)} after a treaty in 2024, says the report of January 2026.</p>`,
  play: says('thousands', 'Claimant not named'),
};

const opened = { args: InASentence.args!, render: InASentence.render!, play: opens('thousands', 'Claimant not named') };

/** Opened: the card over the page, its edge and its ground the reader's own. */
export const Opened: Story = opened;

/** Opened on a dark page. */
export const OpenedDark: Story = { ...opened, globals: { theme: 'dark' } };

/** Opened from right to left. */
export const OpenedRightToLeft: Story = {
  ...opened,
  globals: { dir: 'rtl', lang: 'ar' },
  play: opens(wordsOf(claim('nk-soldiers'), undefined, 'ar')),
};

/** Opened in colours that the reader forces. */
export const OpenedInForcedColours: Story = { ...opened, tags: ['forced-colors'] };

/** Opened on a narrow phone: the card stays within it. */
export const OpenedOnANarrowPhone: Story = { ...opened, tags: ['narrow'] };

/** Opened with text of twice the size on a narrow phone. */
export const OpenedInLargeText: Story = { ...opened, globals: { textSize: '200%' }, tags: ['narrow'] };

/** On paper nothing opens: the words stay in their sentence. */
export const InASentenceOnPaper: Story = { ...InASentence, tags: ['print'] };

/** Cite pressed: the citation stands there, with the hedge, who said it and when. */
export const Cited: Story = {
  args: { claim: claim('uk-casualties') },
  play: cites('more than 1,000,000', 'British Defense Ministry'),
};

/** The smallest claim: a sentence. The card says what is not known about it. */
export const SmallestClaim: Story = {
  args: { claim: { text: 'Convicts are offered a way out of prison.' } },
  play: says('Who says so is not stated', 'date not stated'),
};

/** The smallest figure: a sentence, somebody, a number. */
export const SmallestFigure: Story = {
  args: { claim: { text: 'It is said that 700,000 troops are fighting.', claimant: 'Vladimir Putin', value: 700000 } },
  play: says('700,000', 'It is said that 700,000 troops are fighting.', 'side not stated'),
};

/** While the data is on its way, the page's own sentence stands there. Nothing shimmers, nothing jumps. */
export const Loading: Story = {
  args: { src: '/elsewhere/never.json#troops-2025', sentence: SENTENCE },
  beforeEach: network(() => new Promise(() => undefined)),
  play: keepsSentence,
};

/** The ledger is not there: the page's own sentence stays. */
export const LedgerNotFound: Story = {
  args: { src: '/elsewhere/missing.json#troops-2025', sentence: SENTENCE },
  beforeEach: network(() => Promise.resolve(new Response('', { status: 404 }))),
  play: keepsSentence,
};

/** The data is faulty: the page's own sentence stays. */
export const FaultyData: Story = {
  args: { claim: { value: 700000 } as never, sentence: SENTENCE },
  play: keepsSentence,
};

/** The data is faulty, and the page has no sentence of its own: one quiet line. */
export const FaultyDataWithoutASentence: Story = {
  args: { claim: { value: 700000 } as never, sentence: '' },
  play: says('This figure cannot be shown: its data is faulty.'),
};

/** One part of the data is bad: the rest is shown, with a note. */
export const LeftOut: Story = {
  args: { claim: { ...claim('troops-2025'), claimDate: 'last month' }, sentence: SENTENCE },
  play: says('700,000', 'Part of the data could not be used and was left out.'),
};

/** Data from a stranger: markup is only letters, a bad link is none, and turned text turns nothing else. */
export const HostileData: Story = {
  args: {
    claim: {
      text: '<img src=x onerror=alert(1)> and <script>alert(1)</script>',
      claimant: { name: '\u202eyrtsiniM ehT', partyNote: '</p></article><h1>Big</h1>', url: 'https://example.org/' },
      measure: '<b>things</b> {{7*7}} ${alert(1)}',
      value: 'moreThan 1000',
      evidence: [{ name: '"><svg onload=alert(1)>', url: 'javascript:alert(1)' }],
    },
  },
  play: says('<b>things</b>', 'more than 1,000'),
};

/** Names as long as names are, and words that have no place to break. */
export const LongNames: Story = {
  args: {
    claim: {
      text: 'An example.',
      claimant: {
        name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        jobTitle:
          'an example of a body whose name and function fill more than one line, and of what becomes of the side and of the editor’s note after it',
        partyToConflict: 'unknown',
        partyNote:
          'the editor’s reasons may take up a sentence or two, which is all the better for those who want to know them',
      },
      measure:
        'https://example.org/an/address/in/place/of/a/measure/that/has/no/place/to/break/and/is/longer/than/the/column',
      value: { low: 123456789012, high: 987654321098, best: 555555555555, confidenceLevel: 95 },
    },
  },
  play: says('123,456,789,012 to 987,654,321,098 (95% interval) (best estimate 555,555,555,555)'),
};

/** Many on one page: one request for all of them, and those out of sight are not laid out until they are seen. */
export const ManyOnAPage: Story = {
  render: () =>
    html`${['troops-2025', 'uk-casualties', 'mz-killed', 'contracts-2025', 'fled', 'kmao-bonus'].map((id) => tag({ src: address(id), sentence: `The claim “${id}” of the report.` }))}`,
  play: says('700,000'),
};
