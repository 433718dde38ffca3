import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPdf } from '../../src/finish/finish-pdf.ts';
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
    const finished = await finishPdf([print.bytes], documentFacts(print, { attachments: [attachment] }));
    writeFileSync(path.join(folder, `${fixtures[index]!}.pdf`), finished.bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.skipIf(!validator).each(['ua1', '3a'])(
  'passes every check of %s (skipped without VERAPDF)',
  { timeout: 120_000 },
  (flavour) => {
    const files = fixtures.map((name) => path.join(folder, `${name}.pdf`));
    const { stdout } = spawnSync(validator!, ['-f', flavour, '--format', 'text', ...files], {
      encoding: 'utf8',
    });
    const verdicts = stdout.split('\n').filter((line) => /^(PASS|FAIL|ERROR)/.test(line));
    expect(verdicts).toEqual(files.map((file) => `PASS ${file} ${flavour}`));
  },
);
