/**
 * What happens when a reader asks for a citation: it stands there to be read and selected, is copied where the browser lets it,
 * and that is said. Loaded when it is first asked for. Touches the tag that it is handed, and the clipboard.
 */
import { unsafeCSS, type ReactiveElement } from 'lit';
import type { FragmentKind } from '../model/find-fragment.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Parsed } from '../model/problem.js';
import type { Locale } from '../text/locale.js';
import { permalinkOf, sayCitation } from '../text/say-citation.js';
import { dress } from './sheets.js';

/** What a tag shows at one moment. With a ledger its data is live, and has an address. */
export interface Shown {
  kind: FragmentKind;
  parsed: Parsed<unknown> & { ok: true };
  locale: Locale;
  ledger?: OpenLedger;
}

/** What a tag is asked; its data may have gone since the press. */
export interface Citable extends ReactiveElement, Omit<Shown, 'parsed'> {
  parsed?: Parsed<unknown>;
  line?: () => Promise<string>;
}

const DAY_MS = 864e5;

const STYLES =
  unsafeCSS(`.cite textarea { box-sizing: border-box; display: block; width: 100%; margin: 0.4em 0; padding: 0.4em; border: 1px solid;
  font: inherit; color: inherit; background: none; resize: vertical; field-sizing: content }`);

/**
 * Shows the citation of a tag below its button, once; asked again, it says what the data says now. The other button takes the data along.
 * `from` is where the shown data is from: while another ledger loads, not what `src` says.
 */
export const citeAt = (tag: Citable, button: HTMLButtonElement, from: unknown): Promise<void> =>
  cite(tag, button, from).catch(console.warn);

const cite = async (tag: Citable, button: HTMLButtonElement, from: unknown): Promise<void> => {
  const { kind, parsed, ledger, locale, baseURI } = tag;
  if (!parsed?.ok) return;
  const permalink = ledger ? permalinkOf(kind, new URL(from as string, baseURI).href) : undefined;
  if (button.name)
    return (await import('./take-csv.js')).takeCsv({ kind, parsed, locale, ledger }, permalink ?? location.href);
  const say = async ({ value }: Shown['parsed']) => {
    const day = Math.floor(Date.now() / DAY_MS);
    return sayCitation({ kind, value, said: await tag.line?.(), ledger, permalink, day }, locale);
  };
  const words = await say(parsed);
  const { messages } = locale;
  dress(tag, STYLES);
  const place = button.parentElement!;
  const known = place.querySelector('textarea');
  const box = known ?? Object.assign(document.createElement('textarea'), { readOnly: true, rows: 5, dir: 'auto' });
  const told = place.querySelector('[role=status]') ?? document.createElement('span');
  box.setAttribute('aria-label', messages.cite);
  told.setAttribute('role', 'status');
  told.textContent = '';
  place.append(' ', told, box);
  box.value = words;
  // What the tag says no longer is not to stand below it.
  const watch = {
    hostUpdated: async () => {
      const { parsed: next } = tag;
      if (next === parsed || (next?.ok && tag.ledger === ledger && (await say(next)) === words)) return;
      tag.removeController(watch);
      if (box.value !== words) return; // asked again meanwhile
      box.remove();
      told.remove();
    },
  };
  tag.addController(watch);
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
