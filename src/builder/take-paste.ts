/** What was pasted, followed where it is a link, and put into the form. Touches `fetch` through `load/` only. */
import { loadLedger } from '../load/load-ledger.js';
import { isBlank } from './data-of.js';
import { withSentence, type State } from './draft.js';
import { draftOf } from './draft-of.js';
import { make } from './made.js';
import { emptyBox, type PasteBox } from './paste-view.js';
import { pinned, readPaste, type Pasted, type PastedLink } from './read-paste.js';
import type { Locale } from '../text/locale.js';

const NAMES = { claim: 'a claim', trend: 'a trend', bonus: 'a comparison of bonuses', source: 'a source' };

/** The form with something in it that was pasted. A sentence that would be proposed anyway is not an editor's own. */
export const withPasted = (
  state: State,
  { kind, data, isDraft, sentence, page, isInline }: Pasted,
  locale: Locale,
): State => {
  const draft = isDraft ? data : draftOf(kind, data, state.lang, locale);
  const next = withSentence(
    {
      ...state,
      kind,
      drafts: { ...state.drafts, [kind]: draft },
      page: page ?? state.page,
      isInline: kind === 'claim' ? !!isInline : state.isInline,
    },
    undefined,
  );
  const proposal = make(next, locale).proposal.replace(/\s+/g, ' ').trim();
  return sentence && sentence !== proposal ? withSentence(next, sentence) : next;
};

const MAX_TOLD = 3;

export const NOT_UNDERSTOOD = 'This could not be read. The form is unchanged.';

const brokenSaid = (at: string) => `This looks like a snippet, but its data is broken at “${at}”.`;

/** What is said of a thing of which nothing can be used. */
const notUnderstood = (brokenAt: string | undefined) =>
  brokenAt === undefined ? NOT_UNDERSTOOD : `${brokenSaid(brokenAt)} None of it could be used. The form is unchanged.`;

/** What came of it, in a sentence. */
export const saidOf = ({ kind, problems = [], brokenAt }: Pasted, what: string): string => {
  if (brokenAt !== undefined)
    return `${brokenSaid(brokenAt)} What could be read is in the form, as ${NAMES[kind]}: compare it with the page it came from.`;

  const worth = problems.filter(({ rank }) => rank !== 'note');
  const told = worth
    .slice(0, MAX_TOLD)
    .map(({ message }) => message)
    .join(' ');
  const next = what === 'a sentence' ? ' Below the sentence you can choose what to take over from it.' : '';
  return `Put into the form: ${NAMES[kind]}${what ? `, from ${what}` : ''}.${next}${told ? ` Not everything could be used: ${told}` : ''}`;
};

/** Puts one thing into the form: the form and the box afterwards, and whether something was there before. Never throws. */
export const putInto = (
  state: State,
  pasted: Pasted,
  what: string,
  locale: Locale,
): { state: State; isOver: boolean; box: PasteBox } => {
  try {
    const isOver = !isBlank(pasted.kind, state.drafts[pasted.kind]);
    const said = saidOf(pasted, what) + (isOver ? ' You can restore what was there at the end of the form.' : '');
    return { state: withPasted(state, pasted, locale), isOver, box: { ...emptyBox, said } };
  } catch {
    // Nested too deep to be walked: the parser would not take it either.
    return { state, isOver: false, box: { ...emptyBox, said: NOT_UNDERSTOOD } };
  }
};

/** Reads what stands in the box: the box afterwards, and one thing to put into the form if there is just one. */
export const openPaste = async (
  text: string,
  tell: (said: string) => void = () => undefined,
): Promise<{ box: PasteBox; take?: Pasted; what: string }> => {
  const paste = readPaste(text);
  if ('link' in paste) {
    tell('Fetching the ledger …');
    return followLink(text, paste.link);
  }
  const { found, what } = paste;
  if (!found.length)
    return {
      box: {
        text,
        said: text.trim()
          ? notUnderstood('brokenAt' in paste ? paste.brokenAt : undefined)
          : 'There is nothing in the box yet.',
        choices: [],
      },
      what,
    };
  if (found.length > 1)
    return { box: { text, said: `It contains ${found.length} entries. Choose one below.`, choices: found }, what };
  return { box: { text: '', said: saidOf(found[0]!, what), choices: [] }, take: found[0], what };
};

const followLink = async (text: string, { kind, page, id, sentence }: PastedLink) => {
  const address = new URL(page.replace(/\.html$/, '.json'), document.baseURI).href;
  const loaded = await loadLedger(address, performance.now(), Infinity);
  const entry = loaded.ok ? pinned(loaded.value, kind, id) : undefined;
  const what = 'the ledger behind the link';
  if (entry) {
    const take = { ...entry, page, ...(sentence && { sentence }), data: { ...entry.data, id } };
    return { box: { text: '', said: saidOf(take, what), choices: [] }, take, what };
  }
  const why = loaded.ok ? `has no ${kind} with the name “${id}”` : 'could not be fetched';
  return {
    box: {
      text,
      said: `A link holds only an address, no data: the ledger ${address} ${why}. Paste the ledger itself. The form is unchanged.`,
      choices: [],
    },
    what,
  };
};
