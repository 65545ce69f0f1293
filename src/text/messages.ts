/** The shape of a language's phrases, taken from the English ones, and how they are filled in. Pure. */
import type { en } from './en.js';
import type { enChart } from './en-chart.js';

/** A phrase for each plural category that the language has (CLDR); `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Phrases<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends { other: string; one: string } ? Plural : Phrases<T[K]>;
};
type Some<T> = { [K in keyof T]?: T[K] extends string | Plural ? T[K] : Some<T[K]> };

/** Every phrase; what English has. */
export type Messages = Phrases<typeof en>;
/** The phrases of tables and pictures. */
export type ChartMessages = Phrases<typeof enChart>;
/** A language's phrases; what it lacks stays English. */
export type Translation = Some<Messages>;
/** A language's phrases of tables and pictures. */
export type ChartTranslation = Some<ChartMessages>;

/** Mends what a language's parts get wrong when they are put together: a first of the month, an article after a preposition. */
export const mended = (said: string, messages: Messages): string => {
  const parts = messages.mend.split(';');
  for (let i = 1; i < parts.length; i += 2) said = said.replace(new RegExp(parts[i - 1]!, 'gu'), parts[i]!);
  return said;
};

/** What there is of these, in a line. */
export const listed = (parts: readonly (string | false | undefined)[], by = ' · '): string =>
  parts.filter((part) => !!part).join(by);

/** Fills `{name}` in a phrase: `fill('about {n}', {n: '50'})` is `about 50`. */
export const fill = (phrase: string, parts: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
