/** Whether a server has drawn what the script would draw. Reads the tag that it is given, which may not be defined yet. */
import { NO_BUTTON, SEAL, sealOf } from '../view/seal.js';
import { givenTo, hasWords } from './given-data.js';
import { nearestLanguage } from './nearest-language.js';

/** What a tag that the script knows has as properties, and any other only as attributes. */
type Told = HTMLElement & { headingLevel?: number | null; inline?: boolean; noChart?: boolean };

const slotOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector(`slot[${SEAL}]`);

/** Marks that the data of a server's card was removed or changed before the script could draw it again. */
export const breakSeal = (tag: Element): void => slotOf(tag)?.setAttribute(SEAL, '');

/** Whether that has happened. A tree whose data never came, as a sanitizer leaves it, has its seal. */
export const isBroken = (tag: Element): boolean => slotOf(tag)?.getAttribute(SEAL) === '';

/** False where the data, the language, an option or a word of the tree is another than the server's. */
export const isSealed = (tag: Told, kind: string): boolean => {
  const root = tag.shadowRoot;
  const seal = slotOf(tag)?.getAttribute(SEAL);
  const data = seal && givenTo(tag, kind);
  if (typeof data !== 'string') return false;
  const level = tag.headingLevel ?? tag.getAttribute('heading-level');
  const inline = tag.inline ?? tag.hasAttribute('inline');
  const noChart = tag.noChart ?? tag.hasAttribute('no-chart');
  if (inline && !hasWords(tag)) return false;
  // A server puts the styles first; they are not words.
  const styles = root!.querySelector('style')?.textContent ?? '';
  const words = root!.textContent!.slice(styles.length);
  // The buttons have come since, and what they have brought.
  const cite = root!.querySelector('.cite')?.textContent ?? '';
  return (
    seal ===
    sealOf({ data, lang: nearestLanguage(tag) || 'en', level, inline, noChart, words: words.replace(cite, NO_BUTTON) })
  );
};
