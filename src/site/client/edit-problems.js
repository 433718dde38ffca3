import { focusPlace, make } from './edit-controls.js';

/** @typedef {{ pointer: string, sentence: string }} Fault */

/** Takes away what was said of earlier mistakes. */
export function clearFaults() {
  for (const old of document.querySelectorAll('.fault')) old.remove();
  for (const control of document.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    const kept = control.getAttribute('data-help');
    if (kept === null) control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', kept);
  }
}

/** Says a mistake at its field, and in the list of all, which leads there. @param {Fault} fault @param {number} index */
export function showFault({ pointer, sentence }, index) {
  const found = pointer === '' ? undefined : findControl(pointer);
  if (!found) return make('li', { textContent: sentence });
  const id = `fault-${index}`;
  found.setAttribute('aria-invalid', 'true');
  found.setAttribute('aria-describedby', [id, found.getAttribute('data-help')].filter(Boolean).join(' '));
  found.before(make('p', { id, className: 'fault', textContent: sentence }));
  const link = make('a', { href: `#${found.id}`, textContent: sentence });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focusPlace(found);
  });
  return make('li', {}, [link]);
}

/** The control at a place of the value; where there is none, the first one of what is around it. @param {string} pointer */
function findControl(pointer) {
  for (let asked = pointer; asked !== ''; asked = asked.slice(0, asked.lastIndexOf('/'))) {
    const controls = [...document.querySelectorAll('[data-pointer]')];
    const found =
      controls.find((control) => control.getAttribute('data-pointer') === asked) ??
      controls.find((control) => control.getAttribute('data-pointer')?.startsWith(`${asked}/`));
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
}
