/** Shapes on a canvas, looking as the style sheet says. Touches the canvas and the SVG that it is handed. Lengths in units of the picture. */
import type { Shape } from './sheet.js';

/** How shapes of a class look; colours as the browser computes them. */
export interface Ink {
  stroke: string;
  strokeOpacity: number;
  width: number;
  dash: number[];
  fill: string;
  fillOpacity: number;
  font: string;
  align: 'left' | 'center' | 'right';
}

export type Inks = (shape: Shape) => Ink;

const SVG = 'http://www.w3.org/2000/svg';

/** Reads looks from the style sheet by an SVG of the class `picture`, each class once. */
export const inksOf = (svg: Element): Inks => {
  const known = new Map<string, Ink>();
  return ({ c, t }) => {
    const key = c + (t === undefined);
    if (!known.has(key)) {
      const probe = document.createElementNS(SVG, t === undefined ? 'path' : 'text');
      probe.setAttribute('class', c);
      svg.append(probe);
      const {
        stroke,
        strokeOpacity,
        strokeWidth,
        strokeDasharray,
        fill,
        fillOpacity,
        fontWeight,
        fontSize,
        fontFamily,
        textAnchor,
      } = getComputedStyle(probe);
      known.set(key, {
        stroke,
        strokeOpacity: +strokeOpacity,
        width: parseFloat(strokeWidth),
        dash: strokeDasharray === 'none' ? [] : strokeDasharray.split(/[\s,]+/).map(parseFloat),
        fill,
        fillOpacity: +fillOpacity,
        font: `${fontWeight} ${fontSize} ${fontFamily}`,
        align: textAnchor === 'middle' ? 'center' : textAnchor === 'end' ? 'right' : 'left',
      });
      probe.remove();
    }
    return known.get(key)!;
  };
};

/** Whether the first letter of a label is Hebrew or Arabic: the label then runs from right to left, wherever it stands. */
export const startsFromRight = (label: string): boolean =>
  /^[^A-Za-z\u00c0-\u024f\u0370-\u052f]*[\u0590-\u08ff]/.test(label);

/** Draws shapes in units of the canvas's own transform. */
export const drawShapes = (context: CanvasRenderingContext2D, shapes: readonly Shape[], inks: Inks): void => {
  for (const shape of shapes) {
    const { stroke, strokeOpacity, width, dash, fill, fillOpacity, font, align } = inks(shape);
    const { d, t, x = 0, y = 0 } = shape;
    context.fillStyle = fill;
    context.globalAlpha = fillOpacity;
    if (t !== undefined) {
      context.font = font;
      context.textAlign = align;
      context.direction = startsFromRight(t) ? 'rtl' : 'ltr';
      context.fillText(t, x, y);
      continue;
    }
    const path = new Path2D(d);
    if (fill !== 'none') context.fill(path);
    context.globalAlpha = strokeOpacity;
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash(dash);
    if (stroke !== 'none') context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
};
