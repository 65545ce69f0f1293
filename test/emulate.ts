// Shows the test's page in another medium: dark, forced colours, reduced motion, print.

import { executeServerCommand } from '@web/test-runner-commands';

/** `{'prefers-color-scheme': 'dark', 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce', media: 'print'}` */
export interface Media {
  media?: 'print' | 'screen' | '';
  'prefers-color-scheme'?: 'light' | 'dark';
  'forced-colors'?: 'active' | 'none';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
}

/**
 * Emulates exactly the media named; `{}` goes back to the browser's own. False where the browser cannot (Firefox),
 * so that a test can hold what it promises of the other browser. Throws where a browser says yes and does not.
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
