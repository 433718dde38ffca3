import type { Page } from 'puppeteer';
import type { PrintFacts } from '../../model/print/print-facts.ts';
import type { FoundText } from '../in-page/read-exposed-content.ts';
import { readExposedContent } from '../in-page/read-exposed-content.ts';

/** What the finishing of the PDF has to know of the page's DOM; call it in the state in which the page was printed. */
export async function collectPrintFacts(page: Page): Promise<PrintFacts> {
  const { language, texts, ...rest } = await page.evaluate(readExposedContent);
  return { ...rest, texts: texts.map((text) => leaveOutLanguage(text, language)) };
}

function leaveOutLanguage(
  { language, ...text }: FoundText,
  documentLanguage: string,
): PrintFacts['texts'][number] {
  return language === documentLanguage ? text : { ...text, language };
}
