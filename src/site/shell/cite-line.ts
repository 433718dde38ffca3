import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import { labelTranslation } from '../../content/binding-language.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { MarkedWords } from '../../content/labels.ts';
import { endSentence } from '../../content/phrases.ts';
import { statusLine } from '../../content/status-line.ts';

/** How a goal is cited: document, number, page, and what has to be said with it. */
interface CiteLine {
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
  tools: Pick<LanguageTools, 'label' | 'htmlLabel' | 'formatDate'>,
): CiteLine {
  const values = { title: view.title.marked, goal: goal.label };
  return {
    line: endSentence(
      page === undefined
        ? tools.label('site.cite.line', values)
        : tools.label('site.cite.linePage', { ...values, page: String(page) }),
    ),
    status: endSentence(statusLine(view, tools)),
    date: endSentence(tools.label('site.cite.date', { date: tools.formatDate(view.modified) })),
    translation:
      goal.title.language === view.documentLanguage
        ? undefined
        : labelTranslation('site.cite.translation', view, tools.htmlLabel),
  };
}
