/** What the command says of itself. */
/// <reference types="node" />
import { readFile } from 'node:fs/promises';

export const HELP = `war-claims: who claimed a number from a war, checked, rendered, published

  war-claims check FILE…                     check ledgers, parts of ledgers, or the tags in an article (HTML);
                                             problems come with line and column
      --strict                               treat warnings as errors
      --lang de                              language of the sentences in a file that names none
  war-claims render FILE#id --to html        render a part of a ledger; also svg, json-ld, csv, text
      --lang de                              language of the words (default: the ledger’s own)
      --styles inline|none|/styles/*.css     where the shadow tree’s styles come from (html)
      --inline                               a claim in a running sentence (html)
  war-claims import FILE…                    turn published ClaimReview (JSON-LD, a page, microdata) into a ledger
  war-claims publish LEDGER --out DIR        write static files: a readable page, JSON, JSON-LD, oEmbed, a feed of corrections
      --base https://publisher.example/dir/  the address DIR will have: needed for oEmbed, the feed and absolute links
      --lang de                              language of the pages (default: the ledger’s own)
      --strict                               publish nothing if there are problems
  war-claims script ADDRESS                  print the HTML that loads the script from another host, with integrity hashes

  --json, for programs: check gives a list of findings, render {ok, output, problems}, import {ok, ledger, problems},
  publish {ok, out, files, written, deleted, problems}.
  FILE may be - for standard input.
  --version prints the package’s version.
  Exit codes: 0 success, 1 errors in the data, 2 wrong command, option or file.
`;

/** The version of the package that this file is in. */
export const versionOf = async (): Promise<string> =>
  (JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
