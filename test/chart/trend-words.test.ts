import { expect } from 'chai';
import { trendWords } from '../../src/chart/trend-words.js';
import { parseTrend, type TrendInput } from '../../src/model/trend.js';
import { english } from '../../src/text/locale.js';
import { claim, days } from './a-trend.js';

const say = (trend: object) => {
  const parsed = parseTrend(trend as TrendInput);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return trendWords(parsed.value, english);
};

describe('the sentences around a picture', () => {
  it('rule 4: say between two panels why they are not one chart', () => {
    const { panels } = say({
      series: [
        { claims: [claim(5, '2025', { measure: 'killed' })] },
        { claims: [claim(5, '2025', { measure: 'killed or wounded' })] },
      ],
    });
    expect(panels.map(({ apart }) => apart)).to.deep.equal([
      undefined,
      'Drawn apart, each on its own scale: they count different things.',
    ]);
  });

  it('says that two lines on one axis may count different things, where nobody says what they count', () => {
    const series = ['A', 'B'].map((label) => ({ label, claims: [{ ...(claim(5) as object), measure: undefined }] }));
    const notes = (more: object) =>
      say({
        series: series.map(({ label, claims }) => ({ label, claims: claims.map((one) => ({ ...one, ...more })) })),
      }).panels[0]!.notes;
    expect(notes({})).to.deep.equal(['Not comparable: whether they count the same is not stated.']);
    expect(notes({ measure: 'men' })).to.deep.equal([]);
  });

  it('rule 13: say of a logarithmic scale that it is one', () => {
    expect(say({ scale: 'log', series: [{ claims: [claim(5)] }] }).panels[0]!.notes.join()).to.include('Logarithmic');
    expect(say({ series: [{ claims: [claim(5)] }] }).panels[0]!.notes).to.deep.equal([]);
  });

  it('name what could not be drawn, with its whole hedge', () =>
    expect(
      say({ series: [{ label: 'Mediazona', claims: [claim('moreThan 160000', null as never)] }] }).panels[0]!.notes,
    ).to.deep.equal(['Not drawn, for lack of a date or of a place on the scale: Mediazona: more than 160,000.']));

  it('name the picture, and say its first and last figures with their hedges, for those who do not see it', () => {
    const [panel] = say({
      series: [
        { label: 'A', claims: [claim('about 600', '2023-12'), claim(650, '2024-06'), claim('moreThan 700', '2025')] },
      ],
    }).panels;
    expect(panel!.label).to.equal('Chart: troops. The table below says the same in words.');
    const unsaid = 'Whether it could be verified is not stated';
    expect(panel!.description).to.equal(`A: about 600 (said December 2023) … more than 700 (said 2025) · ${unsaid}`);
  });

  it('say beside each end whether anyone could check, where that differs', () => {
    const checked = { ...(claim(650, '2024-06') as object), verification: { status: 'independent' as const } };
    const [panel] = say({ series: [{ label: 'A', claims: [claim(600, '2023'), checked as never] }] }).panels;
    expect(panel!.description).to.equal(
      'A: 600 (said 2023 · Whether it could be verified is not stated) … 650 (said June 2024 · Verified independently)',
    );
  });

  for (const [what, more, words] of [
    ['possible', { modality: 'possible' }, 'Said to be possible, not certain'],
    ['denied', { modality: 'denied' }, 'The claimant denies this'],
    ['a target', { basis: 'target' }, 'A target, not an outcome'],
    ['a count of names', { basis: 'namedCount' }, 'A count of names, and so a floor'],
    ['provisional', { obsStatus: 'P' }, 'Provisional'],
  ] as const)
    it(`say in short, too, that a figure is ${what}`, () =>
      expect(say({ series: [{ label: 'A', claims: [claim(600, '2025', more)] }] }).panels[0]!.description).to.include(
        `600 (said 2025) · ${words} · Whether`,
      ));

  it('say which values of a dense series stand in the table', () => {
    const points = days(1000).map((day, i) => [day, i] as never);
    const [panel] = say({ series: [{ label: 'A', points }] }).panels;
    const n = panel!.tables[0]!.rows.length;
    expect(n).to.be.within(30, 40);
    expect(panel!.selected).to.include(`Of 1,000 values the table shows ${n}`);
    expect(say({ series: [{ label: 'A', claims: [claim(5)] }] }).panels[0]!.selected).to.be.undefined;
  });

  it('draw nothing where nothing has a date', () => {
    expect(say({ series: [{ claims: [claim(5, null as never)] }] }).panels[0]!.isDrawn).to.be.false;
    expect(say({ series: [{ claims: [claim(5)] }] }).panels[0]!.isDrawn).to.be.true;
  });
});
