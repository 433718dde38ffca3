import type { EditionView } from '../../src/model/edition.ts';
import type { EntryView } from '../../src/model/register.ts';
import type { GoalView } from '../../src/model/goal.ts';
import type { ListView } from '../../src/model/goal-lists.ts';
import type { TextView } from '../../src/model/text.ts';

/**
 * The text of an edition as Typst's markup, with contents, cards and indexes whose page numbers are true: the same
 * content as the full document, in Typst's own plain layout.
 */
export function writeMarkup(view: EditionView, label: (key: string) => string): string {
  return [
    `#set document(title: ${quote(view.title.text)}, date: none)`,
    `#set text(lang: ${quote(view.language)}, size: 10.5pt)`,
    '#set page(paper: "a4", numbering: "1", margin: (inside: 28mm, outside: 18mm, y: 27mm))',
    '#set heading(numbering: none)',
    `#align(horizon)[#text(32pt)[${show(view.title)}]]`,
    '#pagebreak()',
    `#outline(title: ${quote(label('print.contents.heading'))}, depth: 3)`,
    ...view.chapters.flatMap((chapter) => [`= ${show(chapter.title)}`]),
    ...[view.mission, view.vision].flatMap((text) => (text ? [show(text), ''] : [])),
    ...view.goals.flatMap((goal) => writeGoal(goal, 1)),
    `= ${label('print.heading.partners')}`,
    ...view.partners.flatMap(writeEntry),
    `= ${label('print.heading.instruments')}`,
    ...view.instruments.flatMap(writeEntry),
    `= ${label('print.heading.sources')}`,
    ...view.sources.map(({ title }) => `+ ${show(title)}`),
    '',
  ].join('\n');
}

function writeGoal(goal: GoalView, level: number): string[] {
  return [
    ...(level === 1 ? ['#pagebreak(to: "odd", weak: true)'] : []),
    `${'='.repeat(level)} ${escapeMarkup(goal.number ?? '')} ${show(goal.title)} <${goal.anchor}>`,
    ...(goal.summary ? [show(goal.summary), ''] : []),
    ...(goal.domains.items.length > 0
      ? [goal.domains.items.map(({ name }) => show(name)).join(' · '), '']
      : []),
    ...goal.lists.flatMap((list) => writeList(list, level + 1)),
    ...goal.children.flatMap((child) => writeGoal(child, level + 1)),
  ];
}

function writeList({ heading, items }: ListView, level: number): string[] {
  if (items.length === 0) return [];
  const lines = items.map(({ text, measure, role, anchor }) => {
    const parts = [text, measure, role].flatMap((part) => (part ? [show(part)] : []));
    return `- ${parts.join(' – ')} #metadata(none) <${anchor}>`;
  });
  return [`${'='.repeat(level)} ${escapeMarkup(heading)}`, ...lines, ''];
}

function writeEntry({ name, links }: EntryView): string[] {
  const pages = links.map(
    ({ goal, itemAnchor }) =>
      `#link(<${itemAnchor}>)[${escapeMarkup(goal.label)}, s. #context counter(page).at(<${itemAnchor}>).first()]`,
  );
  return pages.length === 0 ? [] : [`- ${show(name)}: ${pages.join('; ')}`];
}

function show({ text }: TextView): string {
  return escapeMarkup(text);
}

function escapeMarkup(text: string): string {
  return text.replace(/[\\#$*_`<>@=~[\]/+-]/g, '\\$&');
}

function quote(text: string): string {
  return JSON.stringify(text);
}
