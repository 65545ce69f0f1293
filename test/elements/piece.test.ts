import { expect } from 'chai';
import '../../src/define/war-trend.js';
import { piece } from '../../src/elements/piece.js';
import type { WarTrend } from '../../src/elements/war-trend.js';
import { later, put, readerText, replace, until } from './page.js';

const SENTENCE = 'The ministry has counted its soldiers twice.';
const trendOf = (title: string) =>
  JSON.stringify({
    title,
    series: [
      {
        claims: ['2023', '2024'].map((year, i) => ({
          text: `${i + 1},000 soldiers, the ministry said.`,
          claimant: 'Ministry',
          claimDate: year,
          value: (i + 1) * 1000,
          measure: 'soldiers',
        })),
      },
    ],
  });

/** As on an old phone: each look at the clock is that much later. Pieces that end are counted. */
const slow = (ms: number): { pieces: number } => {
  const count = { pieces: 0 };
  let now = 0;
  replace(performance, 'now', () => (now += ms));
  const set = setTimeout;
  replace(globalThis, 'setTimeout', ((work: () => void, after?: number) => {
    if (after === undefined) count.pieces += 1;
    return set(work, after);
  }) as typeof setTimeout);
  return count;
};

describe('work in pieces', () => {
  it('does not stop after a short piece', () => {
    slow(1);
    let done = 0;
    expect(piece(() => (done += 1))).to.equal(undefined);
    expect(done).to.equal(1);
  });

  it('lets the page have its turn after a long one', async () => {
    slow(100);
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    later(() => port1.close());
    const turn = new Promise((heard) => (port1.onmessage = heard)).then(() => order.push('the page'));
    port2.postMessage('');
    const pause = piece(() => order.push('first'));
    expect(order).to.deep.equal(['first']);
    await Promise.all([turn, pause!.then(() => order.push('second'))]);
    expect(order).to.include.members(['first', 'the page', 'second']);
    expect(order[0]).to.equal('first');
  });

  it('draws a trend in several on a slow machine, and the whole of it', async () => {
    const count = slow(100);
    const tag = put<WarTrend>(`<war-trend data-trend='${trendOf('Soldiers')}'>${SENTENCE}</war-trend>`);
    await tag.updateComplete;
    expect(count.pieces).to.be.at.least(3);
    expect(readerText(tag)).to.include('Soldiers').and.include('2,000');
    expect(tag.shadowRoot!.querySelectorAll('svg path')).not.to.have.length(0);
  });

  it('shows the newest data where they change between two pieces', async () => {
    slow(100);
    const tag = put<WarTrend>(`<war-trend>${SENTENCE}</war-trend>`);
    tag.draw();
    for (const title of ['First', 'Second', 'Third', 'Fourth', 'Last']) {
      await new Promise((next) => setTimeout(next, 1));
      tag.setAttribute('data-trend', trendOf(title));
    }
    await until('it is drawn', () => readerText(tag).includes('Last'));
    await tag.updateComplete;
    expect(readerText(tag)).not.to.match(/First|Second|Third|Fourth/);
    expect(tag.shadowRoot!.querySelectorAll('svg path')).not.to.have.length(0);
  });

  it('draws all of it at once for paper', async () => {
    slow(100);
    const tag = put<WarTrend>(`<war-trend data-trend='${trendOf('Soldiers')}'>${SENTENCE}</war-trend>`);
    tag.draw(true);
    expect(readerText(tag)).to.include('Soldiers');
    await tag.updateComplete;
    expect(tag.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });
});
