import type { Mark } from './data/provenance.ts';
import type { EditionView } from './edition.ts';
import type { ListView } from './goal-lists.ts';
import type { GoalView } from './goal.ts';
import type { EntryView } from './register.ts';
import { listTexts } from './statements.ts';
import type { GivenText, TextKey, TextsOf } from './statements.ts';
import type { CitationView, TextView } from './text.ts';

/** What a text says, by its key. */
type TextStatement = TextKey<'edition'> | TextKey<'goal'> | Exclude<TextKey<'entry'>, 'name'>;

/** One statement of the edition with its place and its origin. */
export interface Statement extends Partial<Omit<TextsOf<'item'>, 'text'>> {
  /** Undefined for what is said of the whole edition. */
  readonly goal: GoalView | undefined;
  readonly kind: TextStatement | 'list' | 'domain' | 'related' | 'partner' | 'instrument';
  /** What the document calls the list, for statements of kind `list`. */
  readonly list?: string;
  /** Printed number within the list. */
  readonly item?: number;
  /** Undefined where a list says nothing. */
  readonly text: TextView | undefined;
  readonly year?: number | undefined;
  readonly mark: Mark;
  readonly sources: readonly CitationView[];
}

/** Every statement in document order: the edition, its goals, the entries of its registers. */
export function walkStatements(view: EditionView): readonly Statement[] {
  const { domains } = view;
  return [
    ...listTexts('edition', view).flatMap((given) => ofText(given, undefined)),
    ...(domains?.items ?? []).map(({ name }) => {
      const { mark, sources } = domains ?? name;
      return withWords({ goal: undefined, kind: 'domain', text: name, mark, sources });
    }),
    ...view.allGoals.flatMap(ofGoal),
    ...view.partners.flatMap((entry) => ofEntry('partner', entry)),
    ...view.instruments.flatMap((entry) => ofEntry('instrument', entry)),
  ];
}

function ofGoal(goal: GoalView): Statement[] {
  const { domains, related } = goal;
  return [
    ...listTexts('goal', goal).flatMap((given) => ofText(given, goal)),
    ...goal.lists.flatMap((list) => ofList(list, goal)),
    ...domains.items.map(({ name, mark }) =>
      withWords({ goal, kind: 'domain', text: name, mark, sources: domains.sources }),
    ),
    ...related.items.map(({ goal: { number, title }, mark }) => {
      const text = { ...title, text: number === undefined ? title.text : `${number} ${title.text}` };
      return withWords({ goal, kind: 'related', text, mark, sources: related.sources });
    }),
  ];
}

function ofList({ name, items, reason, mark, sources }: ListView, goal: GoalView): Statement[] {
  const own = { goal, kind: 'list', list: name } as const;
  if (items.length === 0) return [withWords({ ...own, text: reason, mark, sources })];
  return items.map((item) => ({
    ...own,
    item: item.number,
    text: item.text,
    measure: item.measure,
    year: item.year,
    role: item.role,
    mark: item.mark,
    sources: item.sources,
  }));
}

/** The name of an entry has the origin of the entry. */
function ofEntry(kind: 'partner' | 'instrument', entry: EntryView): Statement[] {
  const { mark, sources } = entry;
  return listTexts('entry', entry).flatMap(({ key, text, role }) =>
    key === 'name'
      ? [withWords({ goal: undefined, kind, text, mark, sources })]
      : ofText({ key, text, role }, undefined),
  );
}

/** A text as a statement of its own. */
function ofText({ key, text, role }: GivenText<TextStatement>, goal: GoalView | undefined): Statement[] {
  return role === 'aside' ? [] : [{ goal, kind: key, text, mark: text.mark, sources: text.sources }];
}

/** A statement of which the words are a proposal is one, and has their sources, whatever its link to the goal has. */
function withWords(statement: Statement): Statement {
  const { text, mark } = statement;
  if (text?.mark !== 'proposal' || mark === 'proposal') return statement;
  return { ...statement, mark: 'proposal', sources: text.sources };
}
