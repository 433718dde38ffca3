import type { Mark } from '../../model/data/provenance.ts';
import { citeGoals } from './cite-goals.ts';
import type { CitationView, TextView } from '../../model/text.ts';
import type { EditionView } from '../../model/edition.ts';
import type { EntryView } from '../../model/register.ts';
import type { GoalView } from '../../model/goal.ts';
import type { ListView } from '../../model/goal-lists.ts';

/** One statement of the edition with its place and its origin. */
export interface Statement {
  /** The goal's number, or what stands for it; undefined for what is said of the whole edition. */
  readonly goal: string | undefined;
  readonly kind:
    | 'title'
    | 'mission'
    | 'vision'
    | 'goalsIntroduction'
    | 'goalsClosing'
    | 'summary'
    | 'plainText'
    | 'list'
    | 'domain'
    | 'related'
    | 'partner'
    | 'instrument'
    | 'description';
  /** What the document calls the list, for statements of kind `list`. */
  readonly list: string | undefined;
  /** Printed number within the list. */
  readonly item: number | undefined;
  /** Undefined where a list says nothing. */
  readonly text: TextView | undefined;
  readonly measure: TextView | undefined;
  readonly year: number | undefined;
  readonly role: TextView | undefined;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

/** Every statement in document order: the edition, its goals, the entries of its registers. */
export function listStatements(view: EditionView): readonly Statement[] {
  const cited = citeGoals(view.allGoals);
  return [
    ...statementOf('title', view.title),
    ...statementOf('mission', view.mission),
    ...statementOf('vision', view.vision),
    ...statementOf('goalsIntroduction', view.goalsIntroduction),
    ...statementOf('goalsClosing', view.goalsClosing),
    ...(view.domains?.items ?? []).flatMap(({ name }) =>
      statementOf('domain', name, {
        mark: view.domains?.mark ?? name.mark,
        sources: view.domains?.sources ?? [],
      }),
    ),
    ...view.allGoals.flatMap((goal) => statementsOfGoal(goal, cited.get(goal.id))),
    ...view.partners.flatMap((entry) => statementsOfEntry('partner', entry)),
    ...view.instruments.flatMap((entry) => statementsOfEntry('instrument', entry)),
  ];
}

function statementsOfGoal(goal: GoalView, cited: string | undefined): Statement[] {
  const own = { goal: cited };
  return [
    ...statementOf('title', goal.title, own),
    ...statementOf('summary', goal.summary, own),
    ...statementOf('plainText', goal.plainText, own),
    ...goal.lists.flatMap((list) => statementsOfList(list, cited)),
    ...goal.domains.items.flatMap(({ name, mark }) =>
      statementOf('domain', name, { ...own, mark, sources: goal.domains.sources }),
    ),
    ...goal.related.items.flatMap(({ goal: { number, title }, mark }) =>
      statementOf(
        'related',
        { ...title, text: number === undefined ? title.text : `${number} ${title.text}` },
        {
          ...own,
          mark,
          sources: goal.related.sources,
        },
      ),
    ),
  ];
}

function statementsOfList(list: ListView, cited: string | undefined): Statement[] {
  const own = { goal: cited, kind: 'list', list: list.name } as const;
  if (list.items.length === 0)
    return [
      ofWords({ ...nothing, ...own, text: list.reason, mark: list.mark, sources: list.sources }, list.reason),
    ];
  return list.items.map(({ number, text, measure, year, role, mark, sources }) => ({
    ...own,
    item: number,
    text,
    measure,
    year,
    role,
    mark,
    sources,
  }));
}

function statementsOfEntry(kind: 'partner' | 'instrument', entry: EntryView): Statement[] {
  return [
    ...statementOf(kind, entry.name, { mark: entry.mark, sources: entry.sources }),
    ...statementOf('description', entry.description),
  ];
}

const nothing = {
  goal: undefined,
  list: undefined,
  item: undefined,
  text: undefined,
  measure: undefined,
  year: undefined,
  role: undefined,
} as const;

/** A text as a statement of its own; none where there is no text. */
function statementOf(
  kind: Statement['kind'],
  text: TextView | undefined,
  own: Partial<Statement> = {},
): Statement[] {
  if (!text) return [];
  return [ofWords({ ...nothing, mark: text.mark, sources: text.sources, kind, text, ...own }, text)];
}

/** A statement of which the words are a proposal is one, and has their sources, whatever its link to the goal has. */
function ofWords(statement: Statement, text: TextView | undefined): Statement {
  if (text?.mark !== 'proposal' || statement.mark === 'proposal') return statement;
  return { ...statement, mark: 'proposal', sources: text.sources };
}
