// The frame of all stories of <war-claim>.

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../src/define/define-tag.js';
import { WarClaim } from '../src/elements/war-claim.js';
import { parseClaim, type ClaimInput } from '../src/model/claim.js';
import { english } from '../src/text/locale.js';
import { sayClaimLine } from '../src/text/say-line.js';
import { real } from './tell.js';

// Not by `define/war-claim.js`: a bundler that reads `sideEffects` of package.json leaves a file of src/ out that gives it nothing.
define('war-claim', WarClaim);

export interface Args {
  /** The claim as an object. */
  claim?: ClaimInput;
  /** Or the address of one in a ledger. */
  src?: string;
  /** In a running sentence. */
  inline?: boolean;
  /** The page's own sentence. Absent: the one that our tools write. */
  sentence?: string;
}

export type Story = StoryObj<Args>;

const line = (claim: ClaimInput | undefined): string => {
  const parsed = claim && parseClaim(claim);
  return parsed?.ok ? sayClaimLine(parsed.value, english) : '';
};

export const tag = ({ claim, src, inline, sentence }: Args): TemplateResult =>
  html`<war-claim .claim=${claim ?? null} src=${src ?? nothing} ?inline=${inline}>${sentence ?? line(claim)}</war-claim>`;

export const frame: Meta<Args> = {
  component: 'war-claim',
  render: tag,
  argTypes: {
    claim: { control: 'object', description: 'The claim; edit it and see what readers read.' },
    src: { control: 'text', description: 'The address of a claim in a ledger.' },
    inline: { control: 'boolean' },
    sentence: { control: 'text', description: 'What stands there without the script, and whenever the data fails.' },
  },
};

/** A claim of the ledger that rests on one news report and on published figures. */
export const claim = (id: string): ClaimInput => real<ClaimInput>('claim', id);
