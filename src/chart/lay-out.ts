/** A whole trend on one sheet of white paper, as it is exported: pictures, key, statements, caveats, sources. Pure. Lengths in units. */
import type { Locale } from '../text/locale.js';
import { listed } from '../text/messages.js';
import { readAt } from '../text/say-cell.js';
import { SAMPLE } from './draw-key.js';
import { drawPictures } from './picture.js';
import { LINE, wrap } from './place-labels.js';
import type { Shape } from './sheet.js';
import type { TrendWords } from './trend-words.js';

const WIDTH = 720;
const MARGIN = 20;
/** A series of so many statements is listed in full beside its picture. */
const MOST_LISTED = 12;

/** What is on the sheet. */
export interface Sheetful {
  words: TrendWords;
  locale: Locale;
  hidden: ReadonlySet<string>;
  /** Where the data can be found again. */
  from?: string;
}

/** Shapes to be drawn from a place. */
export interface Group {
  x: number;
  y: number;
  shapes: Shape[];
}

/** What a sheet is called: a picture's own label speaks of the table below it, which a sheet has not. */
export const titleOf = ({ plan, panels }: TrendWords): string =>
  plan.title || plan.panels[0]?.name || panels[0]?.tables[0]?.label || '';

/** Lays a trend out, from the title to the sources. */
export const layOut = ({
  words,
  locale,
  hidden,
  from,
}: Sheetful): { groups: Group[]; width: number; height: number } => {
  const groups: Group[] = [];
  const { plan, panels, key } = words;
  const inner = WIDTH - 2 * MARGIN;
  let y = MARGIN;
  const say = (text: string | undefined, c = 'l', x = MARGIN) => {
    // An address may be longer than a line, and has no spaces to break it at.
    const broken = text?.replace(/\S{90,}/g, (word) => word.match(/.{1,90}/g)!.join(' '));
    for (const line of broken ? wrap(broken, inner - x + MARGIN) : [])
      groups.push({ x, y: (y += LINE + 1), shapes: [{ c, t: line, x: 0, y: 0 }] });
  };
  say(plan.title, 'v');
  drawPictures(plan, inner, locale, hidden).forEach(({ under, over, lines, height }, i) => {
    const { apart, notes, isDrawn } = panels[i]!;
    y += LINE / 2;
    say(apart);
    if (isDrawn) {
      say(plan.panels[i]!.name, 'v');
      groups.push({ x: MARGIN, y: (y += LINE / 2), shapes: [...under, ...lines, ...over] });
      y += height;
    }
    notes.forEach((note) => say(note));
  });
  y += LINE / 2;
  for (const { text, shapes } of key) {
    groups.push({ x: MARGIN, y: y + 2, shapes });
    say(text, 'l', MARGIN + SAMPLE.width + 6);
    y += 6;
  }
  y += LINE / 2;
  for (const { date, label } of plan.events) say(`${date} ${label}`);
  say(plan.note);
  for (const { label, common, sources, rows, all } of panels.flatMap(({ tables }) => tables)) {
    y += LINE / 2;
    const read = new Set([...sources, ...rows.flatMap((row) => row.sources)].map(readAt));
    say(listed([label, ...common, ...read]));
    if (all <= MOST_LISTED)
      for (const { figure, when, firm } of rows) say(listed([figure, when, ...firm]), 'l', MARGIN * 2);
  }
  y += LINE / 2;
  say(from);
  return { groups, width: WIDTH, height: Math.ceil(y + MARGIN) };
};
