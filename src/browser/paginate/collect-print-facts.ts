import type { PrintFacts } from '../../model/print/print-facts.ts';
import type { FoundText } from '../in-page/contract.ts';
import type { LoadedScript } from '../session/load-page-script.ts';

/** What the finishing of the PDF has to know of the page's DOM; call it in the state in which the page was printed. */
export async function collectPrintFacts(script: LoadedScript): Promise<PrintFacts> {
  const { language, texts, ...rest } = await script.evaluate(({ readExposedContent }) =>
    readExposedContent(),
  );
  return { ...rest, texts: texts.map((text) => leaveOutLanguage(text, language)) };
}

function leaveOutLanguage(
  { language, ...text }: FoundText,
  documentLanguage: string,
): PrintFacts['texts'][number] {
  return language === documentLanguage ? text : { ...text, language };
}
