/** Whether a server has drawn what the script would draw. Reads the tag that it is handed, which the script may not know yet. */
import { SEAL, sealOf } from '../view/seal.js';
import { givenTo, hasWords } from './given-data.js';
import { nearestLanguage } from './nearest-language.js';

/** What a tag that the script knows has as properties, and any other only as attributes. */
type Told = HTMLElement & { headingLevel?: number | null; inline?: boolean; noChart?: boolean };

/** False where the data, the language, an option or a word of the tree is another than the server's. */
export const isSealed = (tag: Told, kind: string): boolean => {
  const root = tag.shadowRoot;
  const seal = root?.querySelector(`slot[${SEAL}]`)?.getAttribute(SEAL);
  const data = seal && givenTo(tag, kind);
  if (typeof data !== 'string') return false;
  const level = tag.headingLevel ?? tag.getAttribute('heading-level');
  const inline = tag.inline ?? tag.hasAttribute('inline');
  const noChart = tag.noChart ?? tag.hasAttribute('no-chart');
  if (inline && !hasWords(tag)) return false;
  // A server puts the styles first; they are no words.
  const styles = root!.querySelector('style')?.textContent ?? '';
  const words = root!.textContent!.slice(styles.length);
  return seal === sealOf({ data, lang: nearestLanguage(tag) || 'en', level, inline, noChart, words });
};
