import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { TrendInput } from '../src/model/trend.js';
import type { ClaimInput } from '../src/model/claim.js';
import { address, real, says } from './tell.js';
import { frame, invented, ready, type Args, type Story } from './trend-story.js';

/**
 * Claims over time: a table, and a picture of the same in which every hedge is drawn.
 * Point at a picture, touch it, or go to it by the Tab key and use the arrow keys: each statement is told whole.
 */
const meta: Meta<Args> = { ...frame, title: 'Trend/Claims over time' };
export default meta;

/** Three statements by one claimant: steps between them, and no line that slopes from one to the next. */
export const Troops: Story = {
  args: {
    src: address('troops'),
    sentence:
      'Vladimir Putin named 617,000 troops in December 2023, and 700,000 in 2024 and in December 2025; whether the numbers are accurate is unclear.',
  },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    await expect(
      [...tag.shadowRoot!.querySelectorAll('table [part=figure]')].map(({ textContent }) => textContent),
    ).toEqual(['617,000', '700,000', '700,000']);
  },
};

/** More than is open upward; “similar numbers” are hatched words at their date, and no number; a year that had not ended has a star. */
export const Contracts: Story = {
  args: {
    src: address('contracts'),
    sentence:
      'Vladimir Putin said in December 2025 that just over 400,000 people had signed contracts that year; similar numbers were announced for 2023 and 2024.',
  },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    await expect(tag.shadowRoot!.textContent).toContain('similar numbers');
  },
};

/** Killed, and killed or wounded, in two panels under one another with one axis of time, and a sentence that says why. */
export const Losses: Story = {
  args: { src: address('losses'), sentence: 'Claims on Russian losses differ in what they count.' },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    await expect(tag.shadowRoot!.querySelectorAll('.stage')).toHaveLength(2);
    await expect(tag.shadowRoot!.textContent).toContain('they count different things');
  },
};

/** A count of names is a floor; estimates are ranges. */
export const NamesAndEstimates: Story = {
  args: { src: address('killed'), sentence: 'Counts of names and estimates of the Russian troops killed.' },
};

/** Monthly numbers of one party, with the days on which a number stood still while its hedge changed. */
export const GeneralStaff: Story = {
  args: {
    src: '/data/general-staff.json#general-staff',
    sentence: 'What Ukraine’s General Staff reports of Russian losses.',
  },
};

/** All claims of a ledger on one measure, a series for each claimant: the measure’s id in the place of a trend’s. */
export const AMeasure: Story = {
  args: { src: address('killed-or-wounded-ua'), sentence: 'Claims on Ukrainian troops killed or wounded.' },
};

const day = (i: number) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10);

/** One statement alone: a mark, and no line to anywhere. */
export const OnePoint: Story = {
  args: {
    trend: {
      title: 'Russian troops killed, as stated by Russia’s defence minister',
      series: [{ label: 'Russia’s defence minister', claims: [real<ClaimInput>('claim', 'shoigu-2022')] }],
    },
    sentence: 'Sergei Shoigu, then Russia’s defence minister, said on 21 September 2022 that 5,937 had been killed.',
  },
  play: says('5,937'),
};

/** Every day of three years, by two claimants: 2,178 numbers. A line has as many points as the picture is wide; the table has the ends of months. */
export const EveryDay: Story = {
  args: {
    src: '/data/daily.json#daily',
    sentence: 'What Ukraine’s General Staff and The Economist say of Russian losses, day by day.',
  },
  play: says('853,030'),
};

/** A daily series is a line. Its gaps stay open, it falls where a total was corrected, and its table has month ends. */
export const Dense: Story = {
  args: {
    trend: {
      title: 'An invented daily series',
      series: [
        {
          label: 'An invented ministry',
          measure: 'things counted',
          points: Array.from({ length: 500 }, (_, i) => i)
            .filter((i) => i < 200 || i > 240)
            .map((i) => [day(i), `${i % 50 ? 'about' : 'moreThan'} ${1000 + i * 20 - (i > 350 ? 2000 : 0)}`] as const),
        },
      ],
      note: 'Invented, to show gaps and a fall.',
    },
    sentence: 'An invented series.',
  },
};

/** Every mark there is. */
export const AllMarks: Story = {
  args: {
    trend: {
      title: 'Every mark, on invented numbers',
      series: [
        {
          label: 'An invented ministry',
          claims: [
            invented(50, '2023-01-10', { verification: 'independent' }),
            invented('about 70', '2023-03', { verification: 'partly' }),
            invented('moreThan 90', '2023-06-01'),
            invented('atMost 80', '2023-08-01', { verification: 'independent' }),
            invented(60, '2023-10-01', { verification: 'refuted' }),
          ],
        },
        {
          label: 'An invented institute',
          claims: [
            invented('30..50', '2023-02-10', { claimant: 'An institute', verification: 'independent' }),
            invented({ low: 20, high: 60, best: 35 }, '2023-05', { claimant: 'An institute' }),
            invented({ magnitude: 10 }, '2023-07', { claimant: 'An institute' }),
            invented({ magnitude: 1000 }, '2023-09', { claimant: 'An institute' }),
            invented(100, '2023-11-01', { claimant: 'An institute', basis: 'target', obsStatus: 'P' }),
            invented(25, '2023-12-01', { claimant: 'An institute', basis: 'namedCount' }),
          ],
        },
      ],
    } as TrendInput,
  },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    for (const details of tag.shadowRoot!.querySelectorAll('details')) details.open = true;
  },
};

/** A logarithmic scale says so; zero has no place on it. */
export const Logarithmic: Story = {
  args: {
    trend: {
      scale: 'log',
      title: 'An invented course on a logarithmic scale',
      series: [
        {
          label: 'An invented ministry',
          measure: 'things counted',
          points: [
            ['2020', 5],
            ['2021', 'moreThan 50'],
            ['2022', 7000],
            ['2023', 0],
          ],
        },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    await expect(tag.shadowRoot!.textContent).toContain('Logarithmic scale');
  },
};

/** The tables alone: `no-chart`. */
export const TableOnly: Story = {
  args: { ...Contracts.args, noChart: true },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    await expect(tag.shadowRoot!.querySelector('.stage')).toBeNull();
  },
};

/** The keyboard: the picture is one stop of the Tab key; arrow keys go from statement to statement. */
export const ByKeyboard: Story = {
  args: Contracts.args,
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    const stage = tag.shadowRoot!.querySelectorAll<HTMLElement>('.stage')[1]!;
    stage.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(stage.querySelector('.tip b')!.textContent).toBe('just over 400,000'), {
      timeout: 5000,
    });
  },
};
