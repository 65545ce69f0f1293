#!/usr/bin/env node
/** The command `war-claims`: reads what is asked, does it, and tells by its exit code, which is in the help. */
/// <reference types="node" />
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLocale } from '../server/render-tag.js';
import type { Styles } from '../server/styles.js';
import type { Problem } from '../model/problem.js';
import { check } from './check.js';
import { importReviews } from './import-reviews.js';
import { showProgress } from './progress.js';
import { publish } from './publish.js';
import { InputError, langOf, readInput, UsageError } from './read-input.js';
import { FORMATS, renderFile, type Format } from './render-file.js';
import { sayAddresses } from './say-addresses.js';
import { scriptLines } from './script-lines.js';

const HELP = `war-claims: who claimed a number from a war, checked, rendered, published

  war-claims check FILE…                     what is wrong in ledgers, parts of them, or the tags of an article (HTML),
                                             with line and column
      --strict                               a warning fails, too
      --lang de                              language of sentences in a file that names none
  war-claims render FILE#id --to html        a part of a ledger; also svg, json-ld, csv, text
      --lang de                              language of the words
      --styles inline|none|/styles/*.css     where the shadow tree's styles come from (html)
      --inline                               a claim in a running sentence (html)
  war-claims import FILE…                    ClaimReview as published (JSON-LD, a page, microdata), out comes a ledger
  war-claims publish LEDGER --out DIR        static files: a readable page, JSON, JSON-LD, oEmbed, a feed of corrections
      --base https://publisher.example/dir/  the address that DIR will have: needed for oEmbed, the feed and links
      --lang de                              language of the pages
      --strict                               data with problems is not published
  war-claims script ADDRESS                  the lines that take dist/ from another host, each file held to its hash

  --json, for programs: check gives a list of findings, render {ok, output, problems}, import {ok, ledger, problems},
  publish {ok, out, files, written, problems}.
  FILE may be - for what comes in by pipe.
  Exit codes: 0 well, 1 faulty data, 2 a command, an option or a file that there is not.
`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  inline: { type: 'boolean' },
  lang: { type: 'string' },
  to: { type: 'string' },
  styles: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
} as const;

/** Which options each command knows. */
const COMMANDS: Record<string, readonly (keyof typeof OPTIONS)[]> = {
  check: ['strict', 'json', 'lang'],
  render: ['to', 'lang', 'styles', 'inline', 'json'],
  import: ['json'],
  publish: ['out', 'base', 'lang', 'strict', 'json'],
  script: [],
};

const say = (text: string) => process.stdout.write(text.endsWith('\n') ? text : text + '\n');
const sayJson = (answer: object) => say(JSON.stringify(answer, null, 2));
const tell = (text: string) => process.stderr.write(text + '\n');

const tellProblems = (problems: readonly (Omit<Problem, 'code'> & { code: string; file: string })[]) => {
  for (const { file, rank, code, path, message } of problems)
    tell(`${file}: ${rank} ${code}: ${message}${path ? ` (${path})` : ''}`);
};

const stylesOf = (given: string | undefined): Styles =>
  given === undefined || given === 'inline' || given === 'none' ? (given ?? 'inline') : { href: given };

const localeOf = async (lang: string) => {
  try {
    Intl.getCanonicalLocales(lang);
  } catch {
    throw new UsageError(`“${lang}” is no language tag such as de or en-GB.`);
  }
  return loadLocale(lang);
};

const baseOf = (given: string): string => {
  if (!/^https?:\/\//.test(given) || !URL.canParse(given))
    throw new UsageError(`“${given}” is no http or https address.`);
  const { href } = new URL(given);
  return href.endsWith('/') ? href : href + '/';
};

const one = (files: readonly string[], what: string): string => {
  if (files.length !== 1) throw new UsageError(`Name one ${what}.`);
  return files[0]!;
};

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [command, ...files] = positionals;
  if (values.help || command === undefined) {
    (values.help ? say : tell)(HELP);
    return values.help ? 0 : 2;
  }
  if (!Object.hasOwn(COMMANDS, command)) throw new UsageError(`There is no command “${command}”.`);
  const odd = Object.keys(values).find((name) => !COMMANDS[command]!.includes(name as 'json'));
  if (odd) throw new UsageError(`“${command}” has no option --${odd}.`);
  if (!files.length) throw new UsageError(`“${command}” needs ${command === 'script' ? 'an address' : 'a file'}.`);
  if (command === 'script') {
    say(await scriptLines(baseOf(one(files, 'address'))));
    return 0;
  }
  if (command === 'check') {
    if (values.lang !== undefined) await localeOf(values.lang);
    const { output, code } = await check(files, values);
    say(output);
    return code;
  }
  if (command === 'import') {
    const { ledger, problems, code } = await importReviews(files);
    if (values.json) sayJson({ ok: !code, ledger, problems });
    else {
      tellProblems(problems);
      if (ledger.claims.length) sayJson(ledger);
    }
    return code;
  }
  if (command === 'render') {
    const file = one(files, 'part: FILE#id');
    const { to = 'html', lang, styles, inline } = values;
    if (!FORMATS.includes(to as Format)) throw new UsageError(`--to is one of ${FORMATS.join(', ')}.`);
    const locale = await localeOf(lang ?? 'en');
    const { output, problems, code } = await renderFile(file, to as Format, {
      locale,
      ...(lang !== undefined && { lang: locale }),
      styles: stylesOf(styles),
      inline,
    });
    if (values.json) sayJson({ ok: !code, output, problems });
    else {
      tellProblems(problems.map((problem) => ({ file, ...problem })));
      if (output) say(output);
    }
    return code;
  }
  const { out, base, lang, strict } = values;
  const file = one(files, 'ledger');
  if (!out) throw new UsageError('Say where to: --out DIR.');
  const text = await readInput(file);
  const progress = values.json ? undefined : showProgress('entries');
  const name =
    file === '-'
      ? 'ledger'
      : basename(file)
          .replace(/\.json$/, '')
          .replace(/[^\w.-]+/g, '-');
  const done = await publish(text, out, {
    name,
    base: base === undefined ? undefined : baseOf(base),
    locale: await localeOf(lang ?? langOf(text) ?? 'en'),
    isStrict: strict,
    onProgress: progress?.step,
  }).catch((error: unknown) => {
    progress?.end();
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith('E') ? new UsageError(`${out} cannot be written to: ${message}`) : error;
  });
  progress?.end();
  if (values.json) {
    sayJson({ ok: done.ok, out, files: done.files, written: done.written, problems: done.problems });
    return done.ok ? 0 : 1;
  }
  tellProblems(done.problems.map((problem) => ({ file, ...problem })));
  if (!done.ok) return 1;
  if (base === undefined)
    tell('No --base was given: oEmbed files and the feed need one and were left out; links in snippets are relative.');
  say(`${out}: ${done.files} files, ${done.written} new or changed.`);
  const page = `${name}.html`;
  const addresses = sayAddresses(
    JSON.parse(text.replace(/^\uFEFF/, '')),
    base === undefined ? page : baseOf(base) + page,
  );
  if (addresses) say(addresses);
  return 0;
};

// Whoever reads no further (`| head`) has what they wanted; a full disk is told.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  tell(`war-claims: ${message}`);
  process.exit(2);
});
process.stderr.on('error', () => process.exit());

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const isUsage = error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS') || code?.startsWith('E');
  const isData = error instanceof InputError;
  // What node adds to an unknown option is about how to write others.
  const said = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? message.replace(/\. To .*$/s, '.') : message;
  if (isData) tell(`war-claims: ${said}`);
  else tell(isUsage ? `war-claims: ${said}\nTry: war-claims --help` : ((error as Error).stack ?? message));
  process.exitCode = isData ? 1 : 2;
}
