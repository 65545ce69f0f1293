// Texts, names, numbers and dates to generate data from: ordinary ones, and ones that were made to do harm.

import fc from 'fast-check';

/** What the leaves of generated data are made of. */
export interface Taste {
  text: fc.Arbitrary<string>;
  address: fc.Arbitrary<string>;
  /** Few, so that what names an entry often finds one. */
  id: fc.Arbitrary<string>;
  amount: fc.Arbitrary<number>;
}

const WORDS = [
  'ministry',
  'soldiers',
  'killed',
  'Häuser',
  'Київ',
  'армия',
  'القتلى',
  'more',
  'who',
  'said',
  'élus',
  'łódź',
];

/** Prose without a digit, a brace or a quotation mark: what stands beside a number is then ours. */
export const plainText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

/** Texts that have broken pages, sheets, files, templates or readers somewhere. */
export const HOSTILE = [
  '<script>hacked=1</script>',
  '</script><script>hacked=1</script>',
  '<!--<script>',
  '--><img src=x onerror=hacked=1>',
  '"><svg onload=hacked=1>',
  "' onmouseover='hacked=1",
  '" autofocus onfocus="hacked=1',
  '</template></style></title></textarea></war-claim><iframe srcdoc=x>',
  '<a href="javascript:hacked=1">x</a>',
  'javascript:hacked=1',
  '&lt;script&gt;&quot;&#x3c;',
  ']]><x/>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///">]>&e;',
  '{n} {who} {name}',
  '${1+1} {{1+1}} <%= 1 %> #{1}',
  "$& $' $` $1 $$",
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("https://example.org","x")',
  'a,"b";c\r\nd',
  '\u202eevil\u2066\u2069',
  '\u200f\u200e\u061c',
  '\ud800',
  'x\udfff',
  '\ufffe\uffff\ufeff',
  '\u0000\u0007\u001b[31m\u007f\u0085',
  '\u2028\u2029',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  'CON',
  '%00%ff%',
  '%E0%A4%A',
  '?war-claim=x#y',
  '',
  ' ',
  '\n',
  'x'.repeat(300),
] as const;

/** Anything that a text may be. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: plainText },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // What is written around something that was made to do harm.
  { weight: 2, arbitrary: fc.tuple(plainText, fc.constantFrom(...HOSTILE)).map((both) => both.join(' ')) },
);

const plainAddress = plainText.map((text) => `https://example.org/${encodeURIComponent(text)}`);
export const anyAddress = fc.oneof(
  plainAddress,
  fc.constantFrom(
    '#place',
    'http://example.org/?a=b&c="d"',
    'HTTPS://example.org/<script>',
    'https://example.org/\u202e',
  ),
  fc.constantFrom('javascript:hacked=1', ' javascript:hacked=1', 'java\nscript:x', 'data:text/html,x', '//x', '/x', ''),
  anyText.map((text) => 'https://example.org/' + text),
  anyText,
);

/** Numbers as they are claimed, and numbers that formatters and scales stumble over. */
export const anyAmount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 999 }).map((n) => n * 1000) },
  { weight: 2, arbitrary: fc.integer({ min: -1e9, max: 1e12 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      0,
      -0,
      1,
      999_999.5,
      1_049_999,
      0.005,
      1e-7,
      1e21,
      5e-324,
      Number.MAX_VALUE,
      0.1 + 0.2,
      2 ** 53 + 2,
    ),
  },
);

const IDS = ['a', 'b', 'c', 'häuser/1', 'x y'];

/** Data as a careful publisher writes it. */
export const plain: Taste = {
  text: plainText,
  address: plainAddress,
  id: fc.constantFrom(...IDS),
  amount: fc.integer({ min: 100_000, max: 999_999_999 }),
};

/** Data as anybody may send it. */
export const hostile: Taste = {
  text: anyText,
  address: anyAddress,
  id: fc.oneof(fc.constantFrom(...IDS, '__proto__', 'constructor', '</script>', '"', '\ud800', '$&', ''), anyText),
  amount: anyAmount,
};

const two = (n: number) => String(n).padStart(2, '0');
const point = fc
  .record({
    year: fc.oneof(fc.integer({ min: 2014, max: 2027 }), fc.constantFrom(0, 1, 99, 1900, 9999)),
    part: fc.option(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 24 }))),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    mark: fc.constantFrom('', '', '', '?', '~', '%'),
  })
  .map(
    ({ year, part, day, mark }) =>
      String(year).padStart(4, '0') +
      (part === null ? '' : '-' + two(part) + (day === null || part > 12 ? '' : '-' + two(day))) +
      mark,
  );

/** Dates and spans in EDTF; a few of them with their ends swapped. */
export const date = fc.oneof(
  { weight: 4, arbitrary: point },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(point, fc.constantFrom('..', '')), fc.oneof(point, fc.constantFrom('..', '')))
      .map((ends) => ends.join('/')),
  },
);

export const duration = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('P1Y', 'P1M', 'P1W', 'P3M', 'P2W', 'P1D', 'P4Y', 'PT1H', 'P1Y6M', 'P10D') },
  { weight: 1, arbitrary: fc.nat(99_999).map((n) => `P${n}D`) },
);
