import type { Page } from 'puppeteer';
import { nameSectionTarget } from './compose-document.ts';
import type { PageDocument } from './page-dom.ts';
import type { PagePlan } from './plan-pages.ts';

declare const document: PageDocument;

/** Puts empty pages where the plan wants them, in place of earlier ones, and writes the page numbers into their slots. */
export async function applyPagePlan(page: Page, { blanksBefore, numbers }: PagePlan): Promise<void> {
  await page.evaluate(changeDocument, {
    blanksBefore: [...blanksBefore].map(nameSectionTarget),
    pageOf: Object.fromEntries(numbers.pageOf),
  });
}

interface Changes {
  /** Ids of elements. */
  readonly blanksBefore: readonly string[];
  readonly pageOf: Readonly<Record<string, number>>;
}

/** Runs in the page. */
function changeDocument({ blanksBefore, pageOf }: Changes): void {
  for (const blank of document.querySelectorAll('body > .blank')) blank.remove();
  for (const id of blanksBefore) {
    const blank = document.createElement('div');
    blank.className = 'blank';
    blank.setAttribute('style', 'page: blank; break-before: page');
    blank.setAttribute('aria-hidden', 'true');
    document.getElementById(id)?.before(blank);
  }
  for (const slot of document.querySelectorAll('[data-page-of]'))
    slot.textContent = String(pageOf[slot.getAttribute('data-page-of') ?? '']);
}
