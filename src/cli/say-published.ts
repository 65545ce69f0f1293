/** What `publish` tells when it is done. Pure. */
import type { Published } from './publish.js';

/** What there is not, and why. */
export const sayMissing = ({ hasFeed }: Published, base: string | undefined): string[] => {
  if (base === undefined)
    return ['Without --base there are no oEmbed files and no feed, and the links in snippets are relative.'];
  return hasFeed ? [] : ['Without a date in the ledger there is no feed: a feed has to say when it was updated.'];
};

const sayDeleted = (paths: readonly string[]): string[] => {
  if (!paths.length) return [];
  const isOne = paths.length === 1;
  const what = isOne ? '1 file' : `${paths.length} files`;
  return [
    `${what} of a former run, which the ledger no longer has, ${isOne ? 'was' : 'were'} deleted. Delete ${isOne ? 'it' : 'them'} on your host, too:`,
    ...paths.map((path) => `  ${path}`),
  ];
};

/** What was written, and what was deleted. */
export const sayPublished = ({ files, written, deleted }: Published, out: string): string =>
  [`${out}: ${files} files, ${written} new or changed.`, ...sayDeleted(deleted)].join('\n');
