import type { Mark } from '../model/provenance.ts';
import type { EditionView, EntryView, FigureView, GoalView, ProposalView } from '../model/view.ts';
import type { LanguageTools } from './environment.ts';
import { isPrintedIndicator } from './is-printed-indicator.ts';

/** Every proposal of an edition: those of the goals counted by kind, all others one by one. */
export interface ProposalsList {
  /** What is reported later is no part of the document. */
  readonly count: number;
  readonly columns: readonly Column[];
  /** The goals that have any; a number for each column. */
  readonly rows: readonly { readonly goal: GoalView; readonly counts: readonly number[] }[];
  readonly groups: readonly ProposalGroup[];
}

/** Proposals that belong to no goal, of one kind. */
export interface ProposalGroup {
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
}

interface ProposalsInput {
  readonly view: EditionView;
  readonly label: LanguageTools['label'];
  /** Those that the document shows. */
  readonly figures: readonly Pick<FigureView, 'anchor' | 'mark' | 'number'>[];
}

/** The list of all proposals; undefined where there are none. */
export function arrangeProposals(input: ProposalsInput): ProposalsList | undefined {
  const { view } = input;
  if (!view.containsProposals) return undefined;
  const columns = listColumns(input).filter(({ count }) => view.allGoals.some((goal) => count(goal) > 0));
  return {
    count: view.proposals.filter(({ kind }) => kind !== 'status').length,
    columns,
    rows: view.allGoals
      .map((goal) => ({ goal, counts: columns.map(({ count }) => count(goal)) }))
      .filter(({ counts }) => counts.some((count) => count > 0)),
    groups: listGroups(input),
  };
}

function listColumns({ view, label }: ProposalsInput): Column[] {
  const lists = new Map(view.allGoals.flatMap((goal) => goal.lists).map(({ id, name }) => [id, name]));
  return [
    ...[...lists].map(([id, name]) => ({
      name,
      count: (goal: GoalView) => countProposals(goal.lists.find((list) => list.id === id)?.items ?? []),
    })),
    { name: label('print.proposals.domains'), count: (goal) => countProposals(goal.domains.items) },
    { name: label('print.proposals.related'), count: (goal) => countProposals(goal.related.items) },
    {
      name: label('print.proposals.texts'),
      count: (goal) =>
        countProposals([goal.title, goal.summary, goal.plainText].filter((text) => text !== undefined)),
    },
  ];
}

function countProposals(items: readonly { readonly mark: Mark }[]): number {
  return items.filter((item) => item.mark === 'proposal').length;
}

/** What belongs to no goal: the set of domains, entries of registers, indicators, chapters. */
function listGroups(context: ProposalsInput): ProposalGroup[] {
  const { view, label } = context;
  const ofKind = (...kinds: ProposalView['kind'][]): ProposalGroup['proposals'] =>
    view.proposals
      .filter((proposal) => proposal.goal === undefined && kinds.includes(proposal.kind))
      .map(({ kind, anchor, heading }) => ({
        anchor,
        text: kind === 'domains' ? label('print.proposals.domainSet') : heading,
      }));
  const indicators = new Set(view.indicators.filter(isPrintedIndicator).map(({ anchor }) => anchor));
  return [
    { name: label('print.proposals.domainSets'), proposals: ofKind('domains') },
    { name: label('print.proposals.partners'), proposals: entriesOf('partners', context) },
    { name: label('print.proposals.instruments'), proposals: entriesOf('instruments', context) },
    {
      name: label('print.proposals.indicators'),
      proposals: ofKind('indicator', 'value').filter(({ anchor }) => indicators.has(anchor)),
    },
    { name: label('print.proposals.chapters'), proposals: ofKind('chapter') },
    { name: label('print.proposals.figures'), proposals: figuresOf(context) },
  ].filter((group) => group.proposals.length > 0);
}

/** Figures are named by their numbers; those of goals are no part of the table. */
function figuresOf({ figures, label }: ProposalsInput): ProposalGroup['proposals'] {
  return figures
    .filter((figure) => figure.mark === 'proposal')
    .map(({ anchor, number }) => ({ anchor, text: label('figure.name', { number }) }));
}

/** The proposed entries of an index; one line where all of them are. */
function entriesOf(
  register: EntryView['register'],
  { view, label }: ProposalsInput,
): ProposalGroup['proposals'] {
  const entries = view[register].filter((entry) => entry.links.length > 0);
  const proposed = entries.filter((entry) => entry.mark === 'proposal');
  if (proposed.length > 1 && proposed.length === entries.length)
    return [
      { anchor: `part.${register}`, text: label('print.proposals.allEntries', { count: proposed.length }) },
    ];
  return proposed.map(({ anchor, name }) => ({
    anchor,
    text: name.text,
    ...(name.isForeign ? { language: name.language } : {}),
  }));
}
