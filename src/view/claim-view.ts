/** The markup of a claim: one block that a screenshot takes whole, and what follows it more quietly. Pure. */
import type { ClaimWords } from '../text/say-claim.js';
import type { RelatedWords } from '../text/say-related.js';
import type { SourceWords } from '../text/say-source.js';
import type { Messages } from '../text/messages.js';
import { stop } from '../text/say-parts.js';
import { apartView, headingView, type Frame, type Tags } from './tags.js';
import { linkView, sourceLineView } from './source-view.js';

/** How many lines of a list stand open before the rest is folded away. */
const OPEN_LINES = 3;

/** A claim as a card. */
export const claimView = (t: Tags, words: ClaimWords, messages: Messages, frame: Frame): unknown => {
  const { html, nothing } = t;
  const { figure, measure, place, period, sentence, asWritten, verification, caveats, review } = words;
  const scope = [measure, place, words.list, period].filter((said): said is string => !!said);
  const firm = [...caveats, verification.text, verification.note].filter((said) => !!said).map((said) => stop(said!));
  const fold = <T>(part: string, heading: string, lines: readonly T[], lineView: (line: T) => unknown) =>
    foldView(t, part, heading, lines, lineView, frame);
  const related = (part: string, heading: string, lines: readonly RelatedWords[]) =>
    fold(part, heading, lines, (line) => relatedView(t, line, messages));
  return html`<article class="card" lang=${frame.lang} dir=${frame.dir ?? nothing}>
    <p part="attribution">${attributionView(t, words, messages)}</p>
    ${
      figure
        ? html`<p class="main" id="of"><strong part="figure">${figure}</strong> <span part="measure">${apartView(t, scope, ' · ')}</span></p>`
        : html`<p class="main" id="of"><span part="figure" class="words" dir="auto">${sentence}</span></p>`
    }
    ${figure && (!measure || frame.isPartial) ? html`<p><bdi>${sentence}</bdi></p>` : nothing}${!figure && scope.length ? html`<p part="measure">${scope.join(' · ')}</p>` : nothing}
    <p part="verification" class=${verification.shape}>${apartView(t, firm, ' ')}</p>
    ${asWritten ? html`<p class="quiet">${asWritten}</p>` : nothing}${related('related', messages.saidOf, words.about)}
    ${related('history', messages.history, words.history)}${related('rivals', messages.rivals, words.rivals)}
    ${related('related', messages.related, words.related)}
    ${
      review
        ? html`<p class="quiet">${stop(review.words)} ${review.rating ? stop(review.rating) : nothing} ${review.explanation ?? nothing} ${review.link ? linkView(t, review.link) : nothing}</p>`
        : nothing
    }
    ${fold('corrections', messages.corrections, words.corrections, ({ date, text }) => html`${date ? html`<b>${date}</b>${messages.colon}` : nothing}${text}`)}
    ${fold('sources', messages.sources, words.sources, (source: SourceWords) => sourceLineView(t, source))}
    ${frame.foot}
  </article>`;
};

/** A claim in a running sentence: the words stay where they are, a small marker opens the card. */
export const inlineClaimView = (
  { html }: Tags,
  sentence: unknown,
  card: unknown,
  messages: Messages,
  frame: Frame,
): unknown =>
  html`${sentence}<span class="mark">\u2060<button popovertarget="card" lang=${frame.lang} aria-label=${messages.more} aria-describedby="of"></button></span><div id="card" popover>${card}</div>`;

const attributionView = (t: Tags, { claimants, attribution, said, appearance }: ClaimWords, messages: Messages) => {
  const { html, nothing } = t;
  const who = claimants.map(
    ({ name, title, side, sideNote }, i) =>
      html`${i ? messages.semicolon : ''}<b><bdi>${name}</bdi></b>${title ? html`${messages.comma}<bdi>${title}</bdi>` : nothing}${side ? ` · ${side}` : nothing}${sideNote ? html` <small dir="auto">(${sideNote})</small>` : nothing}`,
  );
  const rest = [who.length ? '' : undefined, attribution, said].filter((part) => part !== undefined).join(' · ');
  return html`${who}${rest}${appearance ? html` · ${linkView(t, appearance)}` : nothing}${appearance?.archived ? html` (${linkView(t, { text: messages.archived, url: appearance.archived })})` : nothing}`;
};

const relatedView = ({ html, nothing }: Tags, { relation, text, date, note }: RelatedWords, messages: Messages) =>
  html`${relation ? html`<i>${relation}</i>${messages.colon}` : nothing}${text} · ${note ? stop(date) : date}${note ? html` <em dir="auto">${stop(note)}</em>` : nothing}`;

/** A heading and its lines; what is longer than a glance is folded. */
const foldView = <T>(
  t: Tags,
  part: string,
  heading: string,
  lines: readonly T[],
  lineView: (line: T) => unknown,
  { level, number }: Frame,
) => {
  const { html, nothing } = t;
  if (!lines.length) return nothing;
  const head = headingView(t, heading, level);
  const list = html`<ul>
    ${lines.map((line) => html`<li>${lineView(line)}</li>`)}
  </ul>`;
  return lines.length > OPEN_LINES
    ? html`<details part="details ${part}"><summary>${head} (${number(lines.length)})</summary>${list}</details>`
    : html`<div part=${part} class="quiet"><p class="head">${head}</p>${list}</div>`;
};
