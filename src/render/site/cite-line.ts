import type { EditionView, GoalView } from '../../model/view.ts';
import { labelTranslation } from '../binding-language.ts';
import type { LanguageTools } from '../environment.ts';
import type { MarkedWords } from '../labels.ts';
import { statusLine } from '../status-line.ts';
import { asSentence } from './as-sentence.ts';

/** How a goal is cited: document, number, page, and what has to be said with it. */
export interface CiteLine {
  readonly line: string;
  readonly status: string;
  /** As of which day. */
  readonly date: string;
  /** Says that the goal's wording on this page is a translation; undefined where it is not. */
  readonly translation: MarkedWords | undefined;
}

/** The cite line of a goal; `page` is its page in the printed document, if there is one. */
export function citeLine(
  goal: GoalView,
  view: EditionView,
  page: number | undefined,
  tools: Pick<LanguageTools, 'label' | 'markedLabel' | 'formatDate'>,
): CiteLine {
  const values = { title: view.title.marked, goal: goal.label };
  return {
    line: asSentence(
      page === undefined
        ? tools.label('site.cite.line', values)
        : tools.label('site.cite.linePage', { ...values, page: String(page) }),
    ),
    status: asSentence(statusLine(view, tools)),
    date: asSentence(tools.label('site.cite.date', { date: tools.formatDate(view.modified) })),
    translation:
      goal.title.language === view.documentLanguage
        ? undefined
        : labelTranslation('site.cite.translation', view, tools.markedLabel),
  };
}
