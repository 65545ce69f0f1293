/** A claim in plain words, in the ledger's own terms: for files that no language is asked for. Pure. A hedge is never dropped. */
import type { Agent } from './agent.js';
import type { Claim } from './claim.js';
import { parseDuration } from './edtf.js';
import { rateOf, type Measure } from './measure.js';
import type { Source } from './source.js';
import { isCeiling, isFloor, type Value } from './value.js';

/** What there is of these, each once, in a row. */
const spaced = (...words: (string | undefined)[]): string =>
  [...new Set(words.filter((word) => word !== undefined && word !== ''))].join(' ');

/** With the publisher's own words, where they are others: `about 5 times (“5:1”)`. */
const withWords = (said: string | undefined, words: string | undefined): string | undefined =>
  said && words && words.toLowerCase() !== said.toLowerCase() ? `${said} (“${words}”)` : said || words;

/** A length of time in plain words: `4 years`, `a few weeks`. */
const lengthInWords = (iso: string, plural: boolean | undefined): string =>
  Object.entries(parseDuration(iso) ?? {})
    .map(([unit, n]) => (plural ? `a few ${unit}s` : `${n} ${unit}${n === 1 ? '' : 's'}`))
    .join(' and ');

const GROUPS = ['', 'thousands', 'millions', 'billions', 'trillions'];

/** A digit would be read as the number: 10000 is `tens of thousands`. */
const magnitudeInWords = (magnitude: number): string => {
  const zeros = String(magnitude).length - 1;
  return [['', 'tens', 'hundreds'][zeros % 3], GROUPS[Math.floor(zeros / 3)]].filter(Boolean).join(' of ');
};

const hedgeInWords = ({ comparator = 'asStated', near }: Value): string => {
  if (near && isFloor(comparator)) return 'just over ';
  if (near && isCeiling(comparator)) return 'nearly ';
  if (comparator === 'asStated') return near ? 'close to ' : '';
  return comparator.replace(/[A-Z]/, (capital) => ' ' + capital.toLowerCase()) + ' ';
};

/** A figure in plain words, with every hedge, e.g. `more than 1000000`; with a unit, `about 50000 USD`. */
export const inWords = (value: Value, unit?: string, per?: string): string | undefined => {
  const { amount, low, high, best, confidenceLevel, magnitude, duration, plural, similarTo, example, sometimes } =
    value;
  const bare =
    amount !== undefined
      ? spaced(String(amount), unit)
      : low !== undefined
        ? spaced(`${low} to ${high}`, unit)
        : duration !== undefined
          ? lengthInWords(duration, plural)
          : magnitude !== undefined
            ? magnitudeInWords(magnitude) + (unit ? ` of ${unit}` : '')
            : undefined;
  if (bare === undefined && similarTo === undefined) return;
  const said = [
    sometimes && 'sometimes',
    example && 'such as',
    bare === undefined ? 'similar numbers' : hedgeInWords(value) + bare,
    per && `per ${per}`,
    best !== undefined && `(best estimate: ${best})`,
    confidenceLevel !== undefined && `(confidence interval: ${confidenceLevel}%)`,
  ];
  return said.filter((part) => !!part).join(' ');
};

/** What the number is a number of, where it says so: a ratio is so many times. */
const unitInWords = ({ amount, currency }: Value, measure: Measure = {}): string | undefined =>
  currency ?? measure.unit ?? (measure.statType === 'ratio' ? (amount === 1 ? 'time' : 'times') : undefined);

const figureOf = (claim: Claim): string | undefined => {
  const { value, measure, modality } = claim;
  if (!value) return;
  const said = withWords(inWords(value, unitInWords(value, measure), rateOf(claim)), value.asWritten);
  return modality === 'denied' ? `denied: ${said}` : said;
};

const SIDES = { party: 'side', supportsParty: 'supports', notParty: 'not a party', unknown: 'side not known' } as const;

/** An agent's side in the war, in words. Supporting a side is not being it. */
const sideOf = ({ side, partyToConflict = 'party' }: Agent): string | undefined =>
  partyToConflict === 'notParty' || partyToConflict === 'unknown'
    ? `(${SIDES[partyToConflict]})`
    : side && `(${SIDES[partyToConflict]}: ${side})`;

/** How the amount came into its currency, and what it is made of. */
const money = ({ conversion, components }: Value): (string | false | undefined)[] => [
  typeof conversion === 'object'
    ? spaced('converted from', conversion.from ?? '?', conversion.rate?.toString(), conversion.date)
    : conversion && (conversion === 'none' ? 'not converted' : 'conversion not stated'),
  components === 'notItemised' && 'components not itemised',
  Array.isArray(components) &&
    'components: ' + components.map(({ label, amount }) => spaced(label, amount?.toString())).join(', '),
];

const DATES = {
  stated: '',
  resolvedFromArticleDate: 'date worked out from the article’s date',
  inferred: 'date inferred',
};

/** How well it could be checked, by whom and when; that nothing is stated is said, too. */
const checkedBy = ({ status = 'not stated' as never, by, date }: NonNullable<Claim['verification']>): string => {
  const aside = [by?.name && `by ${by.name}`, date].filter(Boolean).join(', ');
  return `verification ${status as string}${aside && ` (${aside})`}`;
};

/** Which ones, and whether these are all. */
const listed = ({ values = [], exhaustive, asWritten }: NonNullable<Claim['list']>): string | undefined =>
  withWords(values.length ? `${exhaustive ? 'namely' : 'among others'}: ${values.join(', ')}` : '', asWritten);

/** Where it was read; what has neither a name nor an address has a kind. */
export const sourceInWords = ({ name, agent, url, kind }: Source): string => spaced(name ?? agent?.name, url) || kind!;

/** A claim in the ledger's own words. */
export const plainly = (claim: Claim) => {
  const { claimant = [], attribution, attributionText, value = {}, verification = {}, evidence = [], list } = claim;
  const { modality, modalityText, basis, boundNote, obsStatus, obsStatusNote } = claim;
  const { observationPeriod, periodText, claimDate, claimDateBasis, claimDateText, corrections = [], review } = claim;
  const verdict = review?.reviewRating?.alternateName;
  return {
    who: claimant.map((agent) => spaced(agent.name, sideOf(agent))).join('; ') || spaced(attribution, attributionText),
    figure: figureOf(claim),
    when: withWords(observationPeriod, periodText) ?? claimDate,
    list: list && listed(list),
    notes: [
      verdict && `verdict of ${review?.publisher?.name ?? '?'}: ${verdict}`,
      ...corrections.map(({ date, text }) => spaced('corrected', date, text)),
    ],
    firm: [
      withWords(modality === 'asserted' && !modalityText ? undefined : modality, modalityText),
      basis,
      boundNote,
      obsStatus,
      obsStatusNote,
      claimDateBasis && DATES[claimDateBasis],
      claimDateText && `said “${claimDateText}”`,
      ...money(value),
      checkedBy(verification),
      verification.note,
    ].filter((word) => !!word) as string[],
    sources: evidence.map(sourceInWords),
  };
};
