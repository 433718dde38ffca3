import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { quoteValue } from '../../problem.ts';
import type { PictureTrouble } from '../pictures/picture-trouble.ts';
import { mostShapes } from './count-shapes.ts';
import type { SvgElement } from './svg-element.ts';

/** A drawing as a tree; without a root where `troubles` leave none. */
export interface ParsedSvg {
  readonly root: SvgElement | undefined;
  readonly troubles: readonly PictureTrouble[];
}

/** How deep elements are nested; browsers give up at 512, and walks through the tree have to end somewhere. */
const maxDepth = 200;

/**
 * The parser is given so much at a time, and nothing more after a trouble that leaves no tree: it looks through all open
 * elements at each new one.
 */
const portion = 8192;

/**
 * Parses strict XML. Document types and processing instructions are troubles: they can bring in entities, other files and
 * style sheets. An unknown entity is one by itself.
 */
export function parseSvg(text: string): ParsedSvg {
  const troubles: PictureTrouble[] = [];
  const open: SvgElement[] = [];
  let root: SvgElement | undefined;
  let count = 0;
  /** What leaves no tree; what a parser says after the first mistake is mostly an echo of it. */
  let end: PictureTrouble | undefined;
  let start = 0;
  let attributeEnds: number[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const startOfMark = (): number => text.lastIndexOf('<', parser.position - 1);
  parser.on('error', () => {
    end ??= { code: 'svg-syntax', offset: Math.min(parser.position, text.length), values: {} };
  });
  parser.on('doctype', () => {
    troubles.push({ code: 'svg-doctype', offset: Math.max(text.indexOf('<!DOCTYPE'), 0), values: {} });
  });
  parser.on('processinginstruction', ({ target }) => {
    if (!open.some(({ name }) => name === 'metadata'))
      troubles.push({
        code: 'svg-instruction',
        offset: startOfMark(),
        values: { found: quoteValue(target) },
      });
  });
  parser.on('opentagstart', ({ name }) => {
    start = startOfMark();
    attributeEnds = [start + 1 + name.length];
  });
  parser.on('attribute', () => {
    attributeEnds.push(parser.position);
  });
  parser.on('opentag', (tag) => {
    const element = describeTag(tag, { text, start, attributeEnds });
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
    count += 1;
    if (open.length > maxDepth)
      end ??= { code: 'svg-too-deep', offset: start, values: { maximum: String(maxDepth) } };
    if (count > mostShapes)
      end ??= { code: 'svg-too-much', offset: start, values: { maximum: String(mostShapes) } };
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  const isHopeless = (): boolean => end !== undefined;
  for (let at = 0; at < text.length && !isHopeless(); at += portion)
    parser.write(text.slice(at, at + portion));
  if (!isHopeless()) parser.close();
  if (!end) return { root, troubles };
  return { root: undefined, troubles: end.code === 'svg-syntax' ? [end] : [...troubles, end] };
}

/** Attributes in the order of the file; each begins after the one before it, with white space between. */
function describeTag(
  tag: SaxesTagNS,
  written: { readonly text: string; readonly start: number; readonly attributeEnds: readonly number[] },
): SvgElement {
  const attributes = Object.values(tag.attributes).map(({ local, uri, value }, index) => {
    let start = written.attributeEnds[index] ?? written.start;
    while (/\s/.test(written.text.charAt(start))) start += 1;
    return { name: local, namespace: uri, value, start };
  });
  return { name: tag.local, namespace: tag.uri, attributes, start: written.start, children: [], text: '' };
}
