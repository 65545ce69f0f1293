/** A trend as it is read: its plan, the sentences around the panels, the tables, the key. Pure; the words are made by `text/`. */
import type { OpenLedger } from '../model/open-ledger.js';
import { claimAt, countOf } from '../model/statements.js';
import type { Trend } from '../model/trend.js';
import { chartMessages } from '../text/chart-messages.js';
import type { Locale } from '../text/locale.js';
import { fill, listed } from '../text/messages.js';
import { sayDoubts } from '../text/say-doubts.js';
import { sayVerification, sayWho, stop } from '../text/say-parts.js';
import { saySeries, type SeriesWords } from '../text/say-trend.js';
import { keyOf, type KeyEntry } from './draw-key.js';
import { dayOf } from './mark.js';
import { trendPlan, type TrendPlan } from './trend-plan.js';

/** The words around one panel. */
export interface PanelWords {
  /** Why it is not one chart with the one before. */
  apart?: string;
  /** The name of the picture, for those who do not see it, and what it shows in short: the first and the last figure, and whether anyone could check. */
  label: string;
  description: string;
  /** What has to be known of the scale, what could not be drawn, which values the table shows. */
  notes: string[];
  selected?: string;
  tables: SeriesWords[];
  /** Whether there is anything to draw. */
  isDrawn: boolean;
}

/** A trend in words. */
export interface TrendWords {
  plan: TrendPlan;
  panels: PanelWords[];
  key: KeyEntry[];
}

/** Says a trend. */
export const trendWords = (trend: Trend, locale: Locale, ledger?: OpenLedger): TrendWords => {
  const plan = trendPlan(trend, locale, ledger);
  const messages = chartMessages(locale);
  const panels = plan.panels.map(({ name, apart, series, log, ticks, undrawn }): PanelWords => {
    const tables = series.map((one) => saySeries(one, locale, ledger));
    const [n, all] = [
      tables.reduce((sum, { rows }) => sum + rows.length, 0),
      tables.reduce((sum, table) => sum + table.all, 0),
    ];
    return {
      apart: apart.length
        ? fill(messages.panelsApart, {
            why: apart.map((why) => locale.messages.difference[why]).join(locale.messages.semicolon),
          })
        : undefined,
      label: fill(messages.chartLabel, { title: name || plan.title || tables[0]!.label || tables[0]!.common[0]! }),
      description: tables
        .map(({ label, rows }, s) => {
          const ends = [...new Set([0, rows.length - 1])].map((i) => rows[i]!);
          const one = series[s]!;
          const firm = [0, countOf(one) - 1]
            .map((i) => claimAt(one, i))
            .map((claim) => listed([...sayDoubts(claim, locale, ledger), sayVerification(claim, locale).text]));
          // What holds of both is said once.
          const isOne = firm[0] === firm[1];
          const said = ends.map(({ figure, when }, i) => `${figure} (${isOne ? when : `${when} · ${firm[i]!}`})`);
          const who = label || (one.claimant?.length ? '' : sayWho(claimAt(one, 0), locale));
          return (who && who + locale.messages.colon) + said.join(' … ') + (isOne ? ` · ${firm[0]!}` : '');
        })
        .join(locale.messages.semicolon),
      notes: [
        // They share an axis, since nothing says that they must not.
        series.length > 1 &&
          !name &&
          stop(fill(locale.messages.notComparable, { why: locale.messages.difference.unknown })),
        log && ticks.length > 0 && messages.logScale,
        undrawn.length > 0 && fill(messages.undrawn, { list: undrawn.join(locale.messages.semicolon) }),
      ].filter((note) => note !== false),
      selected: n < all ? fill(messages.selected, { n: locale.number(n), all: locale.number(all) }) : undefined,
      tables,
      isDrawn: series.some(({ points, marks }) => points ?? marks.some((mark) => !Number.isNaN(dayOf(mark)))),
    };
  });
  return { plan, panels, key: keyOf(plan, messages) };
};
