// The builder on a page of its own: fields by their labels, keys as they are pressed, and an empty storage for every test.

import '../../src/builder/builder.js';
import type { WarBuilder } from '../../src/builder/war-builder.js';

export const KEY = 'war-claims-builder';
const opened: Element[] = [];

/** The style sheet of the page, once. */
const styled = new Promise<void>((done, failed) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../../src/builder/builder.css', import.meta.url).href;
  link.onload = () => done();
  link.onerror = () => failed(new Error('The style sheet did not come'));
  document.head.append(link);
});

/** Opens the builder as the page does; what an earlier visit has left stays. */
export const openBuilder = async (): Promise<WarBuilder> => {
  await styled;
  const main = document.createElement('main');
  const builder = document.createElement('war-builder');
  main.append(builder);
  document.body.append(main);
  opened.push(main);
  document.documentElement.lang = 'en';
  await builder.updateComplete;
  return builder;
};

export const close = (): void => {
  for (const main of opened.splice(0)) main.remove();
};

/** Everything that has been begun is on the page. */
export const settled = async (builder: WarBuilder): Promise<void> => {
  for (let i = 0; i < 4; i++) {
    await builder.updateComplete;
    await new Promise((done) => setTimeout(done, 0));
  }
};

const nameOf = (control: Element): string => (control as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? '';

/** The controls with a label, in their order on the page. */
export const fields = (builder: Element, label: string): HTMLInputElement[] =>
  [...builder.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    (control) => nameOf(control) === label,
  );

/** The control with a label. Throws where there is none. */
export const field = (builder: Element, label: string, at = 0): HTMLInputElement => {
  const found = fields(builder, label)[at];
  if (!found) throw new Error(`No field “${label}” (${at})`);
  return found;
};

/** Types into a field, or chooses in it. */
export const fill = async (builder: WarBuilder, label: string, value: string, at = 0): Promise<void> => {
  const control = field(builder, label, at);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(builder);
};

export const button = (builder: Element, name: string): HTMLButtonElement => {
  const all = [...builder.querySelectorAll('button')];
  const nameOf = (each: Element) => each.textContent.replace(/\s+/g, ' ').trim();
  // “Add another claim” is not “Add another claimant”.
  const found = all.find((each) => nameOf(each) === name) ?? all.find((each) => nameOf(each).startsWith(name));
  if (!found) throw new Error(`No button “${name}”`);
  return found;
};

export const press = async (builder: WarBuilder, name: string): Promise<void> => {
  button(builder, name).click();
  await settled(builder);
};

/** Pastes a text and has it put into the form. */
export const paste = async (builder: WarBuilder, text: string): Promise<void> => {
  await fill(builder, 'Paste it here, or leave this empty and fill in the form', text);
  await press(builder, 'Put it into the form');
};

/** The text that can be copied under a name. */
export const copyable = (builder: Element, name: string): string => field(builder, name).value;

/** What is wrong with a field, as it is said to those who hear it. */
export const problemOf = (control: HTMLInputElement): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id.endsWith('-problem'))
    .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
    .join(' ');

/** Live regions that say something now. */
export const spoken = (builder: Element): string =>
  [...builder.querySelectorAll('[role=status]')]
    .map((region) => region.textContent?.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' | ');

/** The data of a snippet, as a browser reads it. */
export const dataOf = (snippet: string, attribute = 'data-claim'): unknown => {
  const holder = new DOMParser().parseFromString(snippet, 'text/html').body.firstElementChild!;
  return JSON.parse(holder.getAttribute(attribute)!);
};

beforeEach(() => localStorage.removeItem(KEY));
afterEach(close);
