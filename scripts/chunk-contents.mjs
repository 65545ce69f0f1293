// `npm run sizes -- --contents`: what each file of the page's build holds, module by module, read from its source map.
// A module's share is what the file would lose without it (brotli, quality 11): what is alike in two modules counts for neither.

import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { pack } from './brotli.mjs';

const brotli = (text) => pack(Buffer.from(text)).length;

/** `node_modules/lit-html/lit-html.js`, `src/text/en.ts`; what the bundler wrote itself has no module. */
const moduleOf = (source) => source?.replace(/^.*?((?:node_modules|src)\/)/, '$1') ?? '(between the modules)';

/** The letters of a file in order, each stretch with its module: `[{module: 'src/text/en.ts', text: '…'}]`. */
function stretches(code, map) {
  const found = [];
  code.split('\n').forEach((line, row) => {
    let last;
    for (let column = 0; column < line.length; column++) {
      const { originalSource } = map.findEntry(row, column);
      if (!last || last.source !== originalSource) found.push((last = { source: originalSource, text: '' }));
      last.text += line[column];
    }
  });
  return found.map(({ source, text }) => ({ module: moduleOf(source), text }));
}

/** `[{module: 'src/text/en.ts', bytes: 1575, letters: 4906}]`, the largest first, for a file such as `embed.js`. Throws Error without a build. */
export function contentsOf(file, folder = 'dist') {
  const code = readFileSync(`${folder}/${file}`, 'utf8');
  const parts = stretches(code, new SourceMap(JSON.parse(readFileSync(`${folder}/${file}.map`, 'utf8'))));
  const without = (name) =>
    parts
      .filter(({ module }) => module !== name)
      .map(({ text }) => text)
      .join('');
  const whole = brotli(without());
  return [...new Set(parts.map(({ module }) => module))]
    .map((module) => ({
      module,
      bytes: whole - brotli(without(module)),
      letters: parts.filter((part) => part.module === module).reduce((sum, { text }) => sum + text.length, 0),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
