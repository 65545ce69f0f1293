/** Numbers as people type them. Pure. */

const POWERS: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/**
 * `1,000,000`, `1 000 000`, `1.5 million`, `700k`. `undefined` for anything else, and for `1.000`, which may be one or a thousand.
 * Never throws.
 */
export const readNumber = (typed: string): number | undefined => {
  const match = /^([-−]?)(\d[\d.,_\s’']*?)\s*(thousand|million|billion|trillion|k|mn|m|bn)?$/i.exec(typed.trim());
  if (!match) return;
  const [, minus, digits = '', power] = match;
  const isPlain = /^\d+(\.\d+)?$/.test(digits) && !/^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  const isGrouped =
    /^\d{1,3}(([,_\s’'])\d{3})(\2\d{3})*(\.\d+)?$/.test(digits) || /^\d{1,3}(\.\d{3}){2,}$/.test(digits);
  if (!isPlain && !isGrouped) return;
  const bare = isPlain
    ? digits
    : /^\d{1,3}(\.\d{3}){2,}$/.test(digits)
      ? digits.replace(/\./g, '')
      : digits.replace(/[,_\s’']/g, '');
  // 1.1 × 1e6 is not 1100000 to the last bit.
  const amount = power ? +(+bare * POWERS[power.toLowerCase()]!).toPrecision(15) : +bare;
  return minus ? -amount : amount;
};

/** A number as it is typed: `1,000,000`. {@link readNumber} reads it back. */
export const writeNumber = (amount: number): string => {
  const written = amount.toLocaleString('en', { maximumFractionDigits: 20 });
  return readNumber(written) === amount ? written : String(amount);
};
