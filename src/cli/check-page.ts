/** What is wrong with the tags of an article, and at which line of the page. Pure. */
import { findTags, type FoundTag } from '../model/find-tags.js';
import { parseClaim } from '../model/parse-any.js';
import { lintHedges } from '../text/hedge-lint.js';
import { checkJson } from './check-json.js';
import type { Finding } from './finding.js';
import { placer, type Place } from './json-places.js';

/** Whether a text is a page or a piece of one: no JSON begins so. */
export const isPage = (text: string): boolean => /^\uFEFF?\s*</.test(text);

/** Where a place in the data stands in the page. */
const indexOf = (text: string, { line, column }: Place): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, column - 1);

/** What the sentence inside says otherwise than the data; where it is the data's own, that was told there. */
const checkSentence = ({ kind, name, data, sentence }: FoundTag, lang: string): Finding[] => {
  if (!sentence)
    return [
      {
        code: 'no-sentence',
        level: 'warning',
        path: '',
        message: `There is no sentence inside this ${name}: without the script, readers see nothing.`,
      },
    ];
  const parsed = kind === 'claim' && data ? parseClaim(data.text) : undefined;
  if (!parsed?.ok || parsed.value.text === sentence) return [];
  // An article's sentence says more than the claim; what else is uncertain in it is not the claim's to say.
  return lintHedges({ ...parsed.value, text: sentence }, lang)
    .filter(({ code, field }) => code !== 'hedge-not-in-data' || !/^(modality|attribution)$/.test(field))
    .map(({ code, isSerious, message }) => ({
      code,
      level: isSerious ? 'error' : 'warning',
      path: '',
      message: `Inside this ${name}: ${message}`,
    }));
};

/** Whether it is a tag whose ledger is named, and nothing in it. */
const isNameless = ({ name, address }: FoundTag): boolean => name.startsWith('<war-') && !address?.split('#')[1];

const checkTag = (placeAt: (at: number) => Place, tag: FoundTag, ofPage: string): (Finding & Place)[] => {
  const { kind, name, at, data, address, fault, lang = ofPage } = tag;
  if (fault) return [{ code: 'bad-markup', level: 'error', path: '', message: fault.message, ...placeAt(fault.at) }];
  const here = (finding: Finding) => ({ ...finding, ...placeAt(at) });
  const ofSentence = checkSentence(tag, lang).map(here);
  if (data)
    return [
      ...checkJson(data.text, lang, kind).map((finding) => ({
        ...finding,
        ...placeAt(data.at[indexOf(data.text, finding)] ?? at),
      })),
      ...ofSentence,
    ];
  if (address !== undefined) {
    if (!isNameless(tag)) return ofSentence;
    const message = `\`src\` of this ${name} names no entry: add #ID, as in src="ledger.json#id".`;
    return [here({ code: 'missing-field', level: 'error', path: '', message }), ...ofSentence];
  }
  const message = `This ${name} has no data: give it data-${kind}="…", or src="ledger.json#id".`;
  return [here({ code: 'no-data', level: 'error', path: '', message }), ...ofSentence];
};

/** Everything that was found in a page; a page without a tag is told, too: it may be another file that was meant. Never throws. */
export const checkPage = (page: string, lang: string | undefined): (Finding & Place)[] => {
  const said = /<html\b[^>]*\blang\s*=\s*["']?([\w-]+)/i.exec(page)?.[1] ?? lang ?? 'en';
  const tags = findTags(page);
  const placeAt = placer(page);
  if (tags.length) return tags.flatMap((tag) => checkTag(placeAt, tag, said));
  const message = /(?:<|\bdata-)war-(?:claim|trend|bonus|source)(?![\w-])/i.test(page)
    ? 'The tags of this page cannot be read: they are inside a comment, a script or a text box, or their markup is broken.'
    : 'There is no <war-…> tag in this page, no element that carries its data, and no link to an entry of a ledger.';
  return [{ code: 'no-tags', level: 'warning', path: '', message, line: 1, column: 1 }];
};
