/** Names that point into a ledger: an entry is read once, and its problems are reported where it is written. Pure. */
import { pointer } from './problem.js';
import { either, read, report, type Entry, type Reading, type Schema } from './schema.js';

/** Reads an entry of the ledger, once, so that its problems name the place where it is written. */
export const readElsewhere = <Out>(schema: Schema<Out, any>, { raw, path }: Entry, at: Reading): Out | undefined => {
  const key = pointer(path);
  const known = (at.known ??= new Map());
  if (!known.has(key)) {
    const { path: here, claims } = at;
    at.path = path;
    known.set(key, read(schema, raw, at));
    at.path = here;
    at.claims = claims;
  }
  return known.get(key) as Out | undefined;
};

/** An entry of the ledger by its id, a name where the ledger has none, or the entry itself. */
export const named = <O extends { id?: string; name?: string }, I>(
  part: string,
  of: Schema<O, I>,
): Schema<O, I | string> =>
  either(
    {
      kind: 'string',
      check: (id: string, at) => {
        const found = at.names?.lookUp(part, id);
        return found ? { ...(readElsewhere(of, found, at) ?? { name: id }), id } : read(of, { name: id }, at);
      },
    } as Schema<O, string>,
    of,
  );

/** The id of a claim. One that the ledger does not have is reported, and kept. */
export const claimId: Schema<string> = {
  kind: 'string',
  check: (id: string, at) => {
    if (at.names && !at.names.lookUp('claims', id)) report(at, 'unknown-id', id, 'note');
    return id;
  },
};
