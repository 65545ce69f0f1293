/** The script of the builder's page: defines `<war-builder>`. */
import { define } from '../define/define-tag.js';
import { WarBuilder } from './war-builder.js';

define('war-builder', WarBuilder);
