/** A picture as SVG. Pure. Its height is a length of the text; its width is whatever the page gives it. */
import type { Picture } from '../chart/picture.js';
import type { Shape } from '../chart/sheet.js';
import type { Tags } from './tags.js';

const shapeView = ({ svg }: Tags, { c, d, t, x, y }: Shape) =>
  t === undefined ? svg`<path class=${c} d=${d} />` : svg`<text class=${c} x=${x} y=${y}>${t}</text>`;

/** What a picture says to those who do not see it, and what it is called on the page. */
interface PictureName {
  label: string;
  description: string;
  /** The id of the description. */
  id: string;
  c: string;
  /** Whether what it stands in has its name, and is said instead of it. */
  isSaid: boolean;
}

/** A picture with its name and what it shows in short. */
export const pictureView = (t: Tags, picture: Picture, { label, description, id, c, isSaid }: PictureName): unknown => {
  const { width, height, scale = 1, under, lines, over } = picture;
  return t.html`<svg class=${c} role="img" aria-label=${label} aria-describedby=${id} aria-hidden=${isSaid ? 'true' : t.nothing} viewBox="0 0 ${width} ${height}" width="100%" height="${(height * scale) / 16}em">
    <desc id=${id}>${description}</desc>
    ${[...under, ...lines, ...over].map((shape) => shapeView(t, shape))}
  </svg>`;
};

/** A small drawing beside its words. */
export const sampleView = (t: Tags, shapes: readonly Shape[]): unknown =>
  t.html`<svg class="picture sample" aria-hidden="true" viewBox="0 0 34 24" width="2.125em" height="1.5em">${shapes.map((shape) => shapeView(t, shape))}</svg>`;
