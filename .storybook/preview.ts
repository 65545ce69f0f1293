import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import './fonts.css';
import './story.css';
import './host-pages.css';
import { forceColours, releaseColours } from './forced-colours.js';
import { onPage, pages, type PageName } from './host-pages.js';
import { withoutScript } from './no-script.js';

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

type Globals = Record<'theme' | 'dir' | 'lang' | 'textSize' | 'colours' | 'script', string> & { page: PageName };

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
    colours: {
      description: 'Colours that the reader forces on every page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: items({ own: 'The page’s colours', forced: 'Forced colours (imitated)' }),
      },
    },
    script: {
      description: 'Whether scripts run',
      toolbar: { icon: 'power', dynamicTitle: true, items: items({ on: 'With script', off: 'Without script' }) },
    },
    page: {
      description: 'The page around the story',
      toolbar: { icon: 'browser', dynamicTitle: true, items: items(pages) },
    },
  },
  initialGlobals: {
    theme: 'light',
    dir: 'ltr',
    lang: 'en',
    textSize: '100%',
    colours: 'own',
    script: 'on',
    page: 'plain',
  },
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
      const { theme, dir, lang, textSize, colours, script, page } = globals as Globals;
      const isForced = colours === 'forced';
      releaseColours();
      if (isForced) forceColours(document);
      const onReady = (event: Event) => isForced && forceColours((event.target as Element).shadowRoot!);
      // Alone on its page a story has the page, its root too; among others on a docs page it has not.
      const isAlone = viewMode === 'story';
      document.documentElement.dataset.page = isAlone ? page : 'plain';
      const style = `color-scheme: ${isForced ? 'dark' : theme};${textSize === '100%' ? '' : ` font-size: ${textSize}`}`;
      const told = onPage(page, script === 'off' ? withoutScript(story()) : story());
      return isAlone
        ? html`<main class="story ${page}" lang=${lang} dir=${dir} style=${style} @war-ready=${onReady}>${told}</main>`
        : html`<div class="story ${page}" lang=${lang} dir=${dir} style=${style} @war-ready=${onReady}>${told}</div>`;
    },
  ],
};

export default preview;
