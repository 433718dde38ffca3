import type { SvgElement } from './svg-element.ts';
import { drawnProperties, isSilent } from './svg-vocabulary.ts';
import { findForeignPart } from './svg-values.ts';

/** Properties of CSS that can be written as attributes, and what cannot. */
export interface SvgDeclarations {
  readonly properties: ReadonlyMap<string, string>;
  readonly rejected: readonly string[];
}

/** The rules of a `<style>` element. */
export interface SvgStyleSheet {
  readonly rules: readonly SvgRule[];
  readonly rejected: readonly string[];
}

export interface SvgRule {
  /** The name of an element, `.class` or `#id`. */
  readonly selector: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** All rules of a drawing by their selector; of each property the last value, with the place of its rule. */
export type SvgRules = ReadonlyMap<
  string,
  ReadonlyMap<string, { readonly value: string; readonly order: number }>
>;

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
  const plain = dropComments(css);
  const at = plain.indexOf('@');
  if (at >= 0) return { rules: [], rejected: [plain.slice(at).trim()] };
  const rules: SvgRule[] = [];
  const rejected: string[] = [];
  const blocks = plain.split('}');
  const rest = blocks.pop() ?? '';
  for (const block of blocks) {
    const [selectors = '', body, ...more] = block.split('{');
    if (body === undefined || more.length > 0) {
      rejected.push(block.trim());
      continue;
    }
    const declarations = readDeclarations(body);
    for (const found of declarations.rejected) rejected.push(found);
    for (const selector of selectors.split(',').map((part) => part.trim())) {
      if (simpleSelector.test(selector)) rules.push({ selector, properties: declarations.properties });
      else rejected.push(selector);
    }
  }
  if (rest.trim() !== '') rejected.push(rest.trim());
  return { rules, rejected };
}

/** Puts rules together so that each element has to look at none but its own. */
export function indexRules(rules: readonly SvgRule[]): SvgRules {
  const index = new Map<string, Map<string, { value: string; order: number }>>();
  for (const [order, { selector, properties }] of rules.entries()) {
    const known = index.get(selector) ?? new Map<string, { value: string; order: number }>();
    for (const [property, value] of properties) known.set(property, { value, order });
    index.set(selector, known);
  }
  return index;
}

/** What the rules say of an element: first those of its name, then of its classes, then of its id. */
export function applyRules(
  rules: SvgRules,
  element: Pick<SvgElement, 'name' | 'attributes'>,
): Map<string, string> {
  if (rules.size === 0) return new Map();
  const own = (name: string): string => element.attributes.find((other) => other.name === name)?.value ?? '';
  const classes = new Set(
    own('class')
      .split(/\s+/)
      .map((word) => `.${word}`),
  );
  const applied = new Map<string, string>();
  for (const wanted of [[element.name], classes, [`#${own('id')}`]]) {
    const latest = new Map<string, number>();
    for (const selector of wanted)
      for (const [property, { value, order }] of rules.get(selector) ?? []) {
        if (order < (latest.get(property) ?? -1)) continue;
        latest.set(property, order);
        applied.set(property, value);
      }
  }
  return applied;
}

function splitOnce(declaration: string): string[] {
  const colon = declaration.indexOf(':');
  return colon < 0 ? [declaration, ''] : [declaration.slice(0, colon), declaration.slice(colon + 1)];
}

/** A comment that is not closed stays, and is rejected with what follows. */
function dropComments(css: string): string {
  const text = css.replaceAll(/<!--|-->/g, ' ');
  let plain = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('/*', at);
    const close = open < 0 ? -1 : text.indexOf('*/', open + 2);
    if (close < 0) return plain + text.slice(at);
    plain += `${text.slice(at, open)} `;
    at = close + 2;
  }
}
