// The results as tables: printed, kept in results.json, written to RESULTS.md and, a few of them, into the README.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(path, import.meta.url);

const digits = { B: 0, KB: 1, MB: 1, ms: 0, shift: 4 };
const show = (value, unit) => {
  // A shift too small for the table is a shift all the same.
  const rounded = unit === 'shift' && value > 0 ? Math.max(value, 0.0001) : value;
  const text = rounded.toLocaleString('en', {
    minimumFractionDigits: digits[unit] ?? (Number.isInteger(rounded) ? 0 : 2),
    maximumFractionDigits: digits[unit] ?? 2,
  });
  return unit === '×' ? `${text}×` : ['', 'shift'].includes(unit) ? text : `${text} ${unit}`;
};

/** `{value: 1.4, low: 1.3, high: 1.5}` in times is `1.40× [1.30–1.50]`. */
export const showCell = ({ value, low, high }, unit) =>
  show(value, unit) + (Number.isFinite(low) && high - low >= 0.005 ? ` [${low.toFixed(2)}–${high.toFixed(2)}]` : '');

const isMissed = (cell, limit) => cell.value > limit;

const cellsOf = (cells, unit, limit) =>
  Object.entries(cells)
    .map(([name, cell]) => {
      const shown = showCell(cell, unit);
      return `${name ? `${name} ` : ''}${limit !== undefined && isMissed(cell, limit) ? `**${shown}** ✗` : shown}`;
    })
    .join('<br>');

const TITLES = { bytes: 'Bytes on the wire', time: 'Time and memory' };
const HEAD = '| what | goal | ours | floor | peers |\n|---|---|---|---|---|';

const dateOf = (row, { date }) => (row.date && row.date !== date ? ` (${row.date})` : '');

/** The whole of RESULTS.md from `{about, rows}`. Pure. */
export function resultsText({ about, rows }) {
  const missed = rows.filter(({ ours, limit }) => Object.values(ours).some((cell) => isMissed(cell, limit)));
  const table = (name) =>
    `## ${TITLES[name]}\n\n${HEAD}\n` +
    rows
      .filter((row) => row.table === name)
      .map(
        (row) =>
          `| ${row.what}${dateOf(row, about)} | ${row.goal} | ${cellsOf(row.ours, row.unit, row.limit)} | ${cellsOf(row.floors, row.unit)} | ${cellsOf(row.peers, row.unit)} |`,
      )
      .join('\n');
  return `# Results

Written by \`npm run bench\` and \`npm run bench:peers\`; by hand nothing. ${about.date}, ${about.rounds} rounds of pages loaded in turn, ${about.machine}.

*Net* is CPU time of the main thread less an empty page's. A ratio is the median of the ratios of each round, in brackets the limits within which that
median lies 95 times in 100. ✗ is a goal that was missed: ${missed.length} of ${rows.length}.
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
export function quoteText({ about, rows }) {
  const quoted = QUOTED.flatMap((id) => rows.filter((row) => row.id === id));
  const lines = quoted.map(
    ({ what, unit, limit, ours, peers }) => `| ${what} | ${cellsOf(ours, unit, limit)} | ${cellsOf(peers, unit)} |`,
  );
  return `${MARKS[0]}\n| ${about.date} | ours | peers |\n|---|---|---|\n${lines.join('\n')}\n${MARKS[1]}`;
}

/** The README with its quote of the results. Throws Error when the README has no place for it. */
export function withQuote(readme, results) {
  const [from, to] = [readme.indexOf(MARKS[0]), readme.indexOf(MARKS[1])];
  if (from < 0 || to < from) throw new Error(`README.md has no ${MARKS.join(' … ')}`);
  return readme.slice(0, from) + quoteText(results) + readme.slice(to + MARKS[1].length);
}

/** A run of all groups says the order; one of some leaves the rows where they stand. */
const inOrder = (known, fresh) => {
  const merged = new Map(known.map((row) => [row.id, row]));
  for (const row of fresh) merged.set(row.id, row);
  const [longer, shorter] = fresh.length < known.length ? [known, fresh] : [fresh, known];
  const order = [...new Set([...longer, ...shorter].map(({ id }) => id))];
  return order.map((id) => merged.get(id));
};

const versionsOf = () => {
  const { dependencies } = JSON.parse(readFileSync(at('peers/package.json'), 'utf8'));
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
};

/** Puts rows into results.json, those of peers that were not measured again as they were, and writes what is made of it. */
export function keepResults(rows, about) {
  const file = at('results.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { about: {}, rows: [] };
  const { peers, ...rest } = about;
  const fresh = rows.map((row) => {
    const before = known.rows.find(({ id }) => id === row.id);
    return { ...row, date: about.date, peers: { ...before?.peers, ...row.peers } };
  });
  const results = {
    about: { ...rest, versions: peers ? versionsOf() : known.about.versions },
    rows: inOrder(known.rows, fresh),
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
  for (const { what, goal, unit, limit, ours, floors, peers } of rows) {
    console.log(`\n${what}  (${goal})`);
    for (const [name, cell] of Object.entries(ours))
      console.log(`  ${isMissed(cell, limit) ? '✗' : '✓'} ours ${name}: ${showCell(cell, unit)}`);
    for (const [name, cell] of Object.entries({ ...floors, ...peers }))
      console.log(`    ${name}: ${showCell(cell, unit)}`);
  }
}
