import { simplify } from './edit-controls.js';

/** Finds in the list of everything. @param {string} found What is said of the number of entries. */
export function openSearch(found) {
  const field = document.getElementById('search');
  const status = document.getElementById('found');
  if (!(field instanceof HTMLInputElement) || !status) return;
  const items = [...document.querySelectorAll('main li')].map((item) => ({
    item,
    text: simplify(item.textContent),
  }));
  field.addEventListener('input', () => {
    const asked = simplify(field.value).split(/\s+/);
    let count = 0;
    for (const { item, text } of items) {
      const isFound = asked.every((word) => text.includes(word));
      if (item instanceof HTMLElement) item.hidden = !isFound;
      if (isFound) count += 1;
    }
    for (const section of document.querySelectorAll('section'))
      section.hidden = section.querySelector('li:not([hidden])') === null && field.value !== '';
    status.textContent = field.value === '' ? '' : found.replace('{count}', String(count));
  });
}
