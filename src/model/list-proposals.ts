import type {
  EditionView,
  EntryView,
  GoalView,
  IndicatorView,
  MarkedView,
  ProposalView,
  TextView,
} from './view.ts';
import type { Mark } from './provenance.ts';

/** Every proposal of an edition in document order: a list is one, an item of a mixed list is one. */
export function listProposals(
  edition: Omit<EditionView, 'proposals' | 'counts' | 'containsProposals'>,
): ProposalView[] {
  return [
    ...edition.goals.flatMap(proposalsOfGoal),
    ...(edition.domains?.mark === 'proposal' ? [domainSetProposal(edition.domains.items.length)] : []),
    ...[...edition.partners, ...edition.instruments].flatMap(proposalsOfEntry),
    ...edition.indicators.flatMap(proposalsOfIndicator),
    ...edition.chapters
      .filter((chapter) => chapter.mark === 'proposal')
      .map((chapter) => plain('chapter', chapter.anchor, chapter.title.text)),
    ...edition.figures
      .filter((figure) => figure.mark === 'proposal')
      .map((figure) => ({ ...plain('figure', figure.anchor, figure.title.text), goal: figure.goal })),
  ];
}

function proposalsOfGoal(goal: GoalView): ProposalView[] {
  const texts = [goal.title, goal.summary, goal.plainText].filter(
    (text): text is TextView => text?.mark === 'proposal',
  );
  return [
    ...texts.map(() => ({ kind: 'text' as const, anchor: goal.anchor, heading: goal.label, goal, count: 1 })),
    ...goal.lists.flatMap((list) =>
      proposalsOfList(list, list.items, { kind: 'list', anchor: list.anchor, heading: list.heading, goal }),
    ),
    ...proposalsOfList(goal.domains, goal.domains.items, {
      kind: 'domains',
      anchor: goal.anchor,
      heading: goal.label,
      goal,
    }),
    ...proposalsOfList(goal.related, goal.related.items, {
      kind: 'related',
      anchor: goal.anchor,
      heading: goal.label,
      goal,
    }),
    ...goal.statuses
      .filter(({ mark }) => mark === 'proposal')
      .map(() => ({ kind: 'status' as const, anchor: goal.anchor, heading: goal.label, goal, count: 1 })),
    ...goal.children.flatMap(proposalsOfGoal),
  ];
}

function proposalsOfList(
  list: MarkedView,
  items: readonly { readonly mark: Mark; readonly anchor?: string }[],
  whole: Omit<ProposalView, 'count'>,
): ProposalView[] {
  const proposed = items.filter((item) => item.mark === 'proposal');
  if (proposed.length === 0) return [];
  if (!list.isMixed) return [{ ...whole, count: proposed.length }];
  return proposed.map((item) => ({ ...whole, kind: 'item', anchor: item.anchor ?? whole.anchor, count: 1 }));
}

function proposalsOfEntry(entry: EntryView): ProposalView[] {
  return entry.mark === 'proposal' ? [plain('entry', entry.anchor, entry.name.text)] : [];
}

function proposalsOfIndicator(indicator: IndicatorView): ProposalView[] {
  if (indicator.mark === 'proposal') return [plain('indicator', indicator.anchor, indicator.name.text)];
  const values = [indicator.baseline, ...indicator.targets, ...indicator.values].filter(
    (value) => value?.mark === 'proposal',
  );
  return values.map(() => plain('value', indicator.anchor, indicator.name.text));
}

function domainSetProposal(count: number): ProposalView {
  return { kind: 'domains', anchor: 'domains', heading: '', goal: undefined, count };
}

function plain(kind: ProposalView['kind'], anchor: string, heading: string): ProposalView {
  return { kind, anchor, heading, goal: undefined, count: 1 };
}
