import { expect } from 'chai';
import { parseBonus } from '../../src/model/bonus.js';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import { english, LANGUAGES, localeFor, type Locale } from '../../src/text/locale.js';
import { sayClaimLine } from '../../src/text/say-line.js';
import { sayBonusLine, sayBonusText, sayClaimText } from '../../src/text/say-plain.js';

const claim = {
  text: 'More than 70,000 have signed.',
  claimant: [
    { name: 'Dmitry Medvedev', jobTitle: 'Deputy Chairman', side: 'RU', partyToConflict: 'party' },
    { name: 'A ministry', jobTitle: 'of defence' },
  ],
  claimDate: '2026-03-27',
  measure: 'contracts',
  value: 'moreThan 70000',
  verification: { status: 'unclear', note: 'no access to the records' },
  corrections: { date: '2026-04-01', text: 'A digit was wrong.' },
  relations: { type: 'disputes', target: { text: 'Another.', claimant: 'Another ministry', value: 5 } },
} as const satisfies ClaimInput;
const money = (amount: number, per?: string) => ({
  text: 'A payment.',
  claimant: 'A governor',
  measure: 'payment',
  value: { amount, currency: 'RUB', per },
});
const bonus = { title: 'Payments', rows: [{ place: 'North', bonus: money(5e5), income: money(5e4, 'P1M') }] };

/** All that is said in plain text. */
const said = (locale: Locale): string[] => {
  const [one, other] = [parseClaim(claim), parseBonus(bonus)];
  if (!one.ok || !other.ok) throw new Error('good data is read');
  return [
    sayClaimLine(one.value, locale),
    ...sayClaimText(one.value, locale).split('\n'),
    sayBonusLine(other.value, locale),
    ...sayBonusText(other.value, locale).split('\n'),
  ];
};

describe('claims and comparisons as plain text', () => {
  it('say how firmly, whatever the sentence says: no denial becomes an assertion, no target an outcome', async () => {
    const line = (more: Partial<ClaimInput>) => {
      const read = parseClaim({ ...claim, ...more });
      if (!read.ok) throw new Error('good data is read');
      return sayClaimLine(read.value, english);
    };
    expect(line({ modality: 'denied' })).to.include('More than 70,000 have signed. The claimant denies this. ');
    expect(line({ modality: 'possible' })).to.include('Said to be possible, not certain. ');
    expect(line({ basis: 'namedCount' })).to.include('A count of names, and so a floor. ');
    expect(line({ obsStatus: 'P' })).to.include('Provisional. ');
    expect(line({ basis: 'target' })).to.include('A target, not an outcome. ');
    for (const tag of Object.keys(LANGUAGES)) {
      const locale = await localeFor(tag);
      const read = parseClaim({ ...claim, modality: 'denied' });
      expect(read.ok && sayClaimLine(read.value, locale), tag).to.include(locale.messages.modality.denied);
    }
  });

  it('join their parts with the signs of their language', async () => {
    const french = said(await localeFor('fr')).join('\n');
    expect(french).to.include('\u00a0: ').and.include('\u00a0; ');
    expect(french).not.to.match(/[^\u00a0\u202f][:;]( |$)/m);
    const arabic = said(await localeFor('ar')).join('\n');
    expect(arabic).to.include('، ').and.include('؛ ');
    expect(arabic).not.to.match(/[,;]( |$)/m);
  });

  it('keep a full stop of the other direction with its sentence', async () => {
    const arabic = said(await localeFor('ar'));
    expect(arabic[0]).to.include('\u2068More than 70,000 have signed.\u2069');
    for (const line of arabic) {
      let outside = line;
      for (let i = 0; i < 4; i += 1) outside = outside.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
      // A line that is a sentence of its own runs as its first letter does.
      if (line !== claim.text) expect(outside, line).not.to.match(/[A-Za-z][^\u0590-\u08ff]*\.$/);
    }
  });

  it('need no marks of direction where all runs one way', async () => {
    for (const tag of ['en', ...Object.keys(LANGUAGES).filter((one) => one !== 'ar')])
      expect(said(await localeFor(tag)).join('\n'), tag).not.to.match(/[\u2066-\u2069]/);
  });
});
