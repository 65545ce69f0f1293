/** The markup of a source: a word and a shape in a line of text, and its details. Pure. */
import type { LinkWords, SourceWords } from '../text/say-source.js';
import type { Frame, Tags } from './tags.js';

/** A link, or its words alone where there is no address. */
export const linkView = ({ html }: Tags, { text, url }: LinkWords): unknown =>
  url ? html`<a href=${url} rel="noopener"><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`;

/** A source in one line: the badge, the link, the archived copy. */
export const sourceLineView = (t: Tags, source: SourceWords): unknown => {
  const { html, nothing } = t;
  const { shape, badge, name, link, archived, details } = source;
  return html`${badge ? html`<span part="badge" class="badge ${shape}">${badge}</span> ` : nothing}${link ? linkView(t, link) : html`<bdi>${name}</bdi>`}${archived ? html` (${linkView(t, archived)})` : nothing}${details.length ? ` · ${details.join(' · ')}` : nothing}`;
};

/** The badge, with the source's name for those who hear it alone, as a button that opens the details in a popover. Nothing stands between the two: it would be a space in the page's sentence. */
export const sourceView = (t: Tags, source: SourceWords, frame: Frame): unknown => {
  const { html, nothing } = t;
  const { shape, badge, name, agent, sideNote, link, archived, details } = source;
  const lines = [
    link ? linkView(t, link) : name,
    agent !== name && agent,
    source.side,
    sideNote,
    archived && linkView(t, archived),
    ...details,
  ];
  return html`<button part="badge" class="badge ${shape}" lang=${frame.lang} popovertarget="more" aria-label=${badge && name ? `${badge} · ${name}` : nothing}>${badge || name || link?.text}</button><div id="more" part="details" popover lang=${frame.lang} dir=${frame.dir ?? nothing}>
      ${badge ? html`<p class="badge ${shape}">${badge}</p>` : nothing}
      ${lines.filter(Boolean).map((line, i) => html`<p id=${i ? nothing : 'of'}>${line}</p>`)}${frame.foot}
    </div>`;
};
