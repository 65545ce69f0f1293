/**
 * What happens when a reader asks for a citation: it stands there to be read and selected, is copied where the browser lets it,
 * and that is said. Loaded when it is first asked for. Touches the tag that it is handed, and the clipboard.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { FragmentKind } from '../model/find-fragment.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Parsed } from '../model/problem.js';
import type { Locale } from '../text/locale.js';
import { permalinkOf } from '../text/permalink.js';
import { sayCitation } from '../text/say-citation.js';

/** What a tag shows at one moment. With a ledger its data is live, and has an address. */
export interface Shown {
  kind: FragmentKind;
  parsed: Parsed<unknown> & { ok: true };
  locale: Locale;
  ledger?: OpenLedger;
}

/** What a tag is asked; its data may have gone since the press. `address`: of the shown entry in its ledger. */
export interface Citable extends ReactiveElement, Omit<Shown, 'parsed'> {
  parsed?: Parsed<unknown>;
  address?: string;
  line?: () => Promise<string>;
}

const DAY_MS = 864e5;

/** What looks after the citation below a tag. */
const watches = new WeakMap<Citable, ReactiveController>();

const STYLE = `box-sizing: border-box; display: block; width: 100%; margin: 0.4em 0; padding: 0.4em; border: 1px solid;
  font: inherit; color: inherit; background: none; resize: vertical; field-sizing: content`;

/** Shows the citation of a tag below its buttons, once; asked again, it says what the data says now. By the name `csv` the data is downloaded. */
export const citeIn = async (tag: Citable, what: string): Promise<void> => {
  const { kind, parsed, ledger, locale, address } = tag;
  if (!parsed?.ok) return;
  const permalink = address && permalinkOf(kind, address);
  if (what === 'csv')
    return (await import('./take-csv.js')).takeCsv({ kind, parsed, locale, ledger }, permalink ?? location.href);
  const say = async ({ value }: Shown['parsed']) => {
    const day = Math.floor(Date.now() / DAY_MS);
    return sayCitation({ kind, value, said: await tag.line?.(), ledger, permalink, day }, locale);
  };
  const words = await say(parsed);
  const { messages } = locale;
  const place = tag.renderRoot.querySelector('.cite');
  // Its data may have gone while it was put into words.
  if (!place) return;
  const known = place.querySelector('textarea');
  const box = known ?? Object.assign(document.createElement('textarea'), { readOnly: true, rows: 5, dir: 'auto' });
  const told = place.querySelector('[role=status]') ?? document.createElement('span');
  // Through the CSSOM, as a strict policy allows.
  box.style.cssText = STYLE;
  box.setAttribute('aria-label', messages.cite);
  told.setAttribute('role', 'status');
  told.textContent = '';
  if (!known) place.append(' ', told, box);
  box.value = words;
  const before = watches.get(tag);
  if (before) tag.removeController(before);
  // What the tag says no longer is not to stand below it.
  const watch = {
    hostUpdated: async () => {
      const { parsed: next } = tag;
      const isSame = next === parsed || (next?.ok && tag.ledger === ledger && (await say(next)) === words);
      if (isSame && tag.locale === locale) return;
      tag.removeController(watch);
      box.remove();
      told.remove();
    },
  };
  tag.addController(watch);
  watches.set(tag, watch);
  let said = messages.copied;
  try {
    await navigator.clipboard.writeText(box.value);
  } catch {
    box.select();
    box.focus();
    said = messages.notCopied;
  }
  told.textContent = said;
};
