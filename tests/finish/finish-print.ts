import { assembleDocument } from '../../src/finish/assemble/assemble-document.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import { mendPrint } from '../../src/finish/mend/mend-print.ts';
import type { MendedPrint, PrintToMend } from '../../src/finish/mend/mend-print.ts';
import { sealPart } from '../../src/finish/seal/seal-part.ts';
import type { SealedPartWithFonts } from '../../src/finish/seal/sealed-part.ts';
import { readPageMap } from '../../src/pdf/read/page-map.ts';
import type { FixtureFacts } from './fixture-facts.ts';
import type { FixturePrint } from './print-fixture.ts';

type Fixture = Pick<FixturePrint, 'bytes' | 'facts'>;

/** Finishes a document that was printed in one piece. */
export async function finishPrint(
  fixture: FixturePrint,
  facts: FixtureFacts,
  lineNumbers?: PrintToMend['lineNumbers'],
): Promise<FinishedPdf> {
  const sealed = await sealFixture({ ...fixture, facts: facts.print }, facts.language, lineNumbers);
  return await assembleSealed(sealed, { ...fixture, facts, pageOf: readPagesOf(fixture) });
}

/** What one sealed part is assembled with. */
interface Assembling {
  readonly digits: Uint8Array;
  readonly facts: FixtureFacts;
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Makes a document of one sealed part. */
export function assembleSealed(
  { part, fonts }: SealedPartWithFonts,
  { digits, facts, pageOf }: Assembling,
): Promise<FinishedPdf> {
  const placed = {
    firstPage: 1,
    isAfterBlank: false,
    read: () => Promise.resolve(part),
    readFonts: () => Promise.resolve(fonts),
  };
  return assembleDocument({ parts: [placed], digits, pageOf, fullPageOf: new Map(), hash: '' }, facts);
}

/** Mends a document that was printed in one piece. */
export function mendFixture(
  fixture: Fixture,
  language: string,
  lineNumbers?: PrintToMend['lineNumbers'],
): MendedPrint {
  return mendPrint(describeFixture(fixture, language, lineNumbers));
}

/** Mends it, inspects it and writes its objects. */
export function sealFixture(
  fixture: Fixture,
  language: string,
  lineNumbers?: PrintToMend['lineNumbers'],
): Promise<SealedPartWithFonts> {
  return sealPart({ ...describeFixture(fixture, language, lineNumbers), name: 'fixture' });
}

function describeFixture(
  { bytes, facts }: Fixture,
  language: string,
  lineNumbers: PrintToMend['lineNumbers'],
): PrintToMend {
  return { pdf: bytes, facts, language, skippedPages: 0, zeros: { folio: 0, hash: 0 }, lineNumbers };
}

/** The page of each of its destinations. */
export function readPagesOf({ bytes }: Pick<FixturePrint, 'bytes'>): Map<string, number> {
  return new Map(Array.from(readPageMap(bytes).destinations, ([id, { page }]) => [id, page]));
}
