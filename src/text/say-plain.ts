/** A claim, a source or a comparison as plain text: the sentence inside a tag, and the lines of a terminal or a mail. */
import type { Bonus } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Source } from '../model/source.js';
import { chartMessages } from './chart-messages.js';
import type { Locale } from './locale.js';
import { listed } from './messages.js';
import { sayBonus, type BonusRowWords, type CellWords } from './say-bonus.js';
import { sayClaim } from './say-claim.js';
import { joined, saySourceLine, sentences } from './say-line.js';
import { stop } from './say-parts.js';
import type { RelatedWords } from './say-related.js';
import { saySource, type SourceWords } from './say-source.js';

/** More of them would be a list of numbers without those who state them. */
const MAX_ROWS_IN_A_LINE = 3;

/** A row in a line: the payment against the pay is what it is about. No brackets within brackets. */
const sayRowLine = (
  { place, bonus, income, ratio, noRatio }: BonusRowWords,
  title: string | undefined,
  locale: Locale,
) => {
  const messages = chartMessages(locale);
  const cell = (label: string, { figure, note }: CellWords) => `${label}${locale.messages.colon}${figure} (${note})`;
  const parts = income
    ? [
        cell(messages.column.bonus, bonus),
        cell(messages.column.income, income),
        ratio ? `${messages.column.ratio}${locale.messages.colon}${ratio} (${messages.ourArithmetic})` : noRatio,
      ]
    : [`${bonus.figure} (${bonus.note})`];
  return joined(
    [place !== title && place, joined(parts, locale, locale.messages.comma)],
    locale,
    locale.messages.colon,
  );
};

/** A comparison in a line: its title and its figures, each with who states it; of more than `most`, the places alone. */
export const sayBonusLine = (bonus: Bonus, locale: Locale, ledger?: OpenLedger, most = MAX_ROWS_IN_A_LINE): string => {
  const { messages } = locale;
  const { title, rows } = sayBonus(bonus, locale, ledger);
  if (rows.length > most)
    return stop(
      joined(
        [
          title,
          joined(
            rows.map(({ place }) => place),
            locale,
            messages.semicolon,
          ),
        ],
        locale,
        messages.colon,
      ),
    );
  return sentences([title, rows.map((row) => sayRowLine(row, title, locale)).join(messages.semicolon)], locale);
};

const sourceText = ({ badge, name, link, archived, details }: SourceWords, locale: Locale): string =>
  joined([badge, name, link?.url, archived?.url, ...details], locale);

const block = <T>(
  heading: string,
  lines: readonly T[],
  line: (item: T, locale: Locale) => string,
  locale: Locale,
): string[] => (lines.length ? ['', heading, ...lines.map((item) => '- ' + line(item, locale))] : []);

const relatedText = ({ relation, text, date, note }: RelatedWords, locale: Locale): string =>
  (relation && relation + locale.messages.colon) +
  joined([text, note ? sentences([date, note], locale) : date], locale);

/** A claim in full, as lines of plain text. */
export const sayClaimText = (claim: Claim, locale: Locale, ledger?: OpenLedger): string => {
  const { messages } = locale;
  const words = sayClaim(claim, locale, ledger);
  const { figure, review, verification } = words;
  const scope = [words.measure, words.place, words.list, words.period];
  const who = words.claimants.map(({ name, title, side, sideNote }) =>
    joined([title ? name + messages.comma + title : name, side, sideNote && `(${sideNote})`], locale),
  );
  return [
    joined(
      [who.join(messages.semicolon), words.attribution, words.said, words.appearance?.text, words.appearance?.url],
      locale,
    ),
    figure ? joined([figure, ...scope], locale) : words.sentence,
    figure ? words.sentence : joined(scope, locale),
    sentences([...words.caveats, verification.text, verification.note], locale),
    words.asWritten,
    ...block(messages.saidOf, words.about, relatedText, locale),
    ...block(messages.history, words.history, relatedText, locale),
    ...block(messages.rivals, words.rivals, relatedText, locale),
    ...block(messages.related, words.related, relatedText, locale),
    ...(review ? ['', sentences([review.words, review.rating, review.explanation], locale), review.link?.url] : []),
    ...block(
      messages.corrections,
      words.corrections,
      ({ date, text }) => joined([date, text], locale, messages.colon),
      locale,
    ),
    ...block(messages.sources, words.sources, sourceText, locale),
  ]
    .filter((line, i, all) => line || (line === '' && all[i + 1]))
    .join('\n');
};

/** A comparison in full, as lines of plain text: each figure with who says so, and our arithmetic named as ours. */
export const sayBonusText = (bonus: Bonus, locale: Locale, ledger?: OpenLedger): string => {
  const { title, note, rows, colon } = sayBonus(bonus, locale, ledger);
  const messages = chartMessages(locale);
  const cell = (label: string, { figure, measure, note }: CellWords) =>
    `- ${label}${colon}${figure} (${joined([measure, note], locale)})`;
  return [
    title,
    ...rows.flatMap((row) => [
      '',
      row.place,
      cell(messages.column.bonus, row.bonus),
      row.income && cell(messages.column.income, row.income),
      row.ratio
        ? `- ${messages.column.ratio}${colon}${row.ratio} (${messages.ourArithmetic}${colon}${row.arithmetic})`
        : `- ${row.noRatio}`,
      row.stated && `- ${row.stated}`,
    ]),
    note && '\n' + note,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
};

/** A source in full, as lines of plain text. */
export const saySourceText = (source: Source, locale: Locale): string => {
  const words = saySource(source, locale);
  const lines = [
    saySourceLine(source, locale),
    words.agent !== words.name && words.agent,
    words.side,
    words.sideNote,
    words.link?.url,
    words.archived?.url,
    ...words.details,
  ];
  return listed([...new Set(lines)], '\n');
};
