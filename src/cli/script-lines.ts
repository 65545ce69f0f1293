/** The lines by which a page takes the script from another host, each of its files held to its hash (Subresource Integrity). */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** `dist/`, as it is published. */
const DIST = new URL('../', import.meta.url);

const hashOf = async (file: string) =>
  `sha384-${createHash('sha384')
    .update(await readFile(new URL(file, DIST)))
    .digest('base64')}`;

/**
 * HTML for a page whose script is at `base`, e.g. `https://cdn.example/war-claims@1.0.0/dist/`: an import map with the hash of each
 * file that the script may load, and the script with its own. Throws what the file system throws where a file is missing.
 */
export const scriptLines = async (base: string): Promise<string> => {
  const files = (await readdir(new URL('embed/', DIST))).filter((file) => file.endsWith('.js')).sort();
  const integrity = Object.fromEntries(
    await Promise.all(files.map(async (file) => [`${base}embed/${file}`, await hashOf(`embed/${file}`)] as const)),
  );
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>
<script type="module" src="${base}embed.js" integrity="${await hashOf('embed.js')}" crossorigin="anonymous"></script>`;
};
