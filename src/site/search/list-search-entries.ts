import type { Mark } from '../../model/data/provenance.ts';
import type { EditionView } from '../../model/edition.ts';
import type { EntryView } from '../../model/register.ts';
import type { GoalView } from '../../model/goal.ts';
import { listTexts } from '../../model/statements.ts';
import type { GivenText } from '../../model/statements.ts';
import type { TextView } from '../../model/text.ts';
import type { LanguageTools } from '../../content/environment.ts';
import { itemAnchor } from '../pages/item-anchor.ts';
import { editionPageId, goalPageId } from '../links/page-ids.ts';
import { countEntryGoals } from '../shell/goal-row.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { PageLinks } from '../shell/site-page.ts';

interface Context {
  readonly view: EditionView;
  readonly links: PageLinks;
  readonly tools: Pick<LanguageTools, 'label' | 'language' | 'formatNumber'>;
  /** Pages of the project itself. */
  readonly ownPages?: PageScope['ownPages'];
}

/** Everything of an edition that can be found, with addresses as seen from one page. */
export function listSearchEntries(context: Context): readonly SearchEntry[] {
  const { view, links, ownPages = [] } = context;
  return [
    ...view.allGoals.map((goal) => goalEntry(goal, context)),
    ...view.allGoals.flatMap((goal) => resultEntries(goal, context)),
    ...[...view.partners, ...view.instruments].map((entry) => registerEntry(entry, context)),
    ...view.indicators.map((one): SearchEntry => ({
      kind: 'indicators',
      ...named(one.name, one.mark, context),
      ...optional('text', said(listTexts('indicator', one, 'words'))),
      href: links.indicator(one),
    })),
    ...view.chapters.map((chapter): SearchEntry => ({
      kind: 'chapters',
      ...named(chapter.title, chapter.mark, context),
      text: plainMarkdown(chapter.markdown),
      href: links.page(editionPageId(view.id, 'about'), chapter.anchor),
    })),
    ...ownPages.flatMap(({ id, searched }): SearchEntry[] =>
      searched ? [{ kind: 'pages', ...searched, href: links.page(id) }] : [],
    ),
    ...view.sources.map((source): SearchEntry => ({
      kind: 'sources',
      ...named(source.title, 'sourced', context),
      ...optional('text', joined([source.publisher, said(listTexts('source', source, 'words'))])),
      href: links.source(source.id),
    })),
  ];
}

function goalEntry(goal: GoalView, context: Context): SearchEntry {
  return {
    kind: 'goals',
    ...optional('number', goal.number),
    ...named(goal.title, goal.title.mark, context),
    citedAs: [goal.label, goal.level.name.one].join(' '),
    ...optional('aliases', joined(goal.aliases)),
    ...optional('text', said(listTexts('goal', goal, 'words'))),
    href: context.links.goal(goal),
  };
}

/** Results only: partners and instruments have entries of their own, which lead to the goals. */
function resultEntries(goal: GoalView, context: Context): SearchEntry[] {
  return goal.lists
    .filter((list) => list.id === 'results')
    .flatMap((list) =>
      list.items.map((item) => ({
        kind: 'results',
        ...optional('number', goal.number),
        ...named(item.text, item.mark, context),
        context: list.heading,
        ...optional('text', said(listTexts('item', item, 'words'))),
        href: context.links.page(goalPageId(context.view.id, goal.id), itemAnchor(item.anchor, goal.anchor)),
      })),
    );
}

function registerEntry(entry: EntryView, context: Context): SearchEntry {
  const goals = entry.links.map((link) => link.goal.label);
  const counted = countEntryGoals(entry, context.view, context.tools);
  return {
    kind: entry.register,
    ...named(entry.name, entry.mark, context),
    context: joined([entry.kindName, ...(counted === undefined ? goals : [counted])], ', ') ?? '',
    ...optional('citedAs', counted === undefined ? undefined : joined(goals)),
    ...optional('aliases', joined(entry.aliases)),
    ...optional('text', said(listTexts('entry', entry, 'words'))),
    href: context.links.entry(entry.register, entry.id),
  };
}

function named(
  title: TextView,
  mark: Mark,
  { tools }: Context,
): Pick<SearchEntry, 'title' | 'note' | 'language'> {
  const note = [
    ...(mark === 'proposal' || title.mark === 'proposal' ? [tools.label('mark.proposal')] : []),
    ...(title.isEditorialTranslation ? [tools.label('mark.editorialTranslation')] : []),
  ].join(', ');
  return {
    title: title.text,
    ...optional('note', note === '' ? undefined : note),
    ...optional('language', title.isForeign ? title.language : undefined),
  };
}

/** Texts within an entry, whose note speaks for what they say not themselves. */
function said(texts: readonly GivenText[]): string | undefined {
  return joined(texts.map(({ text }) => (text.saysProposal ? text.marked : text.text)));
}

function optional<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>;
}

function joined(texts: readonly (string | undefined)[], between = ' '): string | undefined {
  const given = texts.filter((text) => text !== undefined);
  return given.length > 0 ? given.join(between) : undefined;
}

/** The words of Markdown, without citations, marks and addresses. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/\[@[^[\]]*\]/g, '')
    .replace(/\]\([^)]{0,2000}\)/g, '')
    .replace(/^[|\s:-]+$/gm, ' ')
    .replace(/[#*_`[\]|>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The kinds of what is found, in the order in which they are shown. */
export const searchKinds = [
  'goals',
  'results',
  'partners',
  'instruments',
  'indicators',
  'chapters',
  'pages',
  'sources',
] as const;

/** Something that can be found; what is not there is left out, as the index is sent to browsers. */
export interface SearchEntry {
  readonly kind: (typeof searchKinds)[number];
  readonly number?: string;
  readonly title: string;
  /** How it is cited, `cel 2.4`, with the name of its level; or goals that are too many to be named: found, but not shown. */
  readonly citedAs?: string;
  /** By which it is found as well: not shown. */
  readonly aliases?: string;
  /** To what it belongs: `Spodziewane rezultaty celu 2.4`. */
  readonly context?: string;
  /** What is searched beside the title, and shown where a word stands in it. */
  readonly text?: string;
  /** Its origin in words, where that is no source. */
  readonly note?: string;
  readonly href: string;
  /** The language of the title and the text where it is not that of the page. */
  readonly language?: string;
}
