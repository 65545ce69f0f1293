/** One tag as a string: its data, its shadow tree, its sentence. What the four tags share. Pure; no DOM, no Lit, no node. */
import { findFragment, type FragmentKind } from '../model/find-fragment.js';
import { openLedger, type OpenLedger } from '../model/open-ledger.js';
import {
  failed,
  isForeign,
  isTooLong,
  MAX_FRAGMENT_BYTES,
  MAX_LEDGER_BYTES,
  parseJson,
  type ParseContext,
} from '../model/parse.js';
import { mustBeLanguage } from '../model/must-be-read.js';
import { problem, type Parsed, type Problem } from '../model/problem.js';
import type { LedgerInput } from '../model/ledger.js';
import type { Points } from '../model/points.js';
import { pointInputs } from '../model/statements.js';
import { pinFragment } from '../model/pin-fragment.js';
import { chartLocaleFor as localeFor } from '../text/chart-messages.js';
import { type Locale } from '../text/locale.js';
import { footView, isPartial } from '../view/foot-view.js';
import { SEAL, sealOf } from '../view/seal.js';
import { levelOf, type Frame } from '../view/tags.js';
import { checkOptions } from './check-options.js';
import { attributeHtml, encodeId, escapeHtml, stringTags, textOf, toHtml } from './string-tags.js';
import { styleElement, type Styles } from './styles.js';

/** How a tag is rendered. */
export interface RenderOptions {
  /** The language of the words: a tag such as `en-GB`, or what {@link loadLocale} gave. Absent: English, and no `lang` on the tag. */
  lang?: string | Locale | undefined;
  /** How the shadow tree gets its styles: `'inline'`, `'none'`, `{nonce}` or `{href}`. Default: `'inline'`. */
  styles?: Styles | undefined;
  /** Makes titles real headings, starting at this level (2 to 6). Absent: they are no headings. */
  headingLevel?: number | undefined;
  /** The sentence inside the tag, as plain text. Absent: one that is made from the data. */
  fallback?: string | undefined;
  /** Adds the data as schema.org JSON-LD after the tag; no policy counts that as a script. Default: false. */
  jsonLd?: boolean | undefined;
  /** Is called once with the problems in the data, if there are any. */
  onProblem?: ((problems: readonly Problem[]) => void) | undefined;
}

/**
 * An entry of a ledger. With `src`, the ledger's address, the tag stays live: `<war-claim src="/ledger.json#id">`.
 * A ledger given as an object is opened once: pass another object when it has changed.
 */
export interface Reference {
  ledger: string | LedgerInput | OpenLedger;
  id: string;
  src?: string | undefined;
}

/** What a kind of tag does with its data. */
export interface Rendering<T> {
  kind: FragmentKind;
  parse: (input: never, context?: ParseContext) => Parsed<T>;
  view: (value: T, locale: Locale, frame: Frame, ledger: OpenLedger | undefined) => unknown;
  /** The sentence inside the tag. */
  line: (value: T, locale: Locale, ledger?: OpenLedger) => string;
  jsonLd: (value: T, ledger?: OpenLedger) => object;
  /** Further attributes of the tag. */
  flags?: Record<string, boolean | undefined>;
}

const loaded = new Map<string, Locale>();

/** Fetches a language's phrases; from then on its tag can be given as `lang`. */
export const loadLocale = async (tag: string): Promise<Locale> => {
  mustBeLanguage(tag);
  const locale = await localeFor(tag);
  loaded.set(tag, locale);
  return locale;
};

/** Throws RangeError when the language has to be loaded and is not; TypeError for what is not a language. */
export const localeOf = (lang: string | Locale | undefined): Locale => {
  if (lang instanceof Promise) throw new TypeError('`lang` is a promise: await what `loadLocale` gives.');
  if (lang !== undefined && typeof lang !== 'string' && typeof lang?.messages !== 'object')
    throw new TypeError('`lang` is a language tag such as `en-GB`, or what `await loadLocale(…)` gave.');
  if (typeof lang === 'object') return lang;
  const found = loaded.get(lang ?? '') ?? localeFor(lang);
  if (found instanceof Promise)
    throw new RangeError(`The language “${lang}” is not loaded yet: await loadLocale('${lang}') first.`);
  return found;
};

const isReference = (input: unknown): input is Reference => {
  if (typeof input !== 'object' || input === null || !('ledger' in input)) return false;
  if (typeof (input as Reference).id === 'string') return true;
  throw new TypeError('Say which entry of the ledger: `{ledger, id}`.');
};

// A page asks for many entries of one ledger: it is read and opened once.
const opened = new WeakMap<object, OpenLedger>();
let last: { text: string; parsed: Parsed<OpenLedger> } | undefined;

const openOnce = (ledger: LedgerInput | OpenLedger | null | undefined): OpenLedger => {
  if (typeof ledger !== 'object' || ledger === null) return openLedger(ledger);
  if ('lookUp' in ledger) return ledger;
  if (!opened.has(ledger)) opened.set(ledger, openLedger(ledger));
  return opened.get(ledger)!;
};

/** A ledger from its text, its object, or as it was opened before. Never throws; problems come back as values. */
export const ledgerOf = (ledger: Reference['ledger']): Parsed<OpenLedger> => {
  if (typeof ledger !== 'string') return { ok: true, value: openOnce(ledger), problems: [] };
  if (last?.text !== ledger) {
    const json = parseJson(ledger, MAX_LEDGER_BYTES);
    last = { text: ledger, parsed: json.ok ? { ok: true, value: openLedger(json.value), problems: [] } : json };
  }
  return last.parsed;
};

/** Points that were read before are in columns; an attribute has them as they are typed. */
const typed = (_: string, value: unknown) =>
  (value as Points | null)?.firstDay instanceof Int32Array ? pointInputs(value as Points) : value;

/** JSON for an attribute: without `<` and `>`, which some content management systems tear a tag apart at. */
export const jsonText = (data: unknown): string =>
  JSON.stringify(data, typed).replace(/[<>]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u003e'));

const safely = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined; // a cycle, or a getter that throws: the parser has reported it
  }
};

interface Given<T> {
  parsed: Parsed<T>;
  ledger?: OpenLedger;
  /** The attribute that gives the client the same data. */
  attribute: [name: string, value: string | undefined];
}

const read = <T>({ kind, parse }: Rendering<T>, input: unknown): Given<T> => {
  const name = 'data-' + kind;
  if (!isReference(input)) {
    const parsed = parse(input as never);
    // A foreign claim is passed on in our own form, so that the page does not have to load a reader for it.
    const data = parsed.ok && isForeign(input) ? parsed.value : input;
    return { parsed, attribute: [name, typeof data === 'string' ? data : safely(() => jsonText(data))] };
  }
  const { id, src } = input;
  const opened = ledgerOf(input.ledger);
  const found = opened.ok ? findFragment(opened.value, kind, id) : undefined;
  const parsed = opened.ok ? (found ? parse(found.raw as never, found.context) : failed('unknown-id', id)) : opened;
  const ledger = opened.ok ? opened.value : undefined;
  if (src !== undefined) return { parsed, ledger, attribute: ['src', `${src}#${encodeId(id)}`] };
  // Pinned data leaves its ledger and takes along what it needs from it.
  const pinned = ledger && parsed.ok ? pinFragment(ledger, kind, id) : undefined;
  return { parsed, ledger, attribute: [name, pinned?.ok ? safely(() => jsonText(pinned.value)) : undefined] };
};

/** Data as JSON-LD, in an element that no browser runs. */
export const jsonLdElement = (data: object): string =>
  `<script type="application/ld+json">${jsonText(data).replace(/&/g, '\\u0026')}</script>`;

/** A tag as HTML. Never throws on data; throws RangeError when its language is not loaded, TypeError for wrong options. */
export const renderTag = <T>(rendering: Rendering<T>, input: unknown, options: RenderOptions): string => {
  checkOptions(options);
  const { kind, flags = {} } = rendering;
  const { lang, styles = 'inline', jsonLd, onProblem } = options;
  const tag = `war-${kind}` as const;
  const locale = localeOf(lang);
  const level = levelOf(options.headingLevel);
  const { parsed, ledger, attribute } = read(rendering, input);
  const problems = [...parsed.problems];
  if (attribute[1] !== undefined && isTooLong(attribute[1], MAX_FRAGMENT_BYTES)) {
    // No tag would read it: only the server's words are sent.
    attribute[1] = undefined;
    if (parsed.ok) problems.push(problem('too-large', '', '1 MiB'));
  }
  if (problems.length) onProblem?.(problems);
  const attributes: [string, string | undefined][] = [
    attribute,
    ['lang', lang === undefined ? undefined : locale.tag],
    ['dir', lang === undefined ? undefined : locale.dir],
    ['heading-level', level?.toString()],
  ];
  const head =
    attributes.map(([name, value]) => (value === undefined ? '' : attributeHtml(name, value))).join('') +
    Object.keys(flags)
      .map((flag) => (flags[flag] ? ' ' + flag : ''))
      .join('');
  let shadow = '';
  let { fallback } = options;
  if (parsed.ok) {
    // The tag says its language itself where it was told one; the page around it is not known here.
    const partial = isPartial(parsed);
    const foot = footView(stringTags, locale.messages, partial);
    const dir = lang === undefined ? locale.dir : undefined;
    const frame = { lang: locale.tag, dir, number: locale.number, level, foot, isPartial: partial };
    const content = toHtml(rendering.view(parsed.value, locale, frame, ledger));
    // The script reports what is faulty and fetches what is live: it has to read those anyway.
    const isWhole = !problems.length && attribute[0] !== 'src' && attribute[1] !== undefined;
    const seal = isWhole
      ? sealOf({
          data: attribute[1]!,
          lang: locale.tag,
          level,
          inline: flags.inline,
          noChart: flags['no-chart'],
          words: textOf(content),
        })
      : undefined;
    const end = `<slot hidden${seal ? ` ${SEAL}="${seal}"` : ''}></slot>`;
    shadow = `<template shadowrootmode="open">${styleElement(tag, styles, kind === 'claim' && !flags.inline)}${content}${end}</template>`;
    fallback ??= rendering.line(parsed.value, locale, ledger);
  } else fallback ||= locale.messages.unusable;
  const linked = jsonLd && parsed.ok ? jsonLdElement(rendering.jsonLd(parsed.value, ledger)) : '';
  return `<${tag}${head}>${shadow}${escapeHtml(fallback)}</${tag}>${linked}`;
};
