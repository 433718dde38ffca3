import type { EntryView } from '../../model/register.ts';
import type { SourceView } from '../../model/source.ts';
import { contentsEntry, headedPart } from './part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';
import { arrangeProposals, isPrintedIndicator } from '../../content/arrange-proposals.ts';

/** An alphabetical index with the goals that name each entry. */
interface Register {
  readonly anchor: string;
  readonly heading: string;
  readonly entries: readonly EntryView[];
  /** True when nothing in it has a source: then its first line says so, once. */
  readonly areAllProposals: boolean;
  readonly origin: string | undefined;
}

/** The indicators with their baselines and targets, and the goals that they measure. */
export function indicatorsPart({ view, label }: PrintContext): Part | undefined {
  const indicators = view.indicators.filter(isPrintedIndicator);
  if (indicators.length === 0) return undefined;
  const heading = label('print.heading.indicators');
  return {
    ...headedPart('indicators', heading),
    template: 'indicators.njk',
    values: { title: heading, level: 1, indicators },
    lines: 3 + indicators.length * 3,
  };
}

/** The indexes of partners and of instruments; an empty one is left out. */
export function registersPart(context: PrintContext): Part | undefined {
  const registers = (['partners', 'instruments'] as const)
    .map((register) => createRegister(register, context))
    .filter((register) => register !== undefined);
  const [first, second] = registers;
  if (!first) return undefined;
  const heading = second && context.label('print.heading.registers');
  const indexes = registers.map((register) => contentsEntry(register.anchor, register.heading));
  return {
    id: 'registers',
    template: 'register.njk',
    startsOnRight: false,
    head: heading ?? first.heading,
    contents: heading === undefined ? indexes : [contentsEntry('part.registers', heading, indexes)],
    values: { heading, registers, level: heading === undefined ? 1 : 2 },
    lines: registers.reduce((sum, { entries }) => sum + 3.5 + entries.length * 1.1, 0),
  };
}

/** The sources, in the order of their numbers. */
export function sourcesPart(
  { view, label }: PrintContext,
  sources: readonly SourceView[] = view.sources,
): Part | undefined {
  if (sources.length === 0) return undefined;
  const heading = label('print.heading.sources');
  return {
    ...headedPart('sources', heading),
    template: 'sources.njk',
    values: { title: heading, level: 1, sources },
    lines: 3 + sources.length * 2,
  };
}

/** What no goal names is left out. */
function createRegister(
  register: EntryView['register'],
  { view, label }: PrintContext,
): Register | undefined {
  const entries = view[register].filter((entry) => entry.links.length > 0);
  if (entries.length === 0) return undefined;
  const marks = entries.flatMap((entry) => [entry.mark, ...entry.links.map((link) => link.mark)]);
  const areAllProposals = marks.every((mark) => mark === 'proposal');
  return {
    anchor: `part.${register}`,
    heading: label(`print.heading.${register}`),
    entries,
    areAllProposals,
    origin: areAllProposals ? label('print.register.allProposed') : undefined,
  };
}

/** Every proposal with its page: those of the goals as a table, all others below it. */
export function proposalsPart(context: PrintContext): Part | undefined {
  const proposals = arrangeProposals(context);
  if (!proposals) return undefined;
  const heading = context.label('print.heading.proposals');
  return {
    ...headedPart('proposals', heading),
    template: 'proposals.njk',
    values: { title: heading, level: 1, ...proposals },
    lines: 12 + proposals.rows.length * 1.2 + proposals.groups.length,
  };
}
