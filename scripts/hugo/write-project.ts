import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { statusLine } from '../../src/content/status-line.ts';
import type { LanguageTools } from '../../src/content/environment.ts';
import type { EditionView } from '../../src/model/edition.ts';
import type { GoalReference } from '../../src/model/goal-names.ts';
import type { ListView } from '../../src/model/goal-lists.ts';
import type { GoalView } from '../../src/model/goal.ts';
import type { EntryView } from '../../src/model/register.ts';

/** A view with the words of its language. */
export interface HugoEdition {
  readonly view: EditionView;
  readonly tools: Pick<LanguageTools, 'label' | 'formatDate'>;
}

const labels = {
  skip: 'site.skip',
  languages: 'site.languages',
  nav: 'site.nav',
  menu: 'site.menu',
  menuClose: 'site.menuClose',
  search: 'site.search.label',
  breadcrumbs: 'site.breadcrumbs',
  onThisPage: 'site.onThisPage',
  domains: 'site.domains.heading',
  related: 'site.goal.related',
  cite: 'site.cite.heading',
  previous: 'site.goal.previous',
  next: 'site.goal.next',
  measure: 'list.measure',
} as const;

/**
 * Writes the pages of goals, partners and instruments as a project of Hugo: what they say as front matter, and templates
 * that give pages of the same parts. Gives their number.
 */
export async function writeHugoProject(folder: string, editions: readonly HugoEdition[]): Promise<number> {
  await cp(path.join(import.meta.dirname, 'layouts'), path.join(folder, 'layouts'), { recursive: true });
  const site = {
    title: editions[0]?.view.title.text,
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404', 'home', 'section'],
    params: { editions: Object.fromEntries(editions.map(describeEdition)) },
  };
  await writeFile(path.join(folder, 'config.json'), JSON.stringify(site));
  let pages = 0;
  for (const { view, tools } of editions) {
    const others = editions.map((other) => other.view.language).filter((other) => other !== view.language);
    const writeAll = async (section: string, page: readonly HugoPage[]): Promise<void> => {
      const content = path.join(folder, 'content', view.language, section);
      await mkdir(content, { recursive: true });
      for (const { id, ...fields } of page) {
        const translations = others.map((language) => ({
          language,
          href: `../../../${language}/${section}/${id}/`,
        }));
        const url = `/${view.language}/${section}/${id}/`;
        const frontMatter = { ...fields, id, url, section, language: view.language, translations };
        await writeFile(path.join(content, `${id}.md`), `${JSON.stringify(frontMatter)}\n`);
        pages += 1;
      }
    };
    const siblings = new Map<GoalView, readonly GoalView[]>(
      view.allGoals.flatMap(({ children }) => children.map((child) => [child, children] as const)),
    );
    await writeAll(
      'goals',
      view.allGoals.map((goal) => describeGoal(goal, siblings.get(goal) ?? [], tools.label('mark.proposal'))),
    );
    await writeAll('partners', view.partners.map(describeEntry));
    await writeAll('instruments', view.instruments.map(describeEntry));
  }
  return pages;
}

type HugoPage = Readonly<Record<string, unknown>> & { readonly id: string };

function describeEdition({ view, tools }: HugoEdition): readonly [string, object] {
  const navigation = ['goals', 'partners', 'instruments', 'matrix', 'indicators', 'about', 'documents'];
  return [
    view.language,
    {
      title: view.title.text,
      modified: view.modified,
      hash: view.hash,
      status: statusLine(view, tools),
      navigation: navigation.map((section) => ({ section, name: section, href: `../../${section}/` })),
      labels: Object.fromEntries(Object.entries(labels).map(([name, key]) => [name, tools.label(key)])),
    },
  ];
}

function describeGoal(goal: GoalView, siblings: readonly GoalView[], mark: string): HugoPage {
  return {
    type: 'goal',
    id: goal.id,
    title: goal.title.text,
    number: goal.number,
    label: goal.label,
    level: goal.level.name.one,
    above: goal.ancestors.map(({ id, label }) => ({ id, label })),
    domains: goal.domains.items.map(({ name }) => name.text),
    citations: goal.title.sources.map(({ number }) => number),
    texts: goal.summary ? [goal.summary.text] : [],
    children: goal.children.map(describeTree),
    lists: goal.lists.map((list) => describeList(list, mark)),
    related: goal.related.items.map((item) => nameGoal(item.goal)),
    siblings: siblings.map(nameGoal),
    previous: goal.previous && nameGoal(goal.previous),
    next: goal.next && nameGoal(goal.next),
  };
}

function describeTree(goal: GoalView): object {
  return { ...nameGoal(goal), children: goal.children.map(describeTree) };
}

function describeList({ id, name, items }: ListView, mark: string): object {
  return {
    id,
    name,
    mark,
    items: items.map(({ number, anchor, text, measure, year, role, entryId }) => ({
      number,
      anchor,
      text: text.text,
      measure: measure?.text,
      year,
      role: role?.text,
      entry: entryId,
    })),
  };
}

function describeEntry({ id, name, kindName, description, links }: EntryView): HugoPage {
  return {
    type: 'entry',
    id,
    title: name.text,
    kind: kindName,
    description: description?.text,
    goals: links.map(({ goal, role }) => ({ ...nameGoal(goal), role: role?.text })),
  };
}

function nameGoal({ id, number, title }: GoalReference): object {
  return { id, number, title: title.text };
}
