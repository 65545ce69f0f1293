/** The names of published files. Pure. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** A ledger's name in its files: what of the file's own name can stand in an address and begins no hidden file. */
export const ledgerNameOf = (file: string): string =>
  basename(file)
    .normalize('NFC')
    .replace(/\.json$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '') || 'ledger';

/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)?$/;
const MAX_NAME = 100;

/** A file's name for an id: another one for each, also on file systems that do not tell capitals from small letters. */
export const fileNameOf = (id: string): string => {
  const name = id.replace(/[^a-z\d_-]/gu, (sign) => `~${sign.codePointAt(0)!.toString(36)}~`);
  if (RESERVED.test(name)) return name + '~';
  return name.length > MAX_NAME
    ? `${name.slice(0, MAX_NAME)}~~${createHash('sha256').update(id).digest('hex').slice(0, 12)}`
    : name;
};
