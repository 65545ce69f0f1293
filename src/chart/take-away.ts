/**
 * A trend to take away: its statements as CSV, its picture as SVG or PNG, each with the sources and caveats inside.
 * Touches the document: reads the looks from the style sheet of the element it is handed, and offers a file to the reader.
 */
import type { OpenLedger } from '../model/open-ledger.js';
import { listed } from '../text/messages.js';
export { permalinkOf } from '../text/permalink.js';
import { trendCsv } from '../text/trend-csv.js';
import { drawShapes, inksOf, startsFromRight, type Inks } from './draw-shapes.js';
import { layOut, titleOf, type Sheetful } from './lay-out.js';
import { csvBlob, saveFile } from './save-file.js';
import type { Shape } from './sheet.js';

/** PNG pixels to a unit, and how many of them a browser's canvas is sure to hold. */
const PIXELS = 2;
const MOST_PIXELS = 16_000;

/** What the file is made of, and the ledger that its claims are in. */
export interface Luggage extends Sheetful {
  ledger?: OpenLedger;
}

/** A colour that every program knows; browsers compute some that only they do. */
const plainColour = (() => {
  let context: CanvasRenderingContext2D | null;
  return (colour: string): string => {
    if (colour === 'none') return colour;
    context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    })!;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${r},${g},${b})`;
  };
})();

type Laid = ReturnType<typeof layOut>;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const svgOf = ({ words, locale }: Luggage, { groups, width, height }: Laid, inks: Inks): string => {
  const shapeOf = (shape: Shape) => {
    const { stroke, strokeOpacity, width, dash, fill, fillOpacity, font, align } = inks(shape);
    const { d, t, x, y } = shape;
    const [, weight, size, family] = /^(\S+) (\S+) (.*)$/.exec(font)!;
    const painted = ` fill="${plainColour(fill)}" fill-opacity="${fillOpacity}"`;
    return t === undefined
      ? `<path d="${d}"${painted} stroke="${plainColour(stroke)}" stroke-opacity="${strokeOpacity}" stroke-width="${width}"${dash.length ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`
      : `<text x="${x}" y="${y}"${painted} font-family="${escape(family!)}" font-size="${size}" font-weight="${weight}" text-anchor="${{ left: 'start', center: 'middle', right: 'end' }[align]}">${escape(startsFromRight(t) ? `\u2067${t}\u2069` : t)}</text>`;
  };
  const body = groups
    .map(({ x, y, shapes }) => `<g transform="translate(${x} ${y})">${shapes.map(shapeOf).join('')}</g>`)
    .join('\n');
  const description = words.panels.map((panel) => panel.description).join(locale.messages.semicolon);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escape(titleOf(words))}</title><desc>${escape(description)}</desc><rect width="100%" height="100%" fill="#fff"/>\n${body}\n</svg>\n`;
};

const pngOf = ({ groups, width, height }: Laid, inks: Inks): Promise<Blob> => {
  const scale = Math.min(PIXELS, MOST_PIXELS / height);
  const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { x, y, shapes } of groups) {
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    drawShapes(context, shapes, inks);
  }
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture'))), 'image/png'),
  );
};

/** A file of a kind, as it is to be saved. The picture is on white paper, whatever the page is. */
const fileOf = async (what: 'CSV' | 'SVG' | 'PNG', luggage: Luggage, root: ShadowRoot): Promise<Blob> => {
  const { words, locale, ledger, from } = luggage;
  if (what === 'CSV') {
    const notes = listed([words.plan.title, words.plan.note, from]);
    const csv = trendCsv(
      words.plan.panels.flatMap(({ series }) => series),
      notes,
      locale,
      ledger,
    );
    return csvBlob(csv);
  }
  const laid = layOut(luggage);
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  paper.setAttribute('class', 'picture paper');
  root.append(paper);
  try {
    const inks = inksOf(paper);
    return what === 'PNG' ? await pngOf(laid, inks) : new Blob([svgOf(luggage, laid, inks)], { type: 'image/svg+xml' });
  } finally {
    paper.remove();
  }
};

/** Offers a file to the reader under the title's name. */
export const takeAway = async (what: 'CSV' | 'SVG' | 'PNG', luggage: Luggage, root: ShadowRoot): Promise<void> =>
  saveFile(await fileOf(what, luggage, root), luggage.words.plan.title || 'trend', what.toLowerCase());
