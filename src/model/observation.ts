/** A claim's figure as a schema.org Observation, and back. Pure. A hedge is never dropped: a bound is `minValue` or `maxValue`, never `value`. */
import type { Claim, ClaimInput } from './claim.js';
import { inWords } from './in-words.js';
import type { Value, ValueInput } from './value.js';

type Node = Record<string, unknown>;

const SIGNED = { moreThan: 'minValue', atLeast: 'minValue', lessThan: 'maxValue', atMost: 'maxValue' } as const;
/** Fields of a value that are words or marks, each kept as a property of its own. */
const MARKS = [
  'comparator',
  'near',
  'magnitude',
  'best',
  'confidenceLevel',
  'similarTo',
  'duration',
  'plural',
  'example',
  'sometimes',
  'per',
  'conversion',
  'components',
  'asWritten',
] as const;

/** What is said of a figure and its period beside them. */
const NOTES = ['basis', 'boundNote', 'obsStatus', 'obsStatusNote', 'periodText'] as const;

/** The numbers among a value's fields. */
const NUMBERS = ['amount', 'low', 'high', 'best', 'magnitude'] as const;

/** What has parts, as schema.org takes it; and back. */
const structured = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(structured)
    : typeof value === 'object' && value !== null
      ? { '@type': 'StructuredValue', ...value }
      : value;
const unstructured = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unstructured);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '@type'));
};

const property = (propertyID: string, value: unknown) => ({
  '@type': 'PropertyValue',
  propertyID,
  value: structured(value),
});

const numbers = ({ amount, low, high, comparator = 'asStated', near }: Value, { basis, modality }: Claim): Node => {
  // What is denied is not the claimant's number; a count of names is a minimum.
  if (modality === 'denied') return {};
  if (basis === 'namedCount' && comparator === 'asStated' && !near && amount !== undefined) return { minValue: amount };
  const isAbout = comparator === 'about' || (near && comparator === 'asStated');
  if (amount === undefined) {
    if (low === undefined) return {};
    return isAbout ? { value: `about ${low} to ${high}` } : { minValue: low, maxValue: high };
  }
  if (comparator in SIGNED) return { [SIGNED[comparator as keyof typeof SIGNED]]: amount };
  return { value: isAbout ? `about ${amount}` : amount };
};

/** A claim's figure with what is counted, where, and for when; `undefined` where it has none. */
export const toObservation = (claim: Claim): Node | undefined => {
  const { value, measure, observationAbout: place, observationPeriod } = claim;
  const { basis, modality, verification } = claim;
  if (!value) return;
  const isDenied = modality === 'denied';
  const own = isDenied ? MARKS.filter((name) => !NUMBERS.includes(name as 'best')) : MARKS;
  const marks = own.flatMap((name) =>
    value[name] === undefined || value[name] === false ? [] : property(name, value[name]),
  );
  const notes = NOTES.map((name) => claim[name] && property(name, claim[name]));
  // A point of a series has no Claim around it that could say so.
  if (verification && !claim.text) {
    const { by, ...rest } = verification;
    notes.push(property('verification', { ...rest, ...(by?.name !== undefined && { by: by.name }) }));
  }
  // For those who read it back: the numbers that are denied, and that a floor was stated as it is.
  if (isDenied) {
    const denied = NUMBERS.filter((name) => value[name] !== undefined).map((name) => [name, value[name]]);
    marks.push(property('denied', Object.fromEntries(denied)));
  }
  if (basis === 'namedCount' && value.amount !== undefined && !value.comparator && !value.near)
    marks.push(property('comparator', 'asStated'));
  const extra = [...marks, ...notes.filter((note) => !!note)];
  return {
    '@type': 'Observation',
    ...(measure && {
      variableMeasured: {
        '@type': 'StatisticalVariable',
        ...(measure.name !== undefined && { name: measure.name }),
        ...(measure.populationType !== undefined && {
          populationType: { '@type': 'Class', name: measure.populationType },
        }),
        ...(measure.statType !== undefined && { statType: measure.statType }),
      },
    }),
    ...(place && {
      observationAbout: {
        '@type': 'Place',
        ...(place.name !== undefined && { name: place.name }),
        ...(place.iso !== undefined && { identifier: place.iso }),
      },
    }),
    ...(observationPeriod !== undefined && { observationDate: observationPeriod }),
    ...numbers(value, claim),
    ...((value.currency ?? measure?.unit) !== undefined && { unitText: value.currency ?? measure!.unit }),
    description: (isDenied ? 'denied: ' : '') + (inWords(value) ?? value.asWritten ?? ''),
    ...(extra.length && { additionalProperty: extra }),
  };
};

const field = (node: unknown, name: string): string | undefined => {
  const found = typeof node === 'object' && node !== null ? (node as Node)[name] : undefined;
  return typeof found === 'string' && found ? found : undefined;
};

/** The figure of a claim out of an Observation; nothing where there is none. */
export const valueOfObservation = (node: Node | undefined): Partial<ClaimInput> => {
  if (!node) return {};
  const listed: unknown[] = Array.isArray(node.additionalProperty) ? node.additionalProperty : [];
  const marks = Object.fromEntries(
    listed
      .map((item) => [field(item, 'propertyID'), unstructured((item as Node | null)?.value)])
      .filter(([name]) => name),
  ) as Node;
  const take = (...names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => name in marks).map((name) => [name, marks[name]]));
  const { minValue, maxValue, value } = node;
  const isNumber = (n: unknown) => typeof n === 'number';
  const bounds =
    isNumber(minValue) && isNumber(maxValue)
      ? { low: minValue, high: maxValue }
      : isNumber(minValue)
        ? { amount: minValue, comparator: 'atLeast' }
        : isNumber(maxValue)
          ? { amount: maxValue, comparator: 'atMost' }
          : undefined;
  const [, about, to] = (typeof value === 'string' && /^about (-?[\d.]+)(?: to (-?[\d.]+))?$/.exec(value)) || [];
  const rough = about && { ...(to ? { low: +about, high: +to } : { amount: +about }), comparator: 'about' };
  const amount = bounds ?? (rough || (isNumber(value) ? { amount: value } : {}));
  const unit = field(node, 'unitText');
  const read: Node = {
    ...amount,
    ...take(...MARKS),
    ...(marks.denied as Node | undefined),
    ...(unit && /^[A-Z]{3}$/.test(unit) && { currency: unit }),
  };
  const place = node.observationAbout;
  const iso = field(place, 'identifier');
  const name = field(place, 'name');
  const measure = node.variableMeasured ?? node.measuredProperty;
  return {
    ...(Object.keys(read).length && { value: read as ValueInput }),
    measure: typeof measure === 'string' ? measure : field(measure, 'name'),
    observationPeriod: field(node, 'observationDate'),
    ...((iso || name) && { observationAbout: { ...(name && { name }), ...(iso && { iso }) } }),
    ...take(...NOTES),
    ...('denied' in marks && { modality: 'denied' as const }),
  };
};
