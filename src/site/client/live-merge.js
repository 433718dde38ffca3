/**
 * Makes a node what another one is, and leaves alone all in it that is the same already: with it stay focus, selection,
 * and what its scripts know of it.
 *
 * @param {Node} old
 * @param {Node} fresh no longer of use afterwards
 */
export function mergeNode(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (!isSameKind(old, fresh)) {
    old.parentNode?.replaceChild(fresh, old);
  } else if (old instanceof Element && fresh instanceof Element) {
    mergeAttributes(old, fresh);
    mergeChildren(old, fresh);
  } else {
    old.nodeValue = fresh.nodeValue;
  }
}

/** @param {Node} old @param {Node} fresh */
function isSameKind(old, fresh) {
  if (old.nodeName !== fresh.nodeName || old.nodeType !== fresh.nodeType) return false;
  return !(old instanceof Element) || !(fresh instanceof Element) || old.id === fresh.id;
}

/** What a reader has opened stays open. */
const readersAttributes = ['open'];

/** @param {Element} old @param {Element} fresh */
function mergeAttributes(old, fresh) {
  for (const { name } of [...old.attributes])
    if (!fresh.hasAttribute(name) && !readersAttributes.includes(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value && !readersAttributes.includes(name)) old.setAttribute(name, value);
}

/**
 * What is the same at both ends stays; what is between is paired in its order, so that one thing that came or went moves
 * nothing else.
 *
 * @param {Element} parent
 * @param {Element} fresh
 */
function mergeChildren(parent, fresh) {
  const old = [...parent.childNodes];
  const next = [...fresh.childNodes];
  const isSame = (/** @type {Node | undefined} */ one, /** @type {Node | undefined} */ other) =>
    one !== undefined && other !== undefined && one.isEqualNode(other);
  while (isSame(old[0], next[0])) {
    old.shift();
    next.shift();
  }
  while (isSame(old.at(-1), next.at(-1))) {
    old.pop();
    next.pop();
  }
  const end = old.at(-1)?.nextSibling ?? (next.length > 0 ? findEnd(parent, fresh, next) : null);
  for (const [index, node] of next.entries()) {
    const other = old[index];
    if (other) mergeNode(other, node);
    else parent.insertBefore(node, end);
  }
  for (const node of old.slice(next.length)) parent.removeChild(node);
}

/**
 * Where nothing old is left between the ends: what stands before the same rest.
 *
 * @param {Element} parent
 * @param {Element} fresh
 * @param {readonly Node[]} next
 */
function findEnd(parent, fresh, next) {
  const behind =
    [...fresh.childNodes].length - [...fresh.childNodes].indexOf(/** @type {ChildNode} */ (next.at(-1))) - 1;
  return parent.childNodes[parent.childNodes.length - behind] ?? null;
}
