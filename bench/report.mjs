// The results as tables: printed, kept in results.json, written to RESULTS.md and, a few of them, into the README.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { goals } from './harness/readings.mjs';

const roundsOf = ({ rounds }) => (rounds ? `  (${rounds} rounds)` : '');

const at = (path) => new URL(path, import.meta.url);

const digits = { B: 0, KB: 1, MB: 1, ms: 0, shift: 4 };
const digitsOf = (value, unit) => {
  if (unit === 'count') return { minimumFractionDigits: 0, maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 };
  const few = digits[unit] ?? (Number.isInteger(value) ? 0 : 2);
  return { minimumFractionDigits: few, maximumFractionDigits: digits[unit] ?? 2 };
};
const show = (value, unit) => {
  // A shift too small for the table is a shift all the same.
  const rounded = unit === 'shift' && value > 0 ? Math.max(value, 0.0001) : value;
  const text = rounded.toLocaleString('en', { ...digitsOf(rounded, unit), signDisplay: 'negative' });
  return unit === '×' ? `${text}×` : ['', 'shift', 'count'].includes(unit) ? text : `${text} ${unit}`;
};

/** `{value: 1.4, low: 1.3, high: 1.5, note: '10 drawn'}` in times is `1.40× [1.30–1.50], 10 drawn`. */
export const showCell = ({ value, low, high, note, unit: own }, unit) =>
  show(value, own ?? unit) +
  (Number.isFinite(low) && high - low >= 0.005 ? ` [${low.toFixed(2)}–${high.toFixed(2)}]` : '') +
  (note ? `, ${note}` : '');

/** Whether a cell misses its goal: it is above the limit, or, where that is exact, anything else. */
export const isMissed = ({ value }, { limit, exact }) => (exact ? value !== limit : value > limit);

/** A cell that was not measured when its row was says when it was. */
const cellsOf = (cells, row, isJudged) =>
  Object.entries(cells)
    .map(([name, cell]) => {
      const shown = showCell(cell, row.unit);
      const when = cell.date && cell.date !== row.date ? ` (${cell.date})` : '';
      return `${name ? `${name} ` : ''}${isJudged && isMissed(cell, row) ? `**${shown}** ✗` : shown}${when}`;
    })
    .join('<br>');

/** `2026-11-30, 9 rounds`; bytes are counted once. */
const measured = ({ date, ours }) => {
  const rounds = Object.values(ours).flatMap((cell) => cell.rounds ?? []);
  const fewest = Math.min(...rounds);
  return `${date}${rounds.length ? `, ${fewest} ${fewest === 1 ? 'round' : 'rounds'}` : ''}`;
};

const TITLES = { bytes: 'Bytes on the wire', time: 'Time and memory' };
const HEAD = '| what | goal | ours | floor | peers | measured |\n|---|---|---|---|---|---|';

/** The whole of RESULTS.md from `{about, rows}`. Pure. A goal that was not measured yet is there, and says so. */
export function resultsText({ about, rows }) {
  const missed = rows.filter((row) => Object.values(row.ours).some((cell) => isMissed(cell, row)));
  const line = (goal) => {
    const row = rows.find(({ id }) => id === goal.id);
    if (!row) return `| ${goal.what} | ${goal.goal} | | | | not yet |`;
    const cells = [cellsOf(row.ours, row, true), cellsOf(row.floors, row), cellsOf(row.peers, row)];
    return `| ${row.what} | ${row.goal} | ${cells.join(' | ')} | ${measured(row)} |`;
  };
  const table = (name) =>
    `## ${TITLES[name]}\n\n${HEAD}\n` +
    goals
      .filter((goal) => goal.table === name)
      .map(line)
      .join('\n');
  return `# Results

Written by \`npm run bench\` and \`npm run bench:peers\`; by hand nothing. Pages loaded in turn, ${about.machine}.

*Net* is CPU time of the main thread less an empty page's. A ratio is the median of the ratios of each round, in brackets the limits within which that
median lies 95 times in 100; of fewer than six rounds there are none. ✗ is a goal that was missed: ${missed.length} of ${rows.length}.
Peers: ${about.versions || 'not measured'}.

${table('bytes')}

Brotli 11, everything that the page loads. To the byte: \`sizes.json\`.

${table('time')}
`;
}

const QUOTED = [
  'bytes-claim',
  'bytes-trend',
  'visible',
  'cards100',
  'cards1000',
  'trend',
  'points100000',
  'shift',
  'requests',
];
const MARKS = ['<!-- bench -->', '<!-- /bench -->'];

/** The part of the README that quotes the results. Pure. */
export function quoteText({ rows }) {
  const quoted = QUOTED.flatMap((id) => rows.filter((row) => row.id === id));
  const lines = quoted.map(
    (row) => `| ${row.what} | ${cellsOf(row.ours, row, true)} | ${cellsOf(row.peers, row)} | ${measured(row)} |`,
  );
  return `${MARKS[0]}\n| | ours | peers | measured |\n|---|---|---|---|\n${lines.join('\n')}\n${MARKS[1]}`;
}

/** The README with its quote of the results. Throws Error when the README has no place for it. */
export function withQuote(readme, results) {
  const [from, to] = [readme.indexOf(MARKS[0]), readme.indexOf(MARKS[1])];
  if (from < 0 || to < from) throw new Error(`README.md has no ${MARKS.join(' … ')}`);
  return readme.slice(0, from) + quoteText(results) + readme.slice(to + MARKS[1].length);
}

const versionsOf = () => {
  const { dependencies } = JSON.parse(readFileSync(at('peers/package.json'), 'utf8'));
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
};

/** Each of a row's cells with the day on which it was measured. */
const dated = (cells, date) =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, { ...cell, date }]));

/** What was known with what was measured on a day: rows that were not measured stay, and of those that were the peers that were not. Pure. */
export function mergeRows(known, rows, date) {
  const fresh = rows.map((row) => {
    const before = known.find(({ id }) => id === row.id);
    // What had no day of its own is of its row's.
    const kept = Object.entries(before?.peers ?? {}).map(([name, cell]) => [name, { date: before.date, ...cell }]);
    const peers = { ...Object.fromEntries(kept), ...dated(row.peers, date) };
    return { ...row, date, ours: dated(row.ours, date), floors: dated(row.floors, date), peers };
  });
  const merged = new Map([...known, ...fresh].map((row) => [row.id, row]));
  return goals.flatMap((goal) => (merged.has(goal.id) ? { ...merged.get(goal.id), ...goal } : []));
}

/** Puts rows into results.json and writes what is made of it. */
export function keepResults(rows, about) {
  const file = at('results.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { about: {}, rows: [] };
  const { peers, date, ...rest } = about;
  const results = {
    about: { ...rest, versions: peers ? versionsOf() : known.about.versions },
    rows: mergeRows(known.rows, rows, date),
  };
  writeFileSync(
    file,
    `${JSON.stringify(results, (_, value) => (typeof value === 'number' ? +value.toPrecision(6) : value), 1)}\n`,
  );
  writeResults();
}

/** Writes RESULTS.md and the README's quote from results.json. */
export function writeResults() {
  const results = JSON.parse(readFileSync(at('results.json'), 'utf8'));
  writeFileSync(at('RESULTS.md'), resultsText(results));
  const readme = at('../README.md');
  writeFileSync(readme, withQuote(readFileSync(readme, 'utf8'), results));
}

/** The rows, for a terminal. */
export function printRows(rows) {
  for (const row of rows) {
    const { what, goal, unit, ours, floors, peers } = row;
    console.log(`\n${what}  (${goal})`);
    for (const [name, cell] of Object.entries(ours))
      console.log(`  ${isMissed(cell, row) ? '✗' : '✓'} ours ${name}: ${showCell(cell, unit)}${roundsOf(cell)}`);
    for (const [name, cell] of Object.entries({ ...floors, ...peers }))
      console.log(`    ${name}: ${showCell(cell, unit)}`);
  }
}
