import { programShapes } from '../labels/program-labels.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import { createSay } from '../messages/program-texts.ts';
import type { LoadedProject } from '../model/data/loaded-project.ts';
import type { EditionView } from '../model/edition.ts';
import { describeProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { chooseEditions } from '../publish/read-project.ts';
import { viewEditions } from '../publish/view-editions.ts';
import { createRuleContext } from '../validate/rule.ts';
import { validateProject } from '../validate/validate-project.ts';
import { findDeadlines } from './deadlines.ts';
import { findLongTexts } from './long-texts.ts';
import { findMissingMeasures } from './missing-measures.ts';
import { reviewGoals } from './review-goals.ts';
import { columnNames, topics } from './review.ts';
import type { EditionReview, GoalRow, Remark, Review, Topic } from './review.ts';
import type { ReviewContext } from './review-context.ts';
import { reviewTranslations } from './translations.ts';
import { findUnusedEntries } from './unused-entries.ts';

/** What a review is asked for. */
export interface ReviewOptions {
  /** `YYYY-MM-DD`: deadlines before it are past. */
  readonly date: string;
  /** The only edition that is reviewed. */
  readonly edition?: string | undefined;
  readonly messages: MessageLanguage;
}

/**
 * Looks through data that are valid: what goals have, what is not translated, and what is worth a second look. Throws
 * PublishError with the problems of data that are not.
 */
export function reviewProject(loaded: LoadedProject, options: ReviewOptions): Review {
  const advice: Problem[] = [];
  const choices = { proposals: 'show', labelShapes: programShapes, edition: options.edition } as const;
  const all = { limits: { problems: Number.MAX_SAFE_INTEGER } };
  const data = validateProject(loaded, all, choices, (heard) => advice.push(...heard));
  const wanted = chooseEditions(data, options.edition).editions.map(({ id }) => id);
  const rules = createRuleContext(loaded, choices);
  const language = data.site.languages.find((known) => known === options.messages) ?? data.site.languages[0];
  const editions = viewEditions(data)
    .flatMap((views): EditionView[] =>
      Array.from(views.values()).filter((view) => view.language === language),
    )
    .flatMap((view) => {
      const index = rules.editions.find(({ edition }) => edition.id === view.id);
      return index && wanted.includes(view.id) ? [{ view, index }] : [];
    });
  const context: ReviewContext = { ...options, rules, say: createSay(options.messages) };
  const remarks = [
    ...advice
      .filter(({ code }) => !saidInDetail.has(code))
      .map((problem) => describeAdvice(problem, options.messages)),
    ...editions.flatMap((edition) => [
      ...findDeadlines(edition, context),
      ...findMissingMeasures(edition, context),
      ...findLongTexts(edition, context),
      ...findUnusedEntries(edition, context),
    ]),
  ];
  return {
    date: options.date,
    documentLanguage: data.site.languages[0] ?? options.messages,
    editions: editions.map((edition) => summarise(edition.view, reviewGoals(edition))),
    translations: reviewTranslations(data, context),
    remarks: sortRemarks(remarks),
  };
}

/** Advice of the validation that a review gives entry by entry. */
const saidInDetail: ReadonlySet<string> = new Set(['unused-entries', 'indicators-without-goal']);

/** Where advice of the validation stands among the remarks. */
const topicsOfAdvice: Readonly<Record<string, Topic>> = {
  'other-municipality': 'copied',
  'unfinished-text': 'unfinished',
  'consultation-over': 'deadlines',
  'consultation-short': 'deadlines',
};

function describeAdvice(problem: Problem, messages: MessageLanguage): Remark {
  const { code, file, position } = problem;
  return {
    topic: topicsOfAdvice[code] ?? 'other',
    code,
    file,
    ...position,
    ...describeProblem(problem, messages),
  };
}

function summarise({ id, title, language }: EditionView, goals: readonly GoalRow[]): EditionReview {
  const count = (isCounted: (state: string) => boolean, name: (typeof columnNames)[number]): number =>
    goals.filter(({ cells }) => isCounted(cells[name].state)).length;
  const totals = columnNames.map((name) => [
    name,
    {
      missing: count((state) => state === 'missing', name),
      expected: count((state) => state !== 'not-expected', name),
    },
  ]);
  return {
    id,
    title: title.text,
    language,
    goals,
    totals: Object.fromEntries(totals) as EditionReview['totals'],
  };
}

function sortRemarks(remarks: readonly Remark[]): Remark[] {
  return [...remarks].sort(
    (a, b) =>
      topics.indexOf(a.topic) - topics.indexOf(b.topic) ||
      (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
