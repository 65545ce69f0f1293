/** Where a popover opens: under its button, or above it where there is more room, and always within the window. The focus goes back to the button. */

const GAP_PX = 6;

/** Where the focus goes on in the page, what is open would cover it. */
const onLeave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
  const popover = currentTarget as HTMLElement;
  const to = relatedTarget as Element | null;
  if (to && !popover.contains(to) && !to.matches('[popovertarget]')) popover.hidePopover();
};

/** A `beforetoggle` listener. Through the CSSOM, as a strict policy allows. */
export const placeNear = (event: Event): void => {
  const popover = event.target as HTMLElement;
  const root = popover.getRootNode() as ShadowRoot;
  const button = root.querySelector<HTMLElement>(`[popovertarget=${popover.id}]`)!;
  if ((event as ToggleEvent).newState !== 'open') {
    // Within a shadow root Chromium does not give the focus back.
    if (popover.contains(root.activeElement)) button.focus();
    return;
  }
  popover.addEventListener('focusout', onLeave);
  // Its size is known only when it is laid out, and that is after this event.
  requestAnimationFrame(() => {
    const { left, top, bottom } = button.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    // These are pixels of the screen; on a page that is magnified (`zoom`) its own are others.
    const ratio = popover.offsetWidth / width || 1;
    const { clientWidth, clientHeight } = popover.ownerDocument.documentElement;
    const isBelow = bottom + GAP_PX + height <= clientHeight || bottom < clientHeight - top;
    popover.style.left = `${Math.max(GAP_PX, Math.min(left, clientWidth - width - GAP_PX)) * ratio}px`;
    popover.style.top = `${Math.max(GAP_PX, isBelow ? Math.min(bottom + GAP_PX, clientHeight - height - GAP_PX) : top - height - GAP_PX) * ratio}px`;
  });
};
