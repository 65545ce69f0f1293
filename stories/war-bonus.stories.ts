import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { define } from '../src/define/define-tag.js';
import { WarBonus } from '../src/elements/war-bonus.js';
import type { BonusInput } from '../src/model/bonus.js';
import { address, keepsSentence, real, says } from './tell.js';

define('war-bonus', WarBonus);

interface Args {
  bonus?: BonusInput;
  src?: string;
  sentence?: string;
}

/**
 * What a recruit is paid once, set against what people there earn. The ratio is our arithmetic, shown in full when it is opened;
 * the publisher's own ratio stands apart from it. Headings sort.
 */
const meta: Meta<Args> = {
  title: 'Bonus',
  component: 'war-bonus',
  render: ({ bonus, src, sentence }) =>
    html`<war-bonus .bonus=${bonus ?? null} src=${src ?? nothing}>${sentence ?? ''}</war-bonus>`,
  argTypes: {
    bonus: { control: 'object', description: 'The comparison; edit it and see what readers read.' },
    src: { control: 'text', description: 'The address of a comparison in a ledger.' },
    sentence: { control: 'text', description: 'What stands there without the script, and whenever the data fails.' },
  },
};
export default meta;

type Story = StoryObj<Args>;
const entry = (id: string) => real<BonusInput>('bonus', id);

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

const usd = (amount: number, more = {}) => ({ amount, currency: 'USD', ...more });
const row = (place: string, bonus: unknown, income?: unknown) => ({
  place,
  bonus: { text: `What is paid once in ${place}, an example.`, claimant: 'An example', value: bonus },
  ...(income !== undefined && {
    income: {
      text: 'What is earned there, an example.',
      claimant: 'An example',
      measure: 'average monthly pay',
      value: income,
    },
  }),
});
const pay = { ...usd(1000), per: 'P1M' };
const table = (rows: unknown[], more = {}) =>
  ({ title: 'Invented amounts', rows, sort: 'none', ...more }) as BonusInput;

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

/** On a narrow phone every cell says what it is. */
export const NarrowPhone: Story = {
  args: { bonus: entry('khanty-mansi'), sentence: 'Khanty-Mansi pays about $50,000.' },
  render: ({ bonus, sentence }) =>
    html`<div style="max-width:288px"><war-bonus .bonus=${bonus ?? null}>${sentence}</war-bonus></div>`,
  play: says('about $50,000'),
};

/** From right to left; the bars grow from the right. */
export const RightToLeft: Story = {
  args: { src: address('khanty-mansi') },
  globals: { dir: 'rtl', lang: 'ar' },
  play: says('50'),
};

/** On a dark page. */
export const Dark: Story = {
  args: { bonus: entry('regional-parts') },
  globals: { theme: 'dark' },
  play: says('Saratov'),
};

/** The data is faulty: the page's own sentence stays. */
export const FaultyData: Story = {
  args: { bonus: { rows: [] }, sentence: 'Khanty-Mansi pays about $50,000 in bonuses, according to its government.' },
  play: keepsSentence,
};
