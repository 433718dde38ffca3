import { escapeMarkup } from '../../escape-markup.ts';
import type { PictureSize } from '../../model/data/picture.ts';
import { quoteValue } from '../../problem.ts';
import type { PictureTrouble } from '../pictures/picture-trouble.ts';
import { cleanAttributes } from './clean-attributes.ts';
import { findTooMuchWork } from './count-shapes.ts';
import { parseSvg } from './parse-svg.ts';
import type { CleanElement, SvgElement } from './svg-element.ts';
import { listElements } from './svg-element.ts';
import { readSvgView } from './svg-size.ts';
import { indexRules, readStyleSheet } from './svg-styles.ts';
import type { SvgRules } from './svg-styles.ts';
import { drawnElements, silentElements, svgNamespace } from './svg-vocabulary.ts';

/** A drawing of nothing but shapes, or what keeps it from being one. */
export type CleanedSvg =
  { readonly svg: string; readonly size: PictureSize } | { readonly troubles: readonly PictureTrouble[] };

/**
 * Writes a drawing anew with what is known to be harmless: no scripts, no links, no text, no CSS, nothing from elsewhere.
 * Metadata of drawing programs is dropped silently; whatever would be missed in the picture is reported, each kind once.
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
  const cleaned: CleanElement = {
    name: root.name,
    start: root.start,
    children: root.children.flatMap((child) => cleanElement(child, rules, found)),
    attributes: cleanAttributes(root, rules, found),
  };
  if (found.length === 0) found.push(...findTooMuchWork(cleaned));
  if (!view || found.length > 0) return { troubles: keepFirstOfKind(found) };
  const { widthPx, heightPx } = view.size;
  for (const name of ['x', 'y', 'width', 'height', 'viewBox']) cleaned.attributes.delete(name);
  const head = `<svg xmlns="${svgNamespace}" viewBox="${view.viewBox}" width="${widthPx}" height="${heightPx}"`;
  const content = cleaned.children.map(writeElement).join('');
  return { svg: `${head}${writeAttributes(cleaned.attributes)}>${content}</svg>\n`, size: view.size };
}

function readRules(root: SvgElement, troubles: PictureTrouble[]): SvgRules {
  const sheets = listElements(root).filter(
    ({ name, namespace }) => name === 'style' && namespace === svgNamespace,
  );
  return indexRules(
    sheets.flatMap(({ text, start }) => {
      const sheet = readStyleSheet(text);
      for (const found of sheet.rejected)
        troubles.push({ code: 'svg-style', offset: start, values: { found: quoteValue(found) } });
      return sheet.rules;
    }),
  );
}

function cleanElement(element: SvgElement, rules: SvgRules, troubles: PictureTrouble[]): CleanElement[] {
  const { name, namespace, start } = element;
  // What is not SVG is not drawn.
  if (namespace !== svgNamespace || silentElements.has(name) || name === 'style') return [];
  if (!drawnElements.has(name)) {
    troubles.push(describeElement(name, start));
    return [];
  }
  const attributes = cleanAttributes(element, rules, troubles);
  const children = element.children.flatMap((child) => cleanElement(child, rules, troubles));
  return [{ name, attributes, start, children }];
}

function describeElement(name: string, offset: number): PictureTrouble {
  if (name === 'text') return { code: 'svg-text', offset, values: {} };
  if (name === 'image') return { code: 'svg-image', offset, values: {} };
  return { code: 'svg-element', offset, values: { found: quoteValue(name) } };
}

function writeElement({ name, attributes, children }: CleanElement): string {
  const content = children.map(writeElement).join('');
  const head = `<${name}${writeAttributes(attributes)}`;
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
}

function writeAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
}

function keepFirstOfKind(troubles: readonly PictureTrouble[]): PictureTrouble[] {
  const kinds = new Map<string, PictureTrouble>();
  for (const trouble of troubles) {
    const kind = `${trouble.code} ${trouble.values.found ?? ''}`;
    if (!kinds.has(kind)) kinds.set(kind, trouble);
  }
  return [...kinds.values()];
}
