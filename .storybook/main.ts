import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const data = fileURLToPath(new URL('../stories/data', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The same address that the article's page has for it.
  staticDirs: existsSync(data) ? [{ from: data, to: '/data' }] : [],
  // Without this, `light-dark()` is rewritten for old browsers in a way that a `style` attribute cannot switch.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, cssTarget: ['chrome125', 'firefox121', 'safari17.5'] },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
