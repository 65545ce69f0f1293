import { expect } from 'chai';
import '../../src/define/define.js';
import { renderBonus, renderClaim, renderSource, renderTrend } from '../../src/server/index.js';
import { answer, events, json, problems, put, readerText, replace, settled, until, type Tag } from './page.js';

const evidence = ['One', 'Two', 'Three', 'Four'].map((name) => ({ name, url: `https://example.org/${name}` }));
const claim = (amount: number) => ({
  text: 'The ministry speaks of men.',
  value: `moreThan ${amount}`,
  measure: 'men',
  evidence,
});
const sent = (amount = 1000) => put<Tag>(renderClaim(claim(amount)));

describe('a card that a server has drawn whole', () => {
  it('stays the same nodes, gets its buttons, and is ready once', async () => {
    const tag = sent();
    const [before, words] = [tag.shadowRoot!.querySelector('article'), readerText(tag)];
    await settled(tag);
    expect(tag.shadowRoot!.querySelector('article') === before, 'the same').to.be.true;
    expect(readerText(tag)).to.equal(`${words} Cite Download CSV`);
    expect(events.filter(({ type }) => type === 'war-ready')).to.have.lengthOf(1);
    tag.remove();
    document.querySelector('main')!.append(tag);
    await settled(tag);
    expect(readerText(tag), 'again, elsewhere').to.equal(`${words} Cite Download CSV`);
    expect(events.filter(({ type }) => type === 'war-ready')).to.have.lengthOf(1);
  });

  it('gives its citation, though it has read its data for nothing else', async () => {
    const asked = answer(() => json({}));
    replace(navigator.clipboard, 'writeText', async () => {});
    const tag = sent();
    await settled(tag);
    tag.shadowRoot!.querySelector<HTMLButtonElement>('.cite button')!.click();
    await until('it is there', () => tag.shadowRoot!.querySelector<HTMLTextAreaElement>('textarea')?.value);
    expect(tag.shadowRoot!.querySelector('textarea')!.value).to.include('The ministry speaks of men.');
    expect(asked).to.deep.equal([]);
  });

  it('keeps open what a reader has opened, and the focus, when its data changes', async () => {
    const tag = sent();
    await settled(tag);
    const fold = () => tag.shadowRoot!.querySelector('details')!;
    fold().open = true;
    fold().querySelector('summary')!.focus();
    const old = fold();
    tag.setAttribute('data-claim', JSON.stringify(claim(2000)));
    await settled(tag);
    expect(readerText(tag)).to.include('more than 2,000').and.not.include('1,000');
    expect(fold() === old, 'the old one').to.be.false;
    expect(fold().open).to.be.true;
    expect(tag.shadowRoot!.activeElement === fold().querySelector('summary'), 'it has the focus').to.be.true;
    expect(problems).to.be.empty;
  });

  for (const [what, change] of [
    ['taken away', (tag: Tag) => tag.removeAttribute('data-claim')],
    ['broken', (tag: Tag) => tag.setAttribute('data-claim', '{')],
  ] as const)
    it(`shows the sentence again when its data is ${what}: an old figure does not stay`, async () => {
      const tag = sent();
      await settled(tag);
      change(tag);
      await settled(tag);
      expect(tag.shadowRoot!.querySelector('article') === null, 'no card').to.be.true;
      expect(readerText(tag)).to.include('The ministry speaks of men.');
      expect(problems).to.have.lengthOf(what === 'broken' ? 1 : 0);
    });

  it('keeps open the details of a source that a reader has opened before the script came, and where they are', async () => {
    const tag = put<Tag>(renderSource({ name: 'The ministry', kind: 'official' }));
    const details = () => tag.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
    details().showPopover();
    const old = details();
    await settled(tag);
    expect(details() === old, 'the old one').to.be.true;
    expect(details().matches(':popover-open')).to.be.true;
    tag.setAttribute('data-source', JSON.stringify({ name: 'The ministry', kind: 'ngo' }));
    await settled(tag);
    expect(details() === old, 'another').to.be.false;
    expect(details().matches(':popover-open')).to.be.true;
    expect(problems).to.be.empty;
  });

  it('stays where the page changes an attribute that is not its data', async () => {
    const tag = sent();
    tag.setAttribute('data-source', 'newsletter');
    await settled(tag);
    const card = tag.shadowRoot!.querySelector('article');
    tag.setAttribute('data-source', 'feed');
    await settled(tag);
    expect(tag.shadowRoot!.querySelector('article') === card, 'the same card').to.be.true;
  });

  it('keeps its citation when nothing of it changes, and loses it with what it said', async () => {
    replace(navigator.clipboard, 'writeText', async () => {});
    const tag = sent();
    await settled(tag);
    const box = () => tag.shadowRoot!.querySelector('textarea');
    tag.shadowRoot!.querySelector<HTMLButtonElement>('.cite button')!.click();
    await until('it is there', () => box()?.value);
    const [before, card] = [box(), tag.shadowRoot!.querySelector('article')];
    tag.remove();
    document.querySelector('main')!.append(tag);
    await settled(tag);
    expect(tag.shadowRoot!.querySelector('article') === card, 'the same card').to.be.true;
    expect(box() === before, 'the same citation').to.be.true;
    tag.setAttribute('data-claim', JSON.stringify(claim(2000)));
    await settled(tag);
    await until('it is gone', () => !box());
    expect(readerText(tag)).to.include('more than 2,000');
  });

  it('does not take the page’s own popover, in the sentence, for its own', async () => {
    const tag = put<Tag>(
      `<war-claim inline data-claim='${JSON.stringify(claim(1000))}'>Many <button popovertarget="note">1</button><span id="note" popover>A note</span></war-claim>`,
    );
    await settled(tag);
    const note = document.querySelector<HTMLElement>('#note')!;
    tag.querySelector('button')!.click();
    await until('it is open', () => note.matches(':popover-open'));
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    expect([note.style.left, note.style.top]).to.deep.equal(['', '']);
  });
});

describe('a table that a server has drawn', () => {
  it('keeps open what a reader has opened before the script came: that row, though buttons stand before it now', async () => {
    const pay = (name: string, amount: number) => ({
      place: { name },
      bonus: { text: 'Once.', value: { amount, currency: 'USD' } },
      income: { text: 'Pay.', value: { amount: 1000, currency: 'USD', per: 'P1M' } },
    });
    const tag = put<Tag>(renderBonus({ rows: [pay('One', 50_000), pay('Two', 40_000), pay('Three', 30_000)] }));
    const folds = () => [...tag.shadowRoot!.querySelectorAll('details')];
    folds()[1]!.open = true;
    await settled(tag);
    expect(tag.shadowRoot!.querySelector('thead button')).to.exist;
    expect(folds().map(({ open }) => open)).to.deep.equal([false, true, false]);
  });

  it('keeps the tables of a trend open', async () => {
    const points = [['2024-01-01', 10] as [string, number], ['2025-01-01', 20] as [string, number]];
    const tag = put<Tag>(
      renderTrend({
        series: [
          { claimant: 'A', measure: 'men', points },
          { claimant: 'B', measure: 'men', points },
        ],
      }),
    );
    const tables = () => tag.shadowRoot!.querySelector<HTMLDetailsElement>('.tables')!;
    tables().open = true;
    tables().querySelector('summary')!.focus();
    await settled(tag);
    expect(tag.shadowRoot!.querySelector('.legend button')).to.exist;
    expect(tables().open).to.be.true;
    expect(tag.shadowRoot!.activeElement === tables().querySelector('summary'), 'it has the focus').to.be.true;
  });

  for (const [what, change] of [
    ['a word', (html: string) => html.replace('more than 1,000', 'more than 9,000')],
    ['its data', (html: string) => html.replace('moreThan 1000', 'moreThan 3000')],
  ] as const)
    it(`is drawn anew where ${what} is another than the server’s`, async () => {
      const html = change(renderClaim(claim(1000)));
      expect(html).to.not.equal(renderClaim(claim(1000)));
      const tag = put<Tag>(html);
      await settled(tag);
      expect(readerText(tag)).to.include(what === 'its data' ? 'more than 3,000' : 'more than 1,000');
      expect(readerText(tag)).to.not.include('9,000');
    });
});
