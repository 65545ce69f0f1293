/** Puts a text on the clipboard, and says what came of it. Touches the clipboard and one field. */

/** The address of the field that a text to copy stands in. */
export const copyPointer = (name: string): string => `/copy/${name.replace(/\W+/g, '-')}`;

/** Copies; where that is not allowed, selects the text in its field. `toMend` things are wrong with it. Never throws. */
export const copyText = async (
  text: string,
  name: string,
  area: HTMLTextAreaElement | null,
  toMend: number,
): Promise<string> => {
  const still = toMend
    ? ` ${toMend === 1 ? 'It still has a problem' : `It still has ${toMend} problems`}: readers are told that something was left out.`
    : '';
  try {
    await navigator.clipboard.writeText(text);
    return `Copied: ${name}.${still}`;
  } catch {
    area?.focus();
    area?.select();
    return `${name} is selected: press Ctrl+C or ⌘C to copy it.${still}`;
  }
};
