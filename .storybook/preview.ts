import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import './story.css';

/** Written by `npm run build`; without it the stories show, only their tables of properties are bare. */
const [manifest] = Object.values(import.meta.glob('../custom-elements.json', { eager: true, import: 'default' }));
if (manifest) setCustomElementsManifest(manifest);

const languages = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pl: 'Polski',
  ar: 'العربية',
};

const items = (choices: Record<string, string>) => Object.entries(choices).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: items({ light: 'Light', dark: 'Dark' }) },
    },
    dir: {
      description: 'Direction of the text',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: items({ ltr: 'Left to right', rtl: 'Right to left' }) },
    },
    lang: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', dynamicTitle: true, items: items(languages) },
    },
    textSize: {
      description: 'Size of the text',
      toolbar: { icon: 'zoom', dynamicTitle: true, items: items({ '100%': 'Text 100 %', '200%': 'Text 200 %' }) },
    },
  },
  initialGlobals: { theme: 'light', dir: 'ltr', lang: 'en', textSize: '100%' },
  parameters: {
    // Every rule is on, and a violation is a failure.
    a11y: { test: 'error' },
    controls: { expanded: true },
    viewport: {
      options: {
        narrow: { name: 'Narrow phone', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' } },
        column: { name: 'Newspaper column', styles: { width: '680px', height: '900px' } },
      },
    },
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { theme, dir, lang, textSize } = globals as Record<'theme' | 'dir' | 'lang' | 'textSize', string>;
      const style = `color-scheme: ${theme}; font-size: ${textSize}`;
      // Alone on its page a story is the page's main part; among others on a docs page it is not.
      return viewMode === 'story'
        ? html`<main class="story" lang=${lang} dir=${dir} style=${style}>${story()}</main>`
        : html`<div class="story" lang=${lang} dir=${dir} style=${style}>${story()}</div>`;
    },
  ],
};

export default preview;
