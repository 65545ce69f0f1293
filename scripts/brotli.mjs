// Brotli as a CDN packs what does not change: quality 11. One setting for every size that is written down.

import { brotliCompressSync, constants } from 'node:zlib';

/** Text or bytes, packed. */
export const pack = (body, quality = 11) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
