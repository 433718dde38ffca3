import { openEnvironment } from '../content/environment.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import type { Say } from '../messages/program-texts.ts';
import { columnNames } from './review.ts';
import type { Review } from './review.ts';
import { groupRemarks, sayCell, sayLegend, sayTotals } from './review-words.ts';

/** Who writes a report, in which language. */
export interface ReportWriter {
  readonly say: Say;
  readonly language: MessageLanguage;
  /** The program's version. */
  readonly version: string;
}

/** A page of one file, for a browser or to be printed. */
export function writeReviewPage(
  review: Review,
  { say, language, version }: ReportWriter,
  templates: string,
): string {
  return openEnvironment(templates).render('review/review.njk', {
    review,
    say,
    language,
    version,
    columns: columnNames.map((name) => ({ name: say(`review.column.${name}`) })),
    editions: review.editions.map((edition) => ({
      ...edition,
      goals: edition.goals.map((goal) => ({
        ...goal,
        // The caption names the edition, and so its folder.
        file: goal.file.split(`/editions/${edition.id}/`).at(-1),
        cells: columnNames.map((name) => ({
          state: goal.cells[name].state,
          words: sayCell(goal.cells[name], say),
        })),
      })),
      totals: sayTotals(edition, say),
    })),
    legend: sayLegend(review, say),
    groups: groupRemarks(review, say),
  });
}

/** For programs; its shape is in `review.schema.json`. */
export function writeReviewJson(review: Review, { language, version }: ReportWriter): string {
  const tool = { name: 'strategia review', version };
  return `${JSON.stringify({ tool, messages: language, ...review }, null, 2)}\n`;
}
