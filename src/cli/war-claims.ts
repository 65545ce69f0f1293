#!/usr/bin/env node
/** The command `war-claims`: reads what is asked, does it, and tells by its exit code, which is in the help. */
/// <reference types="node" />
import { parseArgs } from 'node:util';
import { loadLocale } from '../server/render-tag.js';
import type { Styles } from '../server/styles.js';
import type { Problem } from '../model/problem.js';
import { check } from './check.js';
import { ledgerNameOf } from './file-names.js';
import { HELP, versionOf } from './help.js';
import { importReviews } from './import-reviews.js';
import { showProgress } from './progress.js';
import { publish } from './publish.js';
import { InputError, langOf, readInput, UsageError } from './read-input.js';
import { FORMATS, renderFile, type Format } from './render-file.js';
import { sayAddresses } from './say-addresses.js';
import { sayMissing, sayPublished } from './say-published.js';
import { scriptLines } from './script-lines.js';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  inline: { type: 'boolean' },
  lang: { type: 'string' },
  to: { type: 'string' },
  styles: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
} as const;

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
    throw new UsageError(`“${lang}” is not a language tag such as de or en-GB.`);
  }
  return loadLocale(lang);
};

const baseOf = (given: string): string => {
  if (!/^https?:\/\//.test(given) || !URL.canParse(given))
    throw new UsageError(`“${given}” is not an http or https address.`);
  const { href } = new URL(given);
  return href.endsWith('/') ? href : href + '/';
};

const one = (files: readonly string[], what: string): string => {
  if (files.length !== 1) throw new UsageError(`Name one ${what}.`);
  return files[0]!;
};

/** Whether the operating system says so: `ENOENT`. What node says of a fault of ours begins with `ERR_`. */
const isOfSystem = (code: string | undefined) => /^E(?!RR_)/.test(code ?? '');

interface Values {
  json?: boolean;
  strict?: boolean;
  inline?: boolean;
  lang?: string;
  to?: string;
  styles?: string;
  out?: string;
  base?: string;
}

/** Does what is asked, tells it, and gives the exit code. */
type Command = (files: readonly string[], values: Values) => Promise<number>;

const runCheck: Command = async (files, values) => {
  if (values.lang !== undefined) await localeOf(values.lang);
  const { output, code } = await check(files, values);
  say(output);
  return code;
};

const runScript: Command = async (files) => {
  say(await scriptLines(baseOf(one(files, 'address'))));
  return 0;
};

const runImport: Command = async (files, { json }) => {
  const { ledger, problems, code } = await importReviews(files);
  if (json) sayJson({ ok: !code, ledger, problems });
  else {
    tellProblems(problems);
    if (ledger.claims.length) sayJson(ledger);
  }
  return code;
};

const runRender: Command = async (files, { to = 'html', lang, styles, inline, json }) => {
  const file = one(files, 'part: FILE#id');
  if (!FORMATS.includes(to as Format)) throw new UsageError(`--to must be one of ${FORMATS.join(', ')}.`);
  if (lang !== undefined) await localeOf(lang);
  const options = { localeOf, lang, styles: stylesOf(styles), inline };
  const { output, problems, code } = await renderFile(file, to as Format, options);
  if (json) sayJson({ ok: !code, output, problems });
  else {
    tellProblems(problems.map((problem) => ({ file, ...problem })));
    if (output) say(output);
  }
  return code;
};

const runPublish: Command = async (files, { out, base, lang, strict, json }) => {
  const file = one(files, 'ledger');
  if (!out) throw new UsageError('Name the folder to write to: --out DIR.');
  const text = await readInput(file);
  const progress = json ? undefined : showProgress();
  const name = file === '-' ? 'ledger' : ledgerNameOf(file);
  const done = await publish(text, out, {
    name,
    base: base === undefined ? undefined : baseOf(base),
    locale: await localeOf(lang ?? langOf(text) ?? 'en'),
    isStrict: strict,
    onProgress: progress?.step,
  })
    .catch((error: unknown) => {
      const { code, message } = error as NodeJS.ErrnoException;
      throw isOfSystem(code) ? new UsageError(`${out} cannot be written to: ${message}`) : error;
    })
    .finally(() => progress?.end());
  const { ok, problems, files: count, written, deleted } = done;
  if (json) sayJson({ ok, out, files: count, written, deleted, problems });
  else tellProblems(problems.map((problem) => ({ file, ...problem })));
  if (json || !ok) return ok ? 0 : 1;
  sayMissing(done, base).forEach(tell);
  const page = `${name}.html`;
  const addresses = sayAddresses(JSON.parse(text), base === undefined ? page : baseOf(base) + page);
  say([sayPublished(done, out), addresses].filter(Boolean).join('\n'));
  return 0;
};

/** What there is to do, and which options it knows. */
const COMMANDS: Record<string, { run: Command; options: readonly (keyof typeof OPTIONS)[] }> = {
  check: { run: runCheck, options: ['strict', 'json', 'lang'] },
  render: { run: runRender, options: ['to', 'lang', 'styles', 'inline', 'json'] },
  import: { run: runImport, options: ['json'] },
  publish: { run: runPublish, options: ['out', 'base', 'lang', 'strict', 'json'] },
  script: { run: runScript, options: [] },
};

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [name, ...files] = positionals;
  if (values.version) {
    say(await versionOf());
    return 0;
  }
  if (values.help || name === undefined) {
    (values.help ? say : tell)(HELP);
    return values.help ? 0 : 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command “${name}”.`);
  const odd = Object.keys(values).find((option) => !command.options.includes(option as 'json'));
  if (odd) throw new UsageError(`“${name}” has no option --${odd}.`);
  if (!files.length) throw new UsageError(`“${name}” needs ${name === 'script' ? 'an address' : 'a file'}.`);
  try {
    return await command.run(files, values);
  } catch (error) {
    if (!values.json || !(error instanceof InputError)) throw error;
    // Who asked for JSON gets it.
    const problem = { code: 'unreadable', path: '', message: error.message, rank: 'error' };
    sayJson({ ok: false, problems: [problem] });
    return 1;
  }
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
  const isUsage = error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS') || isOfSystem(code);
  const isData = error instanceof InputError;
  // What node adds to an unknown option is about how to write others.
  const said = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? message.replace(/\. To .*$/s, '.') : message;
  if (isData) tell(`war-claims: ${said}`);
  else tell(isUsage ? `war-claims: ${said}\nTry: war-claims --help` : ((error as Error).stack ?? message));
  process.exitCode = isData ? 1 : 2;
}
