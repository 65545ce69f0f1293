/** Defines `<war-source>`. A tag that is already defined is left alone. */
import { WarSource } from '../elements/war-source.js';
import { define } from './define-tag.js';

define('war-source', WarSource);
export { WarSource };
