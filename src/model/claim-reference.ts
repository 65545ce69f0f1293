/** A claim where it is named: in a trend, in a comparison. Pure. */
import { claimSchema, type Claim, type ClaimInput } from './claim.js';
import { readElsewhere } from './references.js';
import { either, report, type Schema } from './schema.js';

/** A claim of the ledger by its id, or a claim itself. */
export const claimReference: Schema<Claim, string | ClaimInput> = either(
  {
    kind: 'string',
    check: (id: string, at) => {
      const found = at.names?.lookUp('claims', id);
      return found ? readElsewhere(claimSchema, found, at) : report(at, 'unknown-id', id);
    },
  } as Schema<Claim, string>,
  claimSchema,
);
