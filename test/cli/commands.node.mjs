// `npx war-claims` as an editor runs it: the built command, its words and its exit codes.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const command = 'dist/cli/war-claims.js';
let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'war-claims-cli-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args) => {
  const input = typeof args.at(-1) === 'object' ? args.pop().input : undefined;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
};
let files = 0;
const file = (content, ending = 'json') => {
  const path = join(folder, `${(files += 1)}.${ending}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
};
const stories = 'stories/data/russia-recruitment.json';

const ledger = {
  version: 1,
  title: 'Men & <numbers>',
  agents: { army: { name: 'The army', partyToConflict: 'party', side: 'RU' } },
  measures: { men: { name: 'men who serve', temporality: 'stock' }, pay: { name: 'pay' } },
  claims: [
    {
      id: 'now',
      text: 'More than 700,000 men serve.',
      claimant: 'army',
      claimDate: '2025-12',
      measure: 'men',
      value: 'moreThan 700000',
      relations: [{ type: 'laterThan', target: 'then' }],
    },
    { id: 'then', text: '617,000 men serve.', claimant: 'army', claimDate: '2023-12', measure: 'men', value: 617000 },
  ],
};
const ofParts = (amount, ...parts) => ({
  amount,
  components: parts.map((amount, i) => ({ label: `part ${i + 1}`, amount })),
});
const changed = (change) => {
  const copy = structuredClone(ledger);
  change(copy);
  return copy;
};

describe('war-claims check', () => {
  test('says nothing is wrong with the ledgers of our own article, and ends well', () => {
    const { status, stdout } = run('check', stories, 'stories/data/general-staff.json');
    assert.match(stdout, /2 files: 0 errors/);
    assert.equal(status, 0);
  });

  test('names file, line, column and JSON Pointer, and fails', () => {
    const path = file(changed(({ claims }) => (claims[1].claimDate = 'soon')));
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('"soon"')) + 1;
    const { status, stdout } = run('check', path);
    assert.ok(stdout.startsWith(`${path}:${line}:7: error bad-date: `), stdout);
    assert.match(stdout, /\(\/claims\/1\/claimDate\)/);
    assert.equal(status, 1);
  });

  test('finds where a text stops being JSON', () => {
    const { status, stdout } = run('check', file('{\n  "claims": [\n    {"text": "x",}\n  ]\n}'));
    assert.match(stdout, /:3:18: error bad-json: /);
    assert.equal(status, 1);
  });

  for (const [what, change, code, pointer] of [
    [
      'a hedge in the sentence that the value lacks',
      ({ claims }) => (claims[0].value = 700000),
      'error hedge-not-in-data',
      '/claims/0/text',
    ],
    [
      'an id that nothing has',
      ({ claims }) => (claims[0].relations[0].target = 'nothing'),
      'error unknown-id',
      '/claims/0/relations/0/target',
    ],
    ['an id that is used twice', ({ claims }) => (claims[1].id = 'now'), 'error duplicate-id', '/claims/1/id'],
    [
      'an address that is none',
      ({ agents }) => (agents.army.url = 'javascript:alert(1)'),
      'error bad-url',
      '/agents/army/url',
    ],
    [
      'the same figure that is another',
      ({ claims }) => (claims[0].relations[0].type = 'sameFigureAs'),
      'error figures-differ',
      '/claims/0/relations/0',
    ],
    [
      'later that is earlier',
      ({ claims }) => (claims[0].claimDate = '2020'),
      'error dates-contradict',
      '/claims/0/relations/0',
    ],
  ])
    test(`fails on ${what}`, () => {
      const { status, stdout } = run('check', file(changed(change)));
      assert.ok(stdout.includes(code) && stdout.includes(`(${pointer})`), stdout);
      assert.equal(status, 1);
    });

  for (const [what, change, code] of [
    [
      'a hedge in the value that the sentence lacks',
      ({ claims }) => (claims[1].value = 'about 617000'),
      'warning hedge-not-in-text',
    ],
    [
      'claims set against each other that count different things',
      ({ claims }) => (claims[1].measure = 'pay'),
      'warning not-comparable',
    ],
    ['a name that looks like an id', ({ claims }) => (claims[1].claimant = 'the-navy'), 'warning unknown-name'],
    ['a name that is nearly an id', ({ claims }) => (claims[1].claimant = 'arny'), 'is nearly “army”'],
    ['a measure with a letter too many', ({ claims }) => (claims[1].measure = 'menn'), 'is nearly “men”'],
    ['another version', (ledger) => (ledger.version = 2), 'warning unknown-version'],
    [
      'a number that its sentence does not have',
      ({ claims }) => (claims[0].value = 'moreThan 270000'),
      'warning figures-differ',
    ],
    [
      'parts that make another total',
      ({ claims }) => (claims[1].value = ofParts(617000, 400000, 200000)),
      'The parts add up to 600000, but the total is 617000',
    ],
  ])
    test(`warns of ${what}, and fails on it where it is told to be strict`, () => {
      const path = file(changed(change));
      const { status, stdout } = run('check', path);
      assert.ok(stdout.includes(code), stdout);
      assert.equal(status, 0);
      assert.equal(run('check', '--strict', path).status, 1);
    });

  test('says no word against parts of a rounded total, of a bound, or of a source that is known to contradict itself', () => {
    for (const change of [
      ([, then]) => (then.value = ofParts(617000, 400000, 217300)),
      ([now]) => (now.value = { ...ofParts(700000, 400000, 500000), comparator: 'moreThan' }),
      ([, then]) => Object.assign(then, { value: ofParts(617000, 400000, 200000), boundNote: 'the parts are 600,000' }),
    ])
      assert.match(run('check', file(changed(({ claims }) => change(claims)))).stdout, /0 errors, 0 warnings/);
  });

  test('says no word against a comparison that the editor has ruled out', () => {
    const path = file(
      changed(({ claims }) => {
        claims[1].measure = 'pay';
        claims[0].relations[0].comparable = false;
      }),
    );
    assert.match(run('check', path).stdout, /0 errors, 0 warnings/);
  });

  test('reads a claim alone, from a pipe, and gives its findings as JSON', () => {
    const { status, stdout } = run('check', '-', '--json', { input: '{"text": "Over 5 men.", "value": 5}' });
    assert.equal(status, 1);
    const [found] = JSON.parse(stdout);
    assert.deepEqual(
      [found.file, found.line, found.column, found.path, found.code, found.level],
      ['-', 1, 2, '/text', 'hedge-not-in-data', 'error'],
    );
  });

  test('survives what is no ledger at all', () => {
    for (const text of [
      '',
      '[]',
      '5',
      'null',
      '"x"',
      '{}',
      '['.repeat(1e5),
      '\uFEFF{"text":"x"}',
      '{"a":'.repeat(3000),
    ]) {
      const { status, stderr } = run('check', file(text));
      assert.ok(status < 2, stderr);
    }
  });
});

describe('war-claims render', () => {
  const path = () => file(ledger);

  test('gives a claim as HTML, JSON-LD, CSV and text, each with its hedge', () => {
    const name = `${path()}#now`;
    const html = run('render', name, '--to', 'html').stdout;
    assert.match(html, /^<war-claim data-claim='[^'<>]*'><template shadowrootmode="open"><style>/);
    assert.match(html, /more than 700,000/);
    assert.match(
      run('render', name, '--to', 'html', '--styles', '/s/*.css', '--lang', 'de').stdout,
      /<link rel="stylesheet" href="\/s\/war-claim\.css">.*mehr als 700\.000/,
    );
    assert.equal(JSON.parse(run('render', name, '--to', 'json-ld').stdout).about.minValue, 700000);
    assert.match(run('render', name, '--to', 'csv').stdout, /"more than 700,000"/);
    assert.match(
      run('render', name, '--to', 'text').stdout,
      /^The army · side: Russia · said December 2025\nmore than 700,000 · men who serve\n/,
    );
  });

  test('gives a trend as a picture with its caveats inside, and nothing else as one', () => {
    const svg = run('render', `${stories}#losses`, '--to', 'svg').stdout;
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /Killed is not killed or wounded/);
    assert.match(svg, /https:\/\//);
    assert.doesNotMatch(svg, /var\(|currentColor \d|<script|undefined|NaN/);
    const { status, stderr } = run('render', `${path()}#now`, '--to', 'svg');
    assert.equal(status, 2);
    assert.match(stderr, /Only a trend has a picture/);
  });

  test('gives a whole ledger as CSV, one line a claim', () => {
    const lines = run('render', path(), '--to', 'csv').stdout.trim().split('\r\n');
    assert.equal(lines.length, 3);
  });

  test('gives CSV in the words of the language that is asked for, as the tags do: no word of the data’s code', () => {
    const officials = { attribution: 'unnamed', attributionText: 'officials', basis: 'officialStatement' };
    const claim = {
      id: 'c',
      text: 'More than 700,000 men.',
      ...officials,
      claimDate: '2025-12',
      value: 'moreThan 700000',
    };
    const trends = [{ id: 't', title: 'Men', note: 'A note.', series: [{ claims: ['c'] }] }];
    const name = file({ version: 1, lang: 'en', claims: [claim], trends });
    for (const part of ['', '#c', '#t']) {
      const [heads, line] = run('render', name + part, '--to', 'csv', '--lang', 'de').stdout.split('\r\n');
      assert.match(heads, /^\ufeffid,text,/);
      assert.match(line, /mehr als 700\.000/);
      assert.match(line, /Dezember 2025/);
      assert.doesNotMatch(line, /officialStatement|unnamed|not stated|more than 700000/);
    }
    assert.match(run('render', `${name}#t`, '--to', 'csv').stdout, /Men · A note\./);
  });

  test('fails where the id is nobody’s, and says so', () => {
    const { status, stdout, stderr } = run('render', `${path()}#nobody`, '--to', 'text');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /unknown-id/);
  });
});

describe('war-claims import', () => {
  const review = {
    '@type': 'ClaimReview',
    claimReviewed: 'A hundred thousand men have signed.',
    author: { name: 'Checker' },
    reviewRating: { alternateName: 'Unproven' },
  };

  test('makes a ledger that check finds nothing wrong with', () => {
    const { status, stdout } = run('import', file([review, { ...review, claimReviewed: 'Другие.' }, review]));
    assert.equal(status, 0);
    const { claims } = JSON.parse(stdout);
    assert.deepEqual(
      claims.map(({ id }) => id),
      ['a-hundred-thousand-men-have-signed', 'claim-2'],
    );
    assert.deepEqual(claims[0].review, { publisher: { name: 'Checker' }, reviewRating: { alternateName: 'Unproven' } });
    assert.match(run('check', '-', { input: stdout }).stdout, /0 errors, 0 warnings, 0 hints/);
  });

  test('puts no number into an id, which would lose its point or its hedge there', () => {
    const claimed = ['More than 1.2 million troops, 1,200,000 men.', '1,200,000.', 'About 5k lost; 2nd claim.'];
    const given = claimed.map((claimReviewed) => ({ ...review, claimReviewed }));
    const { claims } = JSON.parse(run('import', file(given)).stdout);
    assert.deepEqual(
      claims.map(({ id }) => id),
      ['more-than-million-troops-men', 'claim-2', 'about-lost-claim'],
    );
  });

  test('reads a saved page, and says what it could not use', () => {
    const page = `<!doctype html><script type="application/ld+json">${JSON.stringify({ ...review, url: 'nowhere' })}</script>`;
    const { status, stdout, stderr } = run('import', file(page, 'html'));
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).claims.length, 1);
    assert.match(stderr, /\.html: note bad-url: .*\(\/url\)/);
  });

  test('fails where there is no claim in a file', () =>
    assert.equal(run('import', file('<p>Nothing</p>', 'html')).status, 1));
});

describe('the command itself', () => {
  test('helps when it is asked to, and when it is not understood', () => {
    assert.equal(run('--help').status, 0);
    assert.match(run('--help').stdout, /war-claims publish LEDGER --out DIR/);
    assert.equal(run('--version').stdout, JSON.parse(readFileSync('package.json', 'utf8')).version + '\n');
    for (const args of [
      [],
      ['chekc', 'x'],
      ['check'],
      ['check', 'no-such-file.json'],
      ['check', '--nonsense', stories],
      ['check', '--out', 'x', stories],
      ['render', stories, '--to', 'png'],
      ['render', stories, '--lang', '!'],
      ['publish', stories],
      ['publish', stories, '--out', folder, '--base', 'ftp://x'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.doesNotMatch(stderr, /\n {4}at /);
      assert.ok(stderr.length > 10);
    }
  });
});

describe('war-claims --json', () => {
  const json = (...args) => {
    const { status, stdout, stderr } = run(...args, '--json');
    return { status, stderr, answer: JSON.parse(stdout) };
  };
  const path = () => file(changed(({ claims }) => (claims[1].claimDate = 'soon')));

  test('render gives its output and the problems, and nothing beside', () => {
    const { status, stderr, answer } = json('render', `${path()}#then`, '--to', 'text');
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.equal(answer.ok, true);
    assert.match(answer.output, /617,000/);
    assert.deepEqual(
      answer.problems.map(({ code, path }) => [code, path]),
      [['bad-date', '/claims/1/claimDate']],
    );
    const none = json('render', `${path()}#nobody`);
    assert.equal(none.status, 1);
    assert.deepEqual([none.answer.ok, none.answer.output, none.answer.problems[0].code], [false, '', 'unknown-id']);
  });

  test('import gives the ledger and the problems, each with its file', () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'A man has signed.',
      reviewRating: { alternateName: 'No' },
    };
    const [good, bad] = [file(review), file('nothing', 'html')];
    const { status, stderr, answer } = json('import', good, bad);
    assert.equal(status, 1);
    assert.equal(stderr, '');
    assert.deepEqual(
      answer.ledger.claims.map(({ text }) => text),
      ['A man has signed.'],
    );
    assert.deepEqual([answer.ok, answer.problems.at(-1).file], [false, bad]);
  });

  test('check tells of every file, also where one cannot be read', () => {
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from('{"text": "Häuser."}', 'latin1'));
    const faulty = file({ text: 'A man.', claimDate: 'soon' });
    const { status, stderr, answer } = json('check', file({ text: 'A man.' }), latin, faulty);
    assert.deepEqual([status, stderr], [1, '']);
    assert.deepEqual(
      answer.map(({ file, code, level }) => [file, code, level]),
      [
        [latin, 'unreadable', 'error'],
        [faulty, 'bad-date', 'error'],
      ],
    );
    const missing = json('check', join(folder, 'nowhere.json'), faulty);
    assert.equal(missing.status, 2);
    assert.deepEqual(
      missing.answer.map(({ code }) => code),
      ['unreadable', 'bad-date'],
    );
  });

  test('publish counts its files, and says why there are none', () => {
    const out = join(folder, 'published');
    const { status, stderr, answer } = json('publish', file(ledger), '--out', out);
    assert.deepEqual([status, stderr, answer.ok, answer.out], [0, '', true, out]);
    assert.ok(answer.files > 3 && answer.written === answer.files);
    const none = json('publish', path(), '--out', out, '--strict');
    assert.deepEqual([none.status, none.answer.ok, none.answer.files], [1, false, 0]);
    assert.equal(none.answer.problems[0].code, 'bad-date');
  });

  test('what is not understood is told in words, and ends with 2', () => {
    for (const args of [
      ['nothing'],
      ['render', 'nowhere.json#x'],
      ['publish', file(ledger)],
      ['import', '--to', 'x', 'y'],
    ]) {
      const { status, stdout, stderr } = run(...args, '--json');
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^war-claims: /);
    }
  });
});
