import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPrint } from './finish-print.ts';
import { findConformanceFaults } from '../build/find-conformance-faults.ts';
import { documentFacts } from './fixture-facts.ts';
import { printFixtures } from './print-fixture.ts';

/** veraPDF's command; where it is not set, these tests are skipped and say so. */
const validator = process.env.VERAPDF;
const fixtures = ['everything', 'variety'];
const folder = mkdtempSync(path.join(tmpdir(), 'strategia-standards-'));
const attachment = {
  name: 'goals/2.json',
  mediaType: 'application/json',
  description: 'Dane źródłowe: cel 2',
  relationship: 'Source' as const,
  bytes: Buffer.from('{"id": "cel-2"}'),
};

beforeAll(async () => {
  if (!validator) return;
  for (const [index, print] of (await printFixtures(fixtures)).entries()) {
    const finished = await finishPrint(print.bytes, documentFacts(print, { attachments: [attachment] }));
    writeFileSync(path.join(folder, `${fixtures[index]!}.pdf`), finished.bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.skipIf(!validator)(
  'passes every check of PDF/UA-1 and PDF/A-3a (skipped without VERAPDF)',
  { timeout: 120_000 },
  async () => {
    const files = fixtures.map((name) => path.join(folder, `${name}.pdf`));
    expect(await findConformanceFaults(validator!, files)).toEqual([]);
  },
);
