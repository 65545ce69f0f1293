// The entry points of the package, tried on the packed tarball as a publisher gets it.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const bin = (name) => resolve('node_modules', '.bin', name);

/** Every entry point that the package's contract promises. */
const promised = [
  '.',
  './define',
  './define/war-claim',
  './define/war-trend',
  './define/war-bonus',
  './define/war-source',
  './model',
  './server',
  './react',
  './jsx',
  './embed.js',
  './ledger.schema.json',
  './custom-elements.json',
  './web-types.json',
  './vscode.html-custom-data.json',
  './tokens.json',
  './styles/*',
];

describe('the package', () => {
  let site, tarball, installed;

  before(() => {
    site = mkdtempSync(join(tmpdir(), 'war-claims-'));
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', site], {
      encoding: 'utf8',
    });
    tarball = join(site, JSON.parse(packed)[0].filename);
    installed = join(site, 'node_modules', 'war-claims');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
    for (const name of readdirSync('node_modules'))
      if (/^(lit|lit-.*|chart\.js|@lit|@lit-labs|@kurkle|react|csstype|@types)$/.test(name))
        symlinkSync(resolve('node_modules', name), join(site, 'node_modules', name), 'dir');
    writeFileSync(join(site, 'package.json'), '{"type": "module", "private": true}');
  });

  after(() => rmSync(site, { recursive: true, force: true }));

  const node = (code) =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: site, encoding: 'utf8' });

  test('has every door that is promised', () => {
    assert.deepEqual(
      promised.filter((door) => !(door in manifest.exports)),
      [],
    );
  });

  for (const [door, target] of Object.entries(manifest.exports)) {
    test(`brings the files behind ${door}`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(join(installed, file.replace(/\*$/, ''))), `${file} is not in the package`);
    });
  }

  test('brings what a reader of the package needs, and no source or test', () => {
    assert.deepEqual(readdirSync(installed).sort(), [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'bench',
      'custom-elements.json',
      'dist',
      'integrations',
      'package.json',
      'src',
      'stories',
      'test',
      'vscode.html-custom-data.json',
      'web-types.json',
    ]);
    const odd = readdirSync(installed, { recursive: true }).filter((file) =>
      /\.test\.|\.stories\.|(?<!\.d)\.ts$|^(bench|src|stories|test)\b.*\.m?[jt]s$/.test(file),
    );
    assert.deepEqual(odd, []);
  });

  test('brings every file that the README sends its reader to', () => {
    const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, link]) => link);
    assert.ok(links.length > 5, 'the README has links');
    assert.deepEqual(
      links.filter((link) => !existsSync(join(installed, link))),
      [],
    );
  });

  for (const door of ['war-claims', 'war-claims/model', 'war-claims/server', 'war-claims/react']) {
    test(`${door} can be imported on a server, where there is no page, and defines nothing`, () => {
      const { status, stderr, stdout } = node(`
        const names = ['window', 'document', 'customElements'];
        const before = names.map(name => typeof globalThis[name]);
        const door = await import('${door}');
        console.log(JSON.stringify({ before, exports: Object.keys(door).length, defined: globalThis.customElements?.get('war-claim') !== undefined }));
      `);
      assert.equal(status, 0, stderr);
      const { before: globals, exports, defined } = JSON.parse(stdout);
      assert.deepEqual(globals, ['undefined', 'undefined', 'undefined']);
      assert.ok(exports > 0);
      assert.equal(defined, false);
    });
  }

  test('the model adds no global', () => {
    const { status, stdout, stderr } = node(`
      const before = new Set(Reflect.ownKeys(globalThis));
      await import('war-claims/model');
      console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter(key => !before.has(key)).map(String)));
    `);
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), []);
  });

  describe('in a browser', () => {
    let browser, server;
    before(async () => {
      browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
      server = await serve({ mounts: { '/': site }, port: 0 });
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** The tags that are defined, and what a claim on the page says, after one import by a site that is bundled. */
    const imported = async (door) => {
      // A bundler leaves out what the package says has no effect.
      const name = door.replace(/\W/g, '-');
      writeFileSync(join(site, `${name}.js`), `import '${door}';\n`);
      await build({
        entryPoints: [join(site, `${name}.js`)],
        outdir: join(site, name),
        bundle: true,
        splitting: true,
        minify: true,
        format: 'esm',
        logLevel: 'error',
      });
      const claim =
        '<war-claim data-claim="{&quot;text&quot;:&quot;t&quot;,&quot;value&quot;:&quot;moreThan 5&quot;}">More than 5.</war-claim>';
      writeFileSync(
        join(site, `${name}.html`),
        `<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,"><script type="module" src="/${name}/${name}.js"></script>${claim}`,
      );
      const page = await browser.newPage();
      const wrong = [];
      page.on('pageerror', ({ message }) => wrong.push(message));
      page.on('console', (message) => wrong.push(message.text()));
      await page.goto(`${server.url}${name}.html`);
      const defined = await page.evaluate(() =>
        ['war-claim', 'war-trend', 'war-bonus', 'war-source'].filter((tag) => customElements.get(tag)),
      );
      const said = await page.evaluate(async () => {
        const tag = document.querySelector('war-claim');
        await tag.updateComplete;
        return tag.shadowRoot?.textContent ?? '';
      });
      await page.close();
      assert.deepEqual(wrong, []);
      return { defined, said };
    };

    test('war-claims/define defines all four tags, also where a bundler leaves out what has no effect', async () => {
      const { defined, said } = await imported('war-claims/define');
      assert.deepEqual(defined, ['war-claim', 'war-trend', 'war-bonus', 'war-source']);
      assert.match(said, /more than 5/);
    });

    test('war-claims/define/war-source defines that tag alone', async () => {
      assert.deepEqual((await imported('war-claims/define/war-source')).defined, ['war-source']);
    });
  });

  test("is typed for a publisher's strict project, our own types checked too", () => {
    const doors = Object.keys(manifest.exports).filter((door) => !/\.json$|\*$/.test(door));
    const code = doors
      .map((door, at) =>
        door === './embed.js'
          ? `import 'war-claims/embed.js';`
          : `import * as door${at} from 'war-claims${door.slice(1)}';\nvoid door${at};`,
      )
      .join('\n');
    const use = `
      import { parseClaim, type ClaimInput } from 'war-claims/model';
      import { renderClaim } from 'war-claims/server';
      import { WarClaim } from 'war-claims/react';
      import { createElement } from 'react';
      declare const some: { date?: string; lang?: string; src?: string };
      const claim: ClaimInput = { text: 'A.', claimDate: some.date, value: { amount: 3, comparator: '>' } };
      document.createElement('war-claim').claim = claim;
      document.addEventListener('war-problem', ({ problems }) => problems[0]?.path);
      renderClaim(claim, { lang: some.lang, styles: undefined });
      createElement(WarClaim, { claim, src: some.src, onProblem: ({ problems }) => problems.length });
      interface Review { '@type': 'ClaimReview'; claimReviewed: string }
      const review: Review = { '@type': 'ClaimReview', claimReviewed: 'A.' };
      parseClaim(review);
      renderClaim({ '@type': 'ClaimReview', claimReviewed: 'A.' });
      parseClaim({ text: 'A.', claimReview: [{ url: 'https://example.org/' }] });
      // @ts-expect-error A misspelt field is found.
      parseClaim({ text: 'A.', claimnt: 'B.' });
    `;
    // Alone, so that no other door brings the types.
    const script = `import 'war-claims/embed.js';
      document.querySelector('war-claim')?.addEventListener('war-problem', ({ problems }) => problems[0]?.code);`;
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: 'nodenext',
      moduleResolution: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      noEmit: true,
    };
    for (const text of [code + use, script]) {
      writeFileSync(join(site, 'page.ts'), text);
      writeFileSync(join(site, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.ts'] }));
      const { status, stdout } = spawnSync(bin('tsc'), ['-p', site], { encoding: 'utf8', cwd: site });
      assert.equal(status, 0, stdout);
    }
  });

  test('passes publint, strictly', () => {
    const { status, stdout, stderr } = spawnSync(bin('publint'), ['run', tarball, '--strict'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  test('passes "are the types wrong", as a package of ES modules', () => {
    const { status, stdout, stderr } = spawnSync(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  });

  test('says rightly which of its files do something when they are imported', () => {
    assert.deepEqual(manifest.sideEffects, ['./dist/define/*.js', './dist/embed.js', './dist/embed/*.js']);
  });
});
