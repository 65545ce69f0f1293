/** Offers a file to the reader. Touches the document. */

/** How long a browser may take to ask where the file is to go. */
const PATIENCE_MS = 60_000;

/** A file under the name of its title: `saveFile(blob, 'Troops: said to fight', 'csv')` is `troops-said-to-fight.csv`. A title without a letter has none. */
export const saveFile = (blob: Blob, title: string, kind: string): void => {
  const url = URL.createObjectURL(blob);
  const name =
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'war-claims';
  Object.assign(document.createElement('a'), { href: url, download: `${name}.${kind}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE_MS);
};

/** CSV as a file. */
export const csvBlob = (csv: string): Blob => new Blob([csv], { type: 'text/csv;charset=utf-8' });
