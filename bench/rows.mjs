// What the loads come to, beside each goal: all rows of the results. Pure.

import { byteRows } from './rows-bytes.mjs';
import { memoryRows } from './rows-memory.mjs';
import { timeRows } from './rows-time.mjs';

/**
 * `[{id, table, what, goal, limit, unit, ours: {name: cell}, floors, peers}, …]`. A cell is `{value, low, high}` or `{value}`,
 * in the row's unit; a goal is missed where one of ours is above the limit. A row whose pages were not loaded is left out.
 */
export const rowsOf = ({ runs, sizes, bytes }) => [
  ...byteRows({ sizes, bytes }),
  ...timeRows(runs),
  ...memoryRows(runs),
];
