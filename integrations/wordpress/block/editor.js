// The block in the editor: which tag, its data or the address of its ledger's page, and the sentence that readers see without the script.
// What is saved are carriers that WordPress keeps for every author, and that stay readable when this plugin is gone:
// a quotation with the data, or a link to the ledger's page.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el } = element;
  const { __ } = i18n;

  /** Signs that WordPress would take for markup are written as JSON allows it. */
  const plain = (json) => json.replace(/</g, '\\u003c').replace(/>/g, '\\u003e');

  const isAddress = (data) => /^(https?:\/\/|\/)/.test(data.trim());

  const KINDS = ['claim', 'trend', 'bonus', 'source'];

  /**
   * What a whole snippet holds, as the ledger's page and the builder give it: a tag, a quotation, a span or a link. `undefined` for text
   * that is no markup. The parser makes a document of its own: nothing in it runs or is fetched.
   */
  const readSnippet = (text) => {
    if (!/^\s*[^{["]*<[a-z]/i.test(text)) return undefined;
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    for (const kind of KINDS) {
      const tag = body.querySelector(`war-${kind}, [data-war-${kind}], a[href*="war-${kind}="]`);
      if (!tag) continue;
      const child = tag.querySelector('script[type="application/json"]')?.textContent;
      // The data of a child script is no part of the sentence.
      for (const script of body.querySelectorAll('script, style')) script.remove();
      const sentence = body.textContent.replace(/\s+/g, ' ').trim();
      const data = tag.getAttribute(`data-${kind}`) ?? tag.getAttribute(`data-war-${kind}`) ?? child;
      const [file, id] = (tag.getAttribute('src') ?? '').split('#');
      const page = id && `${file.replace(/\.json$/, '.html')}?war-${kind}=${id}`;
      return { kind, data: data ?? page ?? tag.getAttribute('href') ?? '', ...(sentence && { sentence }) };
    }
    return undefined;
  };

  /** What the engine says of broken JSON names a position, and no editor counts signs. */
  const problemOf = ({ kind, data, sentence }) => {
    if (!data.trim())
      return __('Paste the snippet from the ledger’s page or the builder, or the address of the entry.', 'war-claims');
    if (!sentence.trim())
      return __('Write the whole sentence, hedge included: it is what readers see without the script.', 'war-claims');
    if (isAddress(data))
      return data.includes(`war-${kind}=`)
        ? ''
        : __('This address names no entry of this kind. It ends like this:', 'war-claims') +
            ` ledger.html?war-${kind}=ID`;
    if (/^\s*</.test(data))
      return __(
        'This markup holds no data. Copy the whole snippet again, from its first < to its last >.',
        'war-claims',
      );
    try {
      const read = JSON.parse(data);
      if (typeof read === 'object' && read !== null && !Array.isArray(read)) return '';
    } catch {
      // Told below: it is the same to an editor.
    }
    return __(
      'This data cannot be read: a part is missing, or a quote was changed. Copy the whole snippet again.',
      'war-claims',
    );
  };

  blocks.registerBlockType('war-claims/claim', {
    edit({ attributes, setAttributes }) {
      const problem = problemOf(attributes);
      const field = (Control, name, label, more) =>
        el(Control, { label, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }), ...more });
      return el(
        'div',
        blockEditor.useBlockProps(),
        field(components.SelectControl, 'kind', __('What it is', 'war-claims'), {
          options: [
            { value: 'claim', label: __('a claim: a number and who states it', 'war-claims') },
            { value: 'trend', label: __('a trend: claims over time', 'war-claims') },
            { value: 'bonus', label: __('a payment compared with pay', 'war-claims') },
            { value: 'source', label: __('a source', 'war-claims') },
          ],
        }),
        field(components.TextareaControl, 'sentence', __('Sentence', 'war-claims')),
        field(
          components.TextareaControl,
          'data',
          __('The snippet, its data (JSON), or the address of the entry on its ledger’s page', 'war-claims'),
          // A snippet says what it is, and brings its sentence.
          { onChange: (value) => setAttributes(readSnippet(value) ?? { data: value }) },
        ),
        problem && el(components.Notice, { status: 'warning', isDismissible: false }, problem),
      );
    },
    save({ attributes: { kind, data, sentence } }) {
      if (isAddress(data)) return el('p', null, el('a', { href: data.trim() }, sentence));
      if (kind !== 'source') return el('blockquote', { [`data-war-${kind}`]: plain(data) }, sentence);
      // A badge belongs into a sentence, behind the source's name: “TASS (News agency)”.
      const [, name, words] = /^(.+ )(\([^()]*\))$/s.exec(sentence) ?? [undefined, '', sentence];
      return el('p', null, name, el('span', { 'data-war-source': plain(data) }, words));
    },
  });
})(globalThis.wp);
