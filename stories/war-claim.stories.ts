import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { COMPARATORS } from '../src/model/value.js';
import { claim, frame, tag, type Args, type Story } from './claim-story.js';
import { address, eachSays, says, wordsOf } from './tell.js';

/**
 * A number, as firmly as it was said and no firmer. The hedge is part of the figure: it is never smaller, never left out,
 * and never turned into a more precise number.
 */
const meta: Meta<Args> = { ...frame, title: 'Claim/Figures and their hedges' };
export default meta;

/** A plain number. Who says it, and on which side of the war they stand, comes before it. */
export const AsStated: Story = {
  args: { claim: claim('troops-2025') },
  play: says('700,000', 'side: Russia', 'said December 2025'),
};

/** “About” stays about. Where the amount was converted, or what it is made up of, is not known, and the card says so. */
export const About: Story = {
  args: { claim: claim('kmao-bonus') },
  play: says('about $50,000', 'How it was converted into this currency is not stated'),
};

/** A bound from below. */
export const MoreThan: Story = {
  args: { claim: claim('uk-casualties') },
  play: says('more than 1,000,000', 'Said to be possible'),
};

/** A bound that includes its number. */
export const AtLeast: Story = { args: { claim: claim('us-2024-06-13') }, play: says('at least ') };

/** A bound from above. */
export const AtMost: Story = { args: { claim: claim('uk-killed-2022-06') }, play: says('at most ') };

/** “Topping 400,000”: just over it. The year had not ended when it was said, so the number is provisional. */
export const JustOver: Story = {
  args: { claim: claim('contracts-2025') },
  play: says('just over 400,000', 'Provisional'),
};

/** “Nearly four-year”. */
export const Nearly: Story = { args: { claim: claim('war-length') }, play: says('nearly 4 years') };

/** Two ends, only because the source gives two. No middle is made up. */
export const Range: Story = { args: { claim: claim('us-2022-08-kw') }, play: says('70,000 to 80,000') };

/** A range with the source's own best estimate in it. */
export const RangeWithBestEstimate: Story = { args: { claim: claim('meduza-2024-01') }, play: says('best estimate') };

/** “Tens of thousands” is no number, and none is made of it. */
export const VagueMagnitude: Story = { args: { claim: claim('fled') }, play: says('tens of thousands') };

/** The same with money; “sometimes” belongs to it, too. */
export const VagueMoney: Story = {
  args: { claim: claim('bonus-range') },
  play: says('sometimes tens of thousands of US dollars'),
};

/** “Similar numbers” points at the claim that it is similar to. */
export const SimilarNumbers: Story = {
  args: {
    src: address('contracts-2024'),
    sentence: 'Similar numbers of contracts were announced in 2024; by whom, the report does not say.',
  },
  play: says('similar numbers to “just over 400,000”'),
};

/** “A few weeks”. */
export const Duration: Story = { args: { claim: claim('mob-length') }, play: says('a few weeks') };

/** “Such as one year” is an example and no average. */
export const Example: Story = { args: { claim: claim('fixed-term') }, play: says('such as 1 year') };

/** A multiple. */
export const Multiple: Story = { args: { claim: claim('kmao-ratio') }, play: says('more than 2 times') };

/** Pay has its period beside it. */
export const Pay: Story = {
  args: { claim: claim('kmao-salary') },
  play: says('just over $1,600 a month', 'period: January 2025 to October 2025'),
};

/** What an amount is made up of, as far as it was stated. */
export const MoneyWithItsParts: Story = { args: { claim: claim('bonus-khm-2025-11') }, play: says('Made up of') };

/** The publisher's own words stand beside the figure where they differ from it. */
export const AsWritten: Story = {
  args: { claim: claim('mz-countries') },
  play: says('more than 24', 'as written: “over two dozen'),
};

const example = {
  text: 'An example of a claim.',
  claimant: 'An example',
  measure: 'things counted, made up for this page',
};

const hedged = COMPARATORS.flatMap((comparator) =>
  [false, true].map((near) => ({ ...example, value: { amount: 1000, comparator, near } })),
);

/** Every hedge that a number may have, and “just over” and “nearly” beside it. The number is an example. */
export const EveryHedge: Story = {
  render: () => html`${hedged.map((claim) => tag({ claim }))}`,
  play: eachSays(...hedged.map((claim) => wordsOf(claim))),
};

/** Ten, a hundred, a thousand: words that are no numbers. An example. */
export const EveryMagnitude: Story = {
  render: () =>
    html`${[10, 100, 1000, 10_000, 100_000, 1_000_000].map((magnitude) => tag({ claim: { ...example, value: { magnitude } } }))}`,
  play: eachSays('tens', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions'),
};
