import { expect } from 'chai';
import { parseTrend } from '../../src/model/parse-any.js';
import { renderSvg } from '../../src/server/render-svg.js';
import { sayTrendText } from '../../src/chart/say-trend-text.js';
import { english } from '../../src/text/locale.js';

describe('a trend in plain text', () => {
  it('puts no dot behind what a source without a name would say', () => {
    const claims = [2024, 2025].map((year) => ({
      text: `${year} tanks.`,
      claimant: 'The army',
      claimDate: String(year),
      value: year,
      evidence: { id: `s${year}`, kind: 'official' as const, ...(year === 2025 && { name: 'The report' }) },
    }));
    const parsed = parseTrend({ title: 'Tanks', series: [{ label: 'The army', claims }] });
    const lines = parsed.ok ? sayTrendText(parsed.value, english).split('\n') : [];
    expect(lines.filter((line) => /^- /.test(line))).to.have.length(2);
    expect(lines.filter((line) => /·\s*$/.test(line))).to.deep.equal([]);
    expect(lines.some((line) => line.endsWith('· The report'))).to.be.true;
  });
});

describe('a trend’s picture as a file', () => {
  it('has a name of its own, whether its trend has a title or not', () => {
    const nameOf = (title?: string) => {
      const claims = [{ text: '5 tanks.', claimDate: '2024', value: 5 }];
      const parsed = parseTrend({ title, series: [{ label: 'The army', measure: 'tanks', claims }] } as never);
      if (!parsed.ok) throw new Error('it is no trend');
      const file = new DOMParser().parseFromString(renderSvg(parsed.value, english), 'image/svg+xml');
      return file.querySelector('title')!.textContent;
    };
    expect(nameOf('Tanks')).to.equal('Tanks');
    // No table stands below a file, and its name speaks of none.
    expect(nameOf()).to.equal('tanks');
  });
});
