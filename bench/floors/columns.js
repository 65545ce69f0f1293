// The numbers that a page has to draw: its own JSON, or what a script of it has made.
export const columns = globalThis.columns ?? JSON.parse(document.getElementById('data').textContent);
export const figure = document.getElementById('figure');
export const WIDTH = 720;
export const HEIGHT = 360;
/** `19048` is `2022-02`. */
export const monthOf = (day) => new Date(day * 864e5).toISOString().slice(0, 7);
