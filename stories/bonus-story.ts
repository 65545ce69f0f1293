// The frame of all stories of <war-bonus>.

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { define } from '../src/define/define-tag.js';
import { WarBonus } from '../src/elements/war-bonus.js';
import type { BonusInput } from '../src/model/bonus.js';
import { real } from './tell.js';

define('war-bonus', WarBonus);

export interface Args {
  /** The comparison as an object. */
  bonus?: BonusInput;
  /** Or the address of one in a ledger. */
  src?: string;
  /** The page's own sentence. */
  sentence?: string;
}

export type Story = StoryObj<Args>;

export const frame: Meta<Args> = {
  component: 'war-bonus',
  render: ({ bonus, src, sentence }) =>
    html`<war-bonus .bonus=${bonus ?? null} src=${src ?? nothing}>${sentence ?? ''}</war-bonus>`,
  argTypes: {
    bonus: { control: 'object', description: 'The comparison; edit it and see what readers read.' },
    src: { control: 'text', description: 'The address of a comparison in a ledger.' },
    sentence: { control: 'text', description: 'What stands there without the script, and whenever the data fails.' },
  },
};

/** A comparison of the ledger. */
export const entry = (id: string): BonusInput => real<BonusInput>('bonus', id);

/** An amount in dollars. */
export const usd = (amount: number, more = {}) => ({ amount, currency: 'USD', ...more });

/** A row whose amounts nobody stated. */
export const row = (place: string, bonus: unknown, income?: unknown) => ({
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

/** What is earned in a month. */
export const pay = { ...usd(1000), per: 'P1M' };

/** Rows as a comparison. */
export const table = (rows: unknown[], more = {}) =>
  ({ title: 'Invented amounts', rows, sort: 'none', ...more }) as BonusInput;
