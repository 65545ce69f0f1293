import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { entry, frame, pay, row, table, usd, type Args, type Story } from './bonus-story.js';
import { address, says } from './tell.js';

/**
 * What a recruit is paid once, set against what people there earn. The ratio is our arithmetic, shown in full when it is opened;
 * the publisher's own ratio stands apart from it. Headings sort.
 */
const meta: Meta<Args> = { ...frame, title: 'Bonus/Compared with pay' };
export default meta;

/** One region, in dollars as the report states them. “More than twice a year's income” is the report's; the figure above it is ours. */
export const KhantyMansi: Story = {
  args: {
    bonus: entry('khanty-mansi'),
    sentence:
      'Khanty-Mansi pays about $50,000 in bonuses; the report calls that more than twice the average annual income there.',
  },
  play: says('less than about 2.6 years of pay', 'Stated by the publication itself: more than 2 times'),
};

/** Eleven regions, sorted by what the bonus is in years of pay. Where no pay figure is at hand, none is made up. */
export const Regions: Story = {
  args: {
    bonus: entry('regional-bonuses'),
    sentence: 'Bonuses of eleven regions, as stated between August 2024 and February 2026.',
  },
  play: says('No pay figure here to set it against', 'Khanty-Mansi'),
};

/** Press a heading, or go to it by the Tab key and press Enter. */
export const Sorted: Story = {
  args: { src: address('regional-bonuses'), sentence: 'Bonuses of eleven regions.' },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('war-bonus')!;
    const first = () => shadowRoot!.querySelector('tbody th')?.textContent?.trim();
    await waitFor(() => expect(first()).toBe('Khanty-Mansi'));
    await userEvent.click(shadowRoot!.querySelector('thead button')!);
    await waitFor(() => expect(first()).toBe('Adygea'));
    await expect(shadowRoot!.querySelector('[aria-sort=ascending]')?.textContent).toContain('Region');
  },
};

/** The region's own part of the bonus: another measure, and so another table. */
export const RegionsOwnPart: Story = {
  args: { bonus: entry('regional-parts'), sentence: 'The part of the bonus that the region pays itself.' },
  play: says('Karachay-Cherkessia'),
};

/** A single row needs no sorting. The amounts are invented. */
export const OneRow: Story = {
  args: { bonus: table([row('A region', usd(20_000), pay)]), sentence: 'A region, an example.' },
  play: says('1.7 years of pay'),
};

/** Two currencies share no scale, no bar and no ratio: we convert nothing silently. The amounts are invented. */
export const CurrenciesDiffer: Story = {
  args: {
    bonus: table([row('In dollars', usd(20_000), pay), row('In rubles', { amount: 4_000_000, currency: 'RUB' }, pay)]),
    sentence: 'Two regions, an example.',
  },
  play: says('the amounts are in different currencies'),
};

/** A vague amount has no bar and no ratio. The amounts are invented. */
export const VagueAmount: Story = {
  args: {
    bonus: table([row('A region', { magnitude: 10_000, currency: 'USD' }, pay)]),
    sentence: 'A region, an example.',
  },
  play: says('tens of thousands of US dollars', 'the figure is too vague'),
};

/** Every hedge has a bar of its own: open, from the bound outward; dashed below a ceiling; dashed between the ends of a range. The amounts are invented. */
export const Hedges: Story = {
  args: {
    bonus: table([
      row('As stated', usd(20_000), pay),
      row('About', usd(20_000, { comparator: 'about' }), pay),
      row('More than', usd(20_000, { comparator: 'moreThan' }), pay),
      row('At most', usd(20_000, { comparator: 'atMost' }), pay),
      row('A range', { low: 15_000, high: 25_000, currency: 'USD' }, pay),
    ]),
    sentence: 'Five regions, an example.',
  },
  play: says('more than 1.6 years of pay', '1.2 to 2.1'),
};

/** Where the pay is missing, its place stays empty; missing is not zero. The amounts are invented. */
export const MissingPay: Story = {
  args: {
    bonus: table([row('Without pay', usd(20_000)), row('With pay', usd(20_000), pay)]),
    sentence: 'Two regions, an example.',
  },
  play: says('No pay figure here to set it against'),
};

/** One place is marked, by weight and by an edge, not by colour. The amounts are invented. */
export const Highlighted: Story = {
  args: {
    bonus: table([row('North', usd(20_000), pay), row('South', usd(30_000), pay)], { highlight: 'South' }),
    sentence: 'Two regions, an example.',
  },
  play: says('South'),
};

/** A hundred regions. The amounts are invented. */
export const HundredRegions: Story = {
  args: {
    bonus: table(
      Array.from({ length: 100 }, (_, i) =>
        row(`Region ${i + 1}`, usd(5000 + ((i * 7919) % 40_000)), { ...usd(600 + ((i * 104_729) % 2000)), per: 'P1M' }),
      ),
      { title: 'A hundred invented regions', sort: 'ratio' },
    ),
    sentence: 'A hundred regions, an example.',
  },
  play: says('Region 100'),
};
