import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../src/define/define-tag.js';
import { WarBonus } from '../src/elements/war-bonus.js';
import { WarClaim } from '../src/elements/war-claim.js';
import { WarSource } from '../src/elements/war-source.js';
import { WarTrend } from '../src/elements/war-trend.js';
import { address, eachSays } from './tell.js';

define('war-claim', WarClaim);
define('war-trend', WarTrend);
define('war-bonus', WarBonus);
define('war-source', WarSource);

/**
 * One article in three newspapers that were drawn for this page. The tags take letters, size and colours from each;
 * what its designer has set besides are a few `--war-*` properties and parts, listed in `.storybook/host-pages.css`.
 */
const meta: Meta = {
  title: 'On three newspapers’ pages',
  render: () => html`
    <article>
      <h1>Who says how many fight, and how they know</h1>
      <p class="standfirst">Numbers from a war are things that somebody said. Here each stands with the one who said it.</p>
      <p>
        In December 2025 Vladimir Putin spoke of the size of the force, as he had a year before.
        <war-claim inline src=${address('nk-soldiers')}>Thousands of North Korean soldiers were reportedly sent to Russia’s Kursk region</war-claim>
        after a treaty in 2024, says a report of January 2026.
      </p>
      <war-claim src=${address('troops-2025')}>Vladimir Putin said in December 2025 that 700,000 Russian troops were fighting in Ukraine.</war-claim>
      <p>
        What Moscow’s enemies count
        <war-source src=${address('general-staff-2024-02')}>(official; side: Ukraine)</war-source>
        is another thing than what can be shown name by name.
      </p>
      <war-claim src=${address('mz-killed')}>Mediazona and the BBC know more than 160,000 of the dead by name.</war-claim>
      <h2>A year of contracts</h2>
      <war-trend src=${address('contracts')}>Just over 400,000 contracts in 2025, Vladimir Putin said.</war-trend>
      <h2>What is paid for signing</h2>
      <p>Regions pay once, on top of the army’s pay. What that is worth depends on what people there earn.</p>
      <war-bonus src=${address('khanty-mansi')}>Khanty-Mansi pays about $50,000.</war-bonus>
    </article>
  `,
  play: eachSays(
    'Claimant not named',
    '700,000',
    'Official · Ukraine',
    'more than 160,000',
    'just over 400,000',
    'about $50,000',
  ),
};
export default meta;

type Story = StoryObj;

/** Serif, hairlines, a name between two rules. */
export const Broadsheet: Story = { globals: { page: 'broadsheet' } };

/** Narrow heavy letters, and large numerals. */
export const Tabloid: Story = { globals: { page: 'tabloid' } };

/** Sans serif, and cards on a tinted ground. */
export const NewsSite: Story = { globals: { page: 'site' } };

/** The broadsheet at night. */
export const BroadsheetDark: Story = { globals: { page: 'broadsheet', theme: 'dark' } };

/** The tabloid at night. */
export const TabloidDark: Story = { globals: { page: 'tabloid', theme: 'dark' } };

/** The news site at night. */
export const NewsSiteDark: Story = { globals: { page: 'site', theme: 'dark' } };

/** The tabloid on a phone. */
export const TabloidOnAPhone: Story = { globals: { page: 'tabloid' }, tags: ['phone'] };

/** The broadsheet on a narrow phone. */
export const BroadsheetOnANarrowPhone: Story = { globals: { page: 'broadsheet' }, tags: ['narrow'] };

/** The news site on paper. */
export const NewsSiteOnPaper: Story = { globals: { page: 'site' }, tags: ['print'] };

/** The news site in colours that its reader forces on every page. */
export const NewsSiteInForcedColours: Story = { globals: { page: 'site' }, tags: ['forced-colors'] };

/** Four languages on one page: each tag speaks that of the part of the page it stands in. */
export const MixedLanguages: Story = {
  render: () =>
    html`${(['en', 'uk', 'de', 'ar'] as const).map((lang) => html`<section lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}><war-claim src=${address('uk-casualties')}>More than 1,000,000.</war-claim></section>`)}`,
  globals: { page: 'site' },
  play: eachSays('more than 1,000,000', 'понад 1', 'mehr als 1.000.000', 'أكثر من'),
};
