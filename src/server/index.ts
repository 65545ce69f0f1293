/** The door `war-claims/server`: any tag as an HTML string. No browser, and nothing of node: any JavaScript server will do. */
export { renderBonus, renderClaim, renderSource, type ClaimOptions } from './render.js';
export { loadLocale, type Reference, type RenderOptions } from './render-tag.js';
export { STYLE_TEXTS, styleHashes, type Styles, type WarTag } from './styles.js';
