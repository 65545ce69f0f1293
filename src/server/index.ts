/** The entry point `war-claims/server`: any tag as an HTML string. No browser, and nothing of node: any JavaScript server will do. */
export {
  renderBonus,
  renderClaim,
  renderSource,
  renderTrend,
  sayEntry,
  type ClaimOptions,
  type TrendOptions,
} from './render.js';
export { renderSvg } from './render-svg.js';
export { renderLedger } from './ledger-page.js';
export type { PageOptions } from './ledger-entry.js';
export { loadLocale, type Reference, type RenderOptions } from './render-tag.js';
export { entryAddress, snippetsOf, type Published, type Snippets } from './snippets.js';
export { STYLE_TEXTS, styleHashes, type Styles, type WarTag } from './styles.js';
