/** The markup of a claim: one block that a screenshot takes whole, and what follows it more quietly. Pure. */
import type { ClaimWords } from '../text/say-claim.js';
import type { RelatedWords } from '../text/say-related.js';
import type { SourceWords } from '../text/say-source.js';
import type { Messages } from '../text/messages.js';
import { stop } from '../text/say-parts.js';
import { headingView, type Frame, type Tags } from './tags.js';
import { linkView, sourceLineView } from './source-view.js';

/** How many lines of a list stand open before the rest is folded away. */
const OPEN_LINES = 3;

/** A claim as a card. */
export const claimView = (t: Tags, words: ClaimWords, messages: Messages, frame: Frame): unknown => {
  const { html, nothing } = t;
  const { figure, measure, place, period, asWritten, verification, caveats, review } = words;
  const head = (words: string) => headingView(t, words, frame.level);
  const scope = [measure, place, words.list, period].filter(Boolean);
  const firm = [...caveats, verification.text, verification.note].filter((said) => !!said).map((said) => stop(said!));
  return html`<article class="card" lang=${frame.lang} dir=${frame.dir ?? nothing}>
    <p part="attribution">${attributionView(t, words, messages)}</p>
    ${
      figure
        ? html`<p class="main" id="of"><strong part="figure">${figure}</strong> <span part="measure">${scope.map((said, i) => html`${i ? ' · ' : ''}<bdi>${said}</bdi>`)}</span></p>`
        : html`<p class="main" id="of"><span part="figure" class="words" dir="auto">${words.sentence}</span></p>`
    }
    ${figure && (!measure || frame.isPartial) ? html`<p><bdi>${words.sentence}</bdi></p>` : nothing}${!figure && scope.length ? html`<p part="measure">${scope.join(' · ')}</p>` : nothing}
    <p part="verification" class=${verification.shape}>${firm.map((said, i) => html`${i ? ' ' : ''}<bdi>${said}</bdi>`)}</p>
    ${asWritten && figure ? html`<p class="quiet">${asWritten}</p>` : nothing}${linesView(t, messages, 'rivals', head(messages.saidOf), words.about)}
    ${linesView(t, messages, 'history', head(messages.history), words.history)}${linesView(t, messages, 'rivals', head(messages.rivals), words.rivals)}
    ${linesView(t, messages, 'rivals', head(messages.related), words.related)}
    ${
      review
        ? html`<p class="quiet">${stop(review.words)} ${review.rating ? stop(review.rating) : nothing} ${review.explanation ?? nothing} ${review.link ? linkView(t, review.link) : nothing}</p>`
        : nothing
    }
    ${foldView(t, 'corrections', head(messages.corrections), words.corrections, ({ date, text }) => html`${date ? html`<b>${date}</b>${messages.colon}` : nothing}${text}`)}
    ${foldView(t, 'sources', head(messages.sources), words.sources, (source: SourceWords) => sourceLineView(t, source))}
    ${frame.foot}
  </article>`;
};

/** A claim in a running sentence: the words stay where they are, a small marker opens the card. */
export const inlineClaimView = (
  { html, nothing }: Tags,
  sentence: unknown,
  card: unknown,
  messages: Messages,
  frame: Frame,
  onToggle?: (event: Event) => void,
): unknown =>
  html`${sentence}<span class="mark">\u2060<button popovertarget="card" lang=${frame.lang} aria-label=${messages.more} aria-describedby="of"></button></span><div id="card" popover @beforetoggle=${onToggle ?? nothing}>${card}</div>`;

const attributionView = (t: Tags, { claimants, attribution, said, appearance }: ClaimWords, messages: Messages) => {
  const { html, nothing } = t;
  const who = claimants.map(
    ({ name, title, side, sideNote }) =>
      html`<b><bdi>${name}</bdi></b>${title ? html`${messages.comma}<bdi>${title}</bdi>` : nothing}${side ? html` · ${side}` : nothing}${sideNote ? html` <small dir="auto">(${sideNote})</small>` : nothing}`,
  );
  return html`${who.map((one, i) => html`${i ? messages.semicolon : ''}${one}`)}${who.length ? ' · ' : ''}${attribution ? `${attribution} · ` : ''}${said}${appearance ? html` · ${linkView(t, appearance)}` : nothing}${appearance?.archived ? html` (${linkView(t, { text: messages.archived, url: appearance.archived })})` : nothing}`;
};

const linesView = (t: Tags, messages: Messages, part: string, heading: unknown, lines: readonly RelatedWords[]) =>
  foldView(
    t,
    part,
    heading,
    lines,
    ({ relation, text, date, note }) =>
      t.html`${relation ? t.html`<i>${relation}</i>${messages.colon}` : t.nothing}${text} · ${note ? stop(date) : date}${note ? t.html` <em dir="auto">${stop(note)}</em>` : t.nothing}`,
  );

/** A heading and its lines; what is longer than a glance is folded. */
const foldView = <T>(
  { html, nothing }: Tags,
  part: string,
  heading: unknown,
  lines: readonly T[],
  lineView: (line: T) => unknown,
) => {
  if (!lines.length) return nothing;
  const list = html`<ul>
    ${lines.map((line) => html`<li>${lineView(line)}</li>`)}
  </ul>`;
  return lines.length > OPEN_LINES
    ? html`<details part="details ${part}"><summary>${heading} (${lines.length})</summary>${list}</details>`
    : html`<div part=${part} class="quiet"><p class="head">${heading}</p>${list}</div>`;
};
