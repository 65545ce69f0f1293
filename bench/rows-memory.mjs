// The rows of what must not happen or not stay: shifts, requests, long tasks, memory. Pure.

import { SHIFT_COUNTS } from './groups.mjs';
import { cell, readingsOf, row } from './harness/readings.mjs';

const BYTES_PER_KB = 1000;
const LEDGER = '/ledger.json';

/** From the records of a run. */
export function memoryRows(runs) {
  const reading = readingsOf(runs);
  return [...shiftRows(reading), ...pageRows(reading), ...heapRows(reading)];
}

function shiftRows({ of }) {
  const largest = (group, page, counts) => {
    const all = counts.map((count) => of(group, `${page}${count}`, 'shift'));
    return all.every(Boolean) ? cell(Math.max(...all.flat()), { rounds: all[0].length }) : undefined;
  };
  const claims = (page) => largest('shift', page, SHIFT_COUNTS.claim);
  const theirs = (page) => largest('shiftPeers', page, SHIFT_COUNTS.claim);
  const others = (kind) => {
    const ours = (way) => largest('shiftOthers', kind + way, SHIFT_COUNTS.other);
    return row(`shift-${kind}`, {
      ours: { 'sentence inside': ours('Ours'), 'from the server': ours('Server'), 'on a ledger': ours('Live') },
    });
  };
  return [
    ...row('shift', {
      ours: {
        'sentence inside': claims('ours'),
        'sentence inside, with the README’s line of CSS': claims('block'),
        'from the server': claims('server'),
        'in running text': claims('inline'),
        'nothing inside': claims('bare'),
        'on a ledger': claims('live'),
      },
      floors: { 'bare Lit': theirs('lit') },
      peers: { Shoelace: theirs('shoelace') },
    }),
    ...others('trend'),
    ...others('bonus'),
    ...others('source'),
  ];
}

function pageRows({ one }) {
  const asked = ({ paths }) => paths?.filter((path) => path === LEDGER).length;
  const longest = (page) => one('article', page, (record) => record.longest);
  return [
    ...row('requests', { ours: { '': one('requests', 'liveAll', asked) } }),
    ...row('parsed', { ours: { '': one('requests', 'liveAll', ({ parsed }) => parsed) } }),
    ...row('longest', { ours: { '': longest('ours') }, floors: { 'without our script': longest('without') } }),
  ];
}

function heapRows({ of, one, over }) {
  const held = (group, page) => one(group, page, ({ bytes }) => bytes / BYTES_PER_KB);
  const nodes = (page) => one('cards', page, (record) => record.nodes);
  const left = (key) => {
    const make = (page) => one('cards', page, (record) => record.left?.[key]);
    return { ours: { '': make('ours') }, floors: { 'bare Lit': make('lit') } };
  };
  const inUnit = (found, unit) => found && { ...found, unit };
  const overLit = (id, key, unit, make) =>
    row(id, {
      ours: { '': over(of('cards', 'ours', key), of('cards', 'lit', key)) },
      floors: { ours: inUnit(make('ours'), unit), 'bare Lit': inUnit(make('lit'), unit) },
    });
  const cards = (page) => held('cards', page);
  return [
    ...row('heap-five', { ours: { '': cards('five') }, floors: { 'bare Lit': cards('litFive') } }),
    ...row('nodes-five', { ours: { '': nodes('five') }, floors: { 'bare Lit': nodes('litFive') } }),
    ...overLit('heap-claim', 'bytes', 'KB', cards),
    ...overLit('nodes-claim', 'nodes', 'count', nodes),
    ...row('heap-trend', { ours: { '': held('trends', 'ours') }, peers: { uPlot: held('trends', 'uplot') } }),
    // Of each trend: the engine's own code is there once.
    ...row('heap-engine', { ours: { '': held('trends', 'awake') } }),
    ...row('left-bytes', left('bytes')),
    ...row('left-nodes', left('nodes')),
    ...row('left-listeners', left('listeners')),
  ];
}
