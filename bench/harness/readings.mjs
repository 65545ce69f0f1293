// What rows are made of: the readings of a run by group, page and name. Pure.

import { median, ratio } from './statistics.mjs';

/** `{value}`, or nothing where there is no number. */
export const cell = (value) => (Number.isFinite(value) ? { value } : undefined);

const known = (cells) => Object.fromEntries(Object.entries(cells).filter(([, one]) => Number.isFinite(one?.value)));

/** A row, in a list; an empty list where nothing of ours was measured. */
export function row({ ours, floors = {}, peers = {}, ...rest }) {
  const cells = known(ours);
  return Object.keys(cells).length ? [{ ...rest, ours: cells, floors: known(floors), peers: known(peers) }] : [];
}

/** Functions that look a run's records (`{group: {page: [record, …]}}`) up; each gives `undefined` or NaN where nothing was loaded. */
export function readingsOf(runs) {
  const of = (group, page, key) => runs[group]?.[page]?.map((record) => record[key]);
  const middle = (group, page, key) => median(of(group, page, key) ?? []);
  /** Of each round, how often `theirs` is in `ours`. */
  const over = (ours, theirs) => (ours && theirs ? ratio(ours, theirs) : undefined);
  /** CPU milliseconds of each round, less what the page `less` costs. */
  const net = (group, page, less = 'empty', key = 'task') =>
    of(group, page, key)?.map((ms) => ms - middle(group, less, 'task'));
  /** The net cost of a page over another's. */
  const times = (group, page, base) => over(net(group, page), net(group, base));
  return { of, middle, over, net, times };
}
