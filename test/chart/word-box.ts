// Where the words of a picture stand, as wide as they are reckoned to be.

import { SIZE, widthOf, type Box } from '../../src/chart/place-labels.js';
import type { Shape } from '../../src/chart/sheet.js';

/** Left, top, right, bottom of a word; nothing for a path. */
export const wordBox = ({ c, t, x, y }: Shape): Box | undefined => {
  if (t === undefined) return undefined;
  const width = widthOf(t);
  const from = x! - width * (/ e\b/.test(c) ? 1 : / m\b/.test(c) ? 0.5 : 0);
  return [from, y! - SIZE, from + width, y!];
};
