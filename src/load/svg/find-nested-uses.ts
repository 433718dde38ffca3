import { quoteValue } from '../../problem.ts';
import type { PictureTrouble } from '../picture/picture-trouble.ts';
import type { SvgElement } from './svg-element.ts';
import { listElements } from './svg-element.ts';

/** Copies of what itself holds copies: a few such lines can ask for more shapes than any computer can draw. */
export function findNestedUses(root: SvgElement): PictureTrouble[] {
  const elements = listElements(root);
  const byId = new Map(elements.map((element) => [readAttribute(element, 'id'), element]));
  const holders = new Set(elements.filter((element) => listElements(element).some(isUse)));
  return elements.filter(isUse).flatMap((use) => {
    const reference = readAttribute(use, 'href') ?? '';
    const target = byId.get(reference.trim().slice(1));
    if (!target || !holders.has(target)) return [];
    return [{ code: 'svg-nested-use', offset: use.start, values: { found: quoteValue(reference) } }];
  });
}

function isUse({ name }: SvgElement): boolean {
  return name === 'use';
}

function readAttribute(element: SvgElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}
