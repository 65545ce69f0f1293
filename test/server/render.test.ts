import { expect } from 'chai';
import '../../src/define/war-trend.js';
import { renderBonus, renderClaim, renderSource, renderTrend } from '../../src/server/render.js';
import { loadLocale, type RenderOptions } from '../../src/server/render-tag.js';
import { parseTrend } from '../../src/model/trend.js';
import { isSealed } from '../../src/elements/sealed.js';
import { CARD_STYLE_TEXT, STYLE_TEXTS, styleHashes } from '../../src/server/styles.js';
import { fixtures, ledger, type Fixture } from '../elements/fixtures.js';
import {
  answer,
  freshAddress,
  isSeen,
  json,
  problems,
  put,
  readerText,
  replace,
  settled,
  until,
  wait,
  type Tag,
} from '../elements/page.js';
import type { Problem } from '../../src/model/problem.js';

type Render = (input: never, options?: RenderOptions & { inline?: boolean }) => string;
const renderers: Record<Fixture['kind'], Render> = {
  claim: renderClaim,
  bonus: renderBonus,
  source: renderSource,
  trend: renderTrend,
};

/** What a string is as a page that has no script: a document without custom elements. */
const unscripted = (markup: string): Element => {
  const page = document.implementation.createHTMLDocument();
  page.body.setHTMLUnsafe(markup);
  return page.body.firstElementChild!;
};
const BLOCKS = 'p, li, ul, div, table, caption, tr, th, td, figure, figcaption, details, summary, button';
/** The text of a shadow tree; of two that say the same it is the same. */
const said = (host: Element) => {
  const copy = document.createElement('div');
  copy.append(...[...host.shadowRoot!.childNodes].map((node) => document.importNode(node, true)));
  // Pictures are drawn to the page's width; what a script alone can do has a line of its own.
  copy.querySelectorAll('style, link, slot, svg, .actions, .cite').forEach((node) => node.remove());
  // Between two blocks there is always a space for who reads: the source's own line ends are none.
  copy.querySelectorAll(BLOCKS).forEach((node) => (node.before(' '), node.append(' ')));
  return copy.textContent.replace(/\s+/g, ' ').trim();
};
/** Marks at which a reader may click, which only a script can give. */
const sameWords = (text: string) => text.replace(/[↓↑]/g, '');

for (const fixture of fixtures) {
  const { tag: name, kind, flawedPath, sentence } = fixture;
  const datum = (n: number) => fixture.datum(n);
  const says = (n: number) => fixture.says(n);
  const render = renderers[kind];

  describe(`<${name}> from a server`, () => {
    it('says without a script what it says with one', async () => {
      const before = unscripted(render(datum(1) as never));
      const tag = put(`<${name}>${sentence}</${name}>`);
      Object.assign(tag, { [kind]: datum(1) });
      await until('it is shown', () => readerText(tag).includes(says(1)));
      expect(sameWords(said(before))).to.equal(sameWords(said(tag)));
      expect(said(before)).to.include(says(1));
    });

    it('is taken over by the script in one frame, drawn once, in the same words', async () => {
      const markup = render(datum(1) as never, { lang: 'en' });
      const before = said(unscripted(markup));
      const tag = put(markup);
      const sent = tag.shadowRoot!.querySelector('[part]');
      await settled(tag);
      expect(sameWords(said(tag))).to.equal(sameWords(before));
      // A card and a badge stay as the server has drawn them, with their styles; all else is drawn anew, and brings its own.
      const isKept = kind === 'claim' || kind === 'source';
      expect(tag.shadowRoot!.querySelector('[part]') === sent, 'the server’s').to.equal(isKept);
      expect(tag.shadowRoot!.querySelectorAll('style')).to.have.lengthOf(isKept ? 1 : 0);
      expect(tag.shadowRoot!.querySelectorAll('[part~=figure], [part~=badge]').length).to.equal(
        unscripted(markup).shadowRoot!.querySelectorAll('[part~=figure], [part~=badge]').length,
      );
      expect(problems).to.be.empty;
    });

    it('is drawn anew where the language or an option is another, or the seal is wrong', async () => {
      const markup = render(datum(1) as never, { lang: 'en' });
      for (const change of [
        (html: string) => html.replace('lang="en"', 'lang="en-GB"'),
        (html: string) => html.replace(`<${name} `, `<${name} heading-level="3" `),
        (html: string) => html.replace(/(data-seal=")/, '$1x'),
      ]) {
        const tag = put(change(markup));
        await settled(tag);
        expect(tag.shadowRoot!.querySelector('[data-seal], style'), change.toString()).to.equal(null);
        expect(readerText(tag)).to.include(says(1));
      }
    });

    it('has the same size before and after the script', async () => {
      const markup = render(datum(1) as never, { lang: 'en' });
      const still = document.createElement('div');
      const main = put<HTMLElement>(`<div>${markup}</div><${name}></${name}>`).closest('main')!;
      still
        .attachShadow({ mode: 'open' })
        .append(...[...unscripted(markup).shadowRoot!.childNodes].map((node) => document.importNode(node, true)));
      main.append(still);
      const tag = main.querySelector<HTMLElement>(name)!;
      await settled(tag as Tag);
      still.scrollIntoView();
      await until('it is laid out', () => isSeen(still.shadowRoot!.querySelector('[part]')!));
      const off = () => {
        const [a, b] = [still, tag].map((box) => box.getBoundingClientRect());
        return Math.max(Math.abs(a!.height - b!.height), Math.abs(a!.width - b!.width));
      };
      // What has just come near is laid out in a later frame than that in which it is seen.
      for (let frames = 0; frames < 20 && off() >= 0.5; frames++) await new Promise(requestAnimationFrame);
      expect(off()).to.be.lessThan(0.5);
    });

    it('what the data says wins over what the server said', async () => {
      const tag = put(
        render(datum(1) as never).replace(/(<template[^]*<\/template>)/, (tree) =>
          tree.replaceAll(says(1), 'exactly 9,999'),
        ),
      );
      await settled(tag);
      expect(readerText(tag)).to.include(says(1)).and.not.include('9,999');
    });

    it('keeps what the server said where a sanitizer took the data away, without an error', async () => {
      const stripped = render(datum(1) as never).replace(/ data-\w+='[^']*'/, '');
      const tag = put(stripped);
      await wait(20);
      expect(readerText(tag)).to.include(says(1));
      expect(problems).to.be.empty;
    });

    it('keeps what the server said where the data was cut off, and tells', async () => {
      const tag = put(render(datum(1) as never).replace(/( data-\w+='[^']{20})[^']*'/, "$1'"));
      await until('it is told', () => problems.length);
      expect(readerText(tag)).to.include(says(1));
    });

    it('stays live with an address: one request, and what comes wins', async () => {
      const src = freshAddress();
      const asked = answer(() => json(ledger()));
      const all = ledger();
      const stale = JSON.parse(JSON.stringify(all).replaceAll('1000', '7000')) as typeof all;
      const tag = put(render({ ledger: stale, id: 'id-0', src } as never));
      await until('it has asked, and is fresh', () => asked.length && readerText(tag).includes(says(0)));
      expect(asked).to.have.lengthOf(1);
      expect(tag.getAttribute('src')).to.equal(`${src}#id-0`);
    });

    it('needs no ledger when it is pinned', async () => {
      const asked = answer(() => json(ledger()));
      const tag = put(render({ ledger: ledger(), id: 'id-2' } as never));
      await settled(tag);
      expect(readerText(tag)).to.include(says(2));
      expect(asked).to.be.empty;
    });

    it('is the tag with its sentence alone where the data is faulty, and the caller is told', () => {
      for (const bad of ['{"cut', '[]', 'null', { id: 5 }, 7, undefined]) {
        const told: Problem[] = [];
        const host = unscripted(
          render(bad as never, { fallback: sentence, onProblem: (found) => told.push(...found) }),
        );
        expect([host.shadowRoot, host.textContent]).to.deep.equal([null, sentence]);
        expect(told.length).to.be.greaterThan(0);
      }
      expect(unscripted(render('{' as never)).textContent).to.include('cannot be shown');
    });

    it('says that something was left out, and tells where', () => {
      const told: Problem[] = [];
      const host = unscripted(render(fixture.flawed(1) as never, { onProblem: (found) => told.push(...found) }));
      expect(said(host)).to.include(says(1)).and.include('left out');
      expect(told.map(({ path }) => path)).to.include(flawedPath);
    });

    it('has no style attribute, no script and no listener', () => {
      const host = unscripted(render(datum(1) as never));
      const all = [host, ...host.shadowRoot!.querySelectorAll('*')];
      expect(all.filter((element) => element.localName === 'script')).to.be.empty;
      expect(
        all
          .flatMap(({ attributes }) => [...attributes])
          .filter(({ name }) => name === 'style' || name.startsWith('on')),
      ).to.be.empty;
    });

    it('carries hostile text as text', () => {
      const text = "' onmouseover='x\"><img src=x onerror=alert(1)></template></script><script>alert(1)</script>";
      const hit = JSON.parse(
        JSON.stringify(datum(1), (key, value: unknown) =>
          ['text', 'name', 'title', 'place', 'measure'].includes(key) ? text : value,
        ),
      ) as never;
      const page = document.implementation.createHTMLDocument();
      page.body.setHTMLUnsafe(render(hit, { jsonLd: true, fallback: text }));
      const host = page.body.firstElementChild!;
      expect(host.localName).to.equal(name);
      expect(host.shadowRoot!.querySelectorAll('img, script')).to.have.lengthOf(0);
      expect([...page.body.children].map(({ localName }) => localName)).to.deep.equal([name, 'script']);
      expect(host.textContent).to.equal(text);
      expect(host.getAttributeNames()).to.deep.equal([`data-${kind}`]);
      expect(JSON.parse(host.getAttribute(`data-${kind}`)!)).to.deep.equal(hit);
      expect(() => JSON.parse(page.body.lastElementChild!.textContent) as unknown).to.not.throw();
    });

    it('looks as the element does: the same rules', async () => {
      const rules = (text: string) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return said(sheet);
      };
      // The spaces of an expression stand in a rule as they were written.
      const said = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(', ', ','));
      const tag = put(`<${name}></${name}>`);
      Object.assign(tag, { [kind]: datum(1) });
      await tag.updateComplete;
      const own = tag.shadowRoot!.adoptedStyleSheets.flatMap(said);
      const sent = rules(STYLE_TEXTS[name]);
      // One more for what the browser need not lay out yet; in a running sentence it never waits.
      const waiting = sent.filter((rule) => rule.includes('content-visibility: auto'));
      expect(waiting).to.have.lengthOf(name === 'war-source' ? 0 : 1);
      for (const rule of waiting) expect(rule).to.match(/^:host\(:not\(\[inline\]\):nth-child\(/);
      expect(sent.filter((rule) => !waiting.includes(rule))).to.deep.equal(own);
    });

    it('brings its styles as the caller chooses', () => {
      const first = (options: RenderOptions) =>
        unscripted(render(datum(1) as never, options)).shadowRoot!.firstElementChild!;
      expect(first({ styles: { href: '/assets/*.css' } }).outerHTML).to.equal(
        `<link rel="stylesheet" href="/assets/${name}.css">`,
      );
      expect(first({ styles: { nonce: 'abc' } }).outerHTML).to.match(/^<style nonce="abc">/);
      expect(first({}).textContent).to.equal(name === 'war-claim' ? CARD_STYLE_TEXT : STYLE_TEXTS[name]);
      expect(first({ styles: 'none' }).localName).to.not.equal('style');
    });
  });
}

describe('a page full of tags from a server', () => {
  it('starts with those that may be in sight at their own height: only from the 13th on are they laid out when they are near', () => {
    const { datum } = fixtures.find(({ kind }) => kind === 'claim')!;
    const one = renderClaim(datum(1) as never);
    const host = put((one + '<p>Between.</p>').repeat(30)).parentElement!;
    const waits = [...host.querySelectorAll('war-claim')].map(
      (tag) => getComputedStyle(tag).contentVisibility === 'auto',
    );
    expect(waits).to.deep.equal(Array.from({ length: 30 }, (_, i) => i >= 12));
  });

  it('has in a card’s styles every rule that one of its elements obeys', async () => {
    const selectors = (text: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.selectorText] : []));
    };
    const kept = selectors(CARD_STYLE_TEXT);
    const left = selectors(STYLE_TEXTS['war-claim']).filter((selector) => !kept.includes(selector));
    expect(left).to.include('[popover]');
    const text = await (await fetch('/stories/data/russia-recruitment.json')).text();
    const { claims } = JSON.parse(text) as { claims: { id: string }[] };
    expect(claims).to.have.length.above(30);
    for (const { id } of claims) {
      const root = unscripted(renderClaim({ ledger: text, id })).shadowRoot!;
      for (const selector of left)
        expect(root.querySelector(selector.replace(/::\w+/, '')) === null, selector).to.be.true;
    }
  });
});

describe('a claim from a server', () => {
  const claim = {
    text: 'More than 1,000 men serve.',
    claimant: 'The ministry',
    claimDate: '2025-12',
    value: 'moreThan 1000',
    verification: 'unclear',
  } as const;

  it('stands in the light with who says it, when, and whether anyone could check', () =>
    expect(unscripted(renderClaim(claim)).textContent).to.equal(
      'The ministry (said December 2025): More than 1,000 men serve. Whether it is accurate is unclear.',
    ));

  it('says what is known in the place of what was left blank', () => {
    const page = unscripted(
      renderClaim({
        ...claim,
        claimant: { name: 'The ministry', jobTitle: '', description: 'of defence' },
        attributionText: '',
        appearance: { name: '', url: 'https://ministry.example/' },
        observationAbout: { name: '', iso: 'UA' },
        evidence: { name: ' ', url: 'https://ministry.example/log' },
      }).replace('shadowrootmode', 'title'),
    );
    const words = page.querySelector('template')!.content.textContent.replace(/\s+/g, ' ');
    expect(words).to.include('The ministry, of defence · side not stated · said December 2025 · at: https://ministry');
    expect(words).to.include('Ukraine').and.to.include('Sourceshttps://ministry.example/log');
  });

  it('stays in its running sentence', async () => {
    const markup = renderClaim(claim, { inline: true, fallback: 'over a thousand men', lang: 'en' });
    const before = unscripted(`<p>Of these ${markup} have signed.</p>`).querySelector('war-claim')!;
    expect(before.hasAttribute('inline')).to.equal(true);
    const tag = put(`<p>Of these ${markup} have signed.</p>`);
    await settled(tag);
    expect(said(tag)).to.equal(said(before));
    expect(readerText(tag.parentElement!)).to.match(/^Of these over a thousand men/);
    expect(getComputedStyle(tag).display).to.equal('inline');
  });

  it('that is somebody’s review is read on the server, and needs no reader for it on the page', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'Men have signed.',
      author: { name: 'Checker' },
      reviewRating: { alternateName: 'Unproven' },
    };
    const markup = renderClaim(review as never);
    expect(unscripted(markup).getAttribute('data-claim')).to.not.include('@type');
    const tag = put(markup);
    await settled(tag);
    expect(readerText(tag)).to.include('Verdict of Checker: “Unproven”');
  });

  it('gives JSON-LD only when it is asked for', () => {
    expect(renderClaim(claim)).to.not.include('ld+json');
    expect(renderClaim(claim, { jsonLd: true })).to.match(
      /<\/war-claim><script type="application\/ld\+json">\{"@context":"https:\/\/schema\.org","@type":"Claim"/,
    );
  });

  it('speaks another language when that has been loaded, and says so itself', async () => {
    const locale = await loadLocale('en-GB');
    for (const lang of ['en-GB', locale])
      expect(renderClaim(claim, { lang })).to.match(/^<war-claim data-claim='[^']*' lang="en-GB" dir="ltr">/);
  });

  it('data that no text can hold is refused, not thrown', () => {
    const cycle: Record<string, unknown> = { text: 'x' };
    cycle.review = cycle;
    for (const bad of [
      cycle,
      { text: 'x', value: 10n },
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ])
      expect(renderClaim(bad as never)).to.match(/^<war-claim/);
  });

  it('opens a ledger once for a page of claims, as a text or an object, and none where there is none', () => {
    const claims = Array.from({ length: 2000 }, (_, i) => ({ id: String(i), text: `Claim ${i}.` }));
    const text = JSON.stringify({ claims });
    const parse = JSON.parse.bind(JSON);
    let opened = 0;
    replace(JSON, 'parse', ((given: string) => {
      if (given === text) opened += 1;
      return parse(given) as unknown;
    }) as never);
    for (const { id } of claims)
      expect(renderClaim({ ledger: text, id }, { styles: 'none' })).to.include(`Claim ${id}.`);
    expect(opened).to.equal(1);
    for (const nothing of [null, undefined, 5, '', '{', []])
      expect(renderClaim({ ledger: nothing as never, id: '1' })).to.match(/^<war-claim>This figure/);
  });

  it('pins nothing that is longer than a tag reads, counted in bytes as a tag counts them', () => {
    const problems: Problem[] = [];
    const corrections = Array.from({ length: 70 }, () => ({ date: '2025', text: 'ж'.repeat(9000) }));
    const html = renderClaim({ text: 'Men serve.', corrections }, { onProblem: (found) => problems.push(...found) });
    expect(html).to.not.include('data-');
    expect(problems.map(({ code }) => code)).to.include('too-large');
  });

  it('fits its seal where its JSON has a server’s own line ends', async () => {
    const tag = put(renderClaim('{"text":\r\n"Men serve.",\r"value":5}'));
    expect(isSealed(tag, 'claim')).to.be.true;
  });

  it('publishes the hashes of its styles', async () => {
    const hashes = await styleHashes();
    const hashOf = async (text: string) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    };
    expect(hashes['war-trend']).to.equal(await hashOf(STYLE_TEXTS['war-trend']));
    // A card's, and those of a claim in a sentence, from which the card opens.
    expect(hashes['war-claim'].split(' ')).to.have.members([
      await hashOf(CARD_STYLE_TEXT),
      await hashOf(STYLE_TEXTS['war-claim']),
    ]);
  });
});

describe('a trend’s picture from a server', () => {
  it('has its own name for those who do not see it: there is no stage around it that has one', () => {
    const { datum } = fixtures.find(({ kind }) => kind === 'trend')!;
    const picture = unscripted(renderTrend(datum(0) as never)).shadowRoot!.querySelector('.stage svg')!;
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.match(/^Chart: /);
    expect(picture.hasAttribute('aria-hidden')).to.equal(false);
  });
});

describe('the sentence inside a trend', () => {
  it('says that nobody is named as its claimant, as a claim’s does', () => {
    const points: [string, number][] = [
      ['2024-01-01', 5],
      ['2024-02-01', 7],
    ];
    const said = put(renderTrend({ series: [{ points }] })).textContent!;
    expect(said).to.include('Who says so is not stated: 5 (January 1, 2024)');
    const named = put(renderTrend({ series: [{ claimant: 'TASS', points }] })).textContent!;
    expect(named).to.include('TASS').and.not.include('Who says so');
  });
});

describe('options that are none', () => {
  const claim = { text: 'A sentence.' };
  const faults: [
    what: string,
    input: unknown,
    options: unknown,
    error: typeof TypeError | typeof RangeError,
    words: RegExp,
  ][] = [
    ['a nonce that is missing', claim, { styles: { nonce: undefined } }, TypeError, /with the nonce of your policy/],
    ['no way of styles', claim, { styles: {} }, TypeError, /`styles` is/],
    ['another word for styles', claim, { styles: 'linked' }, TypeError, /`styles` is/],
    ['an address of styles that is missing', claim, { styles: { href: () => undefined } }, TypeError, /an address/],
    ['an address of styles that is a number', claim, { styles: { href: 5 } }, TypeError, /an address/],
    ['a word for a yes', claim, { inline: 'yes' }, TypeError, /`inline` is a boolean/],
    ['a heading that there is not', claim, { headingLevel: 9 }, TypeError, /from 2 to 6/],
    ['a sentence that is a number', claim, { fallback: 5 }, TypeError, /`fallback` is a string/],
    ['an option that there is not', claim, { language: 'de' }, TypeError, /no option `language`/],
    ['a language in place of the options', claim, 'de', TypeError, /options are an object/],
    ['a language that is not awaited', claim, { lang: loadLocale('de') }, TypeError, /await/],
    ['null for a language', claim, { lang: null }, TypeError, /language tag/],
    ['a language that is not loaded', claim, { lang: 'uk' }, RangeError, /await loadLocale\('uk'\)/],
    ['a ledger without an id', { ledger: { version: 1, claims: [] } }, {}, TypeError, /which entry/],
  ];
  for (const [what, input, options, error, words] of faults)
    it(`are told in a sentence: ${what}`, () => {
      expect(() => renderClaim(input as never, options as never)).to.throw(error, words);
    });

  it('may be undefined', () => {
    expect(renderClaim(claim, { lang: undefined, styles: undefined, inline: undefined })).to.equal(renderClaim(claim));
  });
});

describe('a trend that was parsed before', () => {
  it('is rendered as it was, and carries points that a page can read', () => {
    const points = [['2024-05', 'moreThan 3'], { date: '2024', value: '1..2', note: 'A note.' }, ['2023~', 5]] as const;
    const trend = { title: 'A title', series: [{ label: 'a', measure: 'men', points }] } as const;
    const parsed = parseTrend(trend as never);
    const again = renderTrend((parsed.ok && parsed.value) as never);
    expect(unscripted(again).shadowRoot!.textContent).to.equal(
      unscripted(renderTrend(trend as never)).shadowRoot!.textContent,
    );
    const read = parseTrend(unscripted(again).getAttribute('data-trend')!);
    expect(read).to.deep.equal({ ...parsed, problems: [] });
  });
});
