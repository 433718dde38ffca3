import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { finishPrint } from './finish-print.ts';
import { UnknownPdfError } from '../../src/pdf/syntax/unknown-pdf-error.ts';
import { documentFacts } from './fixture-facts.ts';
import type { FixtureFacts } from './fixture-facts.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

let print: FixturePrint;
let facts: FixtureFacts;

beforeAll(async () => {
  [print] = (await printFixtures(['variety'])) as [FixturePrint];
  facts = documentFacts(print);
});

test('either finishes a damaged print or says that it is not of a known form', async () => {
  const damage = fc.record({ at: fc.nat(print.bytes.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, byte }) => {
      const damaged = Uint8Array.from(print.bytes);
      damaged[at] = byte;
      expect(await outcomeOf(damaged)).toMatch(/^(finished|The printed PDF is not of a known form: .+)/s);
    }),
    { numRuns: 40 },
  );
});

test('refuses a print whose streams cannot be decompressed', async () => {
  const text = Buffer.from(print.bytes).toString('latin1');
  const damaged = text.replace(/ stream\nx/g, ' stream\ny');
  expect(await outcomeOf(Buffer.from(damaged, 'latin1'))).toBe(
    'The printed PDF is not of a known form: a stream that cannot be decompressed',
  );
});

test('refuses a print that is not tagged', async () => {
  const text = Buffer.from(print.bytes).toString('latin1');
  const untagged = text.replace(/StructTreeRoot (\d)/, 'StructTreeNone $1');
  expect(await outcomeOf(Buffer.from(untagged, 'latin1'))).toBe(
    'The printed PDF is not of a known form: it is not tagged',
  );
});

/** What became of a print: `finished`, or what was said about it. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await finishPrint({ ...print, bytes }, facts);
    return 'finished';
  } catch (error) {
    if (error instanceof UnknownPdfError) return error.message;
    throw error;
  }
}
