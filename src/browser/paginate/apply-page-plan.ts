import type { Page } from 'puppeteer';
import { nameSectionTarget } from './compose-document.ts';
import { joinPageRanges } from '../in-page/join-page-ranges.ts';
import type { PageDocument, PageElement } from '../in-page/page-dom.ts';
import type { PagePlan, PartPlan } from './plan-pages.ts';

declare const document: PageDocument;

/** Puts empty pages where the plan wants them, in place of earlier ones, and writes the page numbers into their slots. */
export async function applyPagePlan(page: Page, plan: PagePlan | PartPlan): Promise<void> {
  const { blanksBefore, numbers } = plan;
  const ids = await page.evaluate(listSlots);
  await page.evaluate(changeDocument, {
    blanksBefore: [...blanksBefore].map(nameSectionTarget),
    endsBlank: 'endsBlank' in plan && plan.endsBlank,
    numbers: ids.map((id) => String(numbers.pageOf.get(id))),
  });
  await page.evaluate(joinPageRanges);
}

interface Changes {
  /** Ids of elements. */
  readonly blanksBefore: readonly string[];
  readonly endsBlank: boolean;
  /** For each slot. */
  readonly numbers: readonly string[];
}

/** Runs in the page: the ids whose pages are asked for. */
function listSlots(): string[] {
  return Array.from(
    document.querySelectorAll('[data-page-of]'),
    (slot) => slot.getAttribute('data-page-of') ?? '',
  );
}

/** Runs in the page. */
function changeDocument({ blanksBefore, endsBlank, numbers }: Changes): void {
  for (const blank of document.querySelectorAll('body > .blank')) blank.remove();
  for (const id of blanksBefore) document.getElementById(id)?.before(createBlank());
  if (endsBlank) document.body.append(createBlank());
  let index = 0;
  for (const slot of document.querySelectorAll('[data-page-of]')) slot.textContent = numbers[index++] ?? '';

  function createBlank(): PageElement {
    const blank = document.createElement('div');
    blank.className = 'blank';
    blank.setAttribute('style', 'page: blank; break-before: page');
    blank.setAttribute('aria-hidden', 'true');
    return blank;
  }
}
