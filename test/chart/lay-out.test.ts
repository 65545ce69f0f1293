import { expect } from 'chai';
import { layOut } from '../../src/chart/lay-out.js';
import { trendWords } from '../../src/chart/trend-words.js';
import { parseTrend, type TrendInput } from '../../src/model/trend.js';
import { english } from '../../src/text/locale.js';
import { claim, walk } from './a-trend.js';

const sheet = () => {
  const trend = {
    title: 'Losses',
    note: 'Killed is not killed or wounded.',
    series: [
      {
        label: 'A ministry',
        claims: [
          claim('moreThan 5000', '2025-01', {
            measure: 'killed',
            evidence: { name: 'The report', url: 'https://example.org/report' },
          }),
        ],
      },
      {
        label: 'B',
        claims: [claim('8000..9000', '2025-01', { measure: 'killed or wounded', verification: 'notPossible' })],
      },
    ],
    events: [{ date: '2024-12', label: 'Something else' }],
  };
  const parsed = parseTrend(trend as TrendInput);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return layOut({
    words: trendWords(parsed.value, english),
    locale: english,
    hidden: new Set(),
    from: 'https://example.org/article',
  });
};

describe('a trend on one sheet', () => {
  const { groups, width, height } = sheet();
  const text = groups.flatMap(({ shapes }) => shapes.flatMap(({ t }) => t ?? [])).join(' ');

  it('has its title, its note, its events, and where it comes from', () => {
    for (const part of [
      'Losses',
      'Killed is not killed or wounded.',
      'December 2024 Something else',
      'https://example.org/article',
    ])
      expect(text).to.include(part);
  });

  it('rule 2: has each statement with its hedge, its date, its state and its source', () => {
    for (const part of [
      'more than 5,000 · said January 2025',
      '8,000 to 9,000',
      'It could not be verified independently',
      'The report https://example.org/report',
    ])
      expect(text).to.include(part);
  });

  it('rule 4: says between the panels why they are two', () => expect(text).to.include('they count different things'));

  it('has the key to its marks', () => expect(text).to.include('more than, at least: open upward'));

  it('ends where its last line ends', () => {
    for (const { x, y, shapes } of groups)
      for (const { d } of shapes)
        if (d)
          for (const place of walk(d)) {
            expect(x + place.x).to.be.within(0, width);
            expect(y + place.y).to.be.within(0, height);
          }
    expect(Math.max(...groups.map(({ y }) => y))).to.be.within(height - 40, height);
  });
});
