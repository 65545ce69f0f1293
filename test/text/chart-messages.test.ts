import { expect } from 'chai';
import { chartMessages } from '../../src/text/chart-messages.js';
import { enChart } from '../../src/text/en-chart.js';
import { english, makeLocale } from '../../src/text/locale.js';

describe('the phrases of tables and pictures', () => {
  it('are English where a language lacks them, phrase by phrase', () => {
    expect(chartMessages(english)).to.deep.equal(enChart);
    const german = makeLocale('de', {}, { logScale: 'Logarithmisch', noRatio: { vague: 'zu ungenau' } });
    expect(chartMessages(german).noRatio).to.deep.equal({ ...enChart.noRatio, vague: 'zu ungenau' });
    expect(chartMessages(german).column).to.deep.equal(enChart.column);
  });
  it('are put together once for a language', () => {
    expect(chartMessages(english)).to.equal(chartMessages(english));
  });
});
