// Forced colours, imitated: a page cannot switch them on, but it can read its own rules for them as though they were on.
// The tests of the stories and their pictures use the browser's own.

const QUERY = '(forced-colors: active)';

/** What a browser does of its own accord. */
const palette = new CSSStyleSheet();
palette.replaceSync(`
  *, ::before, ::after { color: CanvasText !important; border-color: CanvasText !important; }
  *:not(canvas, svg, svg *) { background-color: Canvas !important; }
  a, a * { color: LinkText !important; }
  button { color: ButtonText !important; }
`);

const switched = new Map<CSSMediaRule, string>();
const painted = new Set<ShadowRoot | Document>();

const switchOn = (rules: CSSRuleList): void => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes(QUERY)) {
      switched.set(rule, rule.media.mediaText);
      rule.media.mediaText = 'all';
    } else if ('cssRules' in rule) switchOn(rule.cssRules as CSSRuleList);
  }
};

/** Paints a page, or what a tag has drawn. */
export const forceColours = (root: ShadowRoot | Document): void => {
  if (painted.has(root)) return;
  painted.add(root);
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) switchOn(sheet.cssRules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, palette];
};

/** Everything as it was. */
export const releaseColours = (): void => {
  for (const [rule, query] of switched) rule.media.mediaText = query;
  for (const root of painted) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== palette);
  switched.clear();
  painted.clear();
};
