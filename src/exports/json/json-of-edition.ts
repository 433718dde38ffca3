import type { EditionView } from '../../model/edition.ts';
import type { EntryView } from '../../model/register.ts';
import type { TermView } from '../../model/glossary.ts';
import type { GoalView } from '../../model/goal.ts';
import { listTexts } from '../../model/statements.ts';
import type { ExportContext } from '../export-kind.ts';
import { jsonOfGoal, jsonOfGoalReference, jsonOfMarked } from './json-of-goal.ts';
import { jsonOfHeader } from './json-of-header.ts';
import type { IndicatorView, ValueView } from '../../model/indicator.ts';
import { jsonOfOptional, jsonOfOrigin, jsonOfText, jsonOfTexts } from './json-of-text.ts';
import type { LazyList } from './write-json.ts';
import type { FigureView } from '../../model/figure.ts';

/** The whole edition in one language, with lazy lists; goals are nested as in the document. */
export function jsonOfEdition(view: EditionView, context: Pick<ExportContext, 'site' | 'labels'>): object {
  return {
    ...jsonOfHeader('edition', view, context),
    adoption: view.adoption && {
      body: jsonOfText(view.adoption.body),
      number: view.adoption.number,
      date: view.adoption.date,
    },
    horizon: view.horizon,
    changes: view.changes.map(({ date, text }) => ({ date, text: jsonOfText(text) })),
    ...jsonOfTexts(listTexts('edition', view, 'words')),
    levels: view.levels.map(({ id, depth, slug, name }) => ({ id, depth, slug, name })),
    domains: view.domains && {
      ...jsonOfMarked(view.domains),
      items: view.domains.items.map(({ id, name }) => ({ id, name: jsonOfText(name) })),
    },
    counts: view.counts,
    goals: lazily(view.goals, jsonOfTree),
    partners: lazily(view.partners, jsonOfEntry),
    instruments: lazily(view.instruments, jsonOfEntry),
    indicators: view.indicators.map(jsonOfIndicator),
    figures: view.figures.map(jsonOfFigure),
    // No key where there is none, so that files of editions without a glossary stay as they were.
    ...(view.glossary.length > 0 ? { glossary: view.glossary.map(jsonOfTerm) } : {}),
    chapters: view.chapters.map((chapter) => ({
      id: chapter.id,
      ...jsonOfTexts(listTexts('chapter', chapter)),
      place: chapter.place,
      language: chapter.language,
      mark: chapter.mark,
      sources: chapter.sources.length > 0 ? jsonOfOrigin(chapter).sources : undefined,
      translation: chapter.isEditorialTranslation ? 'editorial' : undefined,
      markdown: chapter.markdown,
    })),
  };
}

/** The file beside each goal's page: the goal, the ways to its neighbours, its indicators and figures; made one by one. */
export function* jsonOfGoalFiles(
  view: EditionView,
  context: Pick<ExportContext, 'site' | 'labels'>,
): Generator<{ readonly goal: GoalView; readonly content: object }> {
  const header = jsonOfHeader('goal', view, context);
  for (const goal of view.allGoals) yield { goal, content: { ...header, goal: jsonOfGoalFile(goal, view) } };
}

function jsonOfGoalFile(goal: GoalView, view: EditionView): object {
  const measured = view.indicators.filter((indicator) => goal.indicatorIds.includes(indicator.id));
  const shown = view.figures.filter((figure) => goal.figureIds.includes(figure.id));
  return {
    ...jsonOfGoal(goal),
    ancestors: goal.ancestors.map(jsonOfGoalReference),
    children: goal.children.map(jsonOfGoalReference),
    indicators: measured.map(jsonOfIndicator),
    figures: shown.map(jsonOfFigure),
  };
}

function lazily<Member>(members: readonly Member[], write: (member: Member) => object): LazyList {
  return function* () {
    for (const member of members) yield write(member);
  };
}

function jsonOfTree(goal: GoalView): object {
  return { ...jsonOfGoal(goal), children: goal.children.map(jsonOfTree) };
}

function jsonOfEntry(entry: EntryView): object {
  const { name, ...texts } = jsonOfTexts(listTexts('entry', entry));
  return {
    id: entry.id,
    name,
    kind: { id: entry.kindId, name: entry.kindName },
    ...texts,
    site: entry.site && {
      url: entry.site.url,
      ...jsonOfOrigin({ mark: 'sourced', sources: entry.site.sources }),
    },
    ...jsonOfOrigin(entry),
    goals: entry.links.map((link) => ({
      ...jsonOfGoalReference(link.goal),
      item: link.itemAnchor,
      role: jsonOfOptional(link.role),
      ...jsonOfOrigin(link),
    })),
  };
}

/** A figure in words: its title, what it shows, whose it is; the picture itself is in the document. */
function jsonOfFigure(figure: FigureView): object {
  return {
    id: figure.id,
    number: figure.number,
    anchor: figure.anchor,
    ...jsonOfTexts(listTexts('figure', figure)),
    licence: { name: jsonOfText(figure.licence.name), url: figure.licence.url },
    ...jsonOfOrigin(figure),
  };
}

function jsonOfTerm(term: TermView): object {
  return {
    id: term.id,
    ...jsonOfTexts(listTexts('term', term)),
    isAbbreviation: term.isAbbreviation,
    ...jsonOfOrigin(term),
  };
}

/** An indicator with its numbers, those of the document apart from those that were reported later. */
function jsonOfIndicator(indicator: IndicatorView): object {
  return {
    id: indicator.id,
    ...jsonOfTexts(listTexts('indicator', indicator)),
    isContext: indicator.isContext,
    ...jsonOfOrigin(indicator),
    goals: indicator.goals.map(({ goal, mark }) => ({ ...jsonOfGoalReference(goal), mark })),
    baseline: indicator.baseline && jsonOfValue(indicator.baseline),
    targets: indicator.targets.map(jsonOfValue),
    values: indicator.values.map(jsonOfValue),
  };
}

function jsonOfValue(value: ValueView): object {
  return { date: value.date, value: value.value, ...jsonOfOrigin(value) };
}
