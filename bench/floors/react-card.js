// The same lines in React.
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const Line = ({ kind, text, more, href, link }) =>
  kind === 'figure'
    ? h('p', null, h('strong', null, text), ' ', more)
    : h('p', null, text, href && h('a', { href }, ' ', link));
const Card = ({ lines }) =>
  h(
    'article',
    null,
    lines.map((line, i) => h(Line, { ...line, key: i })),
  );
const cards = JSON.parse(document.getElementById('data').textContent);
createRoot(document.getElementById('root')).render(cards.map((lines, i) => h(Card, { lines, key: i })));
