/**
 * What schema.org's Claim has no field for, as texts of its `creativeWorkStatus` and a list in its `mentions`, and back:
 * whether anyone could check, how firmly it is said, how its date is known, which ones are meant. Pure.
 */
import type { Claim, ClaimInput } from './claim.js';
import { isNode, isType, asList } from './find-reviews.js';
import { words } from './review-parts.js';

/** Each as `name: words`, e.g. `verification: unclear`. Verification is not a rating, and so it is here. */
export const statusOf = (claim: Claim): string[] => {
  const {
    verification: { status, by, date, note } = {},
    modality,
    modalityText,
    claimDateBasis,
    claimDateText,
  } = claim;
  return Object.entries({
    verification: status,
    'verification by': by?.name,
    'verification date': date,
    'verification note': note,
    modality: modality === 'asserted' ? undefined : modality,
    'modality text': modalityText,
    date: claimDateBasis === 'stated' ? undefined : claimDateBasis,
    'date text': claimDateText,
  }).flatMap(([name, said]) => (said ? `${name}: ${said}` : []));
};

/** Reads what {@link statusOf} wrote; what others write there is ignored. */
export const besideStatus = (status: unknown): Partial<ClaimInput> => {
  const said: Record<string, string | undefined> = Object.fromEntries(
    asList(status).flatMap((item) => {
      const [, name, text] = /^([a-z ]+): ([^]+)$/.exec(words(item) ?? '') ?? [];
      return name === undefined ? [] : [[name, text]];
    }),
  );
  const by = said['verification by'];
  const verification = {
    status: said.verification,
    by: by === undefined ? undefined : { name: by },
    date: said['verification date'],
    note: said['verification note'],
  };
  return {
    ...(Object.values(verification).some((part) => part !== undefined) && { verification }),
    modality: said.modality,
    modalityText: said['modality text'],
    claimDateBasis: said.date,
    claimDateText: said['date text'],
  } as Partial<ClaimInput>;
};

const ALL = 'these are all';
const SOME = 'among others';

/** Which ones, and whether these are all. */
export const mentionsOf = ({ list: one }: Claim): object | undefined =>
  one && {
    '@type': 'ItemList',
    ...(one.asWritten !== undefined && { name: one.asWritten }),
    ...(one.values?.length && { description: one.exhaustive ? ALL : SOME, itemListElement: one.values }),
  };

/** What {@link mentionsOf} wrote. */
export const listOfMentions = (mentions: unknown): ClaimInput['list'] => {
  const found = asList(mentions).find((item) => isType(item, 'itemlist'));
  if (!isNode(found)) return;
  const values = asList(found.itemListElement).flatMap((item) => words(item) ?? []);
  const asWritten = words(found.name);
  if (!values.length && asWritten === undefined) return;
  return {
    ...(values.length && { values }),
    ...(found.description === ALL && { exhaustive: true }),
    ...(asWritten !== undefined && { asWritten }),
  };
};
