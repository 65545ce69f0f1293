// What a publisher pastes: one claim in the three carriers, as a block and inside a running sentence, and what a reader has to be left with.

/** Awkward on purpose: quotation marks of all kinds, an ampersand, a backslash, words that are not Latin, a line of text in another direction. */
export const claim = {
  id: 'uk-casualties',
  text: 'More than 1 million Russian troops may have been killed or wounded.',
  claimant: {
    name: 'British Defence Ministry',
    partyToConflict: 'supportsParty',
    side: 'UA',
    sameAs: 'https://gov.example/?a=1&b=2',
  },
  claimDate: '2025-22',
  measure: 'troops killed or wounded',
  value: { amount: 1000000, comparator: 'moreThan', asWritten: '"more than 1 million"' },
  modality: 'possible',
  verification: {
    status: 'notAttempted',
    note: "It isn’t “checked”; nobody's \\ count — Міноборони & وزارة — says otherwise.",
  },
};

/** Where the ledger with the claim is published: another origin than the reader's page. */
export const publisher = 'https://publisher.example';
export const ledger = { version: 1, title: 'Losses', claims: [claim] };

/** The words that the page itself has; `hedge` must never go, `figure` is what the widget then says. */
export const sentence =
  'In summer 2025 the British Defence Ministry said that more than 1 million Russian troops may have been killed or wounded.';
export const running = [
  'Asked about losses, London answered that',
  'more than 1 million Russian troops may have been killed or wounded',
  'in the war, without a source.',
];
export const hedge = 'more than 1 million';
export const figure = 'more than 1,000,000';

export const encode = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const json = encode(JSON.stringify(claim));
const address = encode(`${publisher}/ledger.html?war-claim=${claim.id}#${claim.id}`);
const within = (markup) => `<p>${running[0]} ${markup(running[1])} ${running[2]}</p>`;

/** `{name, html, text}`: what is pasted, and the sentence that a reader must see of it. */
export const carriers = [
  { name: 'tag', html: `<war-claim data-claim="${json}">${sentence}</war-claim>`, text: sentence },
  {
    name: 'tag in a sentence',
    html: within((words) => `<war-claim inline data-claim="${json}">${words}</war-claim>`),
    text: running.join(' '),
  },
  { name: 'data', html: `<blockquote data-war-claim="${json}">${sentence}</blockquote>`, text: sentence },
  {
    name: 'data in a sentence',
    html: within((words) => `<span data-war-claim="${json}">${words}</span>`),
    text: running.join(' '),
  },
  { name: 'link', html: `<p><a href="${address}">${sentence}</a></p>`, text: sentence },
  { name: 'link in a sentence', html: within((words) => `<a href="${address}">${words}</a>`), text: running.join(' ') },
];
