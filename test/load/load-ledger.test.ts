import { expect } from 'chai';
import { loadLedger } from '../../src/load/load-ledger.js';
import { answer, freshAddress, hurry, json, wait } from '../elements/page.js';

const load = (url: string, freshMs?: number) => loadLedger(url, performance.now(), freshMs);
const codes = async (loaded: ReturnType<typeof load>) => (await loaded).problems.map(({ code }) => code);

describe('loading a ledger', () => {
  beforeEach(() => hurry());

  it('makes one request for an address, however many ask and whenever', async () => {
    const asked = answer(() => json({ version: 1 }));
    const url = freshAddress();
    const first = await Promise.all([load(url), load(url), load(url)]);
    const late = await load(url);
    expect(asked.length).to.equal(1);
    for (const loaded of first) expect(loaded).to.equal(late);
  });

  it('keeps two addresses apart', async () => {
    const asked = answer(({ url }) => json({ title: url }));
    const urls = [freshAddress(), freshAddress()];
    const loaded = await Promise.all(urls.map((url) => load(url)));
    expect(asked.map(({ url }) => url)).to.deep.equal(urls);
    expect(loaded.map((one) => one.ok && one.value.raw.title)).to.deep.equal(urls);
  });

  it('sends no credentials, and may be cut short', async () => {
    const asked = answer(() => json({}));
    await load(freshAddress());
    expect(asked[0]!.init.credentials).to.equal('omit');
    expect(asked[0]!.init.signal).to.be.instanceOf(AbortSignal);
    expect(asked[0]!.init.method ?? 'GET').to.equal('GET');
  });

  it('asks first as any page does, and later whether anything has changed', async () => {
    const asked = answer(() => json({}));
    const url = freshAddress();
    await load(url);
    await load(url, 0);
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('hands out the very same ledger when nothing has changed, and another when something has', async () => {
    let title = 'old';
    answer(() => json({ title }));
    const url = freshAddress();
    const first = await load(url);
    expect(await load(url, 0)).to.equal(first);
    title = 'new';
    const changed = await load(url, 0);
    expect(changed.ok && changed.value.raw.title).to.equal('new');
    expect(await load(url)).to.equal(changed);
  });

  it('joins a request that is under way', async () => {
    const asked = answer(() => json({}));
    const url = freshAddress();
    const [a, b] = [load(url, 5000), load(url, 5000)];
    expect(await a).to.equal(await b);
    expect(asked.length).to.equal(1);
  });

  it('joins a request that is still under way when it is time for the next', async () => {
    const asked = answer(() => wait(30).then(() => json({})));
    const url = freshAddress();
    const [a, b] = [loadLedger(url, 0), loadLedger(url, 60_000, 5000)];
    expect(await a).to.equal(await b);
    expect(asked.length).to.equal(1);
    await loadLedger(url, 60_000, 5000);
    expect(asked.length, 'and asks again when it is over').to.equal(2);
  });

  const tries: [string, number, () => Response | Promise<Response>][] = [
    ['404', 1, () => new Response('', { status: 404, statusText: 'Not Found' })],
    ['403', 1, () => new Response('', { status: 403 })],
    ['408', 3, () => new Response('', { status: 408 })],
    ['429', 3, () => new Response('', { status: 429 })],
    ['500', 3, () => new Response('', { status: 500 })],
    ['503', 3, () => new Response('', { status: 503 })],
    [
      'a network fault, a refusal of another origin or a redirect without end',
      3,
      () => Promise.reject(new TypeError('Failed to fetch')),
    ],
    [
      'half a file',
      3,
      () => {
        const body = new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('{"claims":[{"text":"half'));
            controller.error(new TypeError('network error'));
          },
        });
        return new Response(body);
      },
    ],
  ];
  for (const [what, times, by] of tries) {
    it(`tries ${times === 1 ? 'once' : 'three times'} and no more on ${what}`, async () => {
      const asked = answer(by);
      expect(await codes(load(freshAddress()))).to.deep.equal(['not-found']);
      expect(asked.length).to.equal(times);
    });
  }

  it('gives up on a server that never answers, after three tries', async () => {
    const asked = answer(
      ({ init }) =>
        new Promise((_, fail) => init.signal!.addEventListener('abort', () => fail(init.signal!.reason as Error))),
    );
    expect(await codes(load(freshAddress()))).to.deep.equal(['not-found']);
    expect(asked.length).to.equal(3);
  });

  it('is content with the third try', async () => {
    let left = 2;
    const asked = answer(() => (left-- ? new Response('', { status: 502 }) : json({ title: 'there' })));
    const loaded = await load(freshAddress());
    expect(loaded.ok && loaded.value.raw.title).to.equal('there');
    expect(asked.length).to.equal(3);
  });

  it('says what the server said', async () => {
    answer(() => new Response('', { status: 404, statusText: 'Not Found' }));
    const { problems } = await load(freshAddress());
    expect(problems[0]).to.include({ code: 'not-found', path: '', rank: 'error' });
    expect(problems[0]!.message).to.include('404 Not Found');
  });

  const bodies: [string, string, string][] = [
    ['a page of HTML', '<!doctype html><title>Not here</title>', 'bad-json'],
    ['JSON that was cut off', '{"claims": [', 'bad-json'],
    ['nothing', '', 'bad-json'],
    ['a list', '[]', 'wrong-type'],
    ['null', 'null', 'wrong-type'],
    ['a number', '5', 'wrong-type'],
    ['a text', '"ledger"', 'wrong-type'],
  ];
  for (const [what, body, code] of bodies) {
    it(`refuses ${what} with ${code}, without asking again`, async () => {
      const asked = answer(() => new Response(body));
      expect(await codes(load(freshAddress()))).to.deep.equal([code]);
      expect(asked.length).to.equal(1);
    });
  }

  it('reads a file that begins with a byte order mark', async () => {
    answer(() => new Response('\ufeff{"title":"marked"}'));
    const loaded = await load(freshAddress());
    expect(loaded.ok && loaded.value.raw.title).to.equal('marked');
  });

  it('refuses a ledger above 8 MiB: by its announced length unread, else by what came', async () => {
    let isRead = false;
    const body = new ReadableStream({ pull: () => void (isRead = true) }, { highWaterMark: 0 });
    answer(() => new Response(body, { headers: { 'content-length': String(8 * 2 ** 20 + 1) } }));
    expect(await codes(load(freshAddress()))).to.deep.equal(['too-large']);
    expect(isRead).to.be.false;
    answer(() => new Response(`{"title":"${'x'.repeat(8 * 2 ** 20)}"}`));
    expect(await codes(load(freshAddress()))).to.deep.equal(['too-large']);
    answer(() => new Response(`{"note":"${'x'.repeat(8 * 2 ** 20 - 11)}"}`));
    expect((await load(freshAddress())).ok).to.be.true;
  });

  it('does not remember a fault: who asks later has another chance', async () => {
    let isUp = false;
    const asked = answer(() => (isUp ? json({}) : new Response('', { status: 404 })));
    const url = freshAddress();
    expect((await load(url)).ok).to.be.false;
    isUp = true;
    expect((await load(url)).ok).to.be.true;
    expect(asked.length).to.equal(2);
  });

  it('keeps a good copy for the page when a later look fails, and says that it failed', async () => {
    let isUp = true;
    answer(() => (isUp ? json({ title: 'good' }) : new Response('<html>', { status: 200 })));
    const url = freshAddress();
    const good = await load(url);
    isUp = false;
    expect(await codes(load(url, 0))).to.deep.equal(['bad-json']);
    expect(await load(url)).to.equal(good);
  });

  it('never throws where a page’s own `fetch` fails with nothing, and the address may be asked again', async () => {
    let isUp = false;
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    answer(() => (isUp ? json({}) : Promise.reject()));
    const url = freshAddress();
    expect(await codes(load(url))).to.deep.equal(['not-found']);
    isUp = true;
    expect((await load(url)).ok).to.be.true;
  });

  it('reads the text of an answer that has no stream, as what a page has in place of `fetch` may give', async () => {
    const { ok, status, headers } = new Response('');
    answer(() => ({ ok, status, headers, text: async () => '{"title":"plain"}' }) as Response);
    const loaded = await load(freshAddress());
    expect(loaded.ok && loaded.value.raw.title).to.equal('plain');
  });

  it('keeps the last hundred ledgers, and no page’s memory fills with those it has left', async () => {
    const asked = answer(() => json({}));
    const urls = Array.from({ length: 101 }, freshAddress);
    for (const url of urls) await load(url);
    await load(urls[1]!);
    expect(asked.length, 'kept').to.equal(101);
    await load(urls[0]!);
    expect(asked.length, 'forgotten').to.equal(102);
  });

  it('never throws: an address that is none is a problem, too', async () => {
    expect(await codes(load('http://[bad'))).to.deep.equal(['not-found']);
  });
});
