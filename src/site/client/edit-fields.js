import {
  escapeKey,
  fold,
  helpOf,
  isMembers,
  labelled,
  make,
  nameLanguage,
  nextId,
  word,
} from './edit-controls.js';
import { buildList } from './edit-list.js';
import { buildPicker } from './edit-picker.js';
import { buildText } from './edit-text.js';

/**
 * Fields of a form, each with what it reads back. What is empty and was not there stays away; what nobody has changed is
 * given back as it was, so that a form that is opened and saved changes nothing.
 *
 * @typedef {{ value: string | boolean, name: string }} Option
 * @typedef {{
 *   label: string, help?: string | undefined, isRequired: boolean, isRare: boolean,
 *   kind: 'text' | 'line' | 'number' | 'choice' | 'group' | 'list' | 'lines' | 'languages' | 'variants' | 'chapter',
 *   options?: Option[], from?: string, fields?: Record<string, Field>, key?: string, item?: Field, mayBeEmpty?: boolean,
 * }} Field
 * @typedef {{
 *   languages: string[], origin: Field, choices: Record<string, Option[]>, isRoot?: boolean, isInside?: boolean,
 *   build: (field: Field, value: unknown, context: Context) => Built,
 * }} Context
 * @typedef {{ node: HTMLElement, read: (pointer: string) => unknown }} Built
 * @typedef {Record<string, unknown>} Members
 */

/** Longer lists are searched by typing. */
const mostInSelect = 12;

/**
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
export function buildField(field, value, context) {
  const inner = { ...context, isRoot: false };
  if (field.kind === 'group') return buildGroup(field, value, context);
  if (field.kind === 'list') return buildList(field, value, inner);
  if (field.kind === 'lines') return buildLines(field, value);
  if (field.kind === 'languages') return buildLanguages(field, value, inner);
  if (field.kind === 'variants') return buildVariants(field, value, inner);
  if (field.kind === 'text') return buildText(field, value, inner);
  if (field.kind !== 'choice') return buildInput(field, value);
  const options = field.from === undefined ? field.options : context.choices[field.from];
  return (options?.length ?? 0) > mostInSelect
    ? buildPicker(field, value, options ?? [])
    : buildChoice(field, value, options ?? []);
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @returns {Built}
 */
function buildInput(field, value) {
  const isLong = field.kind === 'chapter';
  const control = isLong
    ? make('textarea', { rows: 24, className: 'chapter', spellcheck: true })
    : make('input', {
        type: 'text',
        inputMode: field.kind === 'number' ? 'decimal' : 'text',
        autocomplete: 'off',
      });
  control.value = value === undefined ? '' : String(value);
  const initial = control.value;
  return {
    node: labelled(field, control),
    read: (pointer) => {
      control.dataset['pointer'] = pointer;
      if (control.value === initial) return value;
      if (isLong) return control.value;
      const text = control.value.trim();
      if (text === '') return undefined;
      const number = Number(text.replace(/\s/g, '').replace(',', '.').replace('−', '-'));
      return field.kind === 'number' && !Number.isNaN(number) ? number : text;
    },
  };
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @param {Option[]} given
 * @returns {Built}
 */
function buildChoice(field, value, given) {
  const options = [...given];
  // What the data have, though it cannot be chosen, is not lost.
  if (value !== undefined && options.every((option) => option.value !== value))
    options.push({ value: String(value), name: String(value) });
  const control = make('select', {}, [
    make('option', { value: '', textContent: word('none') }),
    ...options.map(({ value: own, name }) => make('option', { value: String(own), textContent: name })),
  ]);
  control.value = value === undefined ? '' : String(value);
  return {
    node: labelled(field, control),
    read: (pointer) => {
      control.dataset['pointer'] = pointer;
      if (control.value === (value === undefined ? '' : String(value))) return value;
      return options.find((option) => String(option.value) === control.value)?.value;
    },
  };
}

/**
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
function buildGroup(field, value, context) {
  const known = isMembers(value) ? value : {};
  const built = Object.entries(field.fields ?? {}).map(
    ([key, inner]) =>
      /** @type {const} */ ([
        key,
        buildField(inner, known[key], { ...context, isRoot: false, isInside: false }),
      ]),
  );
  const isRare = (/** @type {string} */ key) =>
    context.isRoot === true && field.fields?.[key]?.isRare === true;
  const nodes = built.filter(([key]) => !isRare(key)).map(([, { node }]) => node);
  const rare = built.filter(([key]) => isRare(key)).map(([, { node }]) => node);
  // Where there is nothing else, as of the states of a goal, nothing is hidden.
  const [only] = nodes;
  if (context.isRoot && nodes.length === 1 && only instanceof HTMLDetailsElement) only.open = true;
  if (rare.length > 0) nodes.push(fold({ label: word('rare') }, rare, value === undefined));
  return {
    node:
      context.isRoot || context.isInside
        ? make('div', { className: 'group' }, nodes)
        : fold(field, nodes, value !== undefined),
    read: (pointer) => {
      /** @type {Members} */
      const members = { ...known };
      for (const [key, { read }] of built) {
        const found = read(`${pointer}/${escapeKey(key)}`);
        if (found === undefined) delete members[key];
        else members[key] = found;
      }
      if (value !== undefined && !isMembers(value)) return value;
      const isEmpty = Object.keys(members).length === 0;
      return isEmpty && Object.keys(known).length > 0 ? undefined : isEmpty ? value : members;
    },
  };
}

/**
 * Short texts, one on each line.
 *
 * @param {Field} field
 * @param {unknown} value
 * @returns {Built}
 */
function buildLines(field, value) {
  const given = Array.isArray(value) ? value.map(String) : [];
  const control = make('textarea', { spellcheck: true, value: given.join('\n') });
  const fit = () => (control.rows = Math.max(2, control.value.split('\n').length));
  fit();
  control.addEventListener('input', fit);
  const initial = control.value;
  const help = [field.help, word('lines')].filter(Boolean).join(' ');
  return {
    node: labelled({ ...field, help }, control),
    read: (pointer) => {
      control.dataset['pointer'] = pointer;
      if (control.value === initial) return value;
      const lines = control.value.split('\n').flatMap((line) => line.trim() || []);
      return lines.length > 0 || (field.mayBeEmpty && value !== undefined) ? lines : undefined;
    },
  };
}

/**
 * The same field for each language; those that the data have and the site has not are there as well.
 *
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
function buildLanguages(field, value, context) {
  const { item } = field;
  if (!item) throw new Error('Something stands in each language.');
  const known = isMembers(value) ? Object.keys(value) : [];
  const fields = [...new Set([...known, ...context.languages])].map(
    (language) => /** @type {const} */ ([language, { ...item, label: nameLanguage(language) }]),
  );
  return buildGroup({ ...field, kind: 'group', fields: Object.fromEntries(fields) }, value, context);
}

/**
 * One of several groups, which a key of each names. What was written in one is kept while another is looked at.
 *
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
function buildVariants(field, value, context) {
  const { key = '', fields = {}, item = field } = field;
  const known = isMembers(value) ? value : {};
  const choice = buildChoice(item, known[key], item.options ?? []);
  const groups = Object.entries(fields).map(([name, own]) => {
    const { [key]: kind, ...members } = known;
    const inner = { ...context, isInside: true };
    return { name, built: buildGroup(own, name === kind ? members : undefined, inner) };
  });
  const control = choice.node.querySelector('select');
  const show = () => {
    for (const { name, built } of groups) built.node.hidden = name !== control?.value;
  };
  control?.addEventListener('input', show);
  show();
  return {
    node: make('fieldset', { className: 'variants' }, [
      make('legend', { textContent: field.label }),
      ...helpOf(field),
      choice.node,
      ...groups.map(({ built }) => built.node),
    ]),
    read: (pointer) => {
      const kind = choice.read(`${pointer}/${escapeKey(key)}`);
      const group = groups.find(({ name }) => name === kind);
      // What the data have, though it is none of these, is not lost.
      if (!group) return kind === known[key] ? value : undefined;
      const members = group.built.read(pointer);
      return { [key]: kind, ...(isMembers(members) ? members : {}) };
    },
  };
}
