/**
 * Tells of a file whether it is one of the documents in the table of the page, by its SHA-256, which is computed here: nothing
 * is sent. Browsers compute it only in pages that came over https or from disk; elsewhere the page says how to do it by hand.
 */
const hexDigits = 16;
/** What every PDF file begins with. */
const pdfMark = '%PDF-';

const area = find('.file-check', HTMLElement);
const field = find('.file-check input', HTMLInputElement);
const results = find('.file-check-results', HTMLElement);
let turns = 0;

if (globalThis.crypto?.subtle === undefined) {
  find('.file-check-unable', HTMLElement).hidden = false;
} else {
  area.hidden = false;
  field.addEventListener('change', () => {
    // It is emptied, so that the same file can be chosen again.
    const files = [...(field.files ?? [])];
    field.value = '';
    void check(files);
  });
  // A file that misses the field would be opened in place of the page.
  document.addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    area.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) area.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    area.classList.remove('is-over');
    void check([...(event.dataTransfer?.files ?? [])]);
  });
}

/** @param {DragEvent} event */
function bringsFiles({ dataTransfer }) {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** @param {readonly File[]} files */
async function check(files) {
  if (files.length === 0) return;
  const turn = (turns += 1);
  results.textContent = area.dataset.checking ?? '';
  const most = Number(area.dataset.most);
  /** @type {Node[]} */
  const answers = [];
  // One after the other: each is held in memory.
  for (const file of files.slice(0, most)) {
    answers.push(await describe(file));
    if (turn !== turns) return;
  }
  if (files.length > most) answers.push(fill('tooMany', {}));
  results.replaceChildren(...answers);
}

/**
 * The answer for a file, below its name.
 * @param {File} file
 */
async function describe(file) {
  const answer = document.createElement('div');
  const name = document.createElement('p');
  name.className = 'file-name';
  name.textContent = file.name;
  const { outcome, content } = await judge(file);
  answer.className = outcome === 'known' ? 'answer is-known' : 'answer';
  answer.append(name, content);
  return answer;
}

/** @param {File} file */
async function judge(file) {
  /** @param {string} outcome */
  const plain = (outcome) => ({ outcome, content: fill(outcome, {}) });
  if (file.size > Number(area.dataset.largest) * 1024 * 1024) return plain('tooLarge');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return plain('unreadable');
  if (bytes.byteLength === 0) return plain('empty');
  const hash = await hashOf(bytes);
  const row = findRow(({ cells }) => cells[1]?.textContent.trim() === hash);
  if (row)
    return {
      outcome: 'known',
      content: fill('known', { document: documentOf(row), edition: editionOf(row) }),
    };
  const start = new TextDecoder('latin1').decode(bytes.slice(0, pdfMark.length));
  if (start !== pdfMark) return plain('notPdf');
  const namesake = findRow((one) => one.querySelector('.file-name')?.textContent === file.name);
  const content = fill('unknown', { document: namesake ? documentOf(namesake) : [], hash: [hash] });
  if (!namesake) content.querySelector('.namesake')?.remove();
  return { outcome: 'unknown', content };
}

/** @param {ArrayBuffer} bytes */
async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(hexDigits).padStart(2, '0')).join('');
}

/** @param {(row: HTMLTableRowElement) => boolean} isIt */
function findRow(isIt) {
  /** @type {NodeListOf<HTMLTableRowElement>} */
  const rows = document.querySelectorAll('table.hashes tbody tr');
  return [...rows].find(isIt);
}

/** @param {HTMLTableRowElement} row */
function documentOf(row) {
  return copyOf(row.cells[0]);
}

/** The title and the state of a document's edition. @param {HTMLTableRowElement} row */
function editionOf(row) {
  return copyOf(row.closest('table')?.caption);
}

/** @param {Element | null | undefined} element */
function copyOf(element) {
  return [...(element?.cloneNode(true).childNodes ?? [])];
}

/**
 * The words of an outcome, which the page has ready, with what stands in their slots.
 * @param {string} outcome
 * @param {Readonly<Record<string, readonly (Node | string)[]>>} slots
 */
function fill(outcome, slots) {
  const template = find(`template[data-outcome="${outcome}"]`, HTMLTemplateElement);
  const content = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  for (const [name, nodes] of Object.entries(slots))
    content.querySelector(`[data-slot="${name}"]`)?.append(...nodes);
  return content;
}

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 */
function find(selector, type) {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`There is no "${selector}".`);
  return found;
}
