import type { DocumentFacts } from '../../src/finish/document-facts.ts';
import { finishPdf } from '../../src/finish/finish-pdf.ts';
import type { FinishedPdf } from '../../src/finish/finished-pdf.ts';
import { mendPrint } from '../../src/finish/mend/mend-print.ts';
import type { PrintToMend } from '../../src/finish/mend/mend-print.ts';

/** Finishes a document that was printed in one piece. */
export async function finishPrint(
  pdf: Uint8Array,
  facts: DocumentFacts,
  lineNumbers?: PrintToMend['lineNumbers'],
): Promise<FinishedPdf> {
  const { language, print } = facts;
  return await finishPdf([mendPrint({ pdf, facts: print, lineNumbers }, { language, index: 0 })], facts);
}
