/** The addresses that a publisher gives away once a ledger is published, one form for each kind that it holds. Pure. */
import { PARTS } from '../model/find-entry.js';
import type { FragmentKind } from '../model/find-fragment.js';
import { openLedger } from '../model/open-ledger.js';
import { entriesOf } from '../server/ledger-entry.js';
import { entryAddress } from '../server/snippets.js';

/** Lines such as `claim   https://publisher.example/ledger.html?war-claim=ID#ID`; nothing of a ledger in which nothing has an id. */
export const sayAddresses = (raw: unknown, page: string): string => {
  const ledger = openLedger(raw);
  const kinds = (Object.keys(PARTS) as FragmentKind[]).filter((kind) => entriesOf(ledger, kind).length);
  const lines = kinds.map((kind) => `  ${kind.padEnd(7)} ${entryAddress(kind, { page, id: 'ID' })}`);
  return lines.length ? ['The addresses of its entries; ID is the entry’s id:', ...lines].join('\n') : '';
};
