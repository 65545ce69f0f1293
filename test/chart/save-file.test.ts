import { expect } from 'chai';
import { csvBlob, saveFile } from '../../src/chart/save-file.js';

describe('a file that is taken away', () => {
  for (const [title, name] of [
    ['Troops: said to fight', 'troops-said-to-fight.csv'],
    ['Втрати', 'втрати.csv'],
    ['…', 'war-claims.csv'],
    [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}.csv`],
  ] as const)
    it(`is ${name} for “${title}”`, () => {
      let offered = '';
      const stop = (event: Event) => {
        offered = (event.target as HTMLAnchorElement).download;
        event.preventDefault();
      };
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        this.addEventListener('click', stop);
        this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
      };
      try {
        saveFile(csvBlob(''), title, 'csv');
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(offered).to.equal(name);
    });
});
