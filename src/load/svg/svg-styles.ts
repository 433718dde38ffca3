import type { SvgElement } from './svg-element.ts';
import { drawnProperties, isSilent } from './svg-vocabulary.ts';
import { findForeignPart } from './svg-values.ts';

/** Properties of CSS that can be written as attributes, and what cannot. */
export interface SvgDeclarations {
  readonly properties: ReadonlyMap<string, string>;
  readonly rejected: readonly string[];
}

/** The rules of a drawing's `<style>` elements. */
export interface SvgStyleSheet {
  readonly rules: readonly SvgRule[];
  readonly rejected: readonly string[];
}

export interface SvgRule {
  /** The name of an element, `.class` or `#id`. */
  readonly selector: string;
  readonly properties: ReadonlyMap<string, string>;
}

const simpleSelector = /^[.#]?[A-Za-z_][\w-]*$/;
const neutralValues = new Set(['none', 'normal', 'auto', 'initial']);

/** Reads what stands in a `style` attribute or between the braces of a rule. */
export function readDeclarations(css: string): SvgDeclarations {
  const properties = new Map<string, string>();
  const rejected: string[] = [];
  for (const declaration of dropComments(css).split(';')) {
    const [name = '', value = ''] = splitOnce(declaration).map((part) => part.trim());
    if (name === '' && value === '') continue;
    const property = name.toLowerCase();
    if (drawnProperties.has(property) && !value.includes('!') && findForeignPart(value) === undefined)
      properties.set(property, value);
    else if (!isSilent(property) && !neutralValues.has(value)) rejected.push(declaration.trim());
  }
  return { properties, rejected };
}

/** Reads rules with selectors of one step; whatever else a style sheet can say is rejected. */
export function readStyleSheet(css: string): SvgStyleSheet {
  const rules: SvgRule[] = [];
  const rejected: string[] = [];
  const plain = dropComments(css);
  const at = plain.indexOf('@');
  if (at >= 0) return { rules, rejected: [plain.slice(at).trim()] };
  const rest = plain.replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, body: string) => {
    const declarations = readDeclarations(body);
    rejected.push(...declarations.rejected);
    for (const selector of selectors.split(',').map((part) => part.trim())) {
      if (simpleSelector.test(selector)) rules.push({ selector, properties: declarations.properties });
      else rejected.push(selector);
    }
    return '';
  });
  if (rest.trim() !== '') rejected.push(rest.trim());
  return { rules, rejected };
}

/** What the rules say of an element: first those of its name, then of its classes, then of its id. */
export function applyRules(
  rules: readonly SvgRule[],
  element: Pick<SvgElement, 'name' | 'attributes'>,
): Map<string, string> {
  const own = (name: string): string => element.attributes.find((other) => other.name === name)?.value ?? '';
  const classes = own('class')
    .split(/\s+/)
    .map((word) => `.${word}`);
  const applied = new Map<string, string>();
  for (const wanted of [[element.name], classes, [`#${own('id')}`]])
    for (const { selector, properties } of rules)
      if (wanted.includes(selector)) for (const [property, value] of properties) applied.set(property, value);
  return applied;
}

function splitOnce(declaration: string): string[] {
  const colon = declaration.indexOf(':');
  return colon < 0 ? [declaration, ''] : [declaration.slice(0, colon), declaration.slice(colon + 1)];
}

function dropComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\/|<!--|-->/g, ' ');
}
