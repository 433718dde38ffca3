import { groupBy } from '../model/group-by.ts';
import type { EditionView, ProposalView } from '../model/edition.ts';
import type { EntryView } from '../model/register.ts';
import type { FigureView } from '../model/figure.ts';
import type { GoalView } from '../model/goal.ts';
import type { LanguageTools } from './environment.ts';
import type { IndicatorView } from '../model/indicator.ts';

/** Every proposal of an edition: those of the goals counted by kind, all others one by one. */
interface ProposalsList {
  /** What the document shows of them; what is reported later is no part of it. */
  readonly count: number;
  readonly columns: readonly Column[];
  /** The goals that have any; a number for each column. */
  readonly rows: readonly { readonly goal: GoalView; readonly counts: readonly number[] }[];
  readonly groups: readonly ProposalGroup[];
}

/** Proposals that belong to no goal, of one kind. */
interface ProposalGroup {
  readonly name: string;
  readonly proposals: readonly {
    readonly anchor: string;
    readonly text: string;
    /** Given where it is not the document's. */
    readonly language?: string;
  }[];
}

/** A kind of proposal that goals have, and how many of it a goal has. */
interface Column {
  readonly name: string;
  readonly count: (goal: GoalView) => number;
  /** True where no goal has any of it that is not a proposal: then the cards say it throughout. */
  readonly isThroughout: boolean;
}

interface ProposalsInput {
  readonly view: EditionView;
  readonly label: LanguageTools['label'];
  /** Those that the document shows. */
  readonly figures: readonly Pick<FigureView, 'anchor' | 'number'>[];
}

/** The list of all proposals; undefined where there are none. */
export function arrangeProposals(input: ProposalsInput): ProposalsList | undefined {
  const { view } = input;
  const shown = view.proposals.filter(({ anchor }) => anchor !== undefined);
  if (shown.length === 0) return undefined;
  const columns = listColumns(input).filter(({ count }) => view.allGoals.some((goal) => count(goal) > 0));
  return {
    count: shown.length,
    columns,
    rows: view.allGoals
      .map((goal) => ({ goal, counts: columns.map(({ count }) => count(goal)) }))
      .filter(({ counts }) => counts.some((count) => count > 0)),
    groups: listGroups(input),
  };
}

/** A column for each list that goals have, and one for their texts. */
function listColumns({ view, label }: ProposalsInput): Column[] {
  const lists = new Map(view.allGoals.flatMap((goal) => goal.lists).map(({ id, name }) => [id, name]));
  const inGoals = view.proposals.filter(({ kind }) => kind !== 'figure' && kind !== 'status');
  const byGoal = groupBy(inGoals, ({ goal }) => goal?.id);
  const column = (
    name: string,
    list: ProposalView['list'],
    countAll: (goal: GoalView) => number = () => Infinity,
  ): Column => {
    const count = (goal: GoalView): number =>
      (byGoal.get(goal.id) ?? [])
        .filter((proposal) => proposal.list === list)
        .reduce((sum, proposal) => sum + proposal.count, 0);
    return { name, count, isThroughout: view.allGoals.every((goal) => count(goal) >= countAll(goal)) };
  };
  const countItems = (goal: GoalView, list: string): number =>
    goal.lists.find(({ id }) => id === list)?.items.length ?? 0;
  return [
    ...[...lists].map(([id, name]) => column(name, id, (goal) => countItems(goal, id))),
    column(label('print.proposals.domains'), 'domains', ({ domains }) => domains.items.length),
    column(label('print.proposals.related'), 'related', ({ related }) => related.items.length),
    column(label('print.proposals.texts'), undefined),
  ];
}

/** What belongs to no goal: the set of domains, entries of registers, indicators, chapters, texts of the whole edition. */
function listGroups(context: ProposalsInput): ProposalGroup[] {
  const { view, label } = context;
  const ofKind = (...kinds: ProposalView['kind'][]): ProposalGroup['proposals'] =>
    view.proposals.flatMap(({ kind, goal, anchor, heading }) =>
      anchor !== undefined && goal === undefined && kinds.includes(kind)
        ? [{ anchor, text: heading === '' ? label('print.proposals.domainSet') : heading }]
        : [],
    );
  const indicators = new Set(view.indicators.filter(isPrintedIndicator).map(({ anchor }) => anchor));
  return [
    { name: label('print.proposals.domainSets'), proposals: ofKind('domains') },
    { name: label('print.proposals.partners'), proposals: entriesOf('partners', context) },
    { name: label('print.proposals.instruments'), proposals: entriesOf('instruments', context) },
    {
      name: label('print.proposals.indicators'),
      proposals: ofKind('indicator', 'value').filter(({ anchor }) => indicators.has(anchor)),
    },
    { name: label('print.proposals.glossary'), proposals: ofKind('term') },
    { name: label('print.proposals.chapters'), proposals: ofKind('chapter') },
    { name: label('print.proposals.figures'), proposals: figuresOf(context) },
    { name: label('print.proposals.others'), proposals: ofKind('text', 'source', 'site') },
  ].filter((group) => group.proposals.length > 0);
}

/** Figures are named by their numbers; those of goals are no part of the table. */
function figuresOf({ view, figures, label }: ProposalsInput): ProposalGroup['proposals'] {
  const proposed = new Set(
    view.proposals.filter(({ kind }) => kind === 'figure').map(({ anchor }) => anchor),
  );
  return figures
    .filter(({ anchor }) => proposed.has(anchor))
    .map(({ anchor, number }) => ({ anchor, text: label('figure.name', { number }) }));
}

/** The entries of an index that are proposals or of which something is; one line where all of them are. */
function entriesOf(
  register: EntryView['register'],
  { view, label }: ProposalsInput,
): ProposalGroup['proposals'] {
  const entries = view[register].filter((entry) => entry.links.length > 0);
  if (entries.length > 1 && entries.every((entry) => entry.mark === 'proposal'))
    return [
      { anchor: `part.${register}`, text: label('print.proposals.allEntries', { count: entries.length }) },
    ];
  const named = new Set(
    view.proposals.filter((proposal) => proposal.register === register).map(({ entryId }) => entryId),
  );
  return entries
    .filter(({ id }) => named.has(id))
    .map(({ anchor, name }) => ({
      anchor,
      text: name.text,
      ...(name.isForeign ? { language: name.language } : {}),
    }));
}

/** True for an indicator of which something was adopted; values reported later are no part of the document. */
export function isPrintedIndicator(indicator: IndicatorView): boolean {
  return indicator.goals.length > 0 || indicator.baseline !== undefined || indicator.targets.length > 0;
}
