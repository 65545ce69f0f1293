// The article's ledgers, published as any newsroom would: the addresses that a citation and a snippet name are there.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleSite } from './serve.mjs';

/** Publishes the ledgers of `stories/data` to a folder that is gone when this process ends. Gives the article's site with them. */
export function publishedSite() {
  const folder = mkdtempSync(join(tmpdir(), 'war-claims-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const file of readdirSync(articleSite['/data/']).filter((name) => name.endsWith('.json'))) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/cli/war-claims.js', 'publish', join(articleSite['/data/'], file), '--out', folder],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${file} cannot be published: ${stderr}`);
  }
  return { ...articleSite, '/data/': folder };
}
