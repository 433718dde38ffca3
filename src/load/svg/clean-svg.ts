import type { PictureSize } from '../../model/picture.ts';
import { quoteValue } from '../../problem.ts';
import type { PictureTrouble } from '../picture/picture-trouble.ts';
import { cleanAttributes } from './clean-attributes.ts';
import { findNestedUses } from './find-nested-uses.ts';
import { parseSvg } from './parse-svg.ts';
import type { SvgElement } from './svg-element.ts';
import { listElements } from './svg-element.ts';
import { readSvgView } from './svg-size.ts';
import { readStyleSheet } from './svg-styles.ts';
import type { SvgRule } from './svg-styles.ts';
import { drawnElements, silentElements, svgNamespace } from './svg-vocabulary.ts';

/** A drawing of nothing but shapes, or what keeps it from being one. */
export type CleanedSvg =
  { readonly svg: string; readonly size: PictureSize } | { readonly troubles: readonly PictureTrouble[] };

/**
 * Writes a drawing anew with what is known to be harmless: no scripts, no links, no text, no CSS, nothing from elsewhere.
 * Notes of drawing programs go in silence; whatever would be missed in the picture is a trouble, each kind once.
 */
export function cleanSvg(text: string): CleanedSvg {
  const { root, troubles } = parseSvg(text);
  if (!root) return { troubles };
  if (root.name !== 'svg' || root.namespace !== svgNamespace)
    return { troubles: [{ code: 'svg-root', offset: root.start, values: { found: quoteValue(root.name) } }] };
  const found = [...troubles];
  const rules = readRules(root, found);
  const view = readSvgView(root);
  if (!view) found.push({ code: 'svg-without-size', offset: root.start, values: {} });
  const content = root.children.map((child) => writeElement(child, rules, found)).join('');
  const attributes = cleanAttributes(root, rules, found);
  found.push(...findNestedUses(root));
  if (!view || found.length > 0) return { troubles: keepFirstOfKind(found) };
  const { widthPx, heightPx } = view.size;
  for (const name of ['x', 'y', 'width', 'height', 'viewBox']) attributes.delete(name);
  const head = `<svg xmlns="${svgNamespace}" viewBox="${view.viewBox}" width="${widthPx}" height="${heightPx}"`;
  return { svg: `${head}${writeAttributes(attributes)}>${content}</svg>\n`, size: view.size };
}

function readRules(root: SvgElement, troubles: PictureTrouble[]): SvgRule[] {
  return listElements(root)
    .filter(({ name, namespace }) => name === 'style' && namespace === svgNamespace)
    .flatMap(({ text, start }) => {
      const sheet = readStyleSheet(text);
      for (const found of sheet.rejected)
        troubles.push({ code: 'svg-style', offset: start, values: { found: quoteValue(found) } });
      return sheet.rules;
    });
}

function writeElement(element: SvgElement, rules: readonly SvgRule[], troubles: PictureTrouble[]): string {
  const { name, namespace, start } = element;
  // What is not SVG is not drawn.
  if (namespace !== svgNamespace || silentElements.has(name) || name === 'style') return '';
  if (!drawnElements.has(name)) {
    troubles.push(describeElement(name, start));
    return '';
  }
  const attributes = writeAttributes(cleanAttributes(element, rules, troubles));
  const content = element.children.map((child) => writeElement(child, rules, troubles)).join('');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function describeElement(name: string, offset: number): PictureTrouble {
  if (name === 'text') return { code: 'svg-text', offset, values: {} };
  if (name === 'image') return { code: 'svg-image', offset, values: {} };
  return { code: 'svg-element', offset, values: { found: quoteValue(name) } };
}

function writeAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function keepFirstOfKind(troubles: readonly PictureTrouble[]): PictureTrouble[] {
  const kinds = new Map<string, PictureTrouble>();
  for (const trouble of troubles) {
    const kind = `${trouble.code} ${trouble.values.found ?? ''}`;
    if (!kinds.has(kind)) kinds.set(kind, trouble);
  }
  return [...kinds.values()];
}
