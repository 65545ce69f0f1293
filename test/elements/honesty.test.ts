// The rules of honesty, on what stands on the page. Each case is one that a widget which only prints numbers gets wrong.

import { expect } from 'chai';
import type { WarBonus } from '../../src/elements/war-bonus.js';
import type { WarClaim } from '../../src/elements/war-claim.js';
import type { WarTrend } from '../../src/elements/war-trend.js';
import { answer, drawn, encode, freshAddress, json, put, readerText, settled, until } from './page.js';
import { inBothWorlds } from './worlds.js';

const part = (tag: Element, name: string) => tag.shadowRoot!.querySelector(`[part~=${name}]`)!;
const said = (tag: Element, name: string) => readerText(part(tag, name));

const killed = {
  name: 'troops killed',
  outcome: ['killed'],
  populationType: 'combatants',
  statType: 'count',
  temporality: 'cumulative',
};
const killedOrWounded = { ...killed, name: 'troops killed or wounded', outcome: ['killed', 'wounded'] };
const uk = {
  text: 'More than a million may have been killed or wounded.',
  claimant: {
    name: 'British Defense Ministry',
    partyToConflict: 'supportsParty',
    side: 'UA',
    partyNote: 'editor’s classification',
  },
  claimDate: '2025-22',
  measure: killedOrWounded,
  value: { amount: 1_000_000, comparator: 'moreThan' },
  modality: 'possible',
  modalityText: 'may have been',
};
const usd = (amount: number, comparator = 'asStated', more = {}) => ({ amount, comparator, currency: 'USD', ...more });
const khanty = {
  rows: [
    {
      place: 'Khanty-Mansi',
      bonus: {
        text: 'About $50,000 is paid.',
        claimant: 'The local government',
        claimDate: '2026-01',
        value: usd(50_000, 'about', { conversion: 'notStated' }),
      },
      income: {
        text: 'It is just over $1,600 a month.',
        claimant: 'The bureau',
        observationPeriod: '2025-01/2025-10',
        value: usd(1600, 'moreThan', { near: true, per: 'P1M', conversion: 'notStated' }),
      },
      stated: {
        text: 'More than twice.',
        attribution: 'publisher',
        measure: { name: 'a multiple', statType: 'ratio' },
        value: { amount: 2, comparator: 'moreThan' },
      },
    },
  ],
};

/** Whether a number stands anywhere without its hedge. */
const bare = (text: string, number: string, hedge: string) =>
  text.replaceAll(hedge + number, '').match(new RegExp(`(?<![\\d,.])${number}(?![\\d,])`, 'g')) ?? [];

describe('the rules of honesty, on the page', () =>
  inBothWorlds(({ draw, markup }) => {
    const card = (claim: unknown, attributes = '') => draw<WarClaim>('war-claim', claim, attributes);
    const table = (bonus: unknown) => draw<WarBonus>('war-bonus', bonus);

    const HEDGES: [string, Record<string, unknown>, string][] = [
      ['about', { amount: 1_000_000, comparator: 'about' }, 'about 1,000,000'],
      ['at least', { amount: 1_000_000, comparator: 'atLeast' }, 'at least 1,000,000'],
      ['more than', { amount: 1_000_000, comparator: 'moreThan' }, 'more than 1,000,000'],
      ['at most', { amount: 1_000_000, comparator: 'atMost' }, 'at most 1,000,000'],
      ['less than', { amount: 1_000_000, comparator: 'lessThan' }, 'less than 1,000,000'],
      ['just over', { amount: 1_000_000, comparator: 'moreThan', near: true }, 'just over 1,000,000'],
      ['nearly', { amount: 1_000_000, comparator: 'lessThan', near: true }, 'nearly 1,000,000'],
    ];
    for (const [words, value, figure] of HEDGES) {
      it(`rule 1: says “${words}” wherever the number stands: in the card, in a sentence, in a line beside another, in a table, in a picture`, async () => {
        const hedge = figure.replace('1,000,000', '');
        const claim = { ...uk, value };
        const relations = ['rivals', 'earlierThan', 'qualifies', 'updates'].map((type) => ({ type, target: claim }));
        const tags = [
          await card(claim),
          await card(claim, 'inline'),
          await card({ text: 'Another.', value: 5, measure: killed, relations }),
          await table({
            rows: [{ place: 'A', bonus: claim, income: { ...claim, value: { ...value, per: 'P1M' } }, stated: claim }],
          }),
        ];
        for (const tag of tags) {
          const text = readerText(tag);
          expect(text).to.include(figure);
          expect(bare(text, '1,000,000', hedge), text).to.deep.equal([]);
          expect(text).not.to.match(/1,000,001|999,999|1 ?M\b|million/);
        }
        const trend = await draw<WarTrend>('war-trend', {
          series: [{ label: 'A', claims: [{ ...claim, claimDate: '2024-12' }, claim] }],
        });
        const cells = [...trend.shadowRoot!.querySelectorAll('table')].map(readerText).join(' ');
        expect(cells.split(figure), cells).to.have.length(3);
        expect(bare(cells, '1,000,000', hedge), cells).to.deep.equal([]);
        // In a picture there is less room: the number may be short, its hedge stands there all the same.
        const labels = [...trend.shadowRoot!.querySelectorAll('svg .v')].map((label) => label.textContent!.trim());
        expect(labels).not.to.be.empty;
        for (const label of labels)
          expect(label).to.match(
            /^([~≥>≤<]\s?|about |at least |more than |at most |less than |just over |nearly )1(M|,000,000)/,
          );
      });
    }

    it('rule 1: the hedge is part of the figure, in its size, its weight and its colour', async () => {
      const tag = await card(uk);
      const figure = part(tag, 'figure');
      expect(figure.textContent).to.equal('more than 1,000,000');
      expect(figure.childElementCount, 'nothing in it is set apart').to.equal(0);
    });

    it('rule 1: a vague magnitude stays words, and a similar number is not invented', async () => {
      for (const [value, figure] of [
        [{ magnitude: 10_000 }, 'tens of thousands'],
        [{ magnitude: 1000 }, 'thousands'],
        [{ similarTo: 'x' }, 'similar numbers'],
        [{ duration: 'P1W', plural: true }, 'a few weeks'],
        [{ duration: 'P1Y', example: true }, 'such as 1 year'],
      ] as const) {
        const tag = await card({ ...uk, value });
        expect(said(tag, 'figure')).to.equal(figure);
        expect(readerText(tag.shadowRoot!.querySelector('.main')!)).not.to.match(/\d{2}/);
      }
    });

    it('rule 2: one box holds the number and who, when said, which period and whether it could be verified, for a screenshot to take whole', async () => {
      const tag = await card({ ...uk, observationPeriod: '2022-02/2025-08', verification: 'notPossible' });
      const box = tag.shadowRoot!.querySelector('article')!;
      const frame = box.getBoundingClientRect();
      const main = [part(tag, 'attribution'), part(tag, 'figure'), part(tag, 'measure'), part(tag, 'verification')];
      for (const element of main) {
        expect(box.contains(element)).to.be.true;
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        expect(width).to.be.above(0);
        expect([
          left >= frame.left - 1,
          right <= frame.right + 1,
          top >= frame.top,
          bottom <= frame.bottom,
        ]).to.deep.equal([true, true, true, true]);
      }
      const text = main.map(readerText).join(' ');
      for (const words of [
        'British Defense Ministry',
        'said summer 2025',
        'more than 1,000,000',
        'period: February 2022 to August 2025',
        'could not be verified',
      ])
        expect(text).to.include(words);
      // Nothing of another claim stands between them.
      const order = [...box.children].filter((child) => child.textContent!.trim());
      expect(
        order.slice(0, 3).map((child) => main.some((element) => child === element || child.contains(element))),
      ).to.deep.equal([true, true, true]);
    });

    it('rule 2: what is not known of these is said to be not known', async () => {
      const text = readerText(await card({ text: 'It is five.', value: 5 }));
      for (const words of [
        'Who says so is not stated',
        'date not stated',
        'Whether it could be verified is not stated',
      ])
        expect(text).to.include(words);
    });

    it('rule 2: in a table all of it stands in the number’s own cell', async () => {
      const tag = await table(khanty);
      const cells = [...tag.shadowRoot!.querySelectorAll('td')].map(readerText);
      for (const words of [
        'about $50,000',
        'The local government',
        'said January 2026',
        'Whether it could be verified',
      ])
        expect(cells[0]).to.include(words);
      for (const words of [
        'just over $1,600 a month',
        'The bureau',
        'date not stated',
        'period: January 2025 to October 2025',
        'Whether it could be verified',
      ])
        expect(cells[1]).to.include(words);
    });

    it('rule 3: a verdict never takes the place of the verification, nor the other way round', async () => {
      const review = {
        publisher: 'A fact-checker',
        reviewRating: { alternateName: 'Missing context', ratingValue: 2, bestRating: 5, worstRating: 1 },
      };
      const tag = await card({ ...uk, verification: 'notPossible', review });
      expect(said(tag, 'verification'))
        .to.include('It could not be verified independently.')
        .and.not.include('Missing context');
      expect(readerText(tag))
        .to.include('Verdict of A fact-checker: “Missing context”')
        .and.include('2 on a scale from 1 to 5');
      const withoutVerdict = readerText(await card({ ...uk, verification: 'notPossible' }));
      expect(withoutVerdict).not.to.match(/verdict|rating|scale|false|misleading/i);
      const withoutVerification = await card({ ...uk, review });
      expect(said(withoutVerification, 'verification')).to.include('Whether it could be verified is not stated.');
    });

    it('rule 3: a rating is never a number alone', async () => {
      const tag = await card({
        ...uk,
        review: { publisher: 'A fact-checker', reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1 } },
      });
      expect(readerText(tag)).not.to.match(/\b2\b|scale/);
    });

    it('rule 3: every state of verification has words and a shape of its own, and none has a colour', async () => {
      const states = ['notAttempted', 'notPossible', 'unclear', 'partly', 'independent', 'refuted', undefined];
      const seen: { words: string; shape: string; colour: string }[] = [];
      for (const verification of states) {
        const tag = await card({ ...uk, modality: undefined, verification });
        const element = part(tag, 'verification');
        seen.push({
          words: readerText(element),
          shape: getComputedStyle(element, '::before').content,
          colour: getComputedStyle(element).color,
        });
      }
      expect(new Set(seen.map(({ words }) => words)).size).to.equal(states.length);
      expect(new Set(seen.map(({ colour }) => colour)).size).to.equal(1);
      const shape = (state: string) => seen[states.indexOf(state)]!.shape;
      expect(new Set(['unclear', 'partly', 'independent', 'refuted'].map(shape)).size).to.equal(4);
      for (const { shape: content } of seen) expect(content).to.match(/\S/).and.not.equal('none');
    });

    it('rule 8: our own arithmetic is named as ours, shown in full, no finer than its inputs and bounded as they are', async () => {
      const row = readerText((await table(khanty)).shadowRoot!.querySelector('tbody tr')!);
      expect(row).to.include('less than about 2.6 years of pay');
      expect(row).to.include('Our arithmetic about $50,000 ÷ (12 × just over $1,600) = less than about 2.6');
      expect(row).to.include('A year of pay: just over $19,000 (Our arithmetic)');
      expect(row).not.to.match(/2\.60|2\.604|19,200/);
    });

    it('rule 8: the ratio that the publisher states stands apart from ours, as theirs', async () => {
      const tag = await table(khanty);
      const stated = tag.shadowRoot!.querySelector('.stated')!;
      expect(readerText(stated)).to.match(
        /^Stated by the publication itself: more than 2 times · [^·]+ · date not stated · /,
      );
      expect(tag.shadowRoot!.querySelector('details')!.contains(stated)).to.be.false;
      expect(readerText(tag.shadowRoot!.querySelector('.ratio')!)).not.to.include('2 times');
    });

    it('rule 9: a conversion that is not stated is said to be not stated, and nothing is converted', async () => {
      const rouble = { amount: 4_100_000, currency: 'RUB' };
      const tag = await table({
        rows: [
          khanty.rows[0],
          { place: 'B', bonus: { text: 'In roubles.', value: rouble }, income: khanty.rows[0]!.income },
        ],
      });
      const [first, second] = [...tag.shadowRoot!.querySelectorAll('tbody tr')].map(readerText) as [string, string];
      expect(first.match(/How it was converted into this currency is not stated/g)).to.have.length(2);
      expect(second).to.include('RUB 4,100,000').and.include('in different currencies').and.not.include('years of pay');
      const converted = await card({
        text: 'x',
        value: usd(50, 'about', { conversion: { from: 'RUB', rate: 81.5, date: '2025-12-01' } }),
      });
      expect(said(converted, 'verification')).to.include(
        'Converted from Russian Ruble at a rate of 81.5 (December 1, 2025)',
      );
    });

    it('rule 10: a count of names is called a floor, though its number has no hedge', async () => {
      const tag = await card({
        text: 'Names of the dead.',
        claimant: 'A newsroom',
        measure: killed,
        value: 160_000,
        basis: 'namedCount',
      });
      expect(said(tag, 'verification')).to.match(/count of names, and so a floor/);
      const beside = await card({
        ...uk,
        relations: [
          { type: 'rivals', target: { text: 'Names.', measure: killed, value: 160_000, basis: 'namedCount' } },
        ],
      });
      expect(said(beside, 'rivals')).to.match(/160,000.*count of names, and so a floor/);
    });

    it('rule 10: a target is never shown as an outcome', async () => {
      const target = { text: 'To call up 300,000.', measure: 'men called up', value: 300_000, basis: 'target' };
      expect(said(await card(target), 'verification')).to.include('A target, not an outcome.');
      expect(said(await card({ ...uk, relations: [{ type: 'rivals', target }] }), 'rivals')).to.match(
        /300,000.*A target, not an outcome/,
      );
      expect(readerText(await table({ rows: [{ place: 'A', bonus: target }] }))).to.include('A target, not an outcome');
    });

    it('rule 10: a number for a year that had not ended when it was said is provisional', async () => {
      const contracts = {
        text: 'Contracts.',
        claimDate: '2025-12',
        observationPeriod: '2025',
        measure: { name: 'contracts', temporality: 'flow', per: 'P1Y' },
        value: 400_000,
      };
      expect(
        said(
          await card({ ...contracts, obsStatus: 'P', obsStatusNote: 'said before the year had ended' }),
          'verification',
        ),
      ).to.include('Provisional: said before the year had ended.');
      expect(said(await card({ ...contracts, claimDate: '2025-10' }), 'verification')).to.include('Provisional');
      expect(said(await card({ ...contracts, claimDate: '2026-01' }), 'verification')).not.to.include('Provisional');
    });

    it('rule 11: the same number said again is said again, and is no rise and no second source', async () => {
      const first = {
        id: 'a',
        text: 'It is 700,000.',
        claimant: 'The president',
        claimDate: '2024',
        measure: 'troops',
        value: 700_000,
      };
      const tag = await card({
        ...first,
        id: 'b',
        claimDate: '2025-12',
        relations: [{ type: 'sameFigureAs', target: first }],
      });
      expect(said(tag, 'history')).to.include('the same number again: 700,000').and.include('said 2024');
      expect(tag.shadowRoot!.querySelectorAll('[part~=rivals]').length).to.equal(0);
    });

    it('rule 12: a side in the war is in words, with the editor’s note, and unknown is said', async () => {
      for (const [agent, words] of [
        [
          { partyToConflict: 'party', side: 'RU', partyNote: 'commands its forces' },
          'A · side: Russia (commands its forces)',
        ],
        [{ partyToConflict: 'supportsParty', side: 'UA', partyNote: 'arms it' }, 'A · supports Ukraine (arms it)'],
        [{ partyToConflict: 'notParty' }, 'A · not a party to the war'],
        [{ partyToConflict: 'unknown' }, 'A · side not known'],
        [{}, 'A · side not stated'],
      ] as const) {
        const tag = await card({ text: 'x', value: 1, claimant: { name: 'A', ...agent } });
        expect(said(tag, 'attribution')).to.include(words);
        expect(drawn(tag).filter((element) => element.matches('img, [title]')).length, 'no flag, no tooltip').to.equal(
          0,
        );
      }
    });

    it('rule 12: in a table, too, each amount has its claimant’s side', async () => {
      const claimant = { name: 'The governor', partyToConflict: 'party', side: 'RU' };
      const tag = await table({ rows: [{ place: 'A', bonus: { text: 'x', claimant, value: usd(5) } }] });
      expect(said(tag, 'attribution')).to.match(/The governor.*side: Russia/);
    });

    it('rule 13: missing is not zero, and zero is not missing', async () => {
      const tag = await table({
        rows: [
          { place: 'A', bonus: { text: 'Nothing is paid.', value: usd(0) } },
          { place: 'B', bonus: { text: 'The governor promises a bonus.' } },
        ],
        sort: 'none',
      });
      const [zero, missing] = [...tag.shadowRoot!.querySelectorAll('tbody tr')].map(readerText) as [string, string];
      expect(zero).to.include('$0');
      expect(missing)
        .to.include('The governor promises a bonus.')
        .and.not.match(/\$|(^|\s)0/);
      expect(readerText(await card({ text: 'None were lost.', value: 0, measure: 'lost' }))).to.include('0 lost');
      expect(readerText(await card({ text: 'Some were lost.', value: null, measure: 'lost' })))
        .to.include('Some were lost.')
        .and.not.match(/(^|\s)0\b/);
    });

    it('rule 14: corrections are all there, dated, the newest first, however they came, and what was is not hidden', async () => {
      const corrections = [
        { date: '2026-01-05', text: 'The second: it was 600,000.' },
        { date: '2026-02', text: 'The third.' },
        { date: '2025-12-30', text: 'The first.' },
      ];
      const text = said(await card({ ...uk, corrections }), 'corrections');
      expect(text).to.equal(
        'Corrections February 2026: The third. January 5, 2026: The second: it was 600,000. December 30, 2025: The first.',
      );
      const many = await card({
        ...uk,
        corrections: Array.from({ length: 9 }, (_, i) => ({ date: `2026-01-0${i + 1}`, text: `Number ${i}.` })),
      });
      expect(said(many, 'corrections')).to.match(/^Corrections \(9\).*Number 8\..*Number 0\.$/);
    });

    it('rule 14: an amount in a table has its corrections in its own cell', async () => {
      const corrections = [
        { date: '2025-12-01', text: 'It was $40,000.' },
        { date: '2026-01', text: 'It was $45,000.' },
      ];
      const tag = await table({ rows: [{ ...khanty.rows[0], bonus: { ...khanty.rows[0]!.bonus, corrections } }] });
      const cells = [...tag.shadowRoot!.querySelectorAll('td')].map(readerText);
      expect(cells[0]).to.match(
        /Corrections: January 2026: It was \$45,000\. Corrections: December 1, 2025: It was \$40,000\.$/,
      );
      expect(cells[1]).not.to.include('Corrections');
    });

    it('rule 14: pinned in the page or live from a ledger, the trail is the same', async () => {
      const corrections = [{ date: '2026-01-05', text: 'It was 600,000.' }];
      const tag = put(markup(`<war-claim data-claim="${encode(JSON.stringify({ ...uk, corrections }))}"></war-claim>`));
      await settled(tag);
      const trail = said(tag, 'corrections');
      expect(trail).to.include('January 5, 2026: It was 600,000.');
      const asked = answer(() => json({ claims: [{ ...uk, id: 'uk', corrections }] }));
      const live = put(`<war-claim src="${freshAddress()}#uk">The sentence.</war-claim>`);
      await until('it is shown', () => live.shadowRoot && part(live, 'corrections'));
      expect(asked).to.have.length(1);
      expect(said(live, 'corrections')).to.equal(trail);
    });
  }));
