// WebKit as a browser of @web/test-runner: one window, one test file at a time. A window that does not answer is
// replaced by a new one; the file that it did not answer for has failed, unless it had not yet begun.

import { WebKit } from './webkit.mjs';

const buttons = { left: 0, middle: 1, right: 2 };

/** `type` makes the runner's own commands for keys and mouse call the methods below. */
export function webkitLauncher() {
  let webkit;
  let active;

  const restart = async () => {
    webkit?.close();
    webkit = undefined;
    webkit = await WebKit.launch();
  };

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,

    async startSession(id, url) {
      active = id;
      try {
        if (!webkit) await restart();
        await webkit.goTo(url);
      } catch {
        await restart();
        await webkit.goTo(url);
      }
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => webkit?.url().catch(() => undefined),
    async stopSession() {
      active = undefined;
      try {
        // So that nothing of one file runs on beside the next.
        await webkit.goTo('about:blank');
        await webkit.evaluate(() => document.readyState);
      } catch {
        webkit?.close();
        webkit = undefined;
      }
      return {};
    },
    async stop() {
      webkit?.close();
      webkit = undefined;
    },
    startDebugSession() {
      throw new Error('WebKit has no window that you could see.');
    },

    sendKeys: (_id, names) => webkit.keys(names),
    sendMouseMove: (_id, x, y) => webkit.moveMouse(x, y),
    async sendMouseClick(_id, x, y, button = 'left') {
      await webkit.moveMouse(x, y);
      await webkit.pressMouse('pointerDown', buttons[button]);
      await webkit.pressMouse('pointerUp', buttons[button]);
    },
    sendMouseDown: (_id, button = 'left') => webkit.pressMouse('pointerDown', buttons[button]),
    sendMouseUp: (_id, button = 'left') => webkit.pressMouse('pointerUp', buttons[button]),
    resetMouse: () => webkit.moveMouse(0, 0),
  };
}
