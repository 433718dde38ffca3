import type { EntryView, ProposalView } from '../../model/view.ts';
import { contentsEntry } from './part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';

/** The index of partners or of instruments: what no goal names is left out, and an empty index with it. */
export function registerPart(register: EntryView['register'], context: PrintContext): Part | undefined {
  const { view, label } = context;
  const entries = view[register].filter((entry) => entry.links.length > 0);
  if (entries.length === 0) return undefined;
  const anchor = `part.${register}`;
  const heading = label(`print.heading.${register}`);
  const marks = entries.flatMap((entry) => entry.links.map((link) => link.mark));
  const areAllProposals = marks.every((mark) => mark === 'proposal');
  return {
    id: register,
    template: 'register.njk',
    startsOnRight: false,
    head: heading,
    contents: [contentsEntry(anchor, heading)],
    values: {
      anchor,
      heading,
      entries,
      areAllProposals,
      origin: areAllProposals ? label(`print.register.${register}Proposed`) : undefined,
    },
  };
}

/** The sources, in the order of their numbers. */
export function sourcesPart({ view, label }: PrintContext): Part | undefined {
  if (view.sources.length === 0) return undefined;
  const heading = label('print.heading.sources');
  return {
    id: 'sources',
    template: 'sources.njk',
    startsOnRight: false,
    head: heading,
    contents: [contentsEntry('part.sources', heading)],
    values: { heading },
  };
}

/** Every proposal with its page, goal by goal. */
export function proposalsPart(context: PrintContext): Part | undefined {
  const { view, label } = context;
  if (!view.containsProposals) return undefined;
  const heading = label('print.heading.proposals');
  return {
    id: 'proposals',
    template: 'proposals.njk',
    startsOnRight: false,
    head: heading,
    contents: [contentsEntry('part.proposals', heading)],
    values: { heading, groups: groupProposals(context) },
  };
}

interface ProposalGroup {
  readonly name: string;
  readonly proposals: { readonly anchor: string; readonly text: string }[];
}

function groupProposals({ view, label }: PrintContext): ProposalGroup[] {
  const groups = new Map<string, ProposalGroup>();
  for (const proposal of view.proposals) {
    const name = proposal.goal
      ? `${proposal.goal.number} ${proposal.goal.title.text}`
      : label(`print.proposals.${proposal.kind}Group`);
    const group = groups.get(name) ?? { name, proposals: [] };
    group.proposals.push({ anchor: proposal.anchor, text: proposalText(proposal, label) });
    groups.set(name, group);
  }
  return [...groups.values()];
}

function proposalText(proposal: ProposalView, label: PrintContext['label']): string {
  const { kind, heading, count, goal } = proposal;
  return label(`print.proposals.${kind}`, { heading, count, goal: goal?.genitiveLabel ?? '' });
}
