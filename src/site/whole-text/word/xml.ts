import { escapeMarkup } from '../../../escape-markup.ts';

/** An element of WordprocessingML with its attributes; without contents it is closed at once. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...contents: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  const inner = contents.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A property that is one value: `<w:jc w:val="left"/>`. */
export function value(name: string, given: string | number): string {
  return tag(name, { 'w:val': given });
}

/** What XML 1.0 cannot hold is left out of a text. */
export function escapeText(text: string): string {
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
