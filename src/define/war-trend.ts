/** Defines `<war-trend>`. A tag that is already defined is left alone. */
import { WarTrend } from '../elements/war-trend.js';
import { define } from './define-tag.js';

define('war-trend', WarTrend);
export { WarTrend };
