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
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
