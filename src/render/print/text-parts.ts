import type { ChapterView } from '../../model/view.ts';
import { renderRichText } from '../rich-text.ts';
import { wordForCount } from '../word-for-count.ts';
import { contentsEntry } from './part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from './print-context.ts';
import { drawStructure } from './structure-picture.ts';

/** The chapters that stand before or after the goals: one by itself, or several under one heading. */
export function chaptersPart(place: ChapterView['place'], context: PrintContext): Part | undefined {
  const chapters = context.view.chapters.filter((chapter) => chapter.place === place);
  const [first] = chapters;
  if (!first) return undefined;
  const isAlone = chapters.length === 1;
  const anchor = `part.${place}`;
  const heading = isAlone ? undefined : context.label(`print.chapters.${place}`);
  const entries = chapters.map((chapter) => contentsEntry(chapter.anchor, chapter.title));
  return {
    id: `chapters-${place}`,
    template: 'chapters.njk',
    startsOnRight: true,
    head: heading ?? first.title.text,
    contents: heading === undefined ? entries : [contentsEntry(anchor, heading, entries)],
    values: {
      anchor,
      heading,
      level: isAlone ? 1 : 2,
      chapters: chapters.map((chapter) => ({
        ...chapter,
        html: renderChapter(chapter, isAlone ? 0 : 1, context),
      })),
    },
  };
}

/** Mission and vision, whichever there are. */
export function missionPart(context: PrintContext): Part | undefined {
  const { view, label } = context;
  if (!view.mission && !view.vision) return undefined;
  const isPair = view.mission !== undefined && view.vision !== undefined;
  const key = isPair ? 'missionAndVision' : view.mission ? 'mission' : 'vision';
  const heading = label(`print.heading.${key}`);
  return {
    id: 'mission',
    template: 'mission.njk',
    startsOnRight: true,
    head: heading,
    contents: [contentsEntry('part.mission', heading)],
    values: { heading, isPair },
  };
}

/** The goals at one glance: a picture, its words, and the list with pages. */
export function structurePart(context: PrintContext): Part {
  const { view, label, language } = context;
  const heading = label('print.heading.structure');
  const counts = view.counts.goalsByLevel.flatMap(({ levelId, count }) => {
    const level = view.levels.find((candidate) => candidate.id === levelId);
    return level && count > 0 ? [`${count} ${wordForCount(count, level.name, language)}`] : [];
  });
  const branches = view.goals.map((goal) =>
    goal.children.length === 0
      ? goal.label
      : `${goal.label}: ${goal.children.map((child) => child.number).join(', ')}`,
  );
  return {
    id: 'structure',
    template: 'structure.njk',
    startsOnRight: false,
    head: heading,
    contents: [contentsEntry('part.structure', heading)],
    values: {
      heading,
      picture: drawStructure(view.goals),
      alternative: label('print.structure.picture', {
        counts: counts.join(', '),
        branches: branches.join('; '),
      }),
    },
  };
}

function renderChapter(chapter: ChapterView, headingShift: number, { view, links }: PrintContext): unknown {
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  return renderRichText(chapter.markdown, {
    language: chapter.language,
    anchor: chapter.anchor,
    headingShift,
    sections: 'wrapped',
    cite: (id) => {
      const source = sources.get(id);
      return source && { number: source.number, href: links.source(id), title: source.title.text };
    },
  });
}
