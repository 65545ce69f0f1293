// custom-elements.json says what a publisher and an editor may use, by the paths that the package ships: the four tags, their events, and the
// modules that define them. Nothing private, nothing of Lit's own making.

const tags = ['war-claim', 'war-trend', 'war-bonus', 'war-source'];

/** Attributes that the analyzer finds without a comment: they are not properties of the class. */
const attributes = {
  lang: 'Language of the words (BCP 47), as on any element. Absent: the nearest ancestor’s, else English.',
  dir: 'Direction of the text, `ltr` or `rtl`, as on any element. Absent: the page’s; words in another language than the page’s have their own.',
};
/** What a tag's `data-…` holds. */
const nouns = { claim: 'claim', trend: 'trend', bonus: 'comparison', source: 'source' };

const events = { 'war-ready': 'WarReadyEvent', 'war-problem': 'WarProblemEvent' };

/** `src/elements/war-claim.ts` is shipped as `dist/elements/war-claim.js`. */
const shipped = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

const isHidden = ({ privacy, name, static: isStatic, kind }) =>
  privacy === 'private' || privacy === 'protected' || /^[#_]/.test(name) || isStatic || kind === 'method';

/** Nobody can import the class that the four share: what they have of it is theirs. */
const own = ({ inheritedFrom: _, ...entry }) => entry;

function publicTag(declaration) {
  const kind = declaration.tagName.slice('war-'.length);
  const inner = (declaration.members ?? []).filter(isHidden).map(({ name }) => name);
  return {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    members: declaration.members.filter((member) => !isHidden(member)).map(own),
    attributes: [
      {
        name: `data-${kind}`,
        type: { text: 'string' },
        description: `The ${nouns[kind]} as JSON. Wins over a child script and \`src\`; the property wins over it.`,
      },
      ...declaration.attributes
        .filter(({ name, fieldName }) => name && !/^([#_]|data-)/.test(name) && !inner.includes(fieldName))
        .map((entry) => ({ type: { text: 'string' }, description: attributes[entry.name], ...own(entry) })),
    ],
    // The analyzer also takes what an event is made from for its name.
    events: declaration.events
      .filter(({ name }) => name in events)
      .map((entry) => ({ ...own(entry), type: { text: events[entry.name] } })),
    slots: declaration.slots.map(own),
    cssProperties: declaration.cssProperties?.map(own),
  };
}

/** A class or a star as a module exports it, and where it is declared. */
const exported = (name, module) => ({ kind: 'js', name, declaration: { name, module } });
const module = (path, declarations, exports) => ({ kind: 'javascript-module', path, declarations, exports });

/** Leaves what a page can use, where the package has it. */
const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const find = (path) => manifest.modules.find((one) => one.path === `src/elements/${path}.ts`);
    const classOf = (tag) => find(tag).declarations.find(({ tagName }) => tagName === tag);
    const eventModule = shipped('src/elements/events.ts');
    const classes = find('events').declarations.filter(({ name }) => Object.values(events).includes(name));
    manifest.modules = [
      module(
        'dist/index.js',
        [],
        [
          ...tags.map((tag) => exported(classOf(tag).name, `dist/elements/${tag}.js`)),
          ...classes.map(({ name }) => exported(name, eventModule)),
        ],
      ),
      ...tags.map((tag) => {
        const path = `dist/elements/${tag}.js`;
        return module(path, [publicTag(classOf(tag))], [exported(classOf(tag).name, path)]);
      }),
      module(
        eventModule,
        classes.map(({ members = [], ...one }) => ({
          ...own(one),
          superclass: { name: 'Event', package: 'global:' },
          members: members.filter((member) => !isHidden(member)).map(own),
        })),
        classes.map(({ name }) => exported(name, eventModule)),
      ),
      ...tags.map((tag) => {
        const declaration = { name: classOf(tag).name, module: `dist/elements/${tag}.js` };
        return module(
          `dist/define/${tag}.js`,
          [],
          [
            { kind: 'js', name: declaration.name, declaration },
            { kind: 'custom-element-definition', name: tag, declaration },
          ],
        );
      }),
      module(
        'dist/define/define.js',
        [],
        tags.map((tag) => exported('*', `dist/define/${tag}.js`)),
      ),
    ];
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [asShipped],
};
