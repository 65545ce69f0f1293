import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { define } from '../src/define/define-tag.js';
import { WarSource } from '../src/elements/war-source.js';
import { SOURCE_KINDS, type SourceInput } from '../src/model/source.js';
import {
  LANGUAGES,
  address,
  eachSays,
  isOnlySentence,
  keepsSentence,
  network,
  opens,
  real,
  says,
  sourceWordsOf,
} from './tell.js';

define('war-source', WarSource);

type Source = Exclude<SourceInput, string>;

interface Args {
  source?: Source;
  src?: string;
  sentence?: string;
}

const tag = ({ source, src, sentence }: Args) =>
  html`<war-source .source=${source ?? null} src=${src ?? nothing}>${sentence ?? ''}</war-source>`;

/**
 * A word and a shape in a line of text: what kind of source that is, and on which side of the war. It opens to the details,
 * and does not move the line it stands in.
 */
const meta: Meta<Args> = {
  title: 'Source',
  component: 'war-source',
  render: (args) => html`<p>Russian losses ${tag(args)} are claimed by many.</p>`,
  argTypes: {
    source: { control: 'object', description: 'The source; edit it and see what readers read.' },
    src: { control: 'text', description: 'The address of a source in a ledger.' },
    sentence: { control: 'text', description: 'What stands there without the script, and whenever the data fails.' },
  },
};
export default meta;

type Story = StoryObj<Args>;
const entry = (id: string) => real<Source>('source', id);

/** In a sentence. Press the badge for the link, the side and the dates. */
export const InASentence: Story = {
  args: { source: entry('general-staff-2024-02'), sentence: '(official; side: Ukraine)' },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('war-source')!;
    await waitFor(() => expect(shadowRoot!.querySelector('button')?.textContent).toBe('Official · Ukraine'));
    await userEvent.click(shadowRoot!.querySelector('button')!);
    const details = shadowRoot!.querySelector('[popover]')!;
    await waitFor(() => expect(details.matches(':popover-open')).toBe(true));
    await expect(details.textContent).toContain('6 February 2024');
  },
};

/** One side's ministry. */
export const OnTheOtherSide: Story = {
  args: { source: entry('tass-2023-12'), sentence: '(news agency)' },
  play: says('News agency'),
};

/** A state that supports one side without fighting. */
export const SupportsASide: Story = {
  args: { source: entry('uk-post-2025-03'), sentence: '(official; supports Ukraine)' },
  play: says('supports Ukraine'),
};

/** Not a party to the war: the badge needs no word for that, the details have it. */
export const NotAParty: Story = {
  args: { source: entry('meduza-2025-02'), sentence: '(news media)' },
  play: says('not a party to the war'),
};

/** Live from a ledger. */
export const FromALedger: Story = {
  args: { src: address('norway-focus-2025'), sentence: '(intelligence)' },
  play: says('Intelligence'),
};

/** With a copy that stays when the page goes, and what the Admiralty code says of it. An example. */
export const WithAnArchivedCopy: Story = {
  args: {
    source: {
      name: 'An example of a paper',
      kind: 'newsMedia',
      url: 'https://example.org/',
      archivedAt: 'https://example.org/copy',
      datePublished: '2025-12-19',
      dateAccessed: '2026-01-05',
      lang: 'uk',
      sourceReliability: 'B',
      credibility: '3',
    },
    sentence: '(news media)',
  },
  play: says('archived copy', 'in Ukrainian', 'Source reliability B: usually reliable'),
};

/** Each kind, with its shape: a square for those who take part, lines for the press, a triangle for counts of names, a diamond for studies. */
export const EveryKind: Story = {
  render: () =>
    html`<ul>${SOURCE_KINDS.map((kind) => html`<li>${tag({ source: { name: 'An example', kind } })}</li>`)}</ul>`,
  play: eachSays(...SOURCE_KINDS.map((kind) => sourceWordsOf({ name: 'An example', kind }))),
};

const sided = (['party', 'supportsParty', 'notParty', 'unknown', undefined] as const).map(
  (partyToConflict): Source => ({
    name: 'An example',
    kind: 'official',
    agent: {
      name: 'An example',
      side: 'UA',
      ...(partyToConflict && { partyToConflict }),
      partyNote: 'the editor’s reason',
    },
  }),
);

/** Each side: a party, a supporter, not a party, not known, not stated. */
export const EverySide: Story = {
  render: () => html`<ul>${sided.map((source) => html`<li>${tag({ source })}</li>`)}</ul>`,
  play: eachSays(...sided.map((source) => sourceWordsOf(source, ({ side }) => side))),
};

/** The smallest source: a name. */
export const OnlyAName: Story = { args: { source: { name: 'Mediazona' } }, play: says('Mediazona') };

/** Only an address. */
export const OnlyAnAddress: Story = {
  args: { source: { url: 'https://example.org/report' } },
  play: says('https://example.org/report'),
};

/** A bad link is no link; the rest stands. */
export const BadLink: Story = {
  args: { source: { name: 'An example', kind: 'ngo', url: 'javascript:alert(1)' } },
  play: says('Non-governmental organisation', 'left out'),
};

/** Data from a stranger: markup is only letters, and turned text turns nothing else. */
export const HostileData: Story = {
  args: {
    source: {
      name: '\u202e<img src=x onerror=alert(1)>',
      kind: 'official',
      agent: { name: '</button><script>alert(1)</script>', partyToConflict: 'party', side: '\u202e<b>us</b>' },
      url: 'javascript:alert(1)',
    },
    sentence: '(official)',
  },
  play: says('<img src=x onerror=alert(1)>'),
};

/** A name as long as names are; the line breaks inside it. */
export const LongName: Story = {
  args: {
    source: {
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, an example of a body whose name fills more than one line of a narrow column',
    },
  },
  tags: ['phone'],
  play: says('an example of a body'),
};

/** While the data is on its way, the page's own words stand there. */
export const Loading: Story = {
  args: { src: '/elsewhere/never.json#mivd', sentence: '(intelligence)' },
  beforeEach: network(() => new Promise(() => undefined)),
  play: keepsSentence,
};

/** Without scripts: the page's own words. */
export const WithoutScript: Story = {
  args: { source: entry('general-staff-2024-02'), sentence: '(official; side: Ukraine)' },
  globals: { script: 'off' },
  play: isOnlySentence('(official; side: Ukraine)'),
};

/** The data is faulty: the page's own words stay. */
export const FaultyData: Story = {
  args: { source: {} as never, sentence: '(official; side: Ukraine)' },
  play: keepsSentence,
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { source: entry('general-staff-2024-02') },
  globals: { dir: 'rtl', lang: 'ar' },
  play: says('General Staff', sourceWordsOf(entry('general-staff-2024-02'), undefined, 'ar')),
};

/** On a dark page. */
export const Dark: Story = {
  args: { source: entry('uk-post-2025-03') },
  globals: { theme: 'dark' },
  play: says('supports Ukraine'),
};

/** The same source in every language that the tags speak. */
export const EveryLanguage: Story = {
  render: () =>
    html`${LANGUAGES.map((lang) => html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${tag({ source: entry('uk-post-2025-03') })}</div>`)}`,
  play: eachSays(...LANGUAGES.map((lang) => sourceWordsOf(entry('uk-post-2025-03'), ({ side }) => side, lang))),
};

/** The reader forces colours on every page. */
export const ForcedColours: Story = {
  args: { source: entry('general-staff-2024-02'), sentence: '(official; side: Ukraine)' },
  tags: ['forced-colors'],
  play: says('Official · Ukraine'),
};

/** The reader asks for more contrast: the badge is in the text's own ink, and what it opens has a full edge. */
export const MoreContrast: Story = {
  args: { source: entry('general-staff-2024-02'), sentence: '(official; side: Ukraine)' },
  tags: ['more-contrast'],
  play: async ({ canvasElement }) => {
    await says('Official · Ukraine')({ canvasElement });
    const { shadowRoot } = canvasElement.querySelector('war-source')!;
    await userEvent.click(shadowRoot!.querySelector('button')!);
    await waitFor(() => expect(shadowRoot!.querySelector('[popover]:popover-open')).not.toBeNull());
  },
};

/** On paper: the badge says what kind of source it is; nothing can be opened there. */
export const Print: Story = {
  args: { source: entry('general-staff-2024-02'), sentence: '(official; side: Ukraine)' },
  tags: ['print'],
  play: says('Official · Ukraine'),
};

/** Text of twice the size. */
export const LargeText: Story = {
  args: { source: entry('uk-post-2025-03'), sentence: '(official; supports Ukraine)' },
  globals: { textSize: '200%' },
  play: says('supports Ukraine'),
};

/** On a page with a root of 10 pixels that resets everything. */
export const OnAStrangePage: Story = {
  args: { source: entry('general-staff-2024-02'), sentence: '(official; side: Ukraine)' },
  globals: { page: 'reset' },
  play: says('Official · Ukraine'),
};

const general = { source: entry('general-staff-2024-02'), sentence: '(official; side: Ukraine)' };

/** Opened on a narrow phone: the details stay within it. */
export const OpenedOnANarrowPhone: Story = { args: general, tags: ['narrow'], play: opens('Official · Ukraine') };

/** Opened on a dark page. */
export const OpenedDark: Story = { args: general, globals: { theme: 'dark' }, play: opens('Official · Ukraine') };

/** Opened from right to left. */
export const OpenedRightToLeft: Story = {
  args: general,
  globals: { dir: 'rtl', lang: 'ar' },
  play: opens(sourceWordsOf(general.source, undefined, 'ar')),
};

/** Opened in colours that the reader forces. */
export const OpenedInForcedColours: Story = {
  args: general,
  tags: ['forced-colors'],
  play: opens('Official · Ukraine'),
};
