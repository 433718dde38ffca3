import type { Mark } from '../../model/provenance.ts';
import type { EntryView, GoalView, ProposalView } from '../../model/view.ts';
import { isPrintedIndicator } from './indicators-part.ts';
import { headedPart } from './headed-part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';

/** A kind of proposal that goals have, and how many of it a goal has. */
interface Column {
  readonly name: string;
  readonly count: (goal: GoalView) => number;
}

interface Group {
  readonly name: string;
  readonly proposals: readonly { readonly anchor: string; readonly text: string }[];
}

/** Every proposal with its page: those of the goals as a table, all others below it. */
export function proposalsPart(context: PrintContext): Part | undefined {
  const { view, label } = context;
  if (!view.containsProposals) return undefined;
  const heading = label('print.heading.proposals');
  const columns = listColumns(context).filter(({ count }) => view.allGoals.some((goal) => count(goal) > 0));
  const rows = view.allGoals
    .map((goal) => ({ goal, counts: columns.map(({ count }) => count(goal)) }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const groups = listGroups(context);
  // What is reported later is no part of the document.
  const count = view.proposals.filter(({ kind }) => kind !== 'status').length;
  return {
    ...headedPart('proposals', heading),
    template: 'proposals.njk',
    values: { title: heading, level: 1, count, columns, rows, groups },
    lines: 12 + rows.length * 1.2 + groups.length,
  };
}

function listColumns({ view, label }: PrintContext): Column[] {
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
function listGroups(context: PrintContext): Group[] {
  const { view, label } = context;
  const ofKind = (...kinds: ProposalView['kind'][]): Group['proposals'] =>
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
function figuresOf({ figures, label }: PrintContext): Group['proposals'] {
  return figures
    .filter((figure) => figure.mark === 'proposal')
    .map(({ anchor, number }) => ({ anchor, text: label('figure.name', { number }) }));
}

/** The proposed entries of an index; one line where all of them are. */
function entriesOf(register: EntryView['register'], { view, label }: PrintContext): Group['proposals'] {
  const entries = view[register].filter((entry) => entry.links.length > 0);
  const proposed = entries.filter((entry) => entry.mark === 'proposal');
  if (proposed.length > 1 && proposed.length === entries.length)
    return [
      { anchor: `part.${register}`, text: label('print.proposals.allEntries', { count: proposed.length }) },
    ];
  return proposed.map((entry) => ({ anchor: entry.anchor, text: entry.name.text }));
}
