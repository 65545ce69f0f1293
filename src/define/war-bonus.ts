/** Defines `<war-bonus>`. A tag that is already defined is left alone. */
import { WarBonus } from '../elements/war-bonus.js';
import { define } from './define-tag.js';

define('war-bonus', WarBonus);
export { WarBonus };
