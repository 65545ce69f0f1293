/** Where a reader finds again what a ledger says. Pure. */
import type { FragmentKind } from '../model/find-fragment.js';

/** `https://publisher.example/ledger.json#uk` is the claim's place on the ledger's page: `…/ledger.html?war-claim=uk#uk`. */
export const permalinkOf = (kind: FragmentKind, address: string): string => {
  const { href, hash } = new URL(address);
  const page = href.slice(0, href.length - hash.length);
  const id = hash.slice(1);
  return /\.json$/.test(page) ? `${page.slice(0, -'.json'.length)}.html?war-${kind}=${id}#${id}` : address;
};
