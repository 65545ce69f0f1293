/** What a picture is drawn on: paths behind the lines and before them, and words. Pure. Lengths in units of the picture. */
import type { Put } from './draw-mark.js';

/** A path, or words at a place. The class names carry the look. */
export interface Shape {
  c: string;
  d?: string;
  t?: string;
  x?: number;
  y?: number;
}

/** Where a panel's plot lies, and where days and amounts are in it. */
export interface Plot {
  width: number;
  left: number;
  /** Where the plot ends and the labels begin. */
  right: number;
  top: number;
  bottom: number;
  x: (day: number) => number;
  y: (amount: number) => number;
}

/** Layers to draw on. The same class names are one path. */
export interface Sheet {
  back: Put;
  front: Put;
  say: (className: string, text: string, x: number, y: number) => void;
  under: () => Shape[];
  over: () => Shape[];
}

export const makeSheet = (): Sheet => {
  const layers = [new Map<string, string>(), new Map<string, string>()] as const;
  const words: Shape[] = [];
  const put =
    (layer: Map<string, string>): Put =>
    (c, d) =>
      layer.set(c, (layer.get(c) ?? '') + d);
  const shapes = (layer: Map<string, string>): Shape[] => [...layer].map(([c, d]) => ({ c, d }));
  return {
    back: put(layers[0]),
    front: put(layers[1]),
    say: (c, t, x, y) => words.push({ c, t, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }),
    under: () => shapes(layers[0]),
    over: () => [...shapes(layers[1]), ...words],
  };
};
