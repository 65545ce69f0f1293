// Hosts that need a browser: each opens its own page with its own published build, is given what is pasted, and says what it would save.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Tiptap comes as modules for a bundler only. */
export const bundleTiptap = (outfile) =>
  build({
    stdin: {
      contents: `import { Editor } from '@tiptap/core'; import StarterKit from '@tiptap/starter-kit'; Object.assign(globalThis, { Editor, StarterKit });`,
      resolveDir: here,
    },
    bundle: true,
    minify: true,
    outfile,
    logLevel: 'error',
  });

export const modulesFolder = join(here, 'node_modules');

/** `setUp` and `run` run in the page. `scripts` below the folder of installed packages, or `/made/` for what was bundled. */
export const editors = [
  {
    host: 'DOMPurify, defaults',
    of: 'dompurify',
    scripts: ['dompurify/dist/purify.min.js'],
    run: (html) => globalThis.DOMPurify.sanitize(html),
  },
  {
    host: 'DOMPurify, custom elements allowed',
    of: 'dompurify',
    scripts: ['dompurify/dist/purify.min.js'],
    run: (html) =>
      globalThis.DOMPurify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^war-/, attributeNameCheck: /^(src|inline|data-)/ },
      }),
  },
  {
    host: 'DOMPurify, SAFE_FOR_TEMPLATES',
    of: 'dompurify',
    scripts: ['dompurify/dist/purify.min.js'],
    run: (html) => globalThis.DOMPurify.sanitize(html, { SAFE_FOR_TEMPLATES: true }),
  },
  {
    host: 'Chromium’s Element.setHTML(), defaults',
    scripts: [],
    run: (html) => {
      const div = document.createElement('div');
      div.setHTML(html);
      return div.innerHTML;
    },
  },
  {
    host: 'TinyMCE, defaults',
    of: 'tinymce',
    scripts: ['tinymce/tinymce.min.js'],
    setUp: async () => {
      globalThis.editor = (await globalThis.tinymce.init({ selector: '#editor', license_key: 'gpl' }))[0];
    },
    run: (html) => {
      globalThis.editor.setContent(html);
      return globalThis.editor.getContent();
    },
  },
  {
    host: 'TinyMCE, tags as inline custom elements',
    of: 'tinymce',
    scripts: ['tinymce/tinymce.min.js'],
    setUp: async () => {
      const tags = ['claim', 'trend', 'bonus', 'source'];
      const options = {
        custom_elements: tags.map((kind) => `~war-${kind}`).join(),
        extended_valid_elements: tags.map((kind) => `war-${kind}[data-${kind}|src|inline]`).join(),
      };
      globalThis.editor = (await globalThis.tinymce.init({ selector: '#editor', license_key: 'gpl', ...options }))[0];
    },
    run: (html) => {
      globalThis.editor.setContent(html);
      return globalThis.editor.getContent();
    },
  },
  {
    host: 'CKEditor 5, classic set',
    of: 'ckeditor5',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    setUp: async () => {
      const ck = globalThis.CKEDITOR;
      const plugins = [
        ck.Essentials,
        ck.Paragraph,
        ck.Heading,
        ck.Bold,
        ck.Italic,
        ck.Link,
        ck.List,
        ck.BlockQuote,
        ck.Table,
        ck.MediaEmbed,
      ];
      globalThis.editor = await ck.ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins,
      });
    },
    run: (html) => {
      globalThis.editor.setData(html);
      return globalThis.editor.getData();
    },
  },
  {
    host: 'CKEditor 5, General HTML Support',
    of: 'ckeditor5',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    setUp: async () => {
      const ck = globalThis.CKEDITOR;
      const plugins = [ck.Essentials, ck.Paragraph, ck.Link, ck.BlockQuote, ck.GeneralHtmlSupport];
      const htmlSupport = { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] };
      globalThis.editor = await ck.ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins,
        htmlSupport,
      });
    },
    run: (html) => {
      globalThis.editor.setData(html);
      return globalThis.editor.getData();
    },
  },
  {
    host: 'Tiptap, starter kit',
    of: '@tiptap/starter-kit',
    scripts: ['/made/tiptap.js'],
    setUp: () => {
      globalThis.editor = new globalThis.Editor({
        element: document.querySelector('#editor'),
        extensions: [globalThis.StarterKit],
      });
    },
    run: (html) => {
      globalThis.editor.commands.setContent(html);
      return globalThis.editor.getHTML();
    },
  },
  {
    host: 'Quill, snow',
    of: 'quill',
    scripts: ['quill/dist/quill.js'],
    setUp: () => {
      globalThis.editor = new globalThis.Quill('#editor', { theme: 'snow' });
    },
    run: (html) => {
      globalThis.editor.setContents(globalThis.editor.clipboard.convert({ html }));
      return globalThis.editor.getSemanticHTML();
    },
  },
  {
    host: 'Trix, defaults',
    of: 'trix',
    scripts: ['trix/dist/trix.umd.min.js'],
    setUp: () =>
      new Promise((resolve) => {
        const editor = document.createElement('trix-editor');
        editor.addEventListener('trix-initialize', resolve, { once: true });
        document.body.append(editor);
        globalThis.editor = editor;
      }),
    run: (html) => {
      globalThis.editor.editor.loadHTML(html);
      return globalThis.editor.value;
    },
  },
];
