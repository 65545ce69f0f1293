/** Defines `<war-claim>`. A tag that is already defined is left alone. */
import { WarClaim } from '../elements/war-claim.js';
import { define } from './define-tag.js';

define('war-claim', WarClaim);
export { WarClaim };
