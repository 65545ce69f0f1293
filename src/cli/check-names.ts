/** Names in a ledger that were meant as ids. Pure. */
import type { Finding, Raw } from './finding.js';
import { distance } from './near-name.js';

/** An id as people write them: not a name that a reader would want to see. */
const looksLikeId = (text: string): boolean => /^[a-z\d]+([-_][a-z\d]+)+$/.test(text);

/** Whether a letter more, less or other makes one of the other: `kiled` and `killed`. Very short names are never meant. */
const isOneLetterOff = (a: string, b: string): boolean => Math.min(a.length, b.length) > 2 && distance(a, b) === 1;

/** What an entry names, and no entry of the ledger is: where it looks like an id, or nearly is one. */
export const checkNames = (raw: Raw, item: Raw, path: string): Finding[] => {
  // What stands alone has no entries beside it.
  if (!Object.keys(raw).length) return [];
  const each = (field: string, part: string) => {
    const ids = Object.keys((typeof raw[part] === 'object' && raw[part]) || {});
    return [item[field]].flat().flatMap((name, i): Finding[] => {
      if (typeof name !== 'string' || ids.includes(name)) return [];
      const said = name.toLowerCase();
      const meant = ids.find((id) => {
        const known = id.toLowerCase();
        return known === said || (Math.abs(known.length - said.length) < 2 && isOneLetterOff(said, known));
      });
      if (!meant && !looksLikeId(name)) return [];
      const why = meant ? `is nearly “${meant}”` : 'looks like an id';
      return [
        {
          code: 'unknown-name',
          level: 'warning',
          path: `${path}/${field}${Array.isArray(item[field]) ? `/${i}` : ''}`,
          message: `“${name}” ${why}, but nothing under “${part}” has exactly this id: readers see it as a name.`,
        },
      ];
    });
  };
  return [...each('claimant', 'agents'), ...each('measure', 'measures'), ...each('evidence', 'sources')];
};
