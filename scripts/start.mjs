// `npm start`: the article page with live tags. Builds first where dist/ is missing or older than the source.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSite } from './publish-data.mjs';
import { serve } from './serve.mjs';

const newest = Math.max(
  ...readdirSync('src', { recursive: true }).map((file) => statSync(join('src', file)).mtimeMs),
  statSync('rollup.config.mjs').mtimeMs,
);

if (!existsSync('dist/embed.js') || statSync('dist/embed.js').mtimeMs < newest) {
  console.log('Building, which takes a minute …');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

for (const sign of ['SIGINT', 'SIGTERM']) process.once(sign, () => process.exit());
const { url } = await serve({ mounts: publishedSite(), port: Number(process.env.PORT) || 8080 });
console.log(`Article: ${url}`);
