// What rows are made of: the readings of a run by group, page and name, and the goal that they stand beside. Pure.

import { readFileSync } from 'node:fs';
import { median, ratio } from './statistics.mjs';

/** Every goal there is, in the order of the results: `[{id, table, what, goal, limit, unit, exact}, …]`; `exact` is missed from below, too. */
export const goals = JSON.parse(readFileSync(new URL('../goals.json', import.meta.url), 'utf8'));

/** What a goal may come to at most, in its unit. Throws Error where there is no such goal. */
export const limitOf = (id) => goalOf(id).limit;

const goalOf = (id) => {
  const found = goals.find((goal) => goal.id === id);
  if (!found) throw new Error(`bench/goals.json has no ${id}`);
  return found;
};

/** `{value, more}`, or nothing where there is no number. */
export const cell = (value, more = {}) => (Number.isFinite(value) ? { value, ...more } : undefined);

const known = (cells) => Object.fromEntries(Object.entries(cells).filter(([, one]) => Number.isFinite(one?.value)));

/** A row beside its goal, in a list; an empty list where nothing of ours was measured. Throws Error where there is no such goal. */
export function row(id, { ours, floors = {}, peers = {} }) {
  const goal = goalOf(id);
  const cells = known(ours);
  return Object.keys(cells).length ? [{ ...goal, ours: cells, floors: known(floors), peers: known(peers) }] : [];
}

/** Functions that look a run's records (`{group: {page: [record, …]}}`) up; each gives `undefined` or NaN where nothing was loaded. */
export function readingsOf(runs) {
  const of = (group, page, key) => runs[group]?.[page]?.map((record) => record[key]);
  const middle = (group, page, key) => median(of(group, page, key) ?? []);
  /** The middle of what a page's rounds say, and how many they were. */
  const one = (group, page, read) => {
    const values = (runs[group]?.[page] ?? []).map(read).filter(Number.isFinite);
    return cell(median(values), { rounds: values.length });
  };
  /** Of each round, how often `theirs` is in `ours`. */
  const over = (ours, theirs) => (ours && theirs ? ratio(ours, theirs) : undefined);
  /** CPU milliseconds of each round, less what the page `less` costs. */
  const net = (group, page, less = 'empty', key = 'task') =>
    of(group, page, key)?.map((ms) => ms - middle(group, less, 'task'));
  /** The net cost of a page over another's. */
  const times = (group, page, base) => over(net(group, page), net(group, base));
  return { of, middle, one, over, net, times };
}
