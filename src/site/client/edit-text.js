import { helpOf, isMembers, labelled, make, nameLanguage, sayWhatIsChosen, word } from './edit-controls.js';

/** @typedef {import('./edit-fields.js').Field} Field */
/** @typedef {import('./edit-fields.js').Context} Context */
/** @typedef {import('./edit-fields.js').Built} Built */

/**
 * A text in one language or several, each with its origin, which most do not have.
 *
 * @param {Field} field
 * @param {unknown} value
 * @param {Context} context
 * @returns {Built}
 */
export function buildText(field, value, context) {
  const [main = ''] = context.languages;
  const known = isMembers(value) ? value : value === undefined ? {} : { [main]: value };
  const languages = [...new Set([...Object.keys(known), ...context.languages])];
  const built = languages.map((language) => {
    const own = known[language];
    const { text, ...origin } = isMembers(own) ? own : { text: own };
    const control = make('textarea', {
      lang: language,
      spellcheck: true,
      value: typeof text === 'string' ? text : '',
    });
    const initial = control.value;
    const isOriginGiven = Object.keys(origin).length > 0;
    const from = context.build(
      { ...context.origin, label: word('origin').replace('{language}', nameLanguage(language)) },
      isOriginGiven ? origin : undefined,
      context,
    );
    if (from.node instanceof HTMLDetailsElement) sayWhatIsChosen(from.node);
    const fit = () => {
      control.rows = Math.max(1, Math.ceil(control.value.length / 60));
      from.node.hidden = control.value === '' && !isOriginGiven;
    };
    fit();
    control.addEventListener('input', fit);
    const label = {
      ...field,
      label: languages.length > 1 ? nameLanguage(language) : field.label,
      help: undefined,
    };
    const wrap = labelled({ ...label, isRequired: field.isRequired && language === main }, control);
    wrap.append(from.node);
    const read = (/** @type {string} */ pointer) => {
      control.dataset['pointer'] = pointer;
      const words = control.value === initial ? text : control.value.trim() || undefined;
      const origin = from.read(pointer);
      if (words === undefined && origin === undefined) return undefined;
      if (origin === undefined && !(isMembers(own) && !isOriginGiven)) return words;
      return { ...(words !== undefined && { text: words }), ...(isMembers(origin) ? origin : {}) };
    };
    return { language, wrap, read };
  });
  const isSingle = !isMembers(value);
  const node =
    languages.length > 1
      ? make('fieldset', { className: 'text' }, [
          make('legend', { textContent: field.label }),
          ...helpOf(field),
          ...built.map(({ wrap }) => wrap),
        ])
      : make(
          'div',
          { className: 'text' },
          built.map(({ wrap }) => wrap),
        );
  return {
    node,
    read: (pointer) => {
      const found = built.flatMap(({ language, read }) => {
        const own = read(isSingle && language === main ? pointer : `${pointer}/${language}`);
        return own === undefined ? [] : [/** @type {const} */ ([language, own])];
      });
      const [first, ...others] = found;
      if (!first) return undefined;
      const isString = isSingle && others.length === 0 && first[0] === main && typeof first[1] === 'string';
      return isString ? first[1] : Object.fromEntries(found);
    },
  };
}
