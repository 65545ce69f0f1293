/** The files that a published ledger's pages need, under names that hold their content: they may be kept for ever. Reads the package's own dist/. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageStyles } from '../server/page-styles.js';
import { STYLE_TEXTS, type WarTag } from '../server/styles.js';

/** A file to be written, by its path below the folder. */
export type Files = Map<string, string | Uint8Array>;

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url').slice(0, 10);

/** Paths of the assets, relative to the folder. */
export interface Assets {
  files: Files;
  page: string;
  styles: Record<WarTag, string>;
  /** The one script, where the package has been built. */
  script?: string;
}

/** What `dist/` holds of the script: `embed.js` and the files that it asks for. */
const scriptFiles = async (): Promise<Files> => {
  const dist = fileURLToPath(new URL('../', import.meta.url));
  const files: Files = new Map();
  try {
    files.set('embed.js', await readFile(`${dist}embed.js`));
    for (const name of await readdir(`${dist}embed`))
      if (/-[\w-]{8}\.js$/.test(name)) files.set(`embed/${name}`, await readFile(`${dist}embed/${name}`));
  } catch {
    files.clear(); // run from its source: there is no script beside it
  }
  return files;
};

/** Gathers the assets. */
export const publishAssets = async (): Promise<Assets> => {
  const files: Files = new Map();
  const add = (name: string, text: string) => {
    const path = `assets/${name}-${hashOf(text)}.css`;
    files.set(path, text);
    return path;
  };
  const page = add('page', pageStyles.replace(/\s+/g, ' ').trim());
  const styles = Object.fromEntries(Object.entries(STYLE_TEXTS).map(([tag, text]) => [tag, add(tag, text)])) as Record<
    WarTag,
    string
  >;
  const script = await scriptFiles();
  const folder = `assets/war-claims-${hashOf([...script].map(([name, content]) => name + hashOf(content)).join())}`;
  for (const [name, content] of script) files.set(`${folder}/${name}`, content);
  return { files, page, styles, ...(script.size && { script: `${folder}/embed.js` }) };
};
