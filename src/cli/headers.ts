/** The HTTP headers of a published folder, for hosts that read them in a file `_headers`. Pure. */

/** How long a reader's copy of a ledger may be used unasked, in seconds; then a conditional request costs a few bytes. */
export const FRESH_SECONDS = 300;

/** A block for each path of a ledger's files. */
export const headersOf = (base: string | undefined, name: string): string => {
  const root = base === undefined ? '/' : new URL(base).pathname;
  const soon = `  Cache-Control: public, max-age=${FRESH_SECONDS}, stale-while-revalidate=86400`;
  return [
    `${root}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '  Access-Control-Allow-Origin: *',
    `${root}${encodeURIComponent(name)}*`,
    soon,
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n');
};

const blocksOf = (headers: string): [path: string, block: string][] =>
  headers
    .split(/\n(?=\S)/)
    .map((block): [string, string] => [block.split(/\s*\n/, 1)[0]!, block.trimEnd()])
    .filter(([path]) => path);

/** The headers of a folder to which a ledger comes: those of other ledgers, and of anybody else, stay. */
export const withHeaders = (known: string, own: string): string => {
  const blocks = new Map(blocksOf(own));
  const kept = blocksOf(known).map(([path, block]) => {
    const now = blocks.get(path) ?? block;
    blocks.delete(path);
    return now;
  });
  return [...kept, ...blocks.values(), ''].join('\n');
};
