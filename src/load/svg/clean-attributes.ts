import { quoteValue } from '../../problem.ts';
import type { PictureTrouble } from '../pictures/picture-trouble.ts';
import type { SvgAttribute, SvgElement } from './svg-element.ts';
import { applyRules, readDeclarations } from './svg-styles.ts';
import type { SvgRules } from './svg-styles.ts';
import { findForeignPart, isLocalReference } from './svg-values.ts';
import {
  drawnAttributes,
  drawnProperties,
  isSilent,
  linkNamespace,
  referringElements,
} from './svg-vocabulary.ts';

/** The attributes that an element keeps, with what style sheet and `style` say of it; CSS counts more than attributes. */
export function cleanAttributes(
  element: SvgElement,
  rules: SvgRules,
  troubles: PictureTrouble[],
): Map<string, string> {
  const kept = new Map<string, string>();
  for (const attribute of element.attributes) {
    const name = nameOf(attribute);
    if (name === undefined) continue;
    const trouble = judge(name, attribute, element);
    if (trouble) troubles.push(trouble);
    else if (!isSilent(name)) kept.set(name, attribute.value);
  }
  for (const [property, value] of applyRules(rules, element)) kept.set(property, value);
  const style = element.attributes.find(({ name, namespace }) => name === 'style' && namespace === '');
  if (!style) return kept;
  const { properties, rejected } = readDeclarations(style.value);
  for (const found of rejected)
    troubles.push({ code: 'svg-style', offset: style.start, values: { found: quoteValue(found) } });
  for (const [property, value] of properties) kept.set(property, value);
  return kept;
}

/** What the attribute is called in the cleaned drawing; undefined for notes of drawing programs. */
function nameOf({ name, namespace }: SvgAttribute): string | undefined {
  if (namespace === '') return name;
  return namespace === linkNamespace && name === 'href' ? name : undefined;
}

function judge(
  name: string,
  { value, start }: SvgAttribute,
  element: SvgElement,
): PictureTrouble | undefined {
  if (name === 'href')
    return referringElements.has(element.name) && isLocalReference(value)
      ? undefined
      : { code: 'svg-reference', offset: start, values: { found: quoteValue(value) } };
  if (isSilent(name)) return undefined;
  if (!drawnAttributes.has(name) && !drawnProperties.has(name))
    return { code: 'svg-attribute', offset: start, values: { found: quoteValue(name) } };
  const foreign = findForeignPart(value);
  return foreign === undefined
    ? undefined
    : { code: 'svg-reference', offset: start, values: { found: quoteValue(foreign) } };
}
