import { expect } from 'chai';
import { fixtures, ledger, type Fixture } from './fixtures.js';
import { answer, encode, freshAddress, json, problems, put, replace, settled, until, wait, type Tag } from './page.js';

const shownBy = async (markup: string) => {
  const tag = put<Tag>(markup);
  await settled(tag);
  await until('it is drawn', () => tag.shadowRoot!.querySelector('.cite button'));
  return tag;
};
const pinned = ({ tag, kind, datum }: Fixture, n = 0) =>
  `<${tag} data-${kind}="${encode(JSON.stringify(datum(n)))}">x</${tag}>`;
const parts = (tag: Tag) => ({
  button: tag.shadowRoot!.querySelector<HTMLButtonElement>('.cite button')!,
  text: () => tag.shadowRoot!.querySelector<HTMLTextAreaElement>('.cite textarea')?.value ?? '',
  told: () => tag.shadowRoot!.querySelector('.cite [role=status]')?.textContent ?? '',
});
const clipboard = (write: (text: string) => Promise<void>) => replace(navigator.clipboard, 'writeText', write);

describe('a citation', () => {
  for (const fixture of fixtures) {
    it(`of <${fixture.tag}> is copied, stands there to be read, and that it is copied is spoken`, async () => {
      const copied: string[] = [];
      clipboard(async (text) => void copied.push(text));
      const asked = answer(() => json({}));
      const { button, text, told } = parts(await shownBy(pinned(fixture)));
      expect(button.textContent).to.equal('Cite');
      button.click();
      await until('it is told', told);
      expect(told()).to.equal('Copied.');
      expect(copied).to.deep.equal([text()]);
      expect(text()).to.match(/1,000|500/);
      expect(asked, 'without a request').to.deep.equal([]);
    });

    it(`of <${fixture.tag}> that is live has its place on the ledger’s page, and the day`, async () => {
      clipboard(async () => {});
      answer(() => json({ ...ledger(), title: 'Our ledger', publisher: 'Our paper' }));
      const src = freshAddress();
      const { button, text } = parts(await shownBy(`<${fixture.tag} src="${src}#id-1">x</${fixture.tag}>`));
      button.click();
      await until('it is there', text);
      const page = new URL(src.replace('.json', '.html'), document.baseURI).href;
      expect(text()).to.include(`Our ledger, Our paper. ${page}?war-${fixture.kind}=id-1#id-1 (accessed `);
    });
  }

  it('has the claimant, the sentence with its hedge, the date, the state of verification, and the source', async () => {
    clipboard(async () => {});
    const { button, text } = parts(await shownBy(pinned(fixtures[0]!)));
    button.click();
    await until('it is there', text);
    expect(text()).to.equal(
      'The ministry (said December 2025): The ministry says that more than 1,000 people serve. Whether it is accurate is unclear. Sources: The report, https://example.org/report.',
    );
  });

  it('is selected, and that is said, where the browser copies nothing', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const tag = await shownBy(pinned(fixtures[0]!));
    const { button, text, told } = parts(tag);
    button.click();
    await until('it is told', told);
    expect(told()).to.include('Not copied');
    const { selectionStart, selectionEnd } = tag.shadowRoot!.activeElement as HTMLTextAreaElement;
    expect([selectionStart, selectionEnd]).to.deep.equal([0, text().length]);
  });

  it('says what the data says now, when it is asked for again', async () => {
    clipboard(async () => {});
    const tag = await shownBy(pinned(fixtures[0]!));
    const { button, text } = parts(tag);
    button.click();
    await until('it is there', text);
    tag.setAttribute('data-claim', JSON.stringify(fixtures[0]!.datum(3)));
    await settled(tag);
    button.click();
    await until('it is another', () => text().includes('4,000'));
    expect(tag.shadowRoot!.querySelectorAll('textarea')).to.have.length(1);
  });
});

describe('data that goes when it is asked for', () => {
  for (const fixture of fixtures)
    for (const name of fixture.kind === 'claim' || fixture.kind === 'bonus' ? ['', 'csv'] : [''])
      it(`is not cited, and nothing breaks: <${fixture.tag}> ${name}`, async () => {
        clipboard(async () => {});
        const tag = await shownBy(pinned(fixture));
        tag.shadowRoot!.querySelector<HTMLButtonElement>(`.cite button[name="${name}"], .cite button`)!.click();
        tag.removeAttribute('data-' + fixture.kind);
        await wait(200);
        expect(parts(tag).text()).to.equal('');
      });

  for (const fixture of fixtures)
    it(`takes its citation along, and does not where it has only been said again: <${fixture.tag}>`, async () => {
      clipboard(async () => {});
      const tag = await shownBy(pinned(fixture));
      const { button, text } = parts(tag);
      button.click();
      await until('it is there', text);
      tag.setAttribute('data-' + fixture.kind, JSON.stringify(fixture.datum(0), null, 1));
      await settled(tag);
      await wait(50);
      expect(text()).to.not.equal('');
      tag.setAttribute('data-' + fixture.kind, JSON.stringify(fixture.datum(3)));
      await until('it is away', () => !text());
      expect(tag.shadowRoot!.querySelector('.cite [role=status]')).to.equal(null);
    });

  for (const fixture of fixtures)
    it(`takes its citation along where it is said in another language: <${fixture.tag}>`, async () => {
      clipboard(async () => {});
      const tag = await shownBy(pinned(fixture));
      const { button, text } = parts(tag);
      button.click();
      await until('it is there', text);
      tag.lang = 'de';
      await until('it is away', () => !text());
    });

  it('is cited with the address that it is from, while another loads', async () => {
    clipboard(async () => {});
    const [first, second] = [freshAddress(), freshAddress()];
    answer(({ url }) => (url.endsWith(first) ? json(ledger()) : new Promise<Response>(() => {})));
    const tag = await shownBy(`<war-claim src="${first}#id-1">x</war-claim>`);
    tag.src = `${second}#id-2`;
    await settled(tag);
    const { button, text } = parts(tag);
    button.click();
    await until('it is there', text);
    expect(text()).to.include(`${first.replace('.json', '.html')}?war-claim=id-1#id-1`);
  });
});

describe('headings', () => {
  const headings = (tag: Tag) =>
    [...tag.shadowRoot!.querySelectorAll('[role=heading], h1, h2, h3, h4, h5, h6')].map((one) => [
      one.getAttribute('aria-level'),
      one.textContent,
    ]);
  const at = (fixture: Fixture, level: string) => pinned(fixture).replace(' data', ` heading-level="${level}" data`);

  for (const fixture of fixtures.filter(({ kind }) => kind !== 'source')) {
    it(`of <${fixture.tag}> fit the page’s outline where it gives them a level, and are none where it does not`, async () => {
      expect(headings(await shownBy(pinned(fixture)))).to.deep.equal([]);
      for (const level of ['2', '4', '6']) {
        const found = headings(await shownBy(at(fixture, level)));
        expect(found.length).to.be.above(0);
        expect(found[0]![0]).to.equal(level);
      }
      const tag = await shownBy(pinned(fixture));
      tag.headingLevel = 3;
      await settled(tag);
      expect(headings(tag)[0]![0]).to.equal('3');
    });

    it(`of <${fixture.tag}> are none where the level is no level, and nothing is reported`, async () => {
      for (const level of ['0', '1', '7', '2.5', 'two', ''])
        expect(headings(await shownBy(at(fixture, level))), level).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
    });
  }
});

describe('what a finger has to hit', () => {
  for (const fixture of fixtures)
    it(`is at least 24 pixels high in <${fixture.tag}>, outside a running sentence`, async () => {
      const tag = await shownBy(`<div style="font-size: 16px">${pinned(fixture)}</div>`);
      tag.shadowRoot!.querySelector<HTMLElement>('[popover]')?.showPopover();
      const targets = [...tag.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')]
        .filter((one) => !one.matches('[popovertarget]') && one.getClientRects().length)
        .map((one) => [one.textContent, one.getBoundingClientRect().height] as const);
      expect(targets.length).to.be.above(0);
      for (const [name, height] of targets) expect(height, name).to.be.at.least(24);
    });
});
