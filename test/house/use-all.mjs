// What a curious reader does with every tag on a page; it is run in the page itself, and so needs nothing but its argument.

/** Reaches for every picture, opens every card, sorts every table: the numbers of pictures and of engines awake. */
export async function useAll(tags) {
  const inside = (selector) =>
    [...document.querySelectorAll(tags)].flatMap((tag) => [...tag.shadowRoot.querySelectorAll(selector)]);
  const pictures = inside('.stage');
  for (const picture of pictures) {
    picture.scrollIntoView();
    picture.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home'])
      picture.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }
  for (let i = 0; i < 200 && inside('.stage canvas').length < pictures.length; i++)
    await new Promise((done) => setTimeout(done, 50));
  for (const button of inside('[popovertarget], thead button, summary')) button.click();
  await new Promise((done) => setTimeout(done, 200));
  return [pictures.length, inside('.stage canvas').length];
}
