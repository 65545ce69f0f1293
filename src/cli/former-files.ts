/** The files that a former run of `publish` wrote and this one does not: they would go on offering what is withdrawn. */
/// <reference types="node" />
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../server/string-tags.js';
import { fileNameOf } from './file-names.js';
import type { Files } from './publish-assets.js';

/** The ledger's page and the claim's id, as a file of ours names them. */
type Named = [page: string, id: string] | undefined;

/** A claim's page ends with the way back to its entry. */
const WAY_BACK = /<nav><p><a href="\.\.\/([^"#]*)#([^"]*)">[^<]*<\/a><\/p><\/nav><\/body><\/html>\n$/;

const namedInPage = (text: string): Named => {
  const isOfOurs = text.startsWith('<!doctype html>') && text.includes('<link rel="stylesheet" href="../assets/page-');
  const [, page, id] = (isOfOurs && WAY_BACK.exec(text)) || [];
  return page === undefined ? undefined : [decodeURIComponent(page), decodeURIComponent(textOf(id!))];
};

/** A claim's oEmbed answer ends with the way to its entry and, where there is one, the script. */
const WAY_THERE = /<a href="([^"]*)">[^<]*<\/a><\/blockquote>(?:<script [^<>]*><\/script>)?$/;

const namedInAnswer = (text: string): Named => {
  const { html } = JSON.parse(text) as { html?: unknown };
  const isOfOurs = typeof html === 'string' && html.startsWith('<blockquote data-war-claim="');
  const address = isOfOurs ? WAY_THERE.exec(html)?.[1] : undefined;
  if (address === undefined) return;
  const { pathname, hash } = new URL(textOf(address));
  return [decodeURIComponent(pathname.split('/').at(-1)!), decodeURIComponent(hash.slice(1))];
};

/** How a file of ours ends, and how it is read. */
const FORMS = Object.entries({ '.html': namedInPage, '.oembed.json': namedInAnswer });

/** Whether `publish` wrote it: the file is called as the claim that it names, and leads to the page of this very ledger. */
const isOurs = (file: string, [ending, namedIn]: (typeof FORMS)[number], text: string, name: string): boolean => {
  try {
    const [page, id] = namedIn(text) ?? [];
    return page === `${name}.html` && file === fileNameOf(id!) + ending;
  } catch {
    return false; // no JSON, no address: somebody else's
  }
};

/** What only a run with a base writes beside the ledger's page, and how it names that page. */
const BESIDE: readonly (readonly [string, RegExp])[] = [
  ['.atom', /<link rel="alternate" type="text\/html" href="([^"]*)"\/>/],
  ['.oembed.json', /<a href=\\"([^"\\]*)\\">[^<]*<\/a><\/blockquote>"/],
];

const leadsTo = (name: string, text: string, way: RegExp): boolean => {
  const address = way.exec(text)?.[1];
  if (address === undefined || !URL.canParse(textOf(address))) return false;
  return new URL(textOf(address)).pathname.split('/').at(-1) === encodeURIComponent(name) + '.html';
};

const textIn = (path: string) => readFile(path, 'utf8').catch(() => '');

/** Deletes them, and gives their paths. What anybody else has put there stays. */
export const deleteFormer = async (out: string, name: string, files: Files): Promise<string[]> => {
  const deleted: string[] = [];
  const drop = (path: string) => rm(join(out, path)).then(() => deleted.push(path));
  for (const file of await readdir(join(out, name), { withFileTypes: true }).catch(() => [])) {
    const path = `${name}/${file.name}`;
    const form = FORMS.find(([ending]) => file.name.endsWith(ending));
    if (!form || !file.isFile() || files.has(path)) continue;
    if (isOurs(file.name, form, await textIn(join(out, path)), name)) await drop(path);
  }
  for (const [ending, way] of BESIDE) {
    const path = name + ending;
    if (!files.has(path) && leadsTo(name, await textIn(join(out, path)), way)) await drop(path);
  }
  return deleted.sort();
};
