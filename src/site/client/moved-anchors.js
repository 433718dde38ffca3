/**
 * Leads on from an anchor that a page had while everything stood on it to where that is now. Of the anchors within a goal
 * or a chapter, `cel-2.4.rezultat-3`, only the beginning is known: `cel-2.4`. Without scripts the page itself leads there.
 * @typedef {{ strategiaAnchors: Readonly<Record<string, readonly string[]>> }} Loaded
 */

const places = document.currentScript?.dataset['anchors'];
if (places !== undefined) {
  leadOn(places);
  addEventListener('hashchange', () => leadOn(places));
}

/** @param {string} address */
function leadOn(address) {
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (anchor === '') return;
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('load', () => {
    const page = findPage(anchor);
    if (page !== undefined) location.replace(`${page}#${encodeURIComponent(anchor)}`);
  });
  document.head.append(script);
}

/** @param {string} anchor @returns {string | undefined} */
function findPage(anchor) {
  const { strategiaAnchors } = /** @type {Loaded} */ (/** @type {unknown} */ (globalThis));
  const found = Object.entries(strategiaAnchors).find(([, anchors]) => anchors.includes(anchor));
  if (found) return found[0];
  const shorter = anchor.replace(/[.-][^.-]*$/, '');
  return shorter === anchor ? undefined : findPage(shorter);
}
