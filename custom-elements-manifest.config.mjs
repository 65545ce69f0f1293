// custom-elements.json says what a publisher and an editor may use: nothing private, nothing of Lit's own making.

const hidden = (member) =>
  member.privacy === 'private' || member.privacy === 'protected' || /^[#_]/.test(member.name) || member.static;

/** Leaves only the public members in the manifest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const inner = (declaration.members ?? []).filter(hidden).map(({ name }) => name);
        if (declaration.members) declaration.members = declaration.members.filter((member) => !hidden(member));
        if (declaration.attributes)
          declaration.attributes = declaration.attributes.filter(
            // A tag's own `data-…` is told with its property.
            (entry) => !/^([#_]|data-)/.test(entry.name ?? '') && !inner.includes(entry.fieldName),
          );
        // The analyzer takes what an event is made from for its name.
        if (declaration.events)
          declaration.events = declaration.events.filter((entry) => entry.name?.startsWith('war-'));
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
