import { expect } from 'chai';
import '../../src/define/war-claim.js';
import '../../src/define/war-trend.js';
import { inTurn } from '../../src/elements/in-turn.js';
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

/** It never goes back, from test to test either: what began in the test before is not later than now. */
let now = 0;

/** As on an old phone: each look at the clock is that much later. Pieces that end are counted. */
const slow = (ms: number): { pieces: number } => {
  const count = { pieces: 0 };
  now = Math.max(now, performance.now());
  replace(performance, 'now', () => (now += ms));
  const set = setTimeout;
  replace(globalThis, 'setTimeout', ((work: () => void, after?: number) => {
    if (after === undefined) count.pieces += 1;
    return set(work, after);
  }) as typeof setTimeout);
  return count;
};

/** When the page has its turn. */
const pageTurn = () => {
  const { port1, port2 } = new MessageChannel();
  later(() => port1.close());
  const heard = new Promise((hear) => (port1.onmessage = hear));
  port2.postMessage('');
  return heard;
};

describe('work in turn', () => {
  it('is done in the order in which it was asked for, in one task where it is short', async () => {
    slow(0);
    const order: string[] = [];
    const turn = pageTurn().then(() => order.push('the page'));
    await Promise.all(['first', 'second', 'third'].map((name) => inTurn(() => void order.push(name))));
    await turn;
    expect(order).to.deep.equal(['first', 'second', 'third', 'the page']);
  });

  it('lets the page have its turn where it has taken long', async () => {
    slow(100);
    const order: string[] = [];
    const turn = pageTurn().then(() => order.push('the page'));
    await Promise.all([turn, ...['first', 'second'].map((name) => inTurn(() => void order.push(name)))]);
    expect(order[0]).to.equal('first');
    expect(order).to.have.length(3).and.include('second');
  });

  it('goes on after a piece that throws, and its own is told', async () => {
    const bad = inTurn(() => {
      throw new Error('no');
    });
    let done = 0;
    await inTurn(() => void (done += 1));
    expect(done).to.equal(1);
    expect(await bad.catch(({ message }: Error) => message)).to.equal('no');
  });

  it('draws the trend that stands first before the next, which it moves down', async () => {
    slow(100);
    let tags: WarTrend[] = [];
    const drawn = () => tags.map((tag) => !!tag.shadowRoot?.querySelector('figure svg')).join();
    const seen = new Set<string>();
    const said = new Set<string>();
    // Whoever looks from time to time may miss a state: WebKit does several timers' work in one turn.
    const look = new MutationObserver(() => {
      seen.add(drawn());
      for (const tag of tags) said.add(readerText(tag));
    });
    later(() => look.disconnect());
    const attach = Element.prototype.attachShadow;
    replace(Element.prototype, 'attachShadow', function (this: Element, init: ShadowRootInit) {
      const root = attach.call(this, init);
      look.observe(root, { childList: true, subtree: true });
      return root;
    });
    tags = ['First', 'Second'].map((title) =>
      put<WarTrend>(`<war-trend data-trend='${trendOf(title)}'>${SENTENCE}</war-trend>`),
    );
    await until('both are drawn', () => drawn() === 'true,true');
    expect([...seen].slice(-2)).to.deep.equal(['true,false', 'true,true']);
    expect(seen).not.to.include('false,true');
    for (const text of said) expect(text).to.match(/First|Second|counted its soldiers/);
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
