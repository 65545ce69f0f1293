import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { lookWith, settings } from '../../scripts/axe.mjs';
import { emulate } from '../emulate.js';
import {
  button,
  close,
  copyable,
  dataOf,
  field,
  fields,
  fill,
  KEY,
  openBuilder,
  paste,
  press,
  settled,
  spoken,
} from './page.js';

const { axe } = window as unknown as { axe: typeof axeCore };

/** In Firefox the links to what is wrong stand closer than 24 pixels, each in a line of its own. */
const own = { ...settings, leftOut: { ...settings.leftOut, 'target-size': 'Links in a list, one a line.' } };

const violations = async (): Promise<string[]> => (await lookWith(axe, 'main', own)).violations;

const BONUS = {
  title: 'Bonuses',
  rows: [
    {
      place: 'Khanty-Mansi',
      bonus: { text: 'x y', value: 'about 50000' },
      income: { text: 'z', value: { amount: 1600, per: 'P1M' } },
    },
  ],
};
const SAMPLES: [string, string][] = [
  ['an empty form', ''],
  [
    'a claim with everything',
    JSON.stringify({
      text: 'More than 5 were killed.',
      claimant: ['A', 'B'],
      value: 700000,
      claimDate: 'sometime',
      evidence: [{ url: 'nowhere' }],
      corrections: [{ text: 'x' }],
      relations: [
        { type: 'laterThan', target: { text: 'y z', value: 4 } },
        { type: 'rivals', target: 'other' },
      ],
    }),
  ],
  ['a trend', '2024-01,1000\n2024-02,many'],
  ['a comparison', JSON.stringify(BONUS)],
  [
    'a source',
    '{"name": "TASS", "kind": "newsAgency", "agent": {"name": "Russia", "partyToConflict": "party", "side": "RU"}}',
  ],
];

describe('the builder', () => {
  for (const [name, text] of SAMPLES)
    it(`has no axe violation, light or dark, with ${name}`, async () => {
      const builder = await openBuilder();
      if (text) await paste(builder, text);
      for (const details of builder.querySelectorAll('details')) details.open = true;
      await settled(builder);
      for (const scheme of ['light', 'dark'] as const) {
        await emulate({ 'prefers-color-scheme': scheme });
        expect(await violations(), scheme).to.deep.equal([]);
      }
      await emulate({});
    });

  it('has a label for every control, which is no placeholder, and an id that is its own', async () => {
    const builder = await openBuilder();
    await openBuilder();
    await paste(builder, SAMPLES[1]![1]);
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    expect(controls.length).to.be.greaterThan(60);
    expect(controls.filter((control) => !control.labels?.length || control.placeholder)).to.deep.equal([]);
    const ids = [...document.querySelectorAll('war-builder [id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('fits 320 pixels, every part of it, without a horizontal scroll', async () => {
    await setViewport({ width: 320, height: 700 });
    const builder = await openBuilder();
    for (const [, text] of SAMPLES.slice(1)) {
      await paste(builder, text);
      for (const details of builder.querySelectorAll('details')) details.open = true;
      await settled(builder);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }
    await setViewport({ width: 1000, height: 800 });
  });

  it('is filled in, mended and read by keyboard alone', async () => {
    const builder = await openBuilder();
    field(builder, 'The claim, in one sentence').focus();
    await sendKeys({ type: 'More than 5,000 men were killed.' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(button(builder, 'Take “More than 5,000” as the figure'));
    await sendKeys({ press: 'Enter' });
    await settled(builder);
    expect(document.activeElement).to.equal(field(builder, 'The number'));
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({ value: { amount: 5000, comparator: 'moreThan' } });
    field(builder, 'Name').focus();
    await sendKeys({ type: 'The army' });
    expect(copyable(builder, 'The sentence inside the tag')).to.match(/^The army \(/);
    button(builder, 'Add another claimant').focus();
    await sendKeys({ press: ' ' });
    await settled(builder);
    expect(document.activeElement).to.equal(field(builder, 'Name', 1));
    button(builder, 'Remove claimant 2').focus();
    await sendKeys({ press: 'Enter' });
    await settled(builder);
    expect(document.activeElement).to.equal(button(builder, 'Add another claimant'));
  });

  it('does not leave the page when Enter is pressed in a field', async () => {
    const builder = await openBuilder();
    await fill(builder, 'When it was said', '2025');
    field(builder, 'When it was said').focus();
    await sendKeys({ press: 'Enter' });
    await settled(builder);
    expect(field(builder, 'When it was said').value).to.equal('2025');
  });

  it('shows where the focus is', async () => {
    const builder = await openBuilder();
    field(builder, 'The claim, in one sentence').focus();
    await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });

  it('says aloud that something was copied, or how to', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'x');
    await press(builder, 'Copy Raw HTML');
    // The clipboard answers in its own time.
    const isSaid = () => /Copied: Raw HTML\.|Raw HTML is selected/.test(spoken(builder));
    for (let tries = 0; tries < 200 && !isSaid(); tries++) await new Promise((done) => setTimeout(done, 20));
    expect(isSaid(), spoken(builder)).to.be.true;
  });
});

describe('what was filled in', () => {
  it('is there again after a reload, sentence, kind and ledger included', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'A sentence.');
    await press(builder, 'Add a source');
    await fill(builder, 'Title or name', 'A source');
    await fill(builder, 'The sentence inside the tag', 'My own.');
    await fill(builder, 'Address of your ledger’s page', 'https://publisher.example/ledger.html');
    const before = copyable(builder, 'Raw HTML');
    close();
    const again = await openBuilder();
    expect(copyable(again, 'Raw HTML')).to.equal(before);
    expect(field(again, 'Address of your ledger’s page').value).to.equal('https://publisher.example/ledger.html');
  });

  it('is cleared with one button and brought back with another, also after a reload', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'A sentence.');
    await press(builder, 'Clear the form');
    expect(field(builder, 'The claim, in one sentence').value).to.equal('');
    expect(document.activeElement).to.equal(button(builder, 'Undo'));
    close();
    const again = await openBuilder();
    await press(again, 'Undo');
    expect(field(again, 'The claim, in one sentence').value).to.equal('A sentence.');
  });

  it('stays with its kind when another is looked at', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'A sentence.');
    field(builder, 'A source').click();
    await settled(builder);
    await fill(builder, 'Title or name', 'TASS');
    expect(copyable(builder, 'Raw HTML')).to.match(/^<war-source /);
    field(builder, 'One claim').click();
    await settled(builder);
    expect(field(builder, 'The claim, in one sentence').value).to.equal('A sentence.');
  });

  for (const kept of [
    '',
    'null',
    '[]',
    '{"state":{"drafts":{"claim":7}}}',
    '{"state":{"kind":"__proto__","drafts":{}}}',
    '{',
  ])
    it(`begins anew where the storage holds ${kept || 'nothing'}`, async () => {
      localStorage.setItem(KEY, kept);
      const builder = await openBuilder();
      expect(field(builder, 'The claim, in one sentence').value).to.equal('');
    });

  it('does not need a storage', async () => {
    const { setItem, getItem } = Storage.prototype;
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const builder = await openBuilder();
      await fill(builder, 'The claim, in one sentence', 'A sentence.');
      expect(fields(builder, 'Raw HTML')).to.have.length(1);
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });
});
