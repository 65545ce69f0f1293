// An article around what is measured: a paragraph above and one below, so that whatever changes its height is seen to shift.

/** Plain HTML and our peers' cards look about as ours do. */
export const CARD_CSS = `article{padding:.7em 0;border-top:1px solid #bbb}article>*{margin:0 0 .45em}strong{font-size:2em;line-height:1.15}ul{padding-inline-start:1.2em}li,small{font-size:.85em}`;

export const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A whole page. `head` and `body` are markup. */
export const pageOf = ({ head = '', body }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>` +
  `<link rel="icon" href="data:,"><style>body{font:16px/1.5 sans-serif;margin:16px auto;max-width:45rem}</style>${head}</head><body><h1>Recruitment</h1>` +
  `<p>All they have to do is sign a contract. What is known of that, and from whom, stands below.</p>${body}` +
  `<p>Numbers from a war are what somebody says.</p></body></html>`;

/** Data that a script of the page reads. */
export const jsonOf = (data) =>
  `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

export const script = (path) => `<script type="module" src="${path}"></script>`;
export const sheet = (path) => `<link rel="stylesheet" href="${path}">`;

/** Our one script. */
export const EMBED = script('/dist/embed.js');

/** The line that the README advises for hundreds of claims. */
export const LINE_CSS =
  ':nth-child(n + 25 of war-claim:not([inline], [hidden])) { display: block; content-visibility: auto; contain-intrinsic-size: auto 14em }';

/** A page without anything: what navigating and painting cost by themselves. */
export const emptyPage = { path: '/empty.html', html: pageOf({ body: '' }) };
