import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { quoteValue } from '../../problem.ts';
import type { PictureTrouble } from '../picture/picture-trouble.ts';
import type { SvgElement } from './svg-element.ts';

/** A drawing as a tree; without a root where `troubles` leave none. */
export interface ParsedSvg {
  readonly root: SvgElement | undefined;
  readonly troubles: readonly PictureTrouble[];
}

/** Elements within elements; browsers give up at 512, and walks through the tree have to end somewhere. */
const maxDepth = 200;

/**
 * Parses strict XML. Document types and processing instructions are troubles: they can bring in entities, other files and
 * style sheets. An unknown entity is one by itself.
 */
export function parseSvg(text: string): ParsedSvg {
  const troubles: PictureTrouble[] = [];
  const open: SvgElement[] = [];
  let root: SvgElement | undefined;
  let start = 0;
  const parser = new SaxesParser({ xmlns: true });
  const startOfMark = (): number => text.lastIndexOf('<', parser.position - 1);
  // What a parser says after the first mistake is mostly an echo of it.
  let mistake: PictureTrouble | undefined;
  parser.on('error', () => {
    mistake ??= { code: 'svg-syntax', offset: Math.min(parser.position, text.length), values: {} };
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
  parser.on('opentagstart', () => {
    start = startOfMark();
  });
  parser.on('opentag', (tag) => {
    const element = describeTag(tag, text.slice(start, parser.position), start);
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length === maxDepth + 1)
      troubles.push({ code: 'svg-too-deep', offset: start, values: { maximum: String(maxDepth) } });
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
  parser.write(text).close();
  if (mistake) return { root: undefined, troubles: [mistake] };
  return { root: troubles.some(({ code }) => code === 'svg-too-deep') ? undefined : root, troubles };
}

function describeTag(tag: SaxesTagNS, written: string, start: number): SvgElement {
  const attributes = Object.values(tag.attributes).map(({ name, local, uri, value }) => {
    const at = written.search(new RegExp(`\\s${escapePattern(name)}\\s*=`));
    return { name: local, namespace: uri, value, start: start + Math.max(at + 1, 0) };
  });
  return { name: tag.local, namespace: tag.uri, attributes, start, children: [], text: '' };
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
