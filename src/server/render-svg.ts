/** A trend's picture as a file of its own: the sheet of the export, with its sources and caveats inside. Pure. */
import { layOut, titleOf } from '../chart/lay-out.js';
import type { Shape } from '../chart/sheet.js';
import { trendWords } from '../chart/trend-words.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Trend } from '../model/trend.js';
import type { Locale } from '../text/locale.js';
import { pictureStyles } from '../view/picture-styles.js';
import { mustBeLocale, mustBeRead } from '../model/must-be-read.js';
import { escapeHtml } from './string-tags.js';

/** The inks as plain colours on white paper: programs that draw know neither a page's properties nor its text. */
const STYLES = pictureStyles
  .replace(/var\([\w-]+, (color-mix\([^()]*\))\)/g, '$1')
  .replace(/color-mix\(in srgb, (#\w+) \d+%, currentColor\)/g, '$1')
  .replace(/@media[^]*$/, '')
  .replace(/\s+/g, ' ')
  .trim();

const shapeOf = ({ c, d, t, x, y }: Shape) =>
  t === undefined ? `<path class="${c}" d="${d}"/>` : `<text class="${c}" x="${x}" y="${y}">${escapeHtml(t)}</text>`;

/** A trend as a whole SVG file, e.g. for a print page. `from` is the address that the data can be found at. */
export const renderSvg = (trend: Trend, locale: Locale, ledger?: OpenLedger, from?: string): string => {
  mustBeLocale(locale);
  const words = trendWords(mustBeRead(trend, 'parseTrend'), locale, ledger);
  const { groups, width, height } = layOut({ words, locale, hidden: new Set(), from });
  const body = groups
    .map(({ x, y, shapes }) => `<g transform="translate(${x} ${y})">${shapes.map(shapeOf).join('')}</g>`)
    .join('\n');
  const description = words.panels.map((panel) => panel.description).join(locale.messages.semicolon);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" color="#1a1a1a" font-family="system-ui, sans-serif"><title>${escapeHtml(titleOf(words))}</title><desc>${escapeHtml(description)}</desc><style>${STYLES}</style><rect width="100%" height="100%" fill="#fff" stroke="none"/>\n${body}\n</svg>\n`;
};
