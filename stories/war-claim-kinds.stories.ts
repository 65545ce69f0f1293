import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BASES } from '../src/model/claim-fields.js';
import { VERIFICATIONS } from '../src/model/verification.js';
import { claim, frame, tag, type Args, type Story } from './claim-story.js';
import { address, eachSays, says, wordsOf } from './tell.js';

/**
 * Not every claim is a number, and a number is known in one way or another. How it is known, and whether anyone could check it,
 * are told apart from each other, in words and with a small shape that is readable in black and white.
 */
const meta: Meta<Args> = { ...frame, title: 'Claim/Kinds, bases and verification' };
export default meta;

const example = {
  text: 'An example of a claim.',
  claimant: 'An example',
  value: 1000,
  measure: 'things counted, made up for this page',
};

/** Something that is said to have happened. The list is open: “among others”. */
export const Event: Story = {
  args: { claim: claim('duped') },
  play: says('among others: India, Nepal, and Bangladesh', 'Testimony'),
};

/** Something that holds since a date. */
export const Since: Story = { args: { claim: claim('martial-law') }, play: says('period: since February 2022') };

/** A rule. */
export const Rule: Story = { args: { claim: claim('open-ended') }, play: says('open-ended') };

/** How somebody puts it: the words stay theirs. */
export const Characterisation: Story = { args: { claim: claim('voluntary') }, play: says('describes as voluntary') };

/** That somebody has *not* published figures is a claim, too. */
export const Absence: Story = {
  args: { claim: claim('casualties-hidden') },
  play: says('Stated by the publication itself'),
};

/** A sentence on whether other claims could be checked names those claims. */
export const Verification: Story = {
  args: {
    src: address('troops-unclear'),
    sentence: 'Whether the troop numbers of 2023, 2024 and 2025 are accurate is unclear, the report says.',
  },
  play: says('This is said of', '617,000'),
};

/** A count of names is a floor: those who were not found by name are not in it. */
export const CountOfNames: Story = {
  args: { claim: claim('mz-killed') },
  play: says('A count of names, and so a floor'),
};

/** A target is never an outcome. */
export const Target: Story = { args: { claim: claim('mob-target') }, play: says('A target, not an outcome') };

/** “May have been” is possible, and no more. */
export const Possible: Story = {
  args: { claim: claim('uk-casualties') },
  play: says('Said to be possible, not certain (“may have been”)'),
};

/** “Likely” is probable. */
export const Probable: Story = {
  args: { claim: claim('uk-2023-10-22') },
  play: says('Said to be probable, not certain'),
};

/** “Denied” is a way to say something, too. The claim is an example. */
export const Denied: Story = {
  args: { claim: { ...example, modality: 'denied', modalityText: 'denies that there are' } },
  play: says('1,000'),
};

/** Where a definition differs from that of others, the card says how. */
export const AnotherDefinition: Story = { args: { claim: claim('gs-2024-02-06') }, play: says('Definition differs') };

const known = BASES.map((basis) => ({ ...example, basis }));

/** Every way in which a number may be known. The number is an example. */
export const EveryBasis: Story = {
  render: () => html`${known.map((claim) => tag({ claim }))}`,
  play: eachSays(...known.map((claim) => wordsOf(claim, ({ caveats }) => caveats[0]))),
};

const verified = [undefined, ...VERIFICATIONS].map((verification) => ({
  ...example,
  ...(verification && { verification }),
}));

/** Every state of verification, each with a shape of its own. None has a colour: a state is no alarm. The number is an example. */
export const EveryStateOfVerification: Story = {
  render: () => html`${verified.map((claim) => tag({ claim }))}`,
  play: eachSays(...verified.map((claim) => wordsOf(claim, ({ verification }) => verification.text))),
};

/** Who checked, when, and what they found. The number is an example. */
export const WhoChecked: Story = {
  args: {
    claim: {
      ...example,
      verification: {
        status: 'partly',
        by: 'an example of a newsroom',
        date: '2026-01',
        note: 'The names were checked, the ranks were not',
      },
    },
  },
  play: says('Partly verified (by an example of a newsroom, January 2026)'),
};
