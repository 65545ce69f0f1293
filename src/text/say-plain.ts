/** A claim, a source or a comparison as plain text: the sentence that stands inside a tag, and the lines of a terminal or a mail. */
import type { Bonus } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Source } from '../model/source.js';
import { chartMessages } from './chart-messages.js';
import type { Locale } from './locale.js';
import { sayBonus } from './say-bonus.js';
import { sayClaim, sayClaimDate, sayVerification, sayWho, type RelatedWords } from './say-claim.js';
import { saySource, type SourceWords } from './say-source.js';

/** Ends a phrase as a sentence, unless it does so itself. */
const stop = (said: string): string => (/[.!?…؟。]["”»“)]*$/.test(said) ? said : said + '.');

/**
 * A claim in a line that stands for itself, with who says it, when, and whether anyone could check it:
 * “Vladimir Putin (said December 2025): 700,000 Russian troops are fighting in Ukraine. Whether it is accurate is unclear.”
 */
export const sayClaimLine = (claim: Claim, locale: Locale, ledger?: OpenLedger): string =>
  `${sayWho(claim, locale)} (${sayClaimDate(claim, locale, ledger)})${locale.messages.colon}${stop(claim.text)} ${stop(sayVerification(claim, locale).text)}`;

/** A source in a line: “TASS (News agency · Russia)”. */
export const saySourceLine = (source: Source, locale: Locale): string => {
  const { name, badge } = saySource(source, locale);
  return name && badge ? `${name} (${badge})` : (name ?? badge);
};

/** More of them would be a list of numbers without those who state them. */
const MAX_ROWS_IN_A_LINE = 3;

/** A comparison in a line: its title and its figures, each with who states it; of many, the places alone. */
export const sayBonusLine = (bonus: Bonus, locale: Locale, ledger?: OpenLedger): string => {
  const { colon, semicolon } = locale.messages;
  const { title, rows } = sayBonus(bonus, locale, ledger);
  if (rows.length > MAX_ROWS_IN_A_LINE)
    return stop([title, rows.map(({ place }) => place).join(semicolon)].filter(Boolean).join(colon));
  const row = ({ place, bonus: { figure, note } }: (typeof rows)[number]) =>
    [place, `${figure} (${note})`].filter(Boolean).join(colon);
  return stop([title, rows.map(row).join(semicolon)].filter(Boolean).join('. '));
};

const sourceText = ({ badge, name, link, archived, details }: SourceWords): string =>
  [badge, name, link?.url, archived?.url, ...details].filter(Boolean).join(' · ');

const block = <T>(heading: string, lines: readonly T[], line: (item: T) => string): string[] =>
  lines.length ? ['', heading, ...lines.map((item) => '- ' + line(item))] : [];

const relatedText = ({ relation, text, date, note }: RelatedWords): string =>
  [relation && relation + ':', text, '·', note ? stop(date) + ' ' + stop(note) : date].filter(Boolean).join(' ');

/** A claim in full, as lines of plain text. */
export const sayClaimText = (claim: Claim, locale: Locale, ledger?: OpenLedger): string => {
  const { messages } = locale;
  const words = sayClaim(claim, locale, ledger);
  const { figure, review, verification } = words;
  const who = words.claimants.map(({ name, title, side, sideNote }) =>
    [title ? `${name}, ${title}` : name, side, sideNote && `(${sideNote})`].filter(Boolean).join(' · '),
  );
  return [
    [who.join('; '), words.attribution, words.said, words.appearance?.text, words.appearance?.url]
      .filter(Boolean)
      .join(' · '),
    figure
      ? [figure, words.measure, words.place, words.list, words.period].filter(Boolean).join(' · ')
      : words.sentence,
    figure ? words.sentence : [words.measure, words.place, words.list, words.period].filter(Boolean).join(' · '),
    [...words.caveats, verification.text, verification.note]
      .filter(Boolean)
      .map((said) => stop(said!))
      .join(' '),
    figure && words.asWritten,
    ...block(messages.about_, words.about, relatedText),
    ...block(messages.history, words.history, relatedText),
    ...block(messages.rivals, words.rivals, relatedText),
    ...block(messages.related, words.related, relatedText),
    ...(review
      ? [
          '',
          [review.words, review.rating, review.explanation]
            .filter(Boolean)
            .map((said) => stop(said!))
            .join(' '),
          review.link?.url,
        ]
      : []),
    ...block(messages.corrections, words.corrections, ({ date, text }) => (date ? `${date}: ${text}` : text)),
    ...block(messages.sources, words.sources, sourceText),
  ]
    .filter((line, i, all) => line || (line === '' && all[i + 1]))
    .join('\n');
};

/** A comparison in full, as lines of plain text: each figure with who says so, and our arithmetic named as ours. */
export const sayBonusText = (bonus: Bonus, locale: Locale, ledger?: OpenLedger): string => {
  const { title, note, rows } = sayBonus(bonus, locale, ledger);
  const messages = chartMessages(locale);
  return [
    title,
    ...rows.flatMap((row) => [
      '',
      row.place,
      `- ${messages.column.bonus}: ${row.bonus.figure} (${[row.bonus.measure, row.bonus.note].filter(Boolean).join(' · ')})`,
      row.income &&
        `- ${messages.column.income}: ${row.income.figure} (${[row.income.measure, row.income.note].filter(Boolean).join(' · ')})`,
      row.ratio
        ? `- ${messages.column.ratio}: ${row.ratio} (${messages.ourArithmetic}: ${row.arithmetic})`
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
  return [
    saySourceLine(source, locale),
    words.agent !== words.name && words.agent,
    words.side,
    words.sideNote,
    words.link?.url,
    words.archived?.url,
    ...words.details,
  ]
    .filter(Boolean)
    .join('\n');
};
