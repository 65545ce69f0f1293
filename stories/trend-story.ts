// The frame of all stories of <war-trend>.

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { define } from '../src/define/define-tag.js';
import { WarTrend } from '../src/elements/war-trend.js';
import type { TrendInput } from '../src/model/trend.js';

define('war-trend', WarTrend);

export interface Args {
  /** The trend as an object. */
  trend?: TrendInput;
  /** Or the address of one in a ledger. */
  src?: string;
  /** The tables alone. */
  noChart?: boolean;
  /** The page's own sentence. */
  sentence?: string;
  /** The width of the column, e.g. `320px`. */
  width?: string;
  lang?: string;
}

export type Story = StoryObj<Args>;

export const frame: Meta<Args> = {
  component: 'war-trend',
  render: ({ src, trend, noChart, sentence, width, lang }) =>
    html`<div class="column" lang=${lang ?? nothing} style=${width ? `max-width:${width}` : nothing}>
      <war-trend src=${src ?? nothing} .trend=${trend ?? null} ?no-chart=${noChart}>${sentence ?? ''}</war-trend>
    </div>`,
  argTypes: {
    trend: { control: 'object', description: 'The trend; edit it and see what readers see.' },
    src: { control: 'text', description: 'The address of a trend in a ledger, or of a measure.' },
    noChart: { control: 'boolean', description: 'The tables alone.' },
    sentence: { control: 'text', description: 'What stands there without the script, and whenever the data fails.' },
    width: { control: 'text', description: 'The width of the column.' },
  },
};

/** The tag, once its table is there. */
export const ready = async (canvas: HTMLElement): Promise<WarTrend> => {
  const tag = canvas.querySelector<WarTrend>('war-trend')!;
  await waitFor(() => expect(tag.shadowRoot!.querySelector('table')).toBeTruthy(), { timeout: 5000 });
  return tag;
};

/** A statement that nobody made. */
export const invented = (value: unknown, claimDate: string, more: object = {}): object => ({
  text: 'Invented.',
  claimant: 'An invented ministry',
  measure: 'things counted',
  value,
  claimDate,
  ...more,
});
