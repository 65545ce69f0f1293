/** A server that answers wrong in every way, over a real network: what the loader makes of it, in both browsers. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { loadLedger } from '../../src/load/load-ledger.js';
import { hurry } from '../elements/page.js';

// One server for the page's own host and one that is another host for the browser.
const { own: path, elsewhere } = await executeServerCommand<{ own: string; elsewhere: string }, object>(
  'war:faults',
  {},
);
const own = new URL(path, location.href).href;

let served = 0;
/** Asks for a fault: what came, and how often and with what the server was asked. */
const ask = async (fault: string, base = own) => {
  const id = `${Date.now()}-${(served += 1)}`;
  const loaded = await loadLedger(`${base}${fault}?${id}`, performance.now());
  const asked = (await (await fetch(`${own}asked?${id}`)).json()) as Record<string, string>[];
  return { loaded, codes: loaded.problems.map(({ code }) => code), asked, message: loaded.problems[0]?.message ?? '' };
};

describe('a ledger on a server that answers wrong', () => {
  beforeEach(() => hurry(8));

  const faults: [what: string, fault: string, code: string, times: number][] = [
    ['says 404', 'status/404', 'not-found', 1],
    ['says 403', 'status/403', 'not-found', 1],
    ['says 410', 'status/410', 'not-found', 1],
    ['says 500', 'status/500', 'not-found', 3],
    ['says 503', 'status/503', 'not-found', 3],
    ['says 429', 'status/429', 'not-found', 3],
    ['says 429, and when to come again', 'later/120', 'not-found', 1],
    ['says 429, and to come again in a moment', 'later/1', 'not-found', 1],
    ['says 503, and when to come again', 'down/120', 'not-found', 1],
    ['says 304 to one who has nothing', 'status/304', 'not-found', 1],
    ['answers with a page of HTML', 'html', 'bad-json', 1],
    ['answers with nothing', 'empty', 'bad-json', 1],
    ['says 204', 'status/204', 'bad-json', 1],
    ['answers in another encoding', 'latin', 'bad-json', 1],
    ['answers in UTF-16', 'utf16', 'bad-json', 1],
    ['answers with half a file, and hangs up', 'half', 'not-found', 3],
    ['answers with half a file, and never ends', 'slow', 'not-found', 3],
    ['never answers', 'never', 'not-found', 3],
    ['hangs up', 'hang-up', 'not-found', 3],
    ['sends what is no gzip as gzip', 'not-gzip', 'not-found', 3],
    ['sends a file of over 8 MiB and says so', 'large', 'too-large', 1],
    ['sends without end', 'endless', 'too-large', 1],
    ['packs 64 MiB into a few kilobytes', 'bomb', 'too-large', 1],
    ['sends it round in a circle', 'circle', 'not-found', 3],
  ];
  for (const [what, fault, code, times] of faults) {
    it(`is a problem of the kind ${code}, after ${times === 1 ? 'one try' : 'three tries'}, when it ${what}`, async () => {
      const { loaded, codes, asked } = await ask(fault);
      expect(loaded.ok).to.be.false;
      expect(codes).to.deep.equal([code]);
      if (fault === 'circle') expect(asked.length).to.be.within(3, 66);
      // Firefox itself repeats a request ten times whose connection was cut before a word.
      else if (fault === 'hang-up') expect(asked.length).to.be.within(3, 60);
      else expect(asked.length).to.equal(times);
    }).timeout(20_000);
  }

  const good: [what: string, path: string][] = [
    ['with the wrong content type', 'as-text'],
    ['with a byte order mark', 'marked'],
    ['of nearly 8 MiB, unannounced', 'nearly'],
    ['that was moved within its host', 'moved'],
    ['that comes bit by bit', 'bits'],
  ];
  for (const [what, path] of good)
    it(`is read all the same, ${what}`, async () => {
      const { loaded } = await ask(path);
      expect(loaded.ok && loaded.value.raw.title).to.equal('Häuser');
    }).timeout(20_000);

  it('is read from another host that lets the page, and not from one that does not', async () => {
    expect((await ask('open', elsewhere)).loaded.ok).to.be.true;
    expect((await ask('closed', elsewhere)).codes).to.deep.equal(['not-found']);
  });

  it('is not followed to another host, however open that is', async () => {
    const { codes, message } = await ask('away');
    expect(codes).to.deep.equal(['not-found']);
    expect(message).to.include('another host');
  });

  it('learns no cookie, no password, and not which page it is read in', async () => {
    document.cookie = 'secret=1; path=/';
    for (const path of ['as-text', 'moved']) {
      const { asked } = await ask(path);
      expect(asked.length).to.be.at.least(path === 'moved' ? 2 : 1);
      for (const { cookie, authorization, referer } of asked)
        expect([cookie, authorization, referer]).to.deep.equal([undefined, undefined, undefined]);
    }
    document.cookie = 'secret=; path=/; max-age=0';
    const { asked } = await ask('open', elsewhere);
    expect(asked[0]).to.have.property('origin', location.origin);
    expect(asked[0]).not.to.have.any.keys('cookie', 'referer');
  });

  it('is there again when the server is, and a good copy is kept while it is not', async () => {
    const url = `${own}switch?${Date.now()}`;
    const turn = (to: string) => fetch(`${own}turn?${to}`);
    await turn('off');
    expect((await loadLedger(url, performance.now())).ok).to.be.false;
    await turn('on');
    const there = await loadLedger(url, performance.now());
    expect(there.ok).to.be.true;
    await turn('off');
    expect((await loadLedger(url, performance.now(), 0)).ok).to.be.false;
    expect(await loadLedger(url, performance.now())).to.equal(there);
    await turn('on');
    expect(await loadLedger(url, performance.now(), 0)).to.equal(there);
  }).timeout(20_000);
});
