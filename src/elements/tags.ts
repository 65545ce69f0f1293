/** Lit's template tags, as the views take them. */
import { html, nothing, svg } from 'lit';
import type { Tags } from '../view/tags.js';

export const tags: Tags = { html: html as Tags['html'], svg: svg as Tags['svg'], nothing };
