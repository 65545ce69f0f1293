/** What is seen and heard of the statement that is chosen: one box for the eye and the ear. Touches the stage that it is handed. */

/** What is said of a statement: a whole claim, whatever the room. */
export interface Spoken {
  who: string;
  figure: string;
  rest: string[];
}

/** A box on a stage. */
export interface Tip {
  /** Shows words near a place, in pixels of the stage, and has them spoken. */
  show(words: Spoken, x: number, y: number): void;
  hide(): void;
  remove(): void;
}

const GAP_PX = 12;

/** Puts a box on a stage; empty, it is not seen. */
export const makeTip = (stage: HTMLElement): Tip => {
  const box = document.createElement('div');
  box.className = 'tip';
  box.setAttribute('role', 'status');
  stage.append(box);
  // Words of another script keep their own direction.
  const line = (tag: string, text: string) =>
    Object.assign(document.createElement(tag), { textContent: text, dir: 'auto' });
  return {
    show: ({ who, figure, rest }, x, y) => {
      box.replaceChildren(line('div', who), line('b', figure), ...rest.map((text) => line('div', text)));
      const { offsetWidth: width, offsetHeight: height } = box;
      const isAbove = y > stage.clientHeight / 2 && height < y;
      box.style.left = `${Math.max(0, Math.min(stage.clientWidth - width, x - width / 2))}px`;
      box.style.top = `${isAbove ? y - GAP_PX - height : y + GAP_PX}px`;
    },
    hide: () => box.replaceChildren(),
    remove: () => box.remove(),
  };
};
