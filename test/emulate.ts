// Shows the test's page in another medium (dark, forced colours, reduced motion, print), where the engine can.

import { executeServerCommand } from '@web/test-runner-commands';

/** The engine that runs this test. What the three cannot do, or do otherwise, is in test/README.md. */
export const engine: 'Chromium' | 'Firefox' | 'WebKit' = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKit';

/** `{'prefers-color-scheme': 'dark', 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce', media: 'print'}` */
export interface Media {
  media?: 'print' | 'screen' | '';
  'prefers-color-scheme'?: 'light' | 'dark';
  'forced-colors'?: 'active' | 'none';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
}

/**
 * Emulates exactly the media named; `{}` goes back to the browser's own. False where the engine cannot (all but
 * Chromium), so that a test can hold what it promises of the others. Throws where an engine says yes and does not.
 */
export async function emulate(media: Media): Promise<boolean> {
  const { emulated } = await executeServerCommand<{ emulated: boolean }, Media>('war:emulate', media);
  if (!emulated) return false;
  for (const [feature, value] of Object.entries({ ...media } as Record<string, string>)) {
    const query = feature === 'media' ? value || 'all' : `(${feature}: ${value})`;
    if (!matchMedia(query).matches) throw new Error(`The browser does not emulate ${query}`);
  }
  return true;
}
