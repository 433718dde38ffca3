/**
 * On a server a folder's address shows the page in it; from disk browsers list its files instead. So every link and form
 * that leads to a folder is told its file, those that a script brings later as well. Query and anchor stay.
 */
if (location.protocol === 'file:') {
  nameFiles(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) nameFiles(node.parentElement ?? node);
  }).observe(document, { childList: true, subtree: true });
}

/** @param {ParentNode} part */
function nameFiles(part) {
  for (const link of part.querySelectorAll('a[href]')) nameFile(link, 'href');
  for (const form of part.querySelectorAll('form[action]')) nameFile(form, 'action');
}

/**
 * @param {Element} element
 * @param {string} attribute
 */
function nameFile(element, attribute) {
  const address = element.getAttribute(attribute) ?? '';
  const [path = ''] = address.split(/[?#]/);
  if (path.endsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(path) && !path.startsWith('//'))
    element.setAttribute(attribute, `${path}index.html${address.slice(path.length)}`);
}
