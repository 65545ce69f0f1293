/** Live refresh for a day, in simulated time: of a good ledger, of one that breaks, of one that comes late. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fixtures, ledger } from '../elements/fixtures.js';
import {
  answer,
  events,
  freshAddress,
  hide,
  json,
  problems,
  put,
  readerText,
  settled,
  until,
  type Tag,
} from '../elements/page.js';
import { stopClock } from './clock.js';

const HOUR_S = 3600;
const REFRESH_S = 30;

/** What the page holds, as the browser counts it after the garbage is out; `false` where it does not tell. */
const held = () =>
  executeServerCommand<{ nodes: number; listeners: number; bytes: number } | false, object>('war:held', {});

/** A ledger whose `#now` says `datum(n)` in every kind. */
const saying = (n: number) => {
  const [claim, bonus, source, trend] = fixtures.map(({ datum }) => ({ ...datum(n), id: 'now' }));
  return { version: 1, claims: [claim], bonuses: [bonus], sources: { now: source }, trends: [trend] };
};

describe('tags that are live for a day', () => {
  /** A server whose answers are counted while they are on their way. */
  const server = (by: (nth: number) => Response | Promise<Response>) => {
    const count = { asked: 0, inFlight: 0, most: 0 };
    const asked = answer(async () => {
      asked.length = 0; // the test's own list would grow
      count.most = Math.max(count.most, (count.inFlight += 1));
      try {
        return await by((count.asked += 1));
      } finally {
        count.inFlight -= 1;
      }
    });
    return count;
  };
  const live = (address: string, { tag, sentence }: (typeof fixtures)[number], id = 'now') =>
    `<${tag} src="${address}#${id}" refresh="${REFRESH_S}">${sentence}</${tag}>`;

  it('ask as often as they were told to, say what is said last, and leave nothing behind', async () => {
    let n = 0;
    const count = server(() => json(saying(n)));
    const clock = stopClock();
    const address = freshAddress();
    const main = put(fixtures.map((fixture) => live(address, fixture)).join('<p></p>')).parentElement!;
    const tags = fixtures.map(({ tag }) => main.querySelector<Tag>(tag)!);
    const areShown = () => tags.every((tag, i) => readerText(tag).includes(fixtures[i]!.says(n)));
    const hours = async (many: number) => {
      for (let hour = 0; hour < many; hour++) {
        n = (n + 1) % 4;
        await clock.run(HOUR_S);
        await Promise.all(tags.map(settled));
        expect(areShown(), `what is said in hour ${hour}`).to.be.true;
      }
    };
    for (const tag of tags) await settled(tag);
    // A day to get warm: what the engine has learned by then it does not learn again.
    await hours(24);
    const sizes = () => tags.map(({ shadowRoot }) => shadowRoot!.querySelectorAll('*').length);
    // What is asked of the browser sets a timer, too.
    const before = { timers: clock.pending(), asked: count.asked, sizes: sizes(), held: await held() };
    await hours(24);
    const aDay = (24 * HOUR_S) / REFRESH_S;
    expect(count.asked - before.asked, 'requests, one for all four').to.be.within(aDay * 0.98, aDay + 1);
    expect(count.most, 'requests at a time').to.equal(1);
    expect(clock.pending(), 'timers').to.equal(before.timers);
    expect(sizes(), 'elements').to.deep.equal(before.sizes);
    expect(problems).to.be.empty;
    expect(events.map(({ type }) => type)).to.deep.equal(Array(4).fill('war-ready'));
    const after = await held();
    if (!before.held || !after) return;
    expect(after.nodes - before.held.nodes, 'nodes').to.be.at.most(10);
    expect(after.listeners - before.held.listeners, 'listeners').to.be.at.most(5);
    // Less than it takes to remember a look.
    expect((after.bytes - before.held.bytes) / aDay, 'bytes for a look').to.be.below(50);
  }).timeout(120_000);

  it('never have two requests under way at a server that is slow, breaks, and recovers', async () => {
    const count = server(async (nth) => {
      if (nth % 7 === 0) await new Promise<void>((done) => setTimeout(done, 200_000));
      if (nth % 5 === 0) return new Response('', { status: 500 });
      if (nth % 11 === 0) throw new TypeError('The network is gone.');
      return json(saying(0));
    });
    const clock = stopClock();
    const address = freshAddress();
    const main = put(fixtures.map((fixture) => live(address, fixture)).join('<p></p>')).parentElement!;
    for (const { tag } of fixtures) await settled(main.querySelector<Tag>(tag)!);
    await clock.run(HOUR_S);
    const timers = clock.pending();
    await clock.run(23 * HOUR_S);
    expect(count.asked, 'it is asked').to.be.above(1000);
    expect(count.most, 'requests at a time').to.equal(1);
    expect(clock.pending(), 'timers').to.be.within(1, timers + 4);
    for (const { tag, says } of fixtures) expect(readerText(main.querySelector(tag)!)).to.include(says(0));
  }).timeout(120_000);

  it('ask nothing while the page is hidden, and once when a computer has slept', async () => {
    const count = server(() => json(saying(0)));
    const clock = stopClock();
    const address = freshAddress();
    const main = put(fixtures.map((fixture) => live(address, fixture)).join('<p></p>')).parentElement!;
    for (const { tag } of fixtures) await settled(main.querySelector<Tag>(tag)!);
    await clock.run(HOUR_S);
    hide(true);
    const seen = count.asked;
    await clock.run(8 * HOUR_S);
    expect(count.asked, 'while it is hidden').to.equal(seen);
    hide(false);
    await clock.run(HOUR_S);
    expect(count.asked - seen, 'afterwards').to.be.within(HOUR_S / REFRESH_S - 2, HOUR_S / REFRESH_S + 1);
    const awake = count.asked;
    clock.sleep(10 * HOUR_S);
    await clock.run(1);
    expect(count.asked - awake, 'after a sleep').to.equal(1);
  }).timeout(60_000);

  for (const fixture of fixtures) {
    const { tag: name, says, sentence } = fixture;

    it(`tell of a ledger that breaks once, keep what was shown, and tell again when it breaks anew: <${name}>`, async () => {
      let state: 'good' | 'cut' | 'gone' = 'good';
      server(() =>
        state === 'gone'
          ? new Response('', { status: 404 })
          : new Response(JSON.stringify(ledger()).slice(0, state === 'cut' ? 500 : undefined)),
      );
      const clock = stopClock();
      const tag = put(live(freshAddress(), fixture, 'id-0'));
      await until('it is shown', () => readerText(tag).includes(says(0)));
      const told: string[][] = [];
      for (const now of ['cut', 'gone', 'good', 'gone'] as const) {
        state = now;
        problems.length = 0;
        await clock.run(600);
        await settled(tag);
        told.push(problems.map(({ code }) => code));
        expect(readerText(tag), now).to.include(says(0)).and.not.include(sentence);
      }
      expect(told).to.deep.equal([['bad-json'], ['not-found'], [], ['not-found']]);
    }).timeout(20_000);

    it(`tell once of a ledger that never was there, and show it when it is: <${name}>`, async () => {
      let isThere = false;
      const count = server(() => (isThere ? json(ledger()) : new Response('', { status: 404 })));
      const clock = stopClock();
      const tag = put(live(freshAddress(), fixture, 'id-0'));
      await until('the page is told', () => problems.length);
      await clock.run(HOUR_S);
      await settled(tag);
      expect(count.asked, 'it is asked').to.be.above(100);
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-found']);
      expect(readerText(tag)).to.equal(sentence);
      isThere = true;
      await clock.run(60);
      await settled(tag);
      expect(readerText(tag)).to.include(says(0));
    }).timeout(20_000);
  }

  it('go on at their pace, and no faster, however often they are moved', async () => {
    const count = server(() => json(saying(0)));
    const clock = stopClock();
    const tag = put(live(freshAddress(), fixtures[0]!));
    await settled(tag);
    const frame = tag.parentElement!.appendChild(document.createElement('iframe'));
    const places = [tag.parentElement!.appendChild(document.createElement('div')), frame.contentDocument!.body];
    for (let i = 0; i < 20; i++) {
      (places[i % 2] ?? tag).append(tag);
      await settled(tag);
    }
    places[0]!.append(tag);
    await settled(tag);
    const before = count.asked;
    await clock.run(HOUR_S);
    expect(count.asked - before).to.be.within(HOUR_S / REFRESH_S - 2, HOUR_S / REFRESH_S + 1);
  }).timeout(20_000);
});
