import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RELATIONS } from '../src/model/claim.js';
import { claim, frame, tag, type Args, type Story } from './claim-story.js';
import { address, eachSays, says, wordsOf } from './tell.js';

/**
 * Around a number: who says it, what the same people said before, what others say, where it was read, and what was corrected.
 * Longer lists fold.
 */
const meta: Meta<Args> = { ...frame, title: 'Claim/Who says it, and what else was said' };
export default meta;

const example = {
  text: 'An example of a claim.',
  claimant: 'An example',
  claimDate: '2025-12',
  value: 1000,
  measure: 'things counted, made up for this page',
};

/** The same claimant at other times. The same number said again is told as said again; it is no rise. */
export const SaidBefore: Story = {
  args: {
    src: address('troops-2025'),
    sentence:
      'Vladimir Putin, President of Russia, said in December 2025 that 700,000 Russian troops were fighting in Ukraine; whether that is accurate is unclear.',
  },
  play: says('the same number again: 700,000', '617,000'),
};

/** Others say something else. Where it cannot be set against the figure above, the line says why. */
export const Rivals: Story = {
  args: {
    src: address('uk-casualties'),
    sentence:
      'The British Defense Ministry said in the summer of 2025 that more than 1,000,000 Russian troops may have been killed or wounded.',
  },
  play: says('What others say', 'more than 160,000', 'Not comparable: they count different things'),
};

/** Many say something else: the list folds. Each line has its claimant, its hedge and its date. */
export const ManyRivals: Story = {
  args: {
    claim: {
      ...claim('uk-casualties'),
      relations: [
        'us-2022-08-kw',
        'us-2023-08-kw',
        'us-2024-06-13',
        'us-2024-12-07',
        'us-2025-04-03',
        'meduza-2025-02',
        'csis-2025-k',
        'mz-killed',
      ].map((id) => ({ type: 'rivals', target: claim(id) })),
    },
  },
  play: async ({ canvasElement }) => {
    await says('What others say (8)')({ canvasElement });
    for (const fold of canvasElement.querySelector('war-claim')!.shadowRoot!.querySelectorAll('details'))
      fold.open = true;
  },
};

const another = {
  ...example,
  text: 'Another example of a claim.',
  claimant: 'Another example',
  claimDate: '2025-06',
  value: 'moreThan 900',
};
const related = RELATIONS.map((type) => ({ ...example, relations: [{ type, target: another }] }));

/** Every way in which one claim may bear on another. Both are examples. */
export const EveryRelation: Story = {
  render: () => html`${related.map((claim) => tag({ claim }))}`,
  play: eachSays(
    ...related.map((claim) =>
      wordsOf(claim, ({ history, rivals, related: others }) => {
        const [line] = [...history, ...rivals, ...others];
        return line?.relation || line?.text;
      }),
    ),
  ),
};

/** One claim disputes another; both cards say so. */
export const Disputed: Story = {
  args: {
    src: address('fixed-term'),
    sentence:
      'Activists, whom the report does not name, say that contracts often state a fixed term, such as one year.',
  },
  play: says('disputed by'),
};

/** A number that is part of another one. */
export const PartOf: Story = { args: { claim: claim('mz-foreigners') }, play: says('part of') };

/** Several who claim it together, each with their side in the war and the editor's reason for it. */
export const JointClaimants: Story = {
  args: { claim: claim('mz-killed') },
  play: says('Mediazona', 'BBC', 'a team of volunteers', 'side not known'),
};

/** “Were reported to be”: nobody is named, and nobody is made up. */
export const ClaimantNotNamed: Story = {
  args: { claim: claim('kmao-salary') },
  play: says('Claimant not named: “were reported to be”'),
};

/** What the publication says itself is dated by its report. */
export const ThePublicationItself: Story = {
  args: { claim: claim('mob-target') },
  play: says('Stated by the publication itself', 'said January 2026 (date inferred)'),
};

/** Where it was read: a badge for the kind of source, a link, a date. */
export const Sources: Story = { args: { claim: claim('mivd-2025-kw') }, play: says('Intelligence', 'MIVD') };

/** Corrections, the newest first. Nothing is silently replaced. The claim is an example. */
export const Corrections: Story = {
  args: {
    claim: {
      ...example,
      corrections: [
        { date: '2026-01-10', text: 'An earlier version gave the number as 1,200.' },
        { date: '2026-02-03', text: 'The date of the statement was added.' },
      ],
    },
  },
  play: says('February 3, 2026', 'January 10, 2026'),
};

/** A fact-checker's verdict stands apart from the verification, in its own words. The claim is an example. */
export const Verdict: Story = {
  args: {
    claim: {
      ...example,
      verification: 'notPossible',
      review: {
        publisher: 'An example of a fact-checker',
        url: 'https://example.org/review',
        reviewDate: '2026-01-12',
        reviewRating: {
          alternateName: 'Missing context',
          ratingValue: 3,
          bestRating: 5,
          worstRating: 1,
          ratingExplanation: 'The number counts another thing than the sentence says.',
        },
      },
    },
  },
  play: says('It could not be verified independently.', 'Verdict of An example of a fact-checker: “Missing context”'),
};
