/** The corrections of a ledger as an Atom feed (RFC 4287). Pure. Dates are the corrections' own; nothing depends on the clock. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { parseEdtf } from '../model/edtf.js';
import type { Ledger } from '../model/ledger.js';
import { correctionsOf } from '../server/corrections.js';
import { encodeId, escapeHtml } from '../server/string-tags.js';

/** A feed has to carry a time. Where a ledger tells none, it is the beginning of all times. */
const NO_TIME = '1970-01-01T00:00:00Z';

const timeOf = (date: string | undefined): string => {
  const day = date === undefined ? undefined : parseEdtf(date)?.firstDay;
  return day !== undefined && Number.isFinite(day) ? new Date(day * 864e5).toISOString().replace('.000', '') : NO_TIME;
};

/** An id that stays when the ledger moves in its folder or gets further corrections. */
const idOf = (page: string, ...parts: (string | undefined)[]): string => {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
  return `${page}#correction-${hash}`;
};

/** XML 1.0 has no room for most control characters. */
const xml = (text: string) => escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));

/** `page` and `self` are absolute addresses. */
export const feedOf = (
  ledger: Ledger,
  { title, page, self, lang }: { title: string; page: string; self: string; lang: string },
): string => {
  const all = correctionsOf(ledger);
  const published = ledger.isBasedOn?.datePublished;
  const entries = all.map(({ claim, date, text }) => {
    const link = claim.id === undefined ? page : `${page}#${encodeId(claim.id)}`;
    return `<entry><id>${xml(idOf(page, claim.id ?? claim.text, date, text))}</id><title>${xml(claim.text)}</title><updated>${timeOf(date ?? published)}</updated><link rel="alternate" type="text/html" href="${xml(link)}"/><content type="text">${xml(text)}</content></entry>`;
  });
  const newest = all.find(({ date }) => date !== undefined)?.date ?? published;
  const author = ledger.publisher?.name ?? title;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}"><id>${xml(page)}</id><title>${xml(title)}</title><updated>${timeOf(newest)}</updated><author><name>${xml(author)}</name></author><link rel="self" type="application/atom+xml" href="${xml(self)}"/><link rel="alternate" type="text/html" href="${xml(page)}"/>${entries.join('')}</feed>\n`;
};
