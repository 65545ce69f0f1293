/** Countries by their English names, for editors who write “Russia” where the data has `RU`. */
import { english } from '../text/locale.js';

let codes: Map<string, string> | undefined;

const all = (): Map<string, string> => {
  if (codes) return codes;
  codes = new Map();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters)
    for (const b of letters) {
      const name = english.name('region', a + b);
      if (name !== a + b && !codes.has(name.toLowerCase())) codes.set(name.toLowerCase(), a + b);
    }
  return codes;
};

/** `RU` for “Russia” and for “ru”; what is no country stands for itself. */
export const placeCode = (typed: string): string =>
  /^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : (all().get(typed.toLowerCase()) ?? typed);

/** “Russia” for `RU`; what is no code stands for itself. */
export const placeName = (code: string): string => {
  const name = /^[A-Z]{2}$/.test(code) ? english.name('region', code) : code;
  return placeCode(name) === code ? name : code;
};
