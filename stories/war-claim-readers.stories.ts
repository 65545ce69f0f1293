import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { claim, frame, tag, type Args, type Story } from './claim-story.js';
import { LANGUAGES, eachSays, isOnlySentence, says, wordsOf } from './tell.js';

/** Readers differ: in their screens, their eyes, their language, their browsers and their paper. */
const meta: Meta<Args> = { ...frame, title: 'Claim/For every reader' };
export default meta;

/** On a narrow phone. */
export const NarrowPhone: Story = {
  args: { claim: claim('mz-killed') },
  tags: ['narrow'],
  play: says('more than 160,000'),
};

/** With text of twice the size. */
export const LargeText: Story = {
  args: { claim: claim('troops-2025') },
  globals: { textSize: '200%' },
  play: says('700,000'),
};

/** Text of twice the size on a narrow phone. */
export const LargeTextOnANarrowPhone: Story = {
  args: { claim: claim('uk-casualties') },
  globals: { textSize: '200%' },
  tags: ['narrow'],
  play: says('more than 1,000,000'),
};

/** On a dark page. The card has no colours of its own. */
export const Dark: Story = {
  args: { claim: claim('uk-casualties') },
  globals: { theme: 'dark' },
  play: says('more than 1,000,000'),
};

/** The reader forces colours on every page: shapes stay shapes, and the reader's colours are the card's. */
export const ForcedColours: Story = {
  args: { claim: claim('uk-casualties') },
  tags: ['forced-colors'],
  play: says('more than 1,000,000'),
};

/** The reader asks for more contrast: no line is pale. */
export const MoreContrast: Story = {
  args: { claim: claim('uk-casualties') },
  tags: ['more-contrast'],
  play: says('more than 1,000,000'),
};

/** The reader wants nothing to move. Nothing moves anyway. */
export const ReducedMotion: Story = {
  args: { claim: claim('contracts-2025') },
  tags: ['reduced-motion'],
  play: says('just over 400,000'),
};

/** On paper: links print their addresses. */
export const Print: Story = {
  args: { claim: claim('medvedev-2026-01') },
  tags: ['print'],
  play: says('more than 422,000'),
};

/** Without scripts: the sentence, and nothing broken around it. */
export const WithoutScript: Story = {
  args: { claim: claim('mz-killed'), sentence: 'Mediazona and the BBC know more than 160,000 of the dead by name.' },
  globals: { script: 'off' },
  play: isOnlySentence('more than 160,000 of the dead by name'),
};

/** From right to left, in Arabic; a name in another script keeps its own direction. */
export const RightToLeft: Story = {
  args: { claim: claim('troops-2025') },
  globals: { dir: 'rtl', lang: 'ar' },
  play: says(
    'Vladimir Putin',
    wordsOf(claim('troops-2025'), ({ verification }) => verification.text, 'ar'),
  ),
};

/** The same claim in every language that the tags speak. Names and the claim's own words stay as the ledger has them. */
export const EveryLanguage: Story = {
  render: () =>
    html`${LANGUAGES.map((lang) => html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${tag({ claim: claim('mz-killed') })}</div>`)}`,
  play: eachSays(...LANGUAGES.map((lang) => wordsOf(claim('mz-killed'), undefined, lang))),
};

/** On a page with a root of 10 pixels that resets everything. */
export const OnAStrangePage: Story = {
  args: { claim: claim('contracts-2025') },
  globals: { page: 'reset' },
  play: says('just over 400,000'),
};

/** In a blockquote with a ground and letters of its own. */
export const InAStrangeQuotation: Story = {
  args: { claim: claim('contracts-2025') },
  render: (args) =>
    html`<blockquote style="margin:0;padding:1em;background:#eef;color:#113;font:12px/1 'Libre Franklin Variable',sans-serif;letter-spacing:.05em">${tag(args)}</blockquote>`,
  play: says('just over 400,000'),
};
