import type axeCore from 'axe-core';

export interface Settings {
  leftOut: Record<string, string>;
  undecided: Record<string, string>;
}
export const settings: Settings;
export function lookWith(
  axe: typeof axeCore,
  context: Element | string,
  settings: Settings,
): Promise<{ violations: string[]; rules: number; checks: number }>;
