/**
 * A picture that answers: Chart.js takes over from the SVG, in its place and with its geometry. The one file that imports Chart.js.
 * Touches the stage that it is handed, and gives it back as it was. Its scales are the units of the picture: there is
 * nothing left to lay out, and no second geometry to keep in step.
 */
import { Chart, LinearScale, LineController, LineElement, PointElement, type ChartDataset } from 'chart.js';
import type { Place } from './draw-series.js';
import { drawShapes, inksOf, type Inks } from './draw-shapes.js';
import type { Picture } from './picture.js';
import { makeTip, type Spoken } from './tip.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** Where the engine takes its words from: the statements of each series by their index. */
export interface Speaker {
  count: (series: number) => number;
  say: (series: number, i: number) => Spoken;
}

/** An engine at work. */
export interface Engine {
  /** Shows another picture: another width, other series, other data, other colours. */
  draw(picture: Picture): void;
  /** Chooses what is nearest to a finger or a pointer. */
  point(event: PointerEvent): void;
  /** Does what a key asks for. */
  press(key: string): void;
  /** Leaves the stage as it was. */
  destroy(): void;
}

type Dataset = ChartDataset<'line', Place[]>;

/** A page of points is a twentieth of them. */
const PAGES = 20;

/** Starts an engine on a stage that holds the picture's SVG. */
export const startEngine = (stage: HTMLElement, first: Picture, { count, say }: Speaker): Engine => {
  /** The picture of the page: a new one after each change. */
  const svgOf = () => stage.querySelector('svg')!;
  const canvas = document.createElement('canvas');
  const tip = makeTip(stage);
  canvas.setAttribute('aria-hidden', 'true');
  // Around the mark that is chosen; not on the canvas, which is then not drawn again with every move of the pointer.
  const ring = Object.assign(document.createElement('i'), { className: 'ring', hidden: true });
  stage.append(canvas, ring);

  let picture = first;
  let inks: Inks = inksOf(svgOf());
  /** Pixels of the page to a unit of the picture, and from the stage's edge to the picture's. */
  let scale = 1;
  let left = 0;
  /** Which series and statement is chosen, and where it is. */
  let at: { s: number; i: number; place?: Place } | undefined;
  /** Series of the datasets. */
  let shown: number[] = [];

  const inUnits = (context: CanvasRenderingContext2D, paint: () => void) => {
    context.save();
    context.scale(scale, scale);
    paint();
    context.restore();
  };

  const choose = (s: number, i: number, place?: Place) => {
    if (at?.s === s && at.i === i) return;
    at = { s, i, place };
    const x = left + (place?.x ?? 0) * scale;
    const y = (place?.y ?? 0) * scale;
    ring.hidden = !place;
    ring.style.left = `${x}px`;
    ring.style.top = `${y}px`;
    tip.show(say(s, i), x, y);
  };

  const clear = () => {
    at = undefined;
    ring.hidden = true;
    tip.hide();
  };

  const chart = new Chart<'line', Place[]>(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: {
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      parsing: false,
      events: [],
      layout: { autoPadding: false },
      scales: { x: { type: 'linear', display: false }, y: { type: 'linear', display: false, reverse: true } },
    },
    plugins: [
      {
        id: 'war-trend',
        beforeDatasetsDraw: ({ ctx }) => inUnits(ctx, () => drawShapes(ctx, picture.under, inks)),
        afterDatasetsDraw: ({ ctx }) => inUnits(ctx, () => drawShapes(ctx, picture.over, inks)),
      },
    ],
  });

  /** Of all that is drawn of these series, the nearest. */
  const nearest = (among: readonly number[], distance: (place: Place) => number) => {
    let best: { s: number; place: Place } | undefined;
    let least = Infinity;
    for (const s of among)
      for (const run of picture.traces[s]?.runs ?? [])
        for (const place of run) {
          const far = distance(place);
          if (far >= least) continue;
          least = far;
          best = { s, place };
        }
    return best;
  };

  const point = ({ clientX, clientY }: PointerEvent) => {
    const box = canvas.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * picture.width;
    const y = ((clientY - box.top) / box.height) * picture.height;
    const found = nearest(shown, (place) => Math.hypot(place.x - x, place.y - y));
    if (found) choose(found.s, found.place.i, found.place);
  };

  const go = (s: number, i: number) => {
    const place = nearest([s], (other) => Math.abs(other.i - i))?.place;
    // A statement that cannot be drawn is spoken all the same.
    choose(s, i, place && (picture.traces[s]!.isLine || place.i === i) ? place : undefined);
  };

  const draw = (next: Picture) => {
    picture = next;
    const svg = svgOf();
    inks = inksOf(svg);
    const { width, height, traces } = picture;
    const box = svg.getBoundingClientRect();
    // On a page that is magnified, these are pixels of the screen: the canvas is measured in those of the page.
    const ratio = stage.offsetWidth / stage.getBoundingClientRect().width || 1;
    const page = Math.abs(ratio - 1) < 0.01 ? 1 : ratio;
    scale = Math.min(box.width / width, box.height / height) * page;
    left = (box.width * page - width * scale) / 2;
    canvas.style.left = `${left}px`;
    shown = traces.flatMap((trace, s) => (trace ? [s] : []));
    chart.data.datasets = shown.map((s): Dataset => {
      const { c, runs, isLine } = traces[s]!;
      const { stroke, width: units, dash } = inks({ c });
      return {
        data: runs.flatMap((run, n) => {
          const places = run.map((place) => (place.isSpan ? { ...place, y: NaN } : place));
          return n ? [{ ...run[0]!, y: NaN }, ...places] : places;
        }),
        showLine: isLine,
        spanGaps: false,
        borderColor: stroke,
        borderWidth: units * scale,
        borderDash: dash.map((length) => length * scale),
        borderJoinStyle: 'round',
        borderCapStyle: 'round',
        pointRadius: 0,
        pointHoverRadius: 0,
      };
    });
    Object.assign(chart.options.scales!.x!, { min: 0, max: width });
    Object.assign(chart.options.scales!.y!, { min: 0, max: height });
    chart.resize(width * scale, height * scale);
    chart.update('none');
    if (at && !traces[at.s]) clear();
    else if (at) {
      const { s, i } = at;
      at = undefined;
      if (i < count(s)) go(s, i);
      else clear();
    }
  };

  const press = (key: string) => {
    if (key === 'Escape' || !shown.length) return clear();
    if (!at) return go(shown[0]!, key === 'End' ? count(shown[0]!) - 1 : 0);
    const { s, i, place } = at;
    const last = count(s) - 1;
    const page = Math.ceil(last / PAGES);
    const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: page, PageUp: -page, End: Infinity, Home: -Infinity }[key];
    if (step !== undefined) return go(s, Math.max(0, Math.min(last, i + step)));
    const next = shown[shown.indexOf(s) + (key === 'ArrowUp' ? -1 : 1)];
    if (next !== undefined) go(next, nearest([next], ({ x }) => Math.abs(x - (place?.x ?? 0)))?.place.i ?? 0);
  };

  const listening = new AbortController();
  const { signal } = listening;
  stage.addEventListener('pointermove', point, { signal });
  stage.addEventListener('pointerdown', point, { signal });
  stage.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && clear(), { signal });
  stage.addEventListener('blur', clear, { signal });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', () => draw(picture), { signal });
  draw(first);
  stage.classList.add('awake');
  return {
    draw,
    point,
    press,
    destroy: () => {
      listening.abort();
      chart.destroy();
      canvas.remove();
      ring.remove();
      tip.remove();
      stage.classList.remove('awake');
    },
  };
};
