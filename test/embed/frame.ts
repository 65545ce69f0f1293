// A page of its own for a test: what a script keeps in one, no other has.

import { later } from '../elements/page.js';

/** The window of a page of this folder, loaded, and taken away after the test. */
export const openFrame = async (address: string): Promise<Window & typeof globalThis> => {
  const frame = document.createElement('iframe');
  frame.src = `/test/embed/${address}`;
  document.body.append(frame);
  later(() => frame.remove());
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return frame.contentWindow as Window & typeof globalThis;
};
