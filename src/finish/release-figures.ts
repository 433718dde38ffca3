import type { StructureElement } from '../pdf/structure-element.ts';
import { walkStructure } from '../pdf/walk-structure.ts';

/**
 * Makes a figure without an alternative a Div where it holds other elements: it is what Chromium makes of `<figure>`,
 * around the picture, which is a Figure of its own, and its caption.
 */
export function releaseFigures(structure: StructureElement): void {
  for (const figure of walkStructure(structure)) {
    const isOuter = figure.type === 'Figure' && !figure.entries.has('Alt');
    if (isOuter && figure.kids.some((kid) => kid.kind === 'element')) figure.type = 'Div';
  }
}
