/** Names in a ledger that were meant as ids. Pure. */
import type { Finding } from './check-ledger.js';

type Raw = Record<string, unknown>;

/** An id as people write them: not a name that a reader would want to see. */
const looksLikeId = (text: string): boolean => /^[a-z\d]+([-_][a-z\d]+)+$/.test(text);

/** Whether a letter more, less or other makes one of the other: `kiled` and `killed`. Very short names are never meant. */
const isOneLetterOff = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return short.length > 2 && long.length - start - end === 1;
};

/** What an entry names, and no entry of the ledger is: where it looks like an id, or nearly is one. */
export const checkNames = (raw: Raw, item: Raw, path: string): Finding[] => {
  const each = (field: string, part: string) => {
    const ids = Object.keys((typeof raw[part] === 'object' && raw[part]) || {});
    return [item[field]].flat().flatMap((name, i): Finding[] => {
      if (typeof name !== 'string' || ids.includes(name)) return [];
      const meant = ids.find(
        (id) => isOneLetterOff(name.toLowerCase(), id.toLowerCase()) || name.toLowerCase() === id.toLowerCase(),
      );
      if (!meant && !looksLikeId(name)) return [];
      const why = meant ? `is nearly “${meant}”, which stands there` : 'looks like an id';
      return [
        {
          code: 'unknown-name',
          level: 'warning',
          path: `${path}/${field}${Array.isArray(item[field]) ? `/${i}` : ''}`,
          message: `“${name}” ${why}, but nothing under “${part}” has it: readers see it as a name.`,
        },
      ];
    });
  };
  return [...each('claimant', 'agents'), ...each('measure', 'measures'), ...each('evidence', 'sources')];
};
