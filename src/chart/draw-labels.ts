/** The words in a panel: figures beside their marks, names at the ends of lines. Pure. Lengths in units of the picture. */
import { p } from './draw-mark.js';
import type { Labelled, Place } from './draw-series.js';
import { withMore } from '../text/say-short-value.js';
import { LINE, meets, SIZE, spread, widthOf, type Box } from './place-labels.js';
import type { Plot, Sheet } from './sheet.js';

/** With more marks than these, the figures are in the table alone. */
const MOST_FIGURES = 14;
/** How wide a star is, and how far the names stand from the plot. */
const [STAR, ASIDE] = [widthOf('*'), 10];

/** Figures beside their marks, where they are few and cover nothing; a star where it is not an ordinary value. `taken` gets their room. */
export const sayFigures = ({ say }: Sheet, labelled: Labelled[], taken: Box[], { left, right, top, bottom }: Plot) => {
  taken.push(...labelled.map(({ box }) => box));
  const areFew = labelled.length <= MOST_FIGURES;
  for (const { mark, x, box } of labelled) {
    const text = mark.flagged ? withMore(mark.label, ' *') : mark.label;
    const half = widthOf(text) / 2;
    const middle = Math.max(left + half, Math.min(right - half, x));
    const [above, below, beside] = [
      [middle - half, box[1] - 4],
      [middle - half, box[3] + SIZE],
      [box[2] + 3, (mark.kind === 'floor' ? box[3] : (box[1] + box[3]) / 2) + 4],
    ] as const;
    const spots = mark.kind === 'floor' ? [below, beside, above] : [above, below, beside];
    const spot =
      areFew &&
      spots.find(([from, y]) => {
        const own: Box = [from, y - SIZE + 2, from + 2 * half, y + 2];
        return (
          own[1] > top - 20 &&
          own[3] < bottom &&
          own[2] <= right + 0.5 &&
          !taken.some((other) => meets(own, other)) &&
          taken.push(own)
        );
      });
    if (spot) say(spot === beside ? 'v' : 'v m', text, spot === beside ? spot[0] : middle, spot[1]);
    else if (mark.flagged) {
      // After its mark, or before it where a name may stand after it.
      const from = box[2] + 1 + STAR > right + ASIDE ? box[0] - 1 - STAR : box[2] + 1;
      taken.push([from, box[1] - 2, from + STAR, box[1] + SIZE - 2]);
      say('l', '*', from, box[1] + 8);
    }
  }
};

/** The name of a series, in lines, and the last place that it belongs to. */
export interface Name {
  lines: string[];
  /** Class of its ink. */
  s: string;
  end: Place;
}

/** From farther away a hairline to a name would look like a line of the data. */
const NEAR = 60;

/**
 * Names at the ends of their lines, with a hairline to where they would have been; beside its last mark, where that is far from
 * the end and there is room. Where there is none, the legend has them. `taken`: what no name should cover, and then theirs; `places`: through what no name should be written.
 */
export const sayNames = (
  { say, back }: Sheet,
  names: readonly Name[],
  { width, right, top, bottom }: Plot,
  taken: Box[],
  places: readonly Place[],
) => {
  const isSaid = ({ lines, s, end }: Name): boolean => {
    if (right - end.x <= NEAR) return false;
    const x = end.x + 12;
    const height = lines.length * LINE;
    const y = [-height / 2, 8, -height - 8]
      .map((dy) => end.y + dy)
      .find((y) => {
        const box: Box = [x, y, x + Math.max(...lines.map(widthOf)), y + height];
        return (
          box[1] > top &&
          box[3] < bottom &&
          box[2] < right &&
          !taken.some((other) => meets(box, other)) &&
          !places.some((place) => place.x > x && place.x < box[2] && place.y > box[1] && place.y < box[3]) &&
          taken.push(box)
        );
      });
    lines.forEach((text, i) => y !== undefined && say(`l ${s}`, text, x, y + 11 + i * LINE));
    return y !== undefined;
  };
  const stacks = names
    .filter((name) => !isSaid(name))
    .map(({ lines, ...name }) => {
      const height = lines.length * LINE;
      return { ...name, lines, y: name.end.y - height / 2, height: height + 2 };
    });
  spread(stacks, top - 8, bottom + 6);
  const isWide = (text: string) => right + ASIDE + widthOf(text) > width + SIZE;
  if (stacks.some(({ y, lines }) => y < top - 2 * LINE || lines.some(isWide))) return;
  for (const { y, height, lines, s, end } of stacks) {
    lines.forEach((text, i) => say(`l ${s}`, text, right + ASIDE, y + 11 + i * LINE));
    if (right - end.x <= NEAR) back(`lead ${s}`, p`M${end.x + 6} ${end.y}L${right + 7} ${y + height / 2}`);
  }
};
