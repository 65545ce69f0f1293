/** The corrections of a ledger as an Atom feed (RFC 4287). Pure. Dates are the corrections' own; nothing depends on the clock. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { parseEdtf } from '../model/edtf.js';
import type { Claim } from '../model/claim.js';
import type { Ledger } from '../model/ledger.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Source } from '../model/source.js';
import { correctionsOf } from '../server/corrections.js';
import { encodeId, escapeHtml } from '../server/string-tags.js';
import type { Locale } from '../text/locale.js';
import { sayClaimLine } from '../text/say-line.js';

const timeOf = (date: string | undefined): string | undefined => {
  const day = date === undefined ? undefined : parseEdtf(date)?.firstDay;
  return day !== undefined && Number.isFinite(day)
    ? new Date(day * 864e5).toISOString().replace('.000', '')
    : undefined;
};

/** The newest day that a ledger knows of: it was not written before. The clock would give another file each day. */
const newestOf = ({ isBasedOn, claims = [], sources = {} }: Ledger): string | undefined => {
  const dates = [
    isBasedOn?.datePublished,
    ...claims.flatMap(({ claimDate, evidence = [] }) => [claimDate, ...evidence.flatMap(datesOf)]),
    ...Object.values(sources).flatMap(datesOf),
  ];
  // What is said to go on has no last day.
  return dates
    .filter((date): date is string => date !== undefined && Number.isFinite(parseEdtf(date)?.firstDay))
    .sort((a, b) => parseEdtf(b)!.firstDay - parseEdtf(a)!.firstDay)[0];
};
const datesOf = ({ datePublished, dateAccessed }: Source) => [datePublished, dateAccessed];

/** An id that stays when the ledger moves in its folder or gets further corrections. */
const idOf = (page: string, ...parts: (string | undefined)[]): string => {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
  return `${page}#correction-${hash}`;
};

/** Who says it, and what: “The army: More than 700,000 men serve.” */
const titleOf = (claim: Claim, locale: Locale): string => {
  const names = (claim.claimant ?? []).flatMap(({ name }) => name ?? []);
  return (names.length ? locale.list(names) + locale.messages.colon : '') + claim.text;
};

/** XML 1.0 has no room for most control characters. */
const xml = (text: string) => escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));

/** `undefined` where nothing in the ledger has a date: a feed has to carry a time. `page` and `self` are absolute addresses. Each entry says what was corrected, and the claim as it now stands with who says it. */
export const feedOf = (
  ledger: Ledger,
  open: OpenLedger,
  { title, page, self, locale }: { title: string; page: string; self: string; locale: Locale },
): string | undefined => {
  const all = correctionsOf(ledger);
  const newest = newestOf(ledger);
  const updated = timeOf(all.find(({ date }) => timeOf(date))?.date) ?? timeOf(newest);
  if (!updated) return;
  const entries = all.map(({ claim, date, text }) => {
    const link = claim.id === undefined ? page : `${page}#${encodeId(claim.id)}`;
    const said = sayClaimLine(claim, locale, open);
    return `<entry><id>${xml(idOf(page, claim.id ?? claim.text, date, text))}</id><title>${xml(titleOf(claim, locale))}</title><updated>${timeOf(date) ?? timeOf(ledger.isBasedOn?.datePublished) ?? updated}</updated><link rel="alternate" type="text/html" href="${xml(link)}"/><content type="text">${xml(`${text} · ${said}`)}</content></entry>`;
  });
  const author = ledger.publisher?.name ?? title;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(locale.tag)}"><id>${xml(page)}</id><title>${xml(title)}</title><updated>${updated}</updated><author><name>${xml(author)}</name></author><link rel="self" type="application/atom+xml" href="${xml(self)}"/><link rel="alternate" type="text/html" href="${xml(page)}"/>${entries.join('')}</feed>\n`;
};
