import type { DocumentFacts } from '../../src/finish/document-facts.ts';
import { finishPdf } from '../../src/finish/finish-pdf.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import { mendPrint } from '../../src/finish/mend/mend-print.ts';
import type { MendedPrint, PrintToMend } from '../../src/finish/mend/mend-print.ts';
import { readPageMap } from '../../src/pdf/read/page-map.ts';
import type { FixturePrint } from './print-fixture.ts';

/** Finishes a document that was printed in one piece. */
export async function finishPrint(
  fixture: FixturePrint,
  facts: DocumentFacts,
  lineNumbers?: PrintToMend['lineNumbers'],
): Promise<FinishedPdf> {
  const print = mendFixture({ ...fixture, facts: facts.print }, facts.language, lineNumbers);
  return await finishPdf(
    {
      parts: [{ print, firstPage: 1, isAfterBlank: false }],
      digits: fixture.digits,
      pageOf: readPagesOf(fixture),
      fullPageOf: new Map(),
    },
    facts,
  );
}

/** Mends a document that was printed in one piece. */
export function mendFixture(
  { bytes, facts }: Pick<FixturePrint, 'bytes' | 'facts'>,
  language: string,
  lineNumbers?: PrintToMend['lineNumbers'],
): MendedPrint {
  return mendPrint(
    { pdf: bytes, facts, skippedPages: 0, folioDigits: 0, lineNumbers },
    { language, index: 0 },
  );
}

/** The page of each of its destinations. */
export function readPagesOf({ bytes }: Pick<FixturePrint, 'bytes'>): Map<string, number> {
  return new Map(Array.from(readPageMap(bytes).destinations, ([id, { page }]) => [id, page]));
}
