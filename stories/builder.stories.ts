import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { WarBuilder } from '../src/builder/war-builder.js';
import '../src/builder/builder.css';
import { define } from '../src/define/define-tag.js';

// Not by `builder.js`: a bundler that reads `sideEffects` of package.json leaves a file of src/ out that gives it nothing.
define('war-builder', WarBuilder);

/**
 * A form that makes the snippet: for editors who have never seen JSON. It is also a page of its own, `dist/builder.html`, which needs no server:
 * open it from a disk, or put it beside `embed.js`. Paste a sentence, a snippet, a ClaimReview, a ledger or columns of a spreadsheet, or fill in the form.
 * Here nothing is kept; on its own page the form is still there after a reload.
 */
const meta: Meta = { title: 'Builder', parameters: { layout: 'fullscreen' } };
export default meta;

export const Builder: StoryObj = {
  name: 'The builder',
  render: () => html`<war-builder storage-key=""></war-builder>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('war-builder form')).toBeVisible(), { timeout: 8000 });
  },
};
