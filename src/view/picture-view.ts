/** A picture as SVG. Pure. Its height is a length of the text; its width is whatever the page gives it. */
import type { Picture } from '../chart/picture.js';
import type { Shape } from '../chart/sheet.js';
import type { Tags } from './tags.js';

const shapeView = ({ svg }: Tags, { c, d, t, x, y }: Shape) =>
  t === undefined ? svg`<path class=${c} d=${d} />` : svg`<text class=${c} x=${x} y=${y}>${t}</text>`;

/** A picture with its name and what it shows in short, for those who do not see it; not where what it stands in has said so. */
export const pictureView = (
  t: Tags,
  picture: Picture,
  label: string,
  description: string,
  id: string,
  c: string,
  isNamed: boolean,
): unknown => {
  const { width, height, scale = 1, under, lines, over } = picture;
  return t.html`<svg class=${c} role="img" aria-label=${label} aria-describedby=${id} aria-hidden=${isNamed ? t.nothing : 'true'} viewBox="0 0 ${width} ${height}" width="100%" height="${(height * scale) / 16}em">
    <desc id=${id}>${description}</desc>
    ${[...under, ...lines, ...over].map((shape) => shapeView(t, shape))}
  </svg>`;
};

/** A small drawing beside its words. */
export const sampleView = (t: Tags, shapes: readonly Shape[]): unknown =>
  t.html`<svg class="picture sample" aria-hidden="true" viewBox="0 0 34 24" width="2.125em" height="1.5em">${shapes.map((shape) => shapeView(t, shape))}</svg>`;
