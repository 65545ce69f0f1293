// The rows of what must not happen or not stay: shifts, requests, long tasks, memory. Pure.

import { cell, readingsOf, row } from './harness/readings.mjs';
import { median } from './harness/statistics.mjs';

const BYTES_PER_KB = 1000;
/** Less than a node in twenty cycles is none. */
const NONE = 0.05;

/** From the records of a run. */
export function memoryRows(runs) {
  const { of, middle } = readingsOf(runs);
  const simple = (id, what, goal, limit, unit, ours, floors, peers) =>
    row({ table: 'time', id, what, goal, limit, unit, ours, floors, peers });
  const largest = (group, ...pages) => cell(Math.max(...pages.flatMap((page) => of(group, page, 'shift') ?? [NaN])));
  const shift = (page) => largest('shift', `${page}1`, `${page}100`);
  const asked = runs.requests?.live.map(({ paths }) => paths?.filter((path) => path === '/ledger.json').length);
  const one = (group, page, key, by = 1) => cell(middle(group, page, key) / by);
  const left = (page, key) => cell(median(runs.cards?.[page]?.map((record) => record.left?.[key]) ?? []));
  const both = (make) => [{ '': make('ours') }, { 'bare Lit': make('lit') }];
  return [
    ...simple(
      'shift',
      'layout shift, 1 and 100 tags, slow 4G and 4× CPU, the largest',
      '0.0000',
      0,
      'shift',
      {
        'sentence inside': shift('ours'),
        'from the server': shift('server'),
        'in running text': shift('inline'),
        'nothing inside': shift('bare'),
        'on a ledger': shift('live'),
      },
      { 'bare Lit': largest('shiftPeers', 'lit') },
      { Shoelace: largest('shiftPeers', 'shoelace') },
    ),
    ...simple('requests', 'requests for the ledger, 50 tags on it', '1', 1, '', { '': cell(median(asked ?? [])) }),
    ...simple('parsed', 'times that it is parsed', '1', 1, '', { '': one('requests', 'live', 'parsed') }),
    ...simple(
      'longest',
      'longest task of an article page, 4× CPU',
      '≤ 50 ms',
      50,
      'ms',
      { '': one('article', 'ours', 'longest') },
      { 'without our script': one('article', 'without', 'longest') },
    ),
    ...simple(
      'heap-card',
      'heap of a card',
      '≤ 1.5 KB',
      1.5,
      'KB',
      ...both((page) => one('cards', page, 'bytes', BYTES_PER_KB)),
    ),
    ...simple('nodes-card', 'nodes of a card', '≤ 28', 28, '', ...both((page) => one('cards', page, 'nodes'))),
    ...simple(
      'heap-trend',
      'heap of a trend before its engine',
      '≤ 30 KB',
      30,
      'KB',
      { '': one('trends', 'ours', 'bytes', BYTES_PER_KB) },
      {},
      { uPlot: one('trends', 'uplot', 'bytes', BYTES_PER_KB) },
    ),
    // Of each trend: the engine's own code is there once.
    ...simple('heap-engine', 'heap of a trend with the engine awake', '≤ 250 KB', 250, 'KB', {
      '': one('trends', 'awake', 'bytes', BYTES_PER_KB),
    }),
    ...simple(
      'left-bytes',
      'left of a card, put up and taken down, each time',
      '≤ 16 B',
      16,
      'B',
      ...both((page) => left(page, 'bytes')),
    ),
    ...simple(
      'left-nodes',
      'nodes left of 100 cards, each time',
      '0',
      NONE,
      '',
      ...both((page) => left(page, 'nodes')),
    ),
    ...simple(
      'left-listeners',
      'listeners left of 100 cards, each time',
      '0',
      NONE,
      '',
      ...both((page) => left(page, 'listeners')),
    ),
  ];
}
