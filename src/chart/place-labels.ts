/** Where words go in a picture so that none covers another. Pure. Lengths in units of the picture; widths are estimates. */

/** The size of letters and of lines. */
export const SIZE = 12;
export const LINE = 14;

/** About how wide words are; East Asian letters are square. */
export const widthOf = (text: string): number =>
  [...text.replace(/[\u2066-\u2069]/g, '')].reduce(
    (width, letter) => width + (letter > '\u2e80' ? SIZE : SIZE * 0.54),
    0,
  );

/** Breaks words into lines of about this width. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Moves stacks apart, each as near as can be to where it wants to be: `[{y: 10, height: 14}]`, `y` the top. Changes them. */
export const spread = (stacks: { y: number; height: number }[], top: number, bottom: number): void => {
  const sorted = [...stacks].sort((a, b) => a.y - b.y);
  let edge = top;
  for (const stack of sorted) edge = (stack.y = Math.max(stack.y, edge)) + stack.height;
  edge = bottom;
  for (const stack of sorted.reverse()) edge = stack.y = Math.min(stack.y, edge - stack.height);
};

/** A row for each span so that none meets another: `pack([[0, 50], [20, 80]])` is `[0, 1]`. */
export const pack = (spans: readonly (readonly [number, number])[]): number[] => {
  const ends: number[] = [];
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => end < from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to + 6;
    return row;
  });
};

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
