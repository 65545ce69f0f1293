/** The key of a picture: the marks that occur in it, each drawn and explained, and no others. Pure. */
import type { ChartMessages } from '../text/messages.js';
import { drawMark, hatch, RADIUS } from './draw-mark.js';
import type { Points } from '../model/points.js';
import { COMPARATORS, isCeiling, isFloor } from '../model/value.js';
import { isDoubtful, type Mark } from './mark.js';
import { makeSheet, type Shape } from './sheet.js';
import type { PlanSeries, TrendPlan } from './trend-plan.js';

/** The size of a sample. */
export const SAMPLE = { width: 34, height: 24 } as const;

/** A sample and what it says. */
export interface KeyEntry {
  text: string;
  shapes: Shape[];
}

type Name = keyof ChartMessages['mark'];

const isWide = ({ first, last }: Mark) => last > first;

/** Which marks occur, in the order of the key. */
const occurs: Record<Exclude<Name, 'step' | 'line' | 'band'>, (mark: Mark) => boolean | undefined> = {
  exact: ({ kind }) => kind === 'exact',
  about: ({ kind }) => kind === 'about',
  floor: ({ kind }) => kind === 'floor',
  named: ({ named, kind }) => named && kind === 'floor',
  ceiling: ({ kind }) => kind === 'ceiling',
  range: ({ kind }) => kind === 'range',
  best: ({ best }) => best !== undefined,
  vague: ({ kind }) => kind === 'vague' || kind === 'words',
  width: (mark) => isWide(mark) && mark.kind !== 'words',
  rough: ({ rough, kind }) => rough && kind !== 'words',
  unverified: ({ state, kind }) => state === 'hollow' && kind !== 'words' && kind !== 'vague',
  partly: ({ state }) => state === 'half',
  verified: ({ state }) => state === 'full',
  refuted: ({ state }) => state === 'crossed',
  target: ({ target }) => target,
  flagged: ({ flagged }) => flagged,
};

const sample = (name: Name): Shape[] => {
  const sheet = makeSheet();
  const { front, say } = sheet;
  const [x, middle] = [SAMPLE.width / 2, SAMPLE.height / 2];
  if (name === 'vague') front('hatch s', hatch(4, 6, 26, 12));
  else if (name === 'step') front('step s', 'M4 17H17V7H30');
  else if (name === 'line') front('line s', 'M3 17L9 15L14 16M20 11L25 9L31 6');
  else if (name === 'band') front('band s', 'M3 12L31 4V14L3 20z');
  else if (name === 'flagged') say('l m', '*', x, 18);
  else {
    const kind =
      name === 'about' || name === 'floor' || name === 'ceiling'
        ? name
        : name === 'named'
          ? 'floor'
          : name === 'range' || name === 'best'
            ? 'range'
            : 'exact';
    const state = name === 'verified' ? 'full' : name === 'partly' ? 'half' : name === 'refuted' ? 'crossed' : 'hollow';
    const mark: Mark = {
      kind,
      state,
      first: 0,
      last: 0,
      low: -8,
      high: kind === 'range' ? 8 : kind === 'floor' ? -8 : kind === 'ceiling' ? 9 : 0,
      label: '',
      named: name === 'named',
      target: name === 'target',
      rough: name === 'rough',
    };
    if (name === 'best') mark.best = 1;
    const width = name === 'width' || name === 'rough' ? 13 : 0;
    drawMark(
      front,
      mark,
      { colour: 0, shape: 0 },
      { x, from: x - width, to: x + width, r: RADIUS, y: (amount) => middle - amount },
    );
  }
  return [...sheet.under(), ...sheet.over()].map((shape) => ({ ...shape, c: shape.c.replace(/\bs\d\b/, 's') }));
};

/** The key to a plan. */
export const keyOf = ({ panels }: TrendPlan, messages: ChartMessages): KeyEntry[] => {
  const series = panels.flatMap((panel) => panel.series);
  const marks = series.flatMap((one) => one.marks);
  const dense = series.flatMap(({ points }) => points ?? []);
  // What single points of a line say of their own.
  const isHedged = (isIn: typeof isFloor) => (points: Points) =>
    points.comparator.some((hedge, i) => i < points.length && isIn(COMPARATORS[hedge]));
  const isOfPoint: Partial<Record<Name, (points: Points) => boolean>> = {
    floor: isHedged(isFloor),
    ceiling: isHedged(isCeiling),
    vague: ({ values }) => [...values.values()].some(({ magnitude }) => magnitude),
    refuted: ({ notes }) => [...notes.values()].some(({ verification }) => verification?.status === 'refuted'),
    flagged: ({ notes }) => [...notes.values()].some(({ obsStatus }) => isDoubtful(obsStatus)),
  };
  const names: Name[] = (Object.keys(occurs) as (keyof typeof occurs)[]).filter(
    (name) => marks.some(occurs[name]) || dense.some((points) => isOfPoint[name]?.(points)),
  );
  if (series.some((one) => one.steps && one.marks.length > 1)) names.push('step');
  if (dense.length) names.push('line');
  if (dense.some(({ low, high }) => low !== high)) names.push('band');
  const entries: KeyEntry[] = [];
  for (const name of names) {
    const [text, shapes] = [messages.mark[name], sample(name)];
    // The same drawing twice would make readers look for the difference.
    const alike = entries.find((entry) => JSON.stringify(entry.shapes) === JSON.stringify(shapes));
    if (alike) alike.text += ` · ${text}`;
    else entries.push({ text, shapes });
  }
  return entries;
};

/** The line and the shape of one series, for its name in the legend: filled as its marks are, where they are alike. */
export const drawLegend = ({ colour, dash, shape, points, marks }: PlanSeries): Shape[] => {
  const [first] = marks;
  const state = first && marks.every((mark) => mark.state === first.state) ? first.state : 'hollow';
  const { front, under, over } = makeSheet();
  front(`${points ? 'line' : 'step'} s${colour} d${dash}`, points ? 'M2 12H32' : 'M2 12H12.8M21.2 12H32');
  if (!points)
    drawMark(
      front,
      { kind: 'exact', state, first: 0, last: 0, low: 0, high: 0, label: '' },
      { colour, shape },
      { x: 17, from: 17, to: 17, r: RADIUS, y: () => 12 },
    );
  return [...under(), ...over()];
};
