/**
 * What is drawn once and then stands still is nodes and nothing else. Lit keeps a comment or two and an object for each hole of a
 * template, so that it can fill that hole anew: more than the words themselves take, and a card's holes are never filled one by one.
 */
import { noChange, render } from 'lit';

/** A template as nodes: no comments, each run of words one text. Not for templates with `@event`s: those would hold on to all of Lit's objects. */
export const still = (template: unknown): DocumentFragment => {
  const box = document.createDocumentFragment();
  render(template, box);
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  comments.forEach((comment) => comment.remove());
  box.normalize();
  // Lit leaves its objects at the node that it has drawn into.
  const nodes = document.createDocumentFragment();
  nodes.append(box);
  return nodes;
};

/** The same as a list, which can be put to another place later on. */
export const stills = (template: unknown): Node[] => [...still(template).childNodes];

/** The nodes that are to stand in a tree; `noChange` where the same stand there. A citation that a reader has asked for stays. */
export const stillIn = (root: ParentNode & Node, template: unknown): unknown => {
  const nodes = still(template);
  if (!root.firstChild) return nodes;
  const cited = root.querySelector('.cite:has(textarea)');
  const place = cited && nodes.querySelector('.cite');
  const copy = place?.firstChild!.isEqualNode(cited!.firstChild) ? cited!.cloneNode(true) : undefined;
  if (copy) place!.replaceWith(copy);
  const before = [...root.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
  const after = nodes.childNodes;
  if (before.length === after.length && before.every((node, i) => node.isEqualNode(after[i]!))) return noChange;
  (copy as Element | undefined)?.replaceWith(cited!);
  return nodes;
};
