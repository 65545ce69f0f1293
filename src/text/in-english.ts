/**
 * English as `Intl` says it, for what nearly every page says. A browser's first `Intl` object costs as much as drawing a dozen cards
 * (12 to 18 ms of a desktop's time, four times that on an old phone); a page with none of the rare things never makes one.
 * What is not surely the same is left to `Intl`: `undefined`. Pure.
 */

/** The names of the months. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Before an amount; the code of other money, and money in British English, is `Intl`'s. */
const MONEY: Record<string, string> = { USD: '$', EUR: '€', RUB: 'RUB\u00a0', UAH: 'UAH\u00a0' };
/** The same, in large round numbers. */
const MONEY_NAMES: Record<string, string> = {
  USD: 'US dollars',
  EUR: 'euros',
  RUB: 'Russian rubles',
  UAH: 'Ukrainian hryvnias',
};
/** The parties, and who is named beside them: who helps, who reports, and where recruits come from. */
const COUNTRIES: Record<string, string> = table(
  'AM Armenia,AZ Azerbaijan,BD Bangladesh,BY Belarus,CA Canada,CN China,CU Cuba,DE Germany,EE Estonia,EG Egypt,FI Finland,FR France,' +
    'GB United Kingdom,GE Georgia,GH Ghana,HU Hungary,IN India,IQ Iraq,IR Iran,IT Italy,JP Japan,KE Kenya,KG Kyrgyzstan,KP North Korea,' +
    'KR South Korea,KZ Kazakhstan,LK Sri Lanka,LT Lithuania,LV Latvia,MD Moldova,NG Nigeria,NL Netherlands,NO Norway,NP Nepal,PL Poland,' +
    'RO Romania,RU Russia,SE Sweden,SY Syria,TJ Tajikistan,UA Ukraine,UG Uganda,US United States,UZ Uzbekistan,YE Yemen,ZA South Africa',
);
/** In which most is written about this war. */
const LANGUAGES: Record<string, string> = table(
  'ar Arabic,be Belarusian,cs Czech,de German,el Greek,en English,es Spanish,et Estonian,fi Finnish,fr French,it Italian,lt Lithuanian,' +
    'lv Latvian,nl Dutch,pl Polish,pt Portuguese,ro Romanian,ru Russian,sv Swedish,tr Turkish,uk Ukrainian,zh Chinese',
);

/** `'DE Germany,FR France'` as `{DE: 'Germany', FR: 'France'}`. */
function table(text: string): Record<string, string> {
  return Object.fromEntries(text.split(',').map((entry) => [entry.slice(0, 2), entry.slice(3)]));
}

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** `1.2M`: the digits moved, none of them lost. */
const compact = (digits: string): string | undefined => {
  const power = Math.floor((digits.length - 1) / 3);
  if (power > 4) return;
  const at = digits.length - power * 3;
  const rest = digits.slice(at).replace(/0+$/, '');
  return digits.slice(0, at) + (rest && '.' + rest) + ['', 'K', 'M', 'B', 'T'][power];
};

/** An amount as `Intl.NumberFormat` has it in English. */
export const numberInEnglish = (
  amount: number,
  { style, currency, unit, notation }: Intl.NumberFormatOptions = {},
  isBritish: boolean,
): string | undefined => {
  const [, digits, rest = ''] = /^(\d+)(\.\d+)?$/.exec(String(amount)) ?? [];
  if (digits === undefined || style === 'percent') return;
  if (style === 'unit') return `${grouped(digits)}${rest} ${unit}${amount === 1 ? '' : 's'}`;
  // Cents are padded; and a British thousand is short for another.
  if ((rest && (currency || notation)) || (isBritish && notation === 'compact')) return;
  const before = currency ? (isBritish ? undefined : MONEY[currency]) : '';
  const said = notation === 'compact' ? compact(digits) : grouped(digits) + rest;
  return before === undefined || said === undefined ? undefined : before + said;
};

/** A day, in days since 1970-01-01 UTC, as `Intl.DateTimeFormat` has it in English. */
export const dateInEnglish = (
  day: number,
  { year, month, day: ofMonth }: Intl.DateTimeFormatOptions,
  isBritish: boolean,
): string | undefined => {
  const date = new Date(day * 864e5);
  const y = date.getUTCFullYear();
  if (!(y > 999 && y < 10_000) || (isBritish && month === 'short')) return;
  const name = month && MONTHS[date.getUTCMonth()]!.slice(0, month === 'short' ? 3 : undefined);
  const d = ofMonth && String(date.getUTCDate());
  const parts = isBritish ? [d, name] : [name, d];
  const said = parts.filter(Boolean).join(' ');
  return year ? [said, String(y)].filter(Boolean).join(d && !isBritish ? ', ' : ' ') : said;
};

const NAMES: Record<string, Record<string, string>> = { region: COUNTRIES, language: LANGUAGES, money: MONEY_NAMES };

/** The name of a country or a language; of a currency, as after a large round number. */
export const nameInEnglish = (type: string, code: string): string | undefined => {
  const names = NAMES[type] ?? {};
  return Object.hasOwn(names, code) ? names[code] : undefined;
};

/** “A”, “A and B”, “A, B, and C”. */
export const listInEnglish = (items: readonly string[], isBritish: boolean): string => {
  const last = items.length - 1;
  if (last < 2) return items.join(' and ');
  return `${items.slice(0, last).join(', ')}${isBritish ? '' : ','} and ${items[last]}`;
};
