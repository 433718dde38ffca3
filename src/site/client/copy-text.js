/** A button that copies the line above it; only where the browser lets a page write to the clipboard. */
for (const place of document.querySelectorAll('.cite-copy')) {
  if (!(place instanceof HTMLElement) || !('clipboard' in navigator)) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place.dataset['copy'] ?? '';
  const done = document.createElement('span');
  done.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    const line = place.previousElementSibling?.textContent ?? '';
    void navigator.clipboard.writeText(line.replace(/\s+/g, ' ').trim()).then(() => {
      done.textContent = place.dataset['copied'] ?? '';
    });
  });
  place.append(button, ' ', done);
}
