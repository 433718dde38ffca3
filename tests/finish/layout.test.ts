import { beforeAll, expect, test } from 'vitest';
import { inspectLayout } from '../../src/finish/inspect/inspect-layout.ts';
import { placeGlyphs, placeTexts } from '../../src/finish/inspect/placed-text.ts';
import type { PrintedDocument } from '../../src/finish/printed-document.ts';
import { boundPoints } from '../../src/pdf/syntax/geometry.ts';
import { mendFixture } from './finish-print.ts';
import { printFixtures } from './print-fixture.ts';

let document: PrintedDocument;

beforeAll(async () => {
  const [print] = await printFixtures(['layout']);
  document = mendFixture(print!, 'de').document;
});

test('finds text that lies on text or is cut off, and nothing else (issue 10)', () => {
  const found = inspectLayout({ document }).map(({ rule, page, texts }) => [rule, page, ...texts]);
  expect(found).toEqual([
    ['text-cut-off', 1, 'Hinaus'],
    ['text-cut-off', 1, 'Verdeckt'],
    ['text-over-text', 1, 'dieser Text', 'Über diesem steht'],
    ['text-over-text', 1, '10.10.10', 'Gemeinde'],
  ]);
});

test('says by how much', () => {
  expect(inspectLayout({ document }).map(({ detail }) => detail)).toEqual([
    '3.0 pt',
    '7.6 pt',
    '6.5 × 7.0 pt',
    '5.3 × 11.0 pt',
  ]);
});

test('reads the outlines of glyphs within the boxes that the font gives them', () => {
  const glyphs = placeTexts(document).flat().flatMap(placeGlyphs);
  expect(glyphs.length).toBeGreaterThan(100);
  for (const { bounds, readOutlines } of glyphs) {
    const outline = boundPoints(readOutlines().flat())!;
    for (const side of ['left', 'bottom', 'right', 'top'] as const)
      expect(Math.abs(outline[side] - bounds[side])).toBeLessThan(0.1);
  }
});
