/**
 * What happens when a reader asks for a citation: it stands there to be read and selected, is copied where the browser lets it,
 * and that is said. Loaded when it is first asked for. Touches the tag that it is handed, and the clipboard.
 */
import { unsafeCSS } from 'lit';
import type { FragmentKind } from '../model/find-fragment.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Parsed } from '../model/problem.js';
import type { Locale } from '../text/locale.js';
import { permalinkOf, sayCitation } from '../text/say-citation.js';
import { dress } from './sheets.js';

/** What a tag is asked. With a ledger its data is live, and has an address. */
export interface Citable extends HTMLElement {
  kind: FragmentKind;
  parsed: Parsed<unknown> & { ok: true };
  locale: Locale;
  ledger?: OpenLedger;
  src: string | null;
  line?: () => Promise<string>;
}

const DAY_MS = 864e5;

const STYLES =
  unsafeCSS(`.cite textarea { box-sizing: border-box; display: block; width: 100%; margin: 0.4em 0; padding: 0.4em; border: 1px solid;
  font: inherit; color: inherit; background: none; resize: vertical; field-sizing: content }`);

/** Shows the citation of a tag below its button, once; asked again, it says what the data says now. The other button takes the data along. */
export const citeAt = async (tag: Citable, button: HTMLButtonElement): Promise<void> => {
  const { kind, parsed, ledger, src, locale, baseURI } = tag;
  const permalink = ledger && src ? permalinkOf(kind, new URL(src, baseURI).href) : undefined;
  if (button.name) return (await import('./take-csv.js')).takeCsv(tag, permalink ?? location.href);
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
  box.value = sayCitation(
    {
      kind,
      value: parsed.value,
      said: await tag.line?.(),
      ledger,
      permalink,
      day: Math.floor(Date.now() / DAY_MS),
    },
    locale,
  );
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
