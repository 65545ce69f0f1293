// Trends to try the picture on, and ways to read what was planned and drawn.

import { parseTrend, type TrendInput } from '../../src/model/trend.js';
import { openLedger, type OpenLedger } from '../../src/model/open-ledger.js';
import { drawPictures, type Picture } from '../../src/chart/picture.js';
import { trendPlan, type TrendPlan } from '../../src/chart/trend-plan.js';
import type { Shape } from '../../src/chart/sheet.js';
import { english } from '../../src/text/locale.js';

/** A claim on the number of troops, said on a day. */
export const claim = (value: unknown, claimDate: string | undefined = '2025-06-01', more: object = {}): never =>
  ({ text: 'A sentence.', claimant: 'A ministry', measure: 'troops', value, claimDate, ...more }) as never;

/** Dates a day apart. */
export const days = (count: number, from = '2024-01-01'): string[] =>
  Array.from({ length: count }, (_, i) => new Date(Date.parse(from) + i * 864e5).toISOString().slice(0, 10));

/** A plan; fails where the data is not good. */
export const plan = (trend: TrendInput, ledger?: OpenLedger): TrendPlan => {
  const parsed = parseTrend(trend, ledger && { ledger });
  if (!parsed.ok || parsed.problems.some(({ rank }) => rank !== 'note'))
    throw new Error(JSON.stringify(parsed.problems));
  return trendPlan(parsed.value, english, ledger);
};

/** A plan of one series of claims. */
export const planOf = (...claims: never[]): TrendPlan => plan({ series: [{ label: 'A ministry', claims }] });

/** The first panel of a trend at a width. */
export const draw = (trend: TrendInput | TrendPlan, width = 600): Picture =>
  drawPictures('panels' in trend ? trend : plan(trend), width, english)[0]!;

/** All shapes whose class names hold a word. */
export const shapes = (picture: Picture, name: string): Shape[] =>
  [...picture.under, ...picture.lines, ...picture.over].filter(({ c }) => c.split(' ').includes(name));

/** Words in the picture with a class: `t` the axes, `v` figures, `l` labels. */
export const words = (picture: Picture, name: string): string[] => shapes(picture, name).flatMap(({ t }) => t ?? []);

/** The commands of a path with absolute places: `[{x, y, drawn}]`, `drawn` false where the pen is only moved. */
export const walk = (d: string): { x: number; y: number; drawn: boolean }[] => {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVhvlaz])([^MLHVhvlaz]*)/g)].flatMap(([, command, rest]) => {
    const numbers = (rest!.match(/-?[\d.]+/g) ?? []).map(Number);
    const at = { M: [0, 1], L: [0, 1], H: [0], V: [0], h: [0], v: [0], l: [0, 1], a: [5, 6], z: [] }[command!]!;
    const [a = 0, b = 0] = at.map((i) => numbers[i]!);
    if (command === 'M' || command === 'L') [x, y] = [a, b];
    else if (command === 'H') x = a;
    else if (command === 'V') y = a;
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else if (command === 'l' || command === 'a') [x, y] = [x + a, y + b];
    else return [];
    return { x, y, drawn: command !== 'M' };
  });
};

const AMOUNT: Record<string, number> = { K: 1e3, M: 1e6 };

/** Where an amount such as `300K` stands, by two labelled lines of the scale. */
export const yOf = (picture: Picture, amount: string): number => {
  const number = (label: string) => parseFloat(label) * (AMOUNT[label.at(-1)!] ?? 1);
  const [zero, other] = shapes(picture, 't').filter(({ c }) => c.includes('e'));
  const perUnit = (other!.y! - zero!.y!) / (number(other!.t!) - number(zero!.t!));
  return zero!.y! - 4 + (number(amount) - number(zero!.t!)) * perUnit;
};

/** A ledger of claims, each with its place as id. */
export const ledgerOf = (claims: object[], more: object = {}): OpenLedger =>
  openLedger({ claims: claims.map((one, i) => ({ id: String(i), ...one })), ...more });
