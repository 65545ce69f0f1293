import { expect } from 'chai';
import { html as litHtml, nothing as litNothing, render, svg as litSvg } from 'lit';
import { attributeHtml, escapeHtml, stringTags, textOf, toHtml } from '../../src/server/string-tags.js';
import type { Tags } from '../../src/view/tags.js';

const lit = { html: litHtml, svg: litSvg, nothing: litNothing } as Tags;

/** A template that both kinds of tags can write. */
type Template = (t: Tags) => unknown;

const onServer = (template: Template) => {
  const box = document.createElement('div');
  box.innerHTML = toHtml(template(stringTags));
  return box;
};
const onClient = (template: Template) => {
  const box = document.createElement('div');
  render(template(lit), box);
  return box;
};
/** Markup without Lit's comments and spare spaces, attributes in the order of the alphabet. */
const plain = (box: Element) => {
  // A line's end between two tags or holes is how the source is set; the page's build takes it out, too.
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (/^\s*\n\s*$/.test(texts.currentNode.nodeValue!)) texts.currentNode.nodeValue = '';
  for (const element of box.querySelectorAll('*')) {
    const given = [...element.attributes]
      .map(({ name, value }) => [name, value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name] of given) element.removeAttribute(name);
    for (const [name, value] of given) element.setAttribute(name, value);
  }
  return box.innerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&amp;&lt;\u2028</template>`;

describe('an attribute as a string', () => {
  for (const text of [hostile, `it's`, `"it's" <b>&amp;</b>`, '{"a":"b\\r\\n"}', '{"a":\r\n"b"}', 'plain', ''])
    it(`is read by a browser as it was given: ${JSON.stringify(text)}`, () => {
      const box = document.createElement('div');
      box.innerHTML = `<p${attributeHtml('title', text)} id="next">x</p>`;
      expect(box.firstElementChild!.getAttributeNames()).to.deep.equal(['title', 'id']);
      expect(box.firstElementChild!.getAttribute('title')).to.equal(text);
      expect(textOf(`<p>${escapeHtml(text)}</p>`)).to.equal(text);
    });
});

const templates: Record<string, Template> = {
  'text and attributes': ({ html }) =>
    html`<p title=${hostile} class="a ${hostile} b ${'c'}" lang='${'en'}'>${hostile}</p>`,
  'an attribute that is not there': ({ html, nothing }) =>
    html`<p title=${nothing} class="a ${nothing}" id=${undefined} lang=${null}>${nothing}${undefined}${null}</p>`,
  'numbers, zero and the empty text': ({ html }) => html`<p tabindex=${0} title=${''}>${0}${''}${-1.5}${false}</p>`,
  'flags and listeners': ({ html }) =>
    html`<button ?disabled=${true} ?hidden=${false} @click=${() => 1} @blur=${undefined}>x</button>`,
  'lists and templates within templates': ({ html, nothing }) =>
    html`<ul>${[1, 2].map((n) => html`<li>${n}${n > 1 ? html`<b>${hostile}</b>` : nothing}</li>`)}</ul>`,
  'a picture': ({ html, svg }) =>
    html`<svg viewBox="0 0 ${10} ${10}">${[1, 2].map((n) => svg`<rect x=${n} width="${n}%" height="1" /><text>${hostile}</text>`)}</svg>`,
  'quotation marks and signs in the words': ({ html }) =>
    html`<p>It's "${'x'}", 5 > 3${'y'}</p><p data-x="a &gt; b" title=${'z'}>${'w'}</p>`,
  'attributes on lines of their own': ({ html }) => html`<p
      title=${'a'}
      class="${'b'}"
    >
      ${'c'}
    </p>`,
};

describe('the tags that write strings', () => {
  for (const [name, template] of Object.entries(templates))
    it(`write the same page as Lit: ${name}`, () =>
      expect(plain(onServer(template))).to.equal(plain(onClient(template))));

  it('let no text become markup, an attribute, or an address to run', () => {
    for (const template of Object.values(templates)) {
      const box = onServer(template);
      expect(box.querySelectorAll('script, img')).to.have.lengthOf(0);
      expect(
        [...box.querySelectorAll('*')]
          .flatMap(({ attributes }) => [...attributes])
          .filter(({ name }) => name.startsWith('on')),
      ).to.deep.equal([]);
    }
  });

  it('escape once: what they have written is not written again', () => {
    const { html } = stringTags;
    expect(toHtml(html`<p>${html`<b>${'a & b'}</b>`}${['&', html`<i>${'<'}</i>`]}</p>`)).to.equal(
      '<p><b>a &amp; b</b>&amp;<i>&lt;</i></p>',
    );
    expect(escapeHtml(`&amp;<>"'`)).to.equal('&amp;amp;&lt;&gt;&quot;&#39;');
  });

  it('take nothing for markup but their own: data cannot pass itself off as it', () => {
    const { html } = stringTags;
    const fake = { html: '<b>', toString: () => '<b>', strings: ['<b>'], values: [], _$litType$: 1 };
    expect(toHtml(html`${fake}`)).to.equal('&lt;b&gt;');
    expect(toHtml(fake)).to.equal('&lt;b&gt;');
  });

  it('refuse a template that would leave something open', () => {
    // Not by the name that the linter knows: these are wrong on purpose.
    const { html: write } = stringTags;
    expect(() => write`<p title="${'a'}>b</p>`).to.throw(TypeError);
    expect(() => write`<p title=${'a'}b>c</p>`).to.throw(TypeError);
    expect(() => write`<${'p'}>a</p>`).to.throw(TypeError);
    expect(() => write`<!-- ${'a'} -->`).to.throw(TypeError);
    expect(() => write`<p ${'hidden'}>a</p>`).to.throw(TypeError);
    expect(() => write`<p title=${write`<b></b>`}>a</p>`).to.throw(TypeError);
  });
});
