import { expect } from 'chai';
import '../../src/define/war-claim.js';
import '../../src/define/war-source.js';
import type { WarClaim } from '../../src/elements/war-claim.js';
import { later, replace, until, wait } from './page.js';

const SENTENCE = 'More than 1,000 soldiers were killed, the ministry said.';
const CLAIM = JSON.stringify({ text: SENTENCE, claimant: 'Ministry', value: 'moreThan 1000', measure: 'soldiers' });

/** So many tags, one under another, below an empty space. */
const putBelow = (gapPx: number, count: number): WarClaim[] => {
  const main = document.createElement('main');
  main.style.paddingTop = `${gapPx}px`;
  main.innerHTML = `<p><war-claim>${SENTENCE}</war-claim></p>`.repeat(count);
  const tags = [...main.querySelectorAll('war-claim')];
  for (const tag of tags) tag.setAttribute('data-claim', CLAIM);
  document.body.append(main);
  later(() => {
    main.remove();
    scrollTo(0, 0);
  });
  return tags;
};

const putFar = (count: number) => putBelow(innerHeight * 4, count);
const isDrawn = (tag: WarClaim) => !!tag.shadowRoot?.querySelector('[part=figure]');
const drawn = (tags: WarClaim[]) => tags.filter(isDrawn).length;

describe('a tag far from what is seen', () => {
  it('keeps its own sentence, which can be read and found', async () => {
    const tags = putFar(60);
    await wait(200);
    expect(drawn(tags)).to.equal(0);
    expect(tags[0]!.innerText).to.equal(SENTENCE);
    expect(tags[0]!.getBoundingClientRect().height).to.be.above(0);
  });

  it('is drawn when the reader comes near', async () => {
    const tags = putFar(60);
    await wait(50);
    tags[30]!.scrollIntoView();
    await until('it is drawn', () => isDrawn(tags[30]!));
  });

  it('is drawn before the browser paints where it is near from the start', async () => {
    const tags = putBelow(0, 3);
    await new Promise(requestAnimationFrame);
    expect(drawn(tags)).to.equal(3);
  });

  it('is drawn before the browser paints where many stand in one line, and those before it become no higher', async () => {
    const main = document.createElement('main');
    main.innerHTML =
      '<div hidden>' +
      `<war-claim>${SENTENCE}</war-claim>`.repeat(40) +
      '</div><p>' +
      '<war-claim inline>It was said.</war-claim> <war-source>A source</war-source> '.repeat(20) +
      '</p>';
    for (const tag of main.querySelectorAll('war-claim')) tag.setAttribute('data-claim', CLAIM);
    for (const tag of main.querySelectorAll('war-source')) tag.setAttribute('data-source', '{"name":"TASS"}');
    document.body.append(main);
    later(() => main.remove());
    await new Promise(requestAnimationFrame);
    const seen = [...main.querySelectorAll('p > *')];
    expect(seen.filter((tag) => tag.shadowRoot?.querySelector('[popover]'))).to.have.lengthOf(40);
  });

  it('is on the paper when the page is printed', async () => {
    const tags = putFar(60);
    await wait(50);
    expect(drawn(tags)).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(tags)).to.equal(60);
  });

  for (const init of [
    { key: 'f', ctrlKey: true },
    { key: 'f', metaKey: true },
    { key: 'F3' },
    { key: '/' },
    { key: 'а', code: 'KeyF', ctrlKey: true },
  ])
    it(`is there with all its words for who searches the page: ${Object.values(init).join(' ')}`, async () => {
      const tags = putFar(60);
      await wait(50);
      dispatchEvent(new KeyboardEvent('keydown', { key: 'f' }));
      await wait(50);
      expect(drawn(tags)).to.equal(0);
      dispatchEvent(new KeyboardEvent('keydown', init));
      await until('all are drawn', () => drawn(tags) === 60);
    });

  it('waits on while somebody writes a `/`', async () => {
    const tags = putFar(60);
    const box = document.body.appendChild(document.createElement('textarea'));
    later(() => box.remove());
    await wait(50);
    box.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
    await wait(50);
    expect(drawn(tags)).to.equal(0);
  });

  it('is drawn all the same, a little later, on a page that has only a few', async () => {
    const tags = putFar(5);
    await wait(100);
    expect(drawn(tags)).to.equal(0);
    await until('all are drawn', () => drawn(tags) === 5);
  });

  it('is drawn for whoever awaits it', async () => {
    const [tag] = putFar(60);
    await wait(50);
    await tag!.updateComplete;
    expect(isDrawn(tag!)).to.equal(true);
  });

  it('is drawn with what it is given while it waits', async () => {
    const [tag] = putFar(60);
    await wait(50);
    tag!.setAttribute('data-claim', CLAIM.replace('moreThan 1000', 'about 50'));
    await tag!.updateComplete;
    expect(tag!.shadowRoot!.querySelector('[part=figure]')!.textContent).to.contain('about 50');
  });

  it('leaves nothing behind on the page when it goes', async () => {
    const listening = new Set<unknown>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const ear = (keep: 'add' | 'delete', then: typeof add) => (type: string, to: EventListener) => {
      listening[keep](to);
      then.call(window, type, to);
    };
    replace(window, 'addEventListener', ear('add', add) as never);
    replace(window, 'removeEventListener', ear('delete', remove) as never);
    const tags = putFar(60);
    await wait(50);
    expect(listening.size).to.be.above(0);
    tags.forEach((tag) => tag.remove());
    expect(listening.size).to.equal(0);
  });
});
