// The block in the editor: which tag, its data or the address of its ledger's page, and the sentence that readers see without the script.
// What is saved are carriers that WordPress keeps for every author, and that stay readable when this plugin is gone:
// a quotation with the data, or a link to the ledger's page.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el } = element;
  const { __ } = i18n;

  /** Signs that WordPress would take for markup are written as JSON allows it. */
  const plain = (json) => json.replace(/</g, '\\u003c').replace(/>/g, '\\u003e');

  const isAddress = (data) => /^(https?:\/\/|\/)/.test(data.trim());

  const problemOf = ({ kind, data, sentence }) => {
    if (!sentence.trim())
      return __('Write the whole sentence, hedge included: it is what readers see without the script.', 'war-claims');
    if (isAddress(data)) return data.includes(`war-${kind}=`) ? '' : `…/ledger.html?war-${kind}=ID`;
    try {
      JSON.parse(data);
      return '';
    } catch (error) {
      return error.message;
    }
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
          options: ['claim', 'trend', 'bonus', 'source'].map((kind) => ({ label: kind, value: kind })),
        }),
        field(components.TextareaControl, 'sentence', __('Sentence', 'war-claims')),
        field(
          components.TextareaControl,
          'data',
          __('Data (JSON), or the address of the entry on its ledger’s page', 'war-claims'),
        ),
        problem && el(components.Notice, { status: 'warning', isDismissible: false }, problem),
      );
    },
    save({ attributes: { kind, data, sentence } }) {
      if (isAddress(data)) return el('p', null, el('a', { href: data.trim() }, sentence));
      return el('blockquote', { [`data-war-${kind}`]: plain(data) }, sentence);
    },
  });
})(globalThis.wp);
