// What the loads come to, beside each goal: all rows of the results. Pure.

import { byteRows } from './rows-bytes.mjs';
import { memoryRows } from './rows-memory.mjs';
import { timeRows } from './rows-time.mjs';

/**
 * `[{id, table, what, goal, limit, unit, exact, ours: {name: cell}, floors, peers}, …]`, each beside its goal in goals.json. A cell
 * is `{value, low, high, rounds}` or less, in the row's unit unless it has one of its own. A row whose pages were not loaded is left out.
 */
export const rowsOf = ({ runs, sizes, bytes }) => [
  ...byteRows({ sizes, bytes }),
  ...timeRows(runs),
  ...memoryRows(runs),
];
