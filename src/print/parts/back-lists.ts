import type { GoalView } from '../../model/goal.ts';
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
  readonly items: readonly IndexItem[];
  readonly hasLetters: boolean;
  /** True when nothing in it has a source: then its first line says so, once. */
  readonly areAllProposals: boolean;
  readonly origin: string | undefined;
}

interface IndexItem {
  readonly entry: EntryView;
  /** Stands above the first entry that begins with it. */
  readonly letter: string | undefined;
  /** True for one that may be higher than a page. */
  readonly isLong: boolean;
}

/** In shorter indexes letters would only be in the way. */
const fewestWithLetters = 20;
const fewestLinksOfLong = 40;

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
    lines: registers.reduce((sum, { items }) => sum + 3.5 + items.length, 0),
  };
}

/** Terms and abbreviations with what they mean. */
export function glossaryPart({ view, label }: PrintContext): Part | undefined {
  const { glossary } = view;
  if (glossary.length === 0) return undefined;
  const heading = label('print.heading.glossary');
  return {
    ...headedPart('glossary', heading),
    template: 'glossary.njk',
    values: { title: heading, level: 1, terms: glossary },
    lines: 3 + glossary.length * 2,
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
    values: { title: heading, level: 1, sources, sites: findSites(sources) },
    lines: 3 + sources.length * 2,
  };
}

const siteName = /^(?:[a-z\d](?:[-a-z\d]*[a-z\d])?\.)+[a-z]{2,}(?:\/[-\w./]*)?$/i;

/** Where the publisher of a source is named by the address of its site, and nothing says more: that address. */
function findSites(sources: readonly SourceView[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sources.flatMap(({ id, publisher = '', url }) =>
      url === undefined && siteName.test(publisher) ? [[id, `https://${publisher}`]] : [],
    ),
  );
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
    items: itemsOf(entries, view.language),
    hasLetters: hasLetters(entries),
    areAllProposals,
    origin: areAllProposals ? label('print.register.allProposed') : undefined,
  };
}

function itemsOf(entries: readonly EntryView[], language: string): IndexItem[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  const letters = entries.map(({ name }) => letterOf(name.text, language, collator));
  return entries.map((entry, index) => ({
    entry,
    letter: hasLetters(entries) && letters[index] !== letters[index - 1] ? letters[index] : undefined,
    isLong: entry.links.length >= fewestLinksOfLong,
  }));
}

function hasLetters({ length }: readonly EntryView[]): boolean {
  return length >= fewestWithLetters;
}

/** The letter below which a name is looked for; an accent that does not count in a language is left out. */
function letterOf(name: string, language: string, collator: Intl.Collator): string {
  const [first = ''] = /[\p{L}\p{N}]\p{M}*/u.exec(name) ?? [];
  if (/\p{N}/u.test(first)) return '0–9';
  const letter = first.toLocaleUpperCase(language);
  const [base = ''] = letter.normalize('NFD');
  return collator.compare(letter, base) === 0 ? base : letter;
}

/**
 * Every proposal with its page. Of what is a proposal in all goals their cards say it, and a total is enough; else the goals
 * that have some are named, and how many.
 */
export function proposalsPart(context: PrintContext): Part | undefined {
  const proposals = arrangeProposals(context);
  if (!proposals) return undefined;
  const { label } = context;
  const heading = label('print.heading.proposals');
  const ofGoals = proposals.columns.map(({ name, count, isThroughout }): ProposalsOfGoals => {
    const goals = proposals.rows
      .map(({ goal }) => ({ goal, count: count(goal) }))
      .filter((own) => own.count > 0);
    const total = goals.reduce((sum, own) => sum + own.count, 0);
    return {
      name,
      goals: isThroughout ? [] : goals,
      total: isThroughout ? label('print.proposals.allItems', { count: total }) : undefined,
    };
  });
  return {
    ...headedPart('proposals', heading),
    template: 'proposals.njk',
    values: { title: heading, level: 1, count: proposals.count, ofGoals, groups: proposals.groups },
    lines:
      5 +
      [...ofGoals.map(({ goals }) => goals), ...proposals.groups.map((group) => group.proposals)].reduce(
        (sum, { length }) => sum + 1.2 + length * 0.5,
        0,
      ),
  };
}

/** What of one kind goals have: how much in all of them, or in each. */
interface ProposalsOfGoals {
  readonly name: string;
  readonly total: string | undefined;
  readonly goals: readonly { readonly goal: GoalView; readonly count: number }[];
}
