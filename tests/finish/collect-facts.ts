/**
 * Collects the facts of a fixture; runs in the page, hence text. Simpler than the product's collector: fixtures have no
 * `aria-labelledby` links and no generated content.
 */
export const collectFacts = `(() => {
  const hidden = (node) => {
    for (let element = node.nodeType === 1 ? node : node.parentElement; element; element = element.parentElement)
      if (element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none') return true;
    return false;
  };
  const all = (selector) => [...document.body.querySelectorAll(selector)].filter((element) => !hidden(element));
  const texts = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if ((node.nodeType === 3 || node.localName === 'br') && !hidden(node) && !node.parentElement.closest('svg, [role="img"], style, script')) found.push(node);
    return found;
  };
  const fold = (text) => text.replace(/\\s+/g, ' ').trim();
  const label = (element) => fold(element.getAttribute('aria-label') ?? texts(element).map((node) => node.data ?? ' ').join(''));
  const language = document.documentElement.lang;
  return {
    links: all('a[href]').map((element) => {
      const href = element.getAttribute('href');
      return { target: href.startsWith('#') ? { id: href.slice(1) } : { uri: element.href }, name: label(element) };
    }),
    headings: all('h1, h2, h3, h4, h5, h6').map((element) => ({
      level: Number(element.localName.slice(1)),
      text: label(element),
      ...(element.id ? { id: element.id } : {}),
    })),
    lists: all('ul, ol').map((element) => ({
      role: element.closest('[data-list]')?.dataset.list ?? 'list',
      itemCount: [...element.children].filter((child) => child.localName === 'li').length,
    })),
    texts: texts(document.body).map((node) => {
      const own = node.parentElement.closest('[lang]').lang;
      return { text: node.data ?? '\\n', ...(own === language ? {} : { language: own }) };
    }),
  };
})()`;
