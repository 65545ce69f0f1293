// Every way that data can go, on generated data: parser, words, plan, picture, server, files.

import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { drawPictures } from '../../src/chart/picture.js';
import { meets, SIZE, type Box } from '../../src/chart/place-labels.js';
import { trendWords } from '../../src/chart/trend-words.js';
import { differences } from '../../src/chart/split-series.js';
import { claimAt, countOf } from '../../src/model/statements.js';
import { openLedger, type OpenLedger } from '../../src/model/open-ledger.js';
import { parseBonus, parseClaim, parseLedger, parseTrend } from '../../src/model/parse-any.js';
import { PROBLEMS, type Parsed } from '../../src/model/problem.js';
import { parseSource } from '../../src/model/source.js';
import { renderBonus, renderClaim, renderSource, renderTrend } from '../../src/server/render.js';
import { renderSvg } from '../../src/server/render-svg.js';
import { sayTrendText } from '../../src/chart/say-trend-text.js';
import { sayBonus } from '../../src/text/say-bonus.js';
import { sayClaim } from '../../src/text/say-claim.js';
import { sayClaimLine, saySourceLine } from '../../src/text/say-line.js';
import { sayBonusLine, sayBonusText, sayClaimText, saySourceText } from '../../src/text/say-plain.js';
import { saySource } from '../../src/text/say-source.js';
import { trendCsv } from '../../src/text/trend-csv.js';
import type { Locale } from '../../src/text/locale.js';
import { wordBox } from '../chart/word-box.js';
import { brokenData } from './broken.js';
import { dataOf, hostile, plain, type Kind, type Taste } from './generate.js';
import type { Property } from './property.js';
import { claimThat, locales, noHoles } from './said.js';

const PARSE: Record<Kind, (input: never) => Parsed<any>> = {
  claim: parseClaim,
  trend: parseTrend,
  bonus: parseBonus,
  source: parseSource,
  ledger: parseLedger,
};
const RENDER = { claim: renderClaim, trend: renderTrend, bonus: renderBonus, source: renderSource };

/** Everything that is said of a thing in a language. */
const say = (kind: Kind, value: never, locale: Locale, ledger?: OpenLedger): unknown => {
  if (kind === 'claim')
    return [sayClaim(value, locale, ledger), sayClaimLine(value, locale), sayClaimText(value, locale)];
  if (kind === 'bonus')
    return [sayBonus(value, locale, ledger), sayBonusLine(value, locale), sayBonusText(value, locale)];
  if (kind === 'source') return [saySource(value, locale), saySourceLine(value, locale), saySourceText(value, locale)];
  if (kind === 'ledger') return [];
  const { plan, panels, key } = trendWords(value, locale, ledger);
  for (const width of [260, 640])
    for (const { under, lines, over, height } of drawPictures(plan, width, locale)) {
      claimThat(height > 0 && height < 1e5, () => `a picture is ${height} high`);
      for (const { d = '', x = 0, y = 0 } of [...under, ...lines, ...over])
        claimThat(!/NaN|Infinity|undefined/.test(`${d} ${x} ${y}`), () => `a path leads nowhere: ${d} ${x} ${y}`);
    }
  trendCsv(
    plan.panels.flatMap(({ series }) => series),
    '',
    locale,
    ledger,
  );
  return [panels, key, sayTrendText(value, locale, ledger)];
};

/** How close two words may come, in units of the picture. */
const CLOSE = 1.5;

type Node = DefaultTreeAdapterTypes.ChildNode;
const nodesOf = (node: { childNodes?: Node[]; content?: { childNodes: Node[] } }): Node[] =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) => [
    child,
    ...nodesOf(child as never),
  ]);

const ALLOWED = /^(https?:\/\/|#)/i;

/** Holds that markup runs nothing and leads nowhere else, and gives its text. */
export const isHarmless = (html: string): string => {
  const nodes = nodesOf(parseFragment(html) as never);
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const { tagName, attrs } = node;
    claimThat(
      !/^(script|iframe|object|embed|form|base|meta|img|image|foreignobject|math)$/i.test(tagName),
      () => `<${tagName}> in ${html}`,
    );
    for (const { name, value } of attrs) {
      claimThat(!/^on|^style$|^srcdoc$|^formaction$/i.test(name), () => `${name}="${value}" in ${html}`);
      if (/^(href|xlink:href|src|action)$/.test(name))
        claimThat(ALLOWED.test(value), () => `${name}="${value}" in ${html}`);
    }
  }
  return nodes.map((node) => ('value' in node ? node.value : '')).join(' ');
};

const TAGS = ['claim', 'bonus', 'source', 'trend'] as const;
const entryOf = (taste: Taste) =>
  fc.oneof(...TAGS.map((kind) => dataOf(kind, taste).map((data) => [kind, data] as const)));

export const doors: Property[] = [
  {
    name: 'good data is said in every language without a hole, an exception or a lost sentence',
    share: 6,
    of: fc.property(entryOf(plain), ([kind, data]) => {
      const parsed = PARSE[kind](data as never);
      if (!parsed.ok) return;
      for (const locale of locales) noHoles(say(kind, parsed.value as never, locale));
    }),
  },
  {
    name: 'broken data throws nowhere: it is said, or its problems are',
    share: 16,
    of: fc.property(brokenData, fc.constantFrom(...locales), ({ kind, data }, locale) => {
      const parsed = PARSE[kind](data as never);
      for (const { code, path, message } of parsed.problems) {
        claimThat(Object.hasOwn(PROBLEMS, code), () => `an unknown code: ${code}`);
        claimThat(/^(\/[^/]*)*$/.test(path), () => `no pointer: ${path}`);
        claimThat(/\S/.test(message), () => 'no sentence');
      }
      claimThat((Object.prototype as { polluted?: unknown }).polluted === undefined, () => 'every object is changed');
      if (!parsed.ok) return claimThat(parsed.problems.at(-1)?.rank === 'error', () => 'nothing says why');
      say(kind, parsed.value as never, locale, openLedger(typeof data === 'string' ? undefined : data));
    }),
  },
  {
    name: 'a trend sets side by side only what is alike, and a magnitude moves no scale',
    share: 6,
    of: fc.property(dataOf('trend', hostile), fc.constantFrom(...locales), (data, locale) => {
      const parsed = parseTrend(data as never);
      if (!parsed.ok) return;
      const { plan, panels } = trendWords(parsed.value, locale);
      plan.panels.forEach(({ series, ticks }, i) => {
        const firsts = series.map((one) => claimAt(one, 0));
        for (const other of firsts.slice(1)) {
          const why = differences(firsts[0]!, other);
          claimThat(!why.length, () => `one panel, though they differ in ${why.join()}`);
        }
        if (i) claimThat(panels[i]!.apart || series.every((one) => !one.marks.length), () => 'no word why it is apart');
        for (const { marks } of series)
          for (const mark of marks) claimThat(mark.kind !== 'vague' || mark.label, () => 'a vague mark without words');
        const numbered = series.some(
          ({ points, marks }) => points ?? marks.some(({ kind }) => kind !== 'vague' && kind !== 'words'),
        );
        claimThat(numbered || !ticks.length, () => 'a scale without a number');
      });
      const shown = plan.panels.flatMap(({ series }) => series).reduce((sum, one) => sum + countOf(one), 0);
      const given = parsed.value.series.reduce(
        (sum, { claims, points }) => sum + (claims?.length ?? 0) + (points?.length ?? 0),
        0,
      );
      claimThat(shown === given, () => `${given} statements are ${shown}`);
    }),
  },
  {
    name: 'the words of a picture are within it, at any width of the same height, and on no other word',
    share: 4,
    of: fc.property(
      dataOf('trend', plain),
      fc.constantFrom(...locales),
      fc.integer({ min: 260, max: 900 }),
      (data, locale, width) => {
        const parsed = parseTrend(data as never);
        if (!parsed.ok) return;
        const { plan } = trendWords(parsed.value, locale);
        const narrow = drawPictures(plan, 260, locale);
        drawPictures(plan, width, locale).forEach(({ over, height }, i) => {
          claimThat(height === narrow[i]!.height, () => `${height} high, and ${narrow[i]!.height}`);
          const taken: [string, Box][] = [];
          for (const shape of over) {
            const { t = '' } = shape;
            const box = wordBox(shape);
            if (!box) continue;
            const [left, top, right, bottom] = box;
            claimThat(
              left > -1 && right < width + 1 && top > -SIZE && bottom < height + 1,
              () => `“${t}” is not within ${width}`,
            );
            // Their room is reckoned: letters that stand close are no fault, nor are two stars.
            const own: Box = [left + CLOSE, top + CLOSE, right - CLOSE, bottom - CLOSE];
            for (const [other, at] of taken)
              claimThat(!meets(own, at) || (t === '*' && other === '*'), () => `“${t}” is on “${other}”`);
            taken.push([t, own]);
          }
        });
      },
    ),
  },
  {
    name: 'a server’s tag runs nothing, leads nowhere, and has its sentence, whatever is in its data',
    share: 4,
    of: fc.property(brokenData, fc.constantFrom(...locales), ({ kind, data }, locale) => {
      if (kind === 'ledger') return;
      const html = RENDER[kind](data as never, { lang: locale, styles: 'none' });
      claimThat(/\S/.test(isHarmless(html)), () => `no word in ${html}`);
    }),
  },
  {
    name: 'hostile data goes through the server, the picture and the linked data as text',
    share: 2,
    of: fc.property(entryOf(hostile), fc.constantFrom(...locales), ([kind, data], locale) => {
      const html = RENDER[kind](data as never, { lang: locale, styles: 'none', jsonLd: true });
      const [tag, linked = '{}'] = html.split('<script type="application/ld+json">');
      isHarmless(tag!);
      claimThat(!/[<>&]/.test(linked.replace('</script>', '')), () => `markup in linked data: ${linked}`);
      JSON.parse(linked.replace('</script>', ''));
      const parsed = PARSE[kind](data as never);
      if (!parsed.ok || kind !== 'trend') return;
      const svg = renderSvg(parsed.value as never, locale, undefined, 'https://publisher.example/"><script>');
      isHarmless(svg);
      claimThat(
        !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(svg),
        () => 'a sign that XML does not know',
      );
    }),
  },
];
