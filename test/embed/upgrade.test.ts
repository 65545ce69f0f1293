import { expect } from 'chai';
import '../../src/embed/embed.js';
import { fixtures, ledger, type Fixture } from '../elements/fixtures.js';
import {
  answer,
  encode,
  exceptions,
  json,
  later,
  problems,
  put,
  readerText,
  replace,
  until,
  wait,
  type Tag,
} from '../elements/page.js';

const SENTENCE = 'The ministry says that many people serve.';
const [claim, bonus] = fixtures as [Fixture, Fixture];
const data = ({ datum }: Fixture, n = 1) => encode(JSON.stringify(datum(n)));
const carrier = (name: string, n = 1, fixture = claim) =>
  `<${name} data-war-${fixture.kind}="${data(fixture, n)}">${SENTENCE}</${name}>`;
const main = (markup: string) => {
  put(markup);
  return document.body.lastElementChild as HTMLElement;
};
const tagIn = (box: Element) => box.querySelector<Tag>('war-claim, war-bonus, war-source, war-trend')!;
const shown = async (box: Element, text = claim.says(1)) => {
  await until(`it says ${text}`, () => readerText(box).includes(text));
  return tagIn(box);
};
const onTheWeb = new Map<string, number>();
let nextLedger = 0;
/** A ledger of the page's own, each time at another address. */
const page = () => {
  const path = `/upgrade/${(nextLedger += 1)}`;
  answer(({ url }) => {
    onTheWeb.set(url, (onTheWeb.get(url) ?? 0) + 1);
    return url.startsWith(location.origin + path) ? json(ledger()) : new Response('', { status: 404 });
  });
  return path;
};

describe('a trend or a table in a running sentence', () => {
  for (const fixture of fixtures.filter(({ kind }) => kind === 'trend' || kind === 'bonus'))
    it(`would tear it apart: a <span> with a ${fixture.kind} stays the words that it is`, async () => {
      const box = main(`<p>He said ${carrier('span', 1, fixture)} and went on.</p><p>${carrier('span', 1, claim)}</p>`);
      await shown(box.lastElementChild!);
      expect(readerText(box.firstElementChild!)).to.equal(`He said ${SENTENCE} and went on.`);
      expect(tagIn(box.firstElementChild!)).to.equal(null);
    });
});

describe('words that are set apart in a running sentence', () => {
  for (const [open, close] of [
    ['<b>', '</b>'],
    ['<strong><em>', '</em></strong>'],
    ['<span>', '</span>'],
  ] as const)
    it(`stay in it: a claim within ${open} has a marker, no card, and a picture has no place`, async () => {
      const box = main(
        `<p>He said ${open}${carrier('span')}${close} and went on.</p>` +
          `<p>He said ${open}${carrier('span', 1, bonus)}${close} and went on.</p>` +
          `<p>${open}${carrier('span', 2)}${close}</p>`,
      );
      const [sentence, table, alone] = box.querySelectorAll('p');
      await shown(alone!, claim.says(2));
      expect(tagIn(sentence!).hasAttribute('inline')).to.equal(true);
      expect(tagIn(table!)).to.equal(null);
      expect(tagIn(alone!).hasAttribute('inline')).to.equal(false);
    });
});

/** Has markup looked at, and finds it as it was: a carrier after it, which the script comes to later, is shown by then. */
const stays = async (markup: string) => {
  const box = main(`<div>${markup}</div><p>${carrier('span', 2)}</p>`);
  const { innerHTML: before } = box.firstElementChild!;
  await shown(box.lastElementChild!, claim.says(2));
  expect(box.firstElementChild!.innerHTML).to.equal(before);
};

describe('an element that stays what it is', () => {
  it('is part of a picture or a formula: its words stay in it', async () => {
    await stays(`<svg><text y="20">Before</text>${carrier('text')}</svg>`);
    await stays(`<math>${carrier('mtext')}</math>`);
  });

  it('stands in a link or in a button: a press is the page’s own', async () => {
    await stays(`See <a href="#there">the report ${carrier('span')} here</a>.`);
    await stays(`<button>${carrier('span')}</button>`);
  });
});

describe('an element that the page hides', () => {
  const hidden: [
    what: string,
    attributes: string,
    show: (quote: HTMLElement) => void,
    hide: (quote: HTMLElement) => void,
  ][] = [
    ['by `hidden`', 'hidden', (quote) => (quote.hidden = false), (quote) => (quote.hidden = true)],
    ['by a class', 'class="pane"', (quote) => quote.classList.add('on'), (quote) => quote.classList.remove('on')],
    [
      'by its style',
      'style="display: none"',
      (quote) => (quote.style.display = ''),
      (quote) => (quote.style.display = 'none'),
    ],
  ];
  for (const [what, attributes, show, hide] of hidden)
    it(`${what} stays hidden, is the claim when it is shown, and is hidden again with it`, async () => {
      const box = main(
        `<style>.pane { display: none } .pane.on { display: block }</style><p>${carrier('span', 2)}</p>` +
          carrier('blockquote').replace(' ', ` ${attributes} `),
      );
      const quote = box.querySelector('blockquote')!;
      await shown(box, claim.says(2));
      expect(quote.parentElement).to.equal(box);
      show(quote);
      await shown(box);
      hide(quote);
      await until('it is hidden', () => !readerText(box).includes(claim.says(1)));
      expect(quote.getClientRects().length).to.equal(0);
      show(quote);
      await shown(box);
      expect(box.querySelectorAll('war-claim')).to.have.lengthOf(2);
    });
});

describe('an element that gets its data while it is hidden', () => {
  it('is the claim when it is shown', async () => {
    const box = main('<p>One.</p><p hidden>The sentence.</p>');
    const paragraph = box.querySelectorAll('p')[1]!;
    paragraph.dataset.warClaim = JSON.stringify(claim.datum(1));
    await new Promise(requestAnimationFrame);
    paragraph.hidden = false;
    await shown(box);
  });
});

describe('the language of an element that carries a claim', () => {
  it('is the claim’s, as is its direction, also when they change', async () => {
    const box = main(carrier('blockquote').replace(' ', ' lang="de" '));
    const tag = await shown(box, 'mehr als 2.000');
    const quote = tag.querySelector('blockquote')!;
    quote.lang = 'en';
    quote.dir = 'rtl';
    await shown(box);
    expect(getComputedStyle(tag).direction).to.equal('rtl');
    quote.removeAttribute('dir');
    await until('it is left to right', () => getComputedStyle(tag).direction === 'ltr');
    expect(tag.hasAttribute('dir')).to.equal(false);
  });
});

describe('a link to a place in the page', () => {
  it('leads to the claim where that is an element that carries it, each time', async () => {
    const tall = '<div style="height: 4000px"></div>';
    const box = main(
      `<a href="#the-place">Go there</a>${tall}${carrier('blockquote').replace(' ', ' id="the-place" ')}${tall}`,
    );
    await until('it is there', () => tagIn(box));
    tagIn(box).scrollIntoView();
    const tag = await shown(box);
    later(() => history.replaceState(null, '', location.pathname + location.search));
    for (let time = 0; time < 2; time++) {
      scrollTo(0, 0);
      box.querySelector('a')!.click();
      await until('it is in view', () => {
        const { top } = tag.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    }
  });
});

describe('a page that is put back from a copy of its nodes', () => {
  for (const name of ['blockquote', 'li'])
    it(`has tags that follow their elements, as before: <${name}>`, async () => {
      const box = main(`<div>${name === 'li' ? `<ul>${carrier(name)}</ul>` : carrier(name)}</div>`);
      await shown(box);
      const copy = box.firstElementChild!.cloneNode(true) as Element;
      box.replaceChildren(copy);
      await shown(box);
      copy.querySelector(name)!.setAttribute('data-war-claim', JSON.stringify(claim.datum(3)));
      await shown(box, claim.says(3));
      expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1);
      copy.querySelector(name)!.removeAttribute('data-war-claim');
      await until('it is undone', () => !tagIn(box));
      expect(readerText(box)).to.equal(SENTENCE);
    });
});

describe('an element that carries a claim', () => {
  for (const name of ['blockquote', 'div', 'p', 'span', 'a', 'figure', 'h3'])
    it(`<${name}> becomes the claim, and stays inside as the fallback`, async () => {
      const box = main(`<section>${carrier(name)}</section>`);
      const tag = await shown(box);
      expect(tag.localName).to.equal('war-claim');
      expect(tag.firstElementChild!.localName).to.equal(name);
      expect(tag.firstElementChild!.textContent).to.equal(SENTENCE);
      expect(tag.hasAttribute('inline')).to.equal(false);
      expect(readerText(box)).to.not.include(SENTENCE);
    });

  for (const name of ['li', 'td', 'dd', 'figcaption'])
    it(`<${name}> keeps its place in its list or table: the claim stands inside`, async () => {
      const around: Record<string, [string, string]> = {
        li: ['<ul>', '</ul>'],
        td: ['<table><tr>', '</tr></table>'],
        dd: ['<dl>', '</dl>'],
        figcaption: ['<figure>', '</figure>'],
      };
      const box = main(around[name]!.join(carrier(name)));
      const tag = await shown(box);
      expect(tag.parentElement!.localName).to.equal(name);
      expect(tag.textContent).to.equal(SENTENCE);
    });

  it('every tag has its carrier', async () => {
    for (const fixture of fixtures) {
      const box = main(carrier('div', 2, fixture));
      expect((await shown(box, fixture.says(2))).localName).to.equal(fixture.tag);
    }
  });

  it('in a running sentence the words stay, with a marker', async () => {
    const box = main(`<p>Of these, ${carrier('span')} and others do not.</p>`);
    await until('there is a marker', () => tagIn(box)?.shadowRoot?.querySelector('button'));
    expect(readerText(box.firstElementChild!)).to.match(
      /^Of these, The ministry says that many people serve\..* and others do not\.$/,
    );
    expect(tagIn(box).hasAttribute('inline')).to.equal(true);
  });

  it('that comes later is found: alone, within other markup, and a thousand at once', async () => {
    const box = main('');
    box.innerHTML = `<div><div>${carrier('blockquote')}</div></div>`;
    await shown(box);
    const list = document.createElement('div');
    list.innerHTML = carrier('p').repeat(1000);
    box.replaceChildren(list);
    await until('all are there', () => box.querySelectorAll('war-claim > p').length === 1000);
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1000);
  });

  it('is looked at before any other is moved, however many come: a page with many styles is styled once', async () => {
    const moved = new Set<number>();
    const box = main('');
    const { getComputedStyle: real } = window;
    replace(window, 'getComputedStyle', ((element: Element) => {
      moved.add(box.querySelectorAll('war-claim').length);
      return real(element);
    }) as typeof real);
    box.innerHTML = carrier('blockquote').repeat(20);
    await until('all are there', () => box.querySelectorAll('war-claim > blockquote').length === 20);
    await wait(20);
    expect([...moved].filter((n) => n > 0 && n < 20)).to.deep.equal([]);
  });

  it('faulty data leaves the sentence where it was', async () => {
    const box = main(`<blockquote data-war-claim="{&quot;cut">${SENTENCE}</blockquote>`);
    await until('it is told', () => problems.length);
    expect(readerText(box)).to.equal(SENTENCE);
  });

  it('within the sentence of another tag is left alone', async () => {
    const box = main(
      `<war-claim data-claim="${data(claim)}"><blockquote data-war-claim="${data(claim, 2)}">${SENTENCE}</blockquote></war-claim>`,
    );
    await shown(box);
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1);
  });

  it('is left alone where somebody is writing', async () => {
    await stays(`<div contenteditable="true"><p>x</p>${carrier('blockquote')}</div>`);
  });

  it('a part of a table’s frame is left alone: a tag would tear it apart', async () => {
    await stays(`<table><tbody><tr data-war-claim="${data(claim)}"><td>${SENTENCE}</td></tr></tbody></table>`);
  });
});

describe('an upgraded element that goes or changes', () => {
  it('takes its tag with it when it is removed', async () => {
    const box = main(`<p>Before.</p>${carrier('blockquote')}<p>After.</p>`);
    const tag = await shown(box);
    tag.firstElementChild!.remove();
    await until('it is gone', () => !tagIn(box));
    expect(readerText(box)).to.equal('Before. After.');
  });

  it('gets a tag where it is put, when it is moved', async () => {
    const box = main(`<aside></aside>${carrier('blockquote')}`);
    const tag = await shown(box);
    box.querySelector('aside')!.append(tag.firstElementChild!);
    await until('it is there', () => box.querySelector('aside > war-claim > blockquote'));
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1);
    await shown(box);
  });

  it('goes with the container whose content a framework sets as HTML, and whatever is put there next is found', async () => {
    const box = main(`<div>${carrier('blockquote')}</div>`);
    await shown(box);
    box.firstElementChild!.innerHTML = carrier('p', 2);
    await shown(box, claim.says(2));
    box.firstElementChild!.remove();
    await wait(10);
    expect(exceptions).to.deep.equal([]);
    expect(box.innerHTML).to.equal('');
  });

  it('stays one when it is removed with its tag and put back', async () => {
    const box = main(`<div>${carrier('blockquote')}</div>`);
    await shown(box);
    const div = box.firstElementChild!;
    div.remove();
    await wait(10);
    box.append(div);
    await shown(box);
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1);
  });

  it('says its new data when that changes', async () => {
    const box = main(carrier('blockquote'));
    const tag = await shown(box);
    tag.firstElementChild!.setAttribute('data-war-claim', JSON.stringify(claim.datum(3)));
    await shown(box, claim.says(3));
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1);
  });

  it('is what it was when its data is taken away', async () => {
    const box = main(carrier('blockquote'));
    const tag = await shown(box);
    tag.firstElementChild!.removeAttribute('data-war-claim');
    await until('it is undone', () => !tagIn(box));
    expect(box.innerHTML).to.equal(`<blockquote>${SENTENCE}</blockquote>`);
  });

  it('becomes another tag when it carries other data', async () => {
    const box = main(carrier('blockquote'));
    const quote = (await shown(box)).firstElementChild!;
    quote.removeAttribute('data-war-claim');
    quote.setAttribute('data-war-bonus', JSON.stringify(bonus.datum(2)));
    expect((await shown(box, bonus.says(2))).localName).to.equal('war-bonus');
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(0);
  });
});

describe('a link to a ledger’s page', () => {
  it('becomes the claim, with the data that lies beside the page', async () => {
    const path = page();
    const box = main(`<p><a href="${path}.html?war-claim=id-1#id-1">${SENTENCE}</a></p>`);
    const tag = await shown(box);
    expect(tag.getAttribute('src')).to.equal(`${location.origin}${path}.json#id-1`);
    expect(tag.firstElementChild!.getAttribute('href')).to.equal(`${path}.html?war-claim=id-1#id-1`);
  });

  it('also where the address has no ending, or something else before the id', async () => {
    for (const rest of ['?war-claim=id-1', '.html?utm_source=x&amp;war-claim=id-1', '/?war-claim=id-1']) {
      const path = page();
      await shown(main(`<p><a href="${path}${rest}">${SENTENCE}</a></p>`));
    }
  });

  it('stays a link at the root of a site, beside which there is no ledger', async () => {
    const asked = performance.getEntriesByType('resource').length;
    await stays(`<p><a href="/?war-claim=id-1">${SENTENCE}</a></p>`);
    expect(performance.getEntriesByType('resource').length).to.equal(asked);
  });

  it('in a running sentence keeps its words', async () => {
    const path = page();
    const box = main(`<p>It says: <a href="${path}.html?war-claim=id-1">${SENTENCE}</a> So it goes.</p>`);
    await until('there is a marker', () => tagIn(box)?.shadowRoot?.querySelector('button'));
    expect(readerText(box)).to.include('It says: The ministry says that many people serve.');
  });

  it('stays a link where a table would tear its sentence apart, and not where it stands alone', async () => {
    const path = page();
    const box = main(
      `<p>See <a href="${path}.html?war-bonus=id-1">the table</a>.</p><p><a href="${path}.html?war-bonus=id-1">The table</a></p>`,
    );
    await shown(box, bonus.says(1));
    expect(box.querySelectorAll('war-bonus')).to.have.lengthOf(1);
    expect(box.querySelector('p')!.innerHTML).to.match(/^See <a /);
  });

  it('many to one ledger ask for it once', async () => {
    const path = page();
    const box = main(
      `<p><a href="${path}.html?war-claim=id-1">a</a></p><p><a href="${path}.html?war-claim=id-2">b</a></p>`.repeat(20),
    );
    await until(
      'all are there',
      () => [...box.querySelectorAll('war-claim')].filter((tag) => readerText(tag).includes('more than')).length === 40,
    );
    expect(onTheWeb.get(`${location.origin}${path}.json`)).to.equal(1);
  });

  it('is a link again where there is no such claim, or no such ledger', async () => {
    const path = page();
    for (const href of [`${path}.html?war-claim=nothing`, '/elsewhere.html?war-claim=id-1']) {
      problems.length = 0;
      const box = main(`<p><a href="${href}">${SENTENCE}</a></p>`);
      await until('it is told', () => problems.length);
      expect(readerText(box)).to.equal(SENTENCE);
      expect(box.querySelector('a')!.getBoundingClientRect().width).to.be.greaterThan(0);
    }
  });

  it('to another host stays a link, and nothing is asked of that host', async () => {
    page();
    onTheWeb.clear();
    const hrefs = [
      'https://elsewhere.example/l.html?war-claim=id-1',
      'http://[bad?war-claim=x',
      'javascript:alert(1)//?war-claim=x',
      '//elsewhere.example/l.html?war-claim=1',
      'mailto:a@b.example?war-claim=x',
    ];
    const box = main(
      hrefs.map((href) => `<p><a href="${href}">${SENTENCE}</a></p>`).join('') +
        '<svg><a href="/l.html?war-claim=id-1"><text>x</text></a></svg>' +
        carrier('blockquote'),
    );
    await shown(box);
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1);
    expect([...onTheWeb]).to.deep.equal([]);
  });

  it('in a preview without an address of its own becomes the claim of the page that shows it', async () => {
    const { claims } = (await (await fetch('/stories/data/russia-recruitment.json')).json()) as {
      claims: { id: string }[];
    };
    const box = main('<iframe></iframe>');
    const frame = box.querySelector('iframe')!;
    frame.srcdoc = `<html lang="en"><script type="module" src="/src/embed/embed.ts"></script>
      <p><a href="/stories/data/russia-recruitment.html?war-claim=${claims[0]!.id}">${SENTENCE}</a></p>
      <p><a href="mailto:a@b.example?war-claim=${claims[0]!.id}">Mail</a></p>`;
    await until(
      'it is drawn',
      () => frame.contentDocument?.querySelector<Tag>('war-claim')?.shadowRoot?.querySelector('[part~="attribution"]'),
      15_000,
    );
    expect(frame.contentDocument!.querySelectorAll('war-claim')).to.have.lengthOf(1);
  });

  it('that another document has made becomes the claim, too', async () => {
    const path = page();
    const box = main('<p></p><iframe></iframe>');
    const link = box.querySelector('iframe')!.contentDocument!.createElement('a');
    link.href = new URL(`${path}.html?war-claim=id-1`, location.href).href;
    link.textContent = SENTENCE;
    box.querySelector('p')!.append(link);
    await shown(box);
    expect(box.querySelectorAll('war-claim')).to.have.lengthOf(1);
  });

  it('that comes to point there later becomes the claim, and a plain link again when it points elsewhere', async () => {
    const path = page();
    const box = main(`<p><a href="/about">${SENTENCE}</a></p>`);
    const link = box.querySelector('a')!;
    link.href = `${path}.html?war-claim=id-1`;
    await shown(box);
    link.href = '/about';
    await until('it is undone', () => !tagIn(box));
    expect(box.innerHTML).to.equal(`<p><a href="/about">${SENTENCE}</a></p>`);
  });
});

describe('another copy of the script', () => {
  it('finds the work done, whatever the order: no carrier has two tags', async () => {
    const other = (await import(/* @vite-ignore */ `${'../../src/embed/upgrade.ts'}?copy=2`)) as {
      upgrade: (carrier: Element) => string | undefined;
    };
    const first = document.createElement('div');
    first.innerHTML = carrier('blockquote') + `<ul>${carrier('li')}</ul>`;
    for (const element of first.querySelectorAll('[data-war-claim]'))
      expect(other.upgrade(element)).to.equal('war-claim');
    const box = main('');
    box.append(first);
    await shown(box);
    const second = main(carrier('blockquote') + `<ul>${carrier('li')}</ul>`);
    await shown(second);
    for (const element of second.querySelectorAll('[data-war-claim]')) other.upgrade(element);
    await wait(20);
    for (const all of [box, second]) {
      expect(all.querySelectorAll('war-claim')).to.have.lengthOf(2);
      expect(all.querySelectorAll('war-claim war-claim')).to.have.lengthOf(0);
    }
  });
});
