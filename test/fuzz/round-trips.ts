// What leaves a ledger and comes back: snippets in their three carriers, linked data, CSV.

import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { FragmentKind } from '../../src/model/find-fragment.js';
import { findFragment } from '../../src/model/find-fragment.js';
import { fromClaimReview } from '../../src/model/from-claim-review.js';
import { openLedger, type OpenLedger } from '../../src/model/open-ledger.js';
import { parseBonus, parseClaim, parseTrend } from '../../src/model/parse-any.js';
import { pinFragment } from '../../src/model/pin-fragment.js';
import { parseSource } from '../../src/model/source.js';
import { toCsv } from '../../src/model/to-csv.js';
import { toJsonLd } from '../../src/model/to-json-ld.js';
import { boundsOf } from '../../src/model/bounds.js';
import { entriesOf } from '../../src/server/ledger-page.js';
import { snippetsOf } from '../../src/server/snippets.js';
import { sayBonus } from '../../src/text/say-bonus.js';
import { sayClaim, type ClaimWords } from '../../src/text/say-claim.js';
import { saySource } from '../../src/text/say-source.js';
import { trendWords } from '../../src/chart/trend-words.js';
import { dataOf, hostile, plain } from './generate.js';
import { claimFrom } from './honesty.js';
import type { Property } from './property.js';
import { readCsv } from './read-csv.js';
import { claimThat, locales } from './said.js';

const [english] = locales as [(typeof locales)[0]];

/** What a reader reads of an entry; `undefined` where its data is faulty. */
const SAY: Record<FragmentKind, (raw: never, context?: { ledger?: OpenLedger }) => unknown> = {
  claim: (raw, context) => {
    const parsed = parseClaim(raw, context);
    return parsed.ok && sayClaim(parsed.value, english, context?.ledger);
  },
  trend: (raw, context) => {
    const parsed = parseTrend(raw, context);
    if (!parsed.ok) return;
    const { panels, plan } = trendWords(parsed.value, english, context?.ledger);
    return { panels, title: plan.title, note: plan.note, events: plan.events, first: plan.first, last: plan.last };
  },
  bonus: (raw, context) => {
    const parsed = parseBonus(raw, context);
    return parsed.ok ? sayBonus(parsed.value, english, context?.ledger) : undefined;
  },
  source: (raw, context) => {
    const parsed = parseSource(raw, context);
    return parsed.ok ? saySource(parsed.value, english) : undefined;
  },
};

const attributesOf = (html: string): Record<string, string> => {
  const nodes = parseFragment(html).childNodes as DefaultTreeAdapterTypes.Element[];
  claimThat(nodes.length === 1, () => `${nodes.length} elements: ${html}`);
  return Object.fromEntries(nodes[0]!.attrs.map(({ name, value }) => [name, value]));
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const differ = (a: unknown, b: unknown, at = ''): string => {
  if (same(a, b)) return '';
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
    return `${at}: ${JSON.stringify(a)} is now ${JSON.stringify(b)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = differ(a[key as never], b[key as never], `${at}/${key}`);
    if (found) return found;
  }
  return '';
};

const KINDS = ['claim', 'trend', 'bonus', 'source'] as const;

export const roundTrips: Property[] = [
  {
    name: 'a snippet says what its ledger says, in a tag, in a block and by a link',
    share: 6,
    of: fc.property(dataOf('ledger', plain), (ledger) => {
      const open = openLedger(JSON.parse(JSON.stringify(ledger)));
      for (const kind of KINDS)
        for (const { id } of entriesOf(open, kind)) {
          const found = findFragment(open, kind, id)!;
          const here = SAY[kind](found.raw as never, found.context);
          const pinned = pinFragment(open, kind, id);
          claimThat(!!here === pinned.ok, () => `${kind} ${id} is only one of shown and pinned`);
          if (!pinned.ok) continue;
          const page = 'https://publisher.example/ledger.html';
          const { tag, block, link } = snippetsOf(kind, pinned.value, 'The sentence.', { page, id });
          const [json, again] = [attributesOf(tag)[`data-${kind}`]!, attributesOf(block)[`data-war-${kind}`]!];
          claimThat(json === again, () => 'the two carry different data');
          // “Similar numbers” to a claim that has nothing else to do with this one travel without it.
          if (/claim|trend/.test(kind) && /similarTo/.test(json)) continue;
          const there = SAY[kind](JSON.parse(json) as never);
          // What a claim is about stands among what it is related to, once it has left its ledger.
          if (kind === 'claim' && (here as ClaimWords).about.length)
            for (const words of [here, there] as ClaimWords[]) words.about = words.related = [];
          claimThat(same(here, there), () => `${kind} ${id} says something else: ${differ(here, there)}`);
          const { href } = attributesOf(link!);
          claimThat(new URL(href!).searchParams.get(`war-${kind}`) === id, () => `${href} does not name ${id}`);
        }
    }),
  },
  {
    name: 'a snippet of hostile data is one element with its data whole, and no sign that a system tears it apart at',
    share: 5,
    of: fc.property(
      fc.constantFrom(...KINDS),
      dataOf('claim', hostile),
      dataOf('source', hostile),
      (kind, claim, source) => {
        const data =
          kind === 'source'
            ? source
            : kind === 'claim'
              ? claim
              : { rows: [{ bonus: claim }], series: [{ claims: [claim] }] };
        const sentence = String(claim.text);
        const { tag, block, link } = snippetsOf(kind, data, sentence, {
          page: 'https://publisher.example/a.html',
          id: sentence,
        });
        for (const [html, name] of [
          [tag, `data-${kind}`],
          [block, `data-war-${kind}`],
        ] as const) {
          claimThat(!/[<>]/.test(html.replace(/^<[a-z-]+|>[^<]*<\/[a-z-]+>$/g, '')), () => `a raw bracket: ${html}`);
          const json = attributesOf(html)[name]!;
          // Markup knows no carriage return of its own, and JSON needs none.
          claimThat(same(JSON.parse(json), JSON.parse(JSON.stringify(data))), () => `the data is another: ${json}`);
        }
        claimThat(attributesOf(link!).href!.startsWith('https://publisher.example/a.html?'), () => link!);
      },
    ),
  },
  {
    name: 'linked data keeps who, what, when, where and every bound',
    share: 8,
    of: fc.property(dataOf('claim', plain), (raw) => {
      const claim = claimFrom(raw);
      if (!claim) return;
      const back = fromClaimReview(JSON.parse(JSON.stringify(toJsonLd(claim))));
      claimThat(back.ok, () => JSON.stringify(back.problems));
      if (!back.ok) return;
      const { value } = back;
      claimThat(value.text === claim.text, () => `“${claim.text}” is now “${value.text}”`);
      const names = (of: typeof claim) => (of.claimant ?? []).flatMap(({ name }) => name ?? []);
      // One without a name goes by its host.
      const isNamed = claim.claimant?.every(({ name }) => name) ?? true;
      claimThat(
        !isNamed || same(names(claim), names(value)),
        () => `${names(claim).join()} is now ${names(value).join()}`,
      );
      claimThat(
        value.measure?.name === claim.measure?.name || !claim.value,
        () => `the measure is now ${value.measure?.name}`,
      );
      claimThat(value.observationPeriod === claim.observationPeriod || !claim.value, () => 'the period is lost');
      claimThat(value.basis === claim.basis || !claim.value, () => 'the basis is lost');
      // How firmly it is said, how its date is known, who checked it, and which ones are meant, stand beside the figure.
      const besides = (of: typeof claim) => {
        const { modality = 'asserted', claimDateBasis: how = 'stated', verification: { by, ...check } = {}, list } = of;
        const { modalityText, claimDateText } = of;
        const names = [list?.values ?? [], !!list?.values?.length && !!list.exhaustive, list?.asWritten];
        const checked = [check.status, by?.name, check.date, check.note];
        return { modality, modalityText, how, claimDateText, checked, names };
      };
      const lost = differ(besides(claim), besides(value));
      claimThat(!lost, () => lost);
      // Programs write the first years for “no date”.
      claimThat(value.claimDate === claim.claimDate || /(^|\/)-?0/.test(claim.claimDate!), () => 'the date is lost');
      claimThat(value.periodText === claim.periodText || !claim.value, () => 'the words for the period are lost');
      const [before, after] = [claim.value, value.value];
      if (!before) return claimThat(!after, () => 'there is a number now');
      const bounds = [before, after].map((one) => JSON.stringify(one && boundsOf(one)));
      claimThat(bounds[0] === bounds[1], () => `${JSON.stringify(before)} is now ${JSON.stringify(after)}`);
      for (const field of [
        'near',
        'magnitude',
        'duration',
        'plural',
        'example',
        'sometimes',
        'per',
        'currency',
      ] as const)
        claimThat((before[field] || undefined) === (after?.[field] || undefined), () => `${field} is lost`);
    }),
  },
  {
    name: 'a table of claims has each with its bounds, can be read by any sheet, and runs nothing there',
    share: 8,
    of: fc.property(fc.array(dataOf('claim', hostile), { maxLength: 3 }), dataOf('trend', hostile), (raws, raw) => {
      const claims = raws.flatMap((one) => claimFrom(one) ?? []);
      const trend = parseTrend(raw as never);
      const each = trend.ok ? trend.value.series : [];
      const length = each.reduce((sum, { claims, points }) => sum + (claims?.length ?? 0) + (points?.length ?? 0), 0);
      for (const [csv, most] of [
        [toCsv(claims), claims.length],
        [trend.ok ? toCsv(trend.value) : '', length],
      ] as const) {
        if (!csv) continue;
        const rows = readCsv(csv);
        claimThat(rows.length === most + 1, () => `${most} claims are ${rows.length - 1} rows`);
        for (const cells of rows) {
          claimThat(cells.length === rows[0]!.length, () => `${cells.length} cells: ${JSON.stringify(cells)}`);
          const run = cells.find(
            (cell) => /^[\s"']*[=+\-@＝＋－＠]/.test(cell) && !/^'|^-?[\d.]+(e[-+]?\d+)?$/.test(cell),
          );
          claimThat(run === undefined, () => `a sheet would run ${JSON.stringify(run)}`);
        }
      }
      const [head, ...rows] = readCsv(toCsv(claims));
      const column = (row: string[], name: string) => row[head!.indexOf(name)];
      claims.forEach(({ value, basis, modality }, i) => {
        // What is denied has no end, and a count of names has one.
        const stated = value && modality !== 'denied' ? boundsOf(value) : undefined;
        const bounds =
          stated && basis === 'namedCount' && value?.amount !== undefined ? { ...stated, high: Infinity } : stated;
        const end = (n: number | undefined) => (n !== undefined && Number.isFinite(n) ? String(n) : '');
        claimThat(column(rows[i]!, 'low') === end(bounds?.low), () => `low is ${column(rows[i]!, 'low')}`);
        claimThat(column(rows[i]!, 'high') === end(bounds?.high), () => `high is ${column(rows[i]!, 'high')}`);
        const hedge = value?.comparator ?? (value?.near ? 'about' : '');
        claimThat(column(rows[i]!, 'comparator') === hedge, () => 'the comparator is lost');
      });
    }),
  },
];
