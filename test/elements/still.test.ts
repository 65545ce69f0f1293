import { expect } from 'chai';
import '../../src/define/define.js';
import { WarBonus } from '../../src/elements/war-bonus.js';
import { WarClaim } from '../../src/elements/war-claim.js';
import { WarSource } from '../../src/elements/war-source.js';
import { WarTrend } from '../../src/elements/war-trend.js';
import { fixtures } from './fixtures.js';
import { encode, put, settled, type Tag } from './page.js';

const CLASSES = { 'war-claim': WarClaim, 'war-trend': WarTrend, 'war-bonus': WarBonus, 'war-source': WarSource };
type Viewer = { view: (...given: unknown[]) => unknown };

const commentsIn = (root: ParentNode & Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

for (const { tag: name, kind, datum } of fixtures)
  describe(`<${name}>: the work of drawing it`, () => {
    const markup = `<${name} data-${kind}="${encode(JSON.stringify(datum(0)))}">The sentence.</${name}>`;

    it('is done once, though its slot is given the sentence after it is drawn', async () => {
      const viewer = CLASSES[name as keyof typeof CLASSES].prototype as unknown as Viewer;
      const { view } = viewer;
      let drawn = 0;
      viewer.view = function (...given) {
        drawn += 1;
        return view.apply(this, given);
      };
      try {
        const tag = put<Tag>(markup);
        await settled(tag);
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
        // A trend is as wide as it is only when it stands there.
        expect(drawn).to.be.within(1, kind === 'trend' ? 2 : 1);
      } finally {
        viewer.view = view;
      }
    });

    if (kind === 'bonus') return; // Its rows are sorted one by one.

    it('leaves nodes that are read, and none for whoever draws', async () => {
      const tag = put<Tag>(markup);
      await settled(tag);
      const root = tag.shadowRoot!;
      const stills = kind === 'trend' ? [...root.querySelectorAll('svg[role=img], .tables table')] : [...root.children];
      expect(stills).to.not.be.empty;
      for (const part of stills) expect(commentsIn(part), part.outerHTML.slice(0, 80)).to.equal(0);
    });
  });
