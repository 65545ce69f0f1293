/** Downloads a claim's or a comparison's data. Loaded when a reader first asks for it. Touches the document. */
import { csvBlob, saveFile } from '../chart/save-file.js';
import type { Bonus } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import { fromWhere } from '../view/foot-view.js';
import type { Shown } from './cite.js';

/** Offers what a tag shows as CSV, in its language, with the address it is from. */
export const takeCsv = async ({ kind, parsed, locale, ledger }: Shown, address: string): Promise<void> => {
  const { value } = parsed;
  const from = fromWhere(address, parsed, locale);
  const isBonus = kind === 'bonus';
  const csv = isBonus
    ? (await import('../text/bonus-csv.js')).bonusCsv(value as Bonus, from, locale, ledger)
    : (await import('../text/claim-csv.js')).claimCsv(value as Claim, from, locale, ledger);
  saveFile(csvBlob(csv), (isBonus ? (value as Bonus).title : (value as Claim).text) || kind, 'csv');
};
