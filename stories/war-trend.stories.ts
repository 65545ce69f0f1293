import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { define } from '../src/define/define-tag.js';
import { WarTrend } from '../src/elements/war-trend.js';
import type { TrendInput } from '../src/model/trend.js';

define('war-trend', WarTrend);

interface Args {
  src?: string;
  trend?: TrendInput;
  noChart?: boolean;
  fallback?: string;
  /** The width of the column, e.g. `320px`. */
  width?: string;
  lang?: string;
}

/**
 * Claims over time: a table, and a picture of the same in which every hedge is drawn.
 * Point at a picture, touch it, or go to it by the Tab key and use the arrow keys: each statement is told whole.
 */
const meta: Meta<Args> = {
  title: 'war-trend',
  component: 'war-trend',
  render: ({ src, trend, noChart, fallback, width, lang }) =>
    html`<div class="column" lang=${lang ?? nothing} style=${width ? `max-width:${width}` : nothing}>
      <war-trend src=${src ?? nothing} .trend=${trend ?? null} ?no-chart=${noChart}>${fallback}</war-trend>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

const ready = async (canvas: HTMLElement) => {
  const tag = canvas.querySelector('war-trend')!;
  await waitFor(() => expect(tag.shadowRoot!.querySelector('table')).toBeTruthy(), { timeout: 5000 });
  return tag;
};

const recruitment = '/data/russia-recruitment.json';

/** Three statements by one claimant: steps between them, and no line that slopes from one to the next. */
export const Troops: Story = {
  args: {
    src: `${recruitment}#troops`,
    fallback:
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
    src: `${recruitment}#contracts`,
    fallback:
      'Vladimir Putin said in December 2025 that just over 400,000 people had signed contracts that year; similar numbers were announced for 2023 and 2024.',
  },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    await expect(tag.shadowRoot!.textContent).toContain('similar numbers');
  },
};

/** Killed, and killed or wounded, in two panels under one another with one axis of time, and a sentence that says why. */
export const Losses: Story = {
  args: { src: `${recruitment}#losses`, fallback: 'Claims on Russian losses differ in what they count.' },
  play: async ({ canvasElement }) => {
    const tag = await ready(canvasElement);
    await expect(tag.shadowRoot!.querySelectorAll('.stage')).toHaveLength(2);
    await expect(tag.shadowRoot!.textContent).toContain('they count different things');
  },
};

/** A count of names is a floor; estimates are ranges. */
export const NamesAndEstimates: Story = {
  args: { src: `${recruitment}#killed`, fallback: 'Counts of names and estimates of the Russian troops killed.' },
};

/** Monthly numbers of one party, with the days on which a number stood still while its hedge changed. */
export const GeneralStaff: Story = {
  args: {
    src: '/data/general-staff.json#general-staff',
    fallback: 'What Ukraine’s General Staff reports of Russian losses.',
  },
};

/** All claims of a ledger on one measure, a series for each claimant: the measure’s id in the place of a trend’s. */
export const AMeasure: Story = {
  args: { src: `${recruitment}#killed-or-wounded-ua`, fallback: 'Claims on Ukrainian troops killed or wounded.' },
};

const day = (i: number) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10);

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
    fallback: 'An invented series.',
  },
};

const invented = (value: unknown, claimDate: string, more: object = {}) => ({
  text: 'Invented.',
  claimant: 'An invented ministry',
  measure: 'things counted',
  value,
  claimDate,
  ...more,
});

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

/** A phone of 320 pixels. */
export const Narrow: Story = { args: { ...Losses.args, width: '320px' } };

/** Text of twice the size. */
export const LargeText: Story = { args: Contracts.args, globals: { textSize: '200%' } };

export const Dark: Story = { args: Losses.args, globals: { theme: 'dark' } };

/** Words run from right to left, time from left to right. */
export const RightToLeft: Story = { args: Contracts.args, globals: { dir: 'rtl', lang: 'ar' } };

/** Faulty data: the page’s own sentence stays. */
export const FaultyData: Story = {
  args: {
    src: `${recruitment}#no-such-trend`,
    fallback: 'Vladimir Putin named 617,000 troops in December 2023, and 700,000 in 2024.',
  },
};
