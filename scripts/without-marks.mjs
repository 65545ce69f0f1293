// Rollup plugin for the page build: takes out of Lit what it leaves on every page, its lists of versions and its place for decorators' notes.
// They are globals, and nobody reads them: Lit warns of two versions in its development build only, and nothing here has decorators.

import MagicString from 'magic-string';

/** By the file of Lit: what is there, and what takes its place. */
const MARKS = {
  'reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/this\[Symbol\.metadata\]/, 'null'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'lit-html.js': [[/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0']],
  'lit-element.js': [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0']],
};

export const withoutMarks = () => ({
  name: 'without-marks',
  transform(code, id) {
    const marks = /\/(reactive-element|lit-html|lit-element)\/[^/]+$/.test(id) && MARKS[id.replace(/^.*\//, '')];
    if (!marks) return null;
    const text = new MagicString(code);
    for (const [mark, instead] of marks) {
      // Another version of Lit may write them in another way.
      if (!mark.test(code)) this.error(`${id} has no ${mark}`);
      text.replace(mark, instead);
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
