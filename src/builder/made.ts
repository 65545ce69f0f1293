/** What comes out of the form: the data, what is wrong with it, the sentence, and all that can be copied. Pure. */
import { parseBonus } from '../model/bonus.js';
import { parseClaim, type Claim } from '../model/claim.js';
import type { FragmentKind } from '../model/find-fragment.js';
import type { Parsed } from '../model/problem.js';
import { parseSource } from '../model/source.js';
import { bonusToJsonLd, sourceToJsonLd, toJsonLd, trendToJsonLd } from '../model/to-json-ld.js';
import { parseTrend } from '../model/trend.js';
import { jsonLdElement } from '../server/render-tag.js';
import { snippetsOf, type Snippets } from '../server/snippets.js';
import type { Locale } from '../text/locale.js';
import { contradictionsIn } from './contradictions.js';
import { dataWithGaps, isBlank, without, withoutGaps } from './data-of.js';
import { textAt, type Draft, type State } from './draft.js';
import { proposedId } from './entry-id.js';
import { hedgeWarnings, type HedgeWarning } from './hedges.js';
import { toldOf, type Told } from './problems.js';
import { proposeSentence } from './propose.js';

/** Everything that is shown beside the form. */
export interface Made {
  isBlank: boolean;
  /** The data as the tag gets it; `undefined` while it cannot be shown. */
  data?: Draft;
  parsed: Parsed<unknown>;
  problems: Told[];
  proposal: string;
  sentence: string;
  /** Where the claim's own sentence, and the sentence inside the tag, say another hedge than the data. */
  textWarnings: HedgeWarning[];
  sentenceWarnings: HedgeWarning[];
  snippets?: Snippets;
  ledgerEntry?: string;
  /** The short name that the entry has while the editor gives it none. */
  proposedId?: string;
  jsonLd?: string;
}

const PARSERS: Record<FragmentKind, (data: never) => Parsed<unknown>> = {
  claim: parseClaim,
  trend: parseTrend,
  bonus: parseBonus,
  source: parseSource,
};
const LINKED: Record<FragmentKind, (value: never) => object> = {
  claim: toJsonLd,
  trend: trendToJsonLd,
  bonus: bonusToJsonLd,
  source: sourceToJsonLd,
};

/** `https://publisher.example/ledger.html` for the address of a ledger's page or of its data; `undefined` for what is no address. */
export const pageAddress = (typed: string): string | undefined => {
  const said = typed.trim();
  if (!/^(https?:\/\/|\/)[^\s]*$/i.test(said)) return;
  return said.replace(/[?#].*$/, '').replace(/\.json$/, '.html');
};

/** Snippets for the middle of a sentence: a quotation would tear it apart. A badge stands nowhere else. */
const inSentence = (kind: FragmentKind, isInline: boolean | undefined, snippets: Snippets): Snippets => {
  if (kind !== 'source' && !isInline) return snippets;
  const { tag, block } = snippets;
  return {
    ...snippets,
    tag: isInline ? tag.replace(/^<war-claim /, '<war-claim inline ') : tag,
    block: block.replace(/^<blockquote /, '<span ').replace(/<\/blockquote>$/, '</span>'),
  };
};

/** The data as an entry of a ledger: it needs a name there. Sources are no list: theirs stands before them. */
const entryOf = (kind: FragmentKind, data: Draft, id: string): string => {
  const rest = without(data, 'id');
  if (kind === 'source') return `${JSON.stringify(id || 'source-1')}: ${JSON.stringify(rest, null, 2)}`;
  return JSON.stringify(id ? { id, ...rest } : data, null, 2);
};

/** Makes everything out of the form. Never throws. */
export const make = ({ kind, drafts, sentences, lang, page, isInline: isMarked }: State, locale: Locale): Made => {
  const draft = drafts[kind];
  const given = dataWithGaps(kind, draft, lang, locale);
  const parsed = PARSERS[kind](given as never);
  const blank = isBlank(kind, draft);
  const isInline = kind === 'claim' && isMarked;
  const proposal = parsed.ok ? proposeSentence(kind, parsed.value, locale, isInline) : '';
  const sentence = sentences[kind] ?? proposal;
  const problems = blank
    ? []
    : [...toldOf(parsed.problems, draft, lang), ...(kind === 'claim' ? contradictionsIn(given) : [])];
  const made = { isBlank: blank, parsed, problems, proposal, sentence };
  // A sentence that is still missing is no reason to be silent about its hedge, nor is a figure that is.
  const claim = kind === 'claim' && parsed.ok ? (parsed.value as Claim) : undefined;
  const textWarnings = claim ? hedgeWarnings(claim, claim.text, lang) : [];
  const sentenceWarnings = claim && sentences.claim !== undefined ? hedgeWarnings(claim, sentences.claim, lang) : [];
  if (!parsed.ok) return { ...made, textWarnings, sentenceWarnings };
  const data = withoutGaps(given);
  const id = textAt(data, '/id') || proposedId(data);
  const address = pageAddress(page);
  return {
    ...made,
    textWarnings,
    sentenceWarnings,
    data,
    snippets: inSentence(
      kind,
      isInline,
      snippetsOf(kind, data, sentence, address && id ? { page: address, id } : undefined),
    ),
    ledgerEntry: entryOf(kind, data, id),
    proposedId: proposedId(data),
    jsonLd: jsonLdElement(LINKED[kind](parsed.value as never)),
  };
};
