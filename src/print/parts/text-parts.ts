import type { LevelView } from '../../model/level.ts';
import type { ChapterView } from '../../model/chapter.ts';
import { renderChapterText } from '../../content/chapter-text.ts';
import { plateParts } from './figure-parts.ts';
import { contentsEntry, headedPart } from './part.ts';
import { planStructurePage } from './sheet-part.ts';
import type { Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';
import { selectFigures } from './place-figures.ts';
import type { PlacedFigures } from './place-figures.ts';
import { gridWidthMm } from '../paper/paper.ts';
import { drawStructure } from '../pictures/structure-picture.ts';
import type { StructurePicture } from '../pictures/structure-picture.ts';
import { wordForCount } from '../../content/phrases.ts';

/** The chapters before or after the goals, and the figures of this part that have pages of their own. */
export function chapterParts(place: ChapterView['place'], context: PrintContext): Part[] {
  const part = chaptersPart(place, context);
  const plates = plateParts(context, (figure) => figure.part === place, {
    head: part?.head ?? context.label('print.heading.figures'),
    headingLevel: part ? 2 : 1,
  });
  return part ? [part, ...plates] : plates;
}

/** The chapters: one by itself, or several under one heading, with the figures that belong to no chapter at the end. */
function chaptersPart(place: ChapterView['place'], context: PrintContext): Part | undefined {
  const chapters = context.view.chapters.filter((chapter) => chapter.place === place);
  const figures = figuresIn(context, place, undefined);
  const [first] = chapters;
  if (!first && figures.inText.length === 0) return undefined;
  const isAlone = chapters.length === 1;
  const anchor = `part.${place}`;
  const heading = isAlone
    ? undefined
    : context.label(first ? `print.chapters.${place}` : 'print.heading.figures');
  const entries = chapters.map((chapter) => contentsEntry(chapter.anchor, chapter.title));
  return {
    id: `chapters-${place}`,
    template: 'chapters.njk',
    startsOnRight: place === 'before-goals',
    head: heading ?? headOfChapter(first, place, context),
    contents: heading === undefined ? entries : [contentsEntry(anchor, heading, entries)],
    values: {
      anchor,
      heading,
      level: isAlone ? 1 : 2,
      chapters: chapters.map((chapter) => ({
        ...chapter,
        html: renderChapterText(chapter, {
          view: context.view,
          tools: context,
          sourceHref: context.links.source,
          headingShift: isAlone ? 0 : 1,
          sections: 'wrapped',
          tableOverflow: 'shown',
        }),
        figures: figuresIn(context, place, chapter.id),
      })),
      figures,
    },
  };
}

const longestHead = 60;

/** A title that does not fit at the head of a page gives way to what the part is. */
function headOfChapter(
  chapter: ChapterView | undefined,
  place: ChapterView['place'],
  { label }: PrintContext,
): string | undefined {
  if (!chapter) return undefined;
  const title = chapter.title.marked;
  return title.length > longestHead ? label(`print.chapters.${place}`) : title;
}

function figuresIn(
  { figures }: PrintContext,
  part: ChapterView['place'],
  chapterId: string | undefined,
): PlacedFigures {
  return selectFigures(figures, (figure) => figure.part === part && figure.chapterId === chapterId);
}

/** Mission and vision, whichever there are. */
export function missionPart(context: PrintContext): Part | undefined {
  const { view, label } = context;
  if (!view.mission && !view.vision) return undefined;
  const isPair = view.mission !== undefined && view.vision !== undefined;
  const key = isPair ? 'missionAndVision' : view.mission ? 'mission' : 'vision';
  const heading = label(`print.heading.${key}`);
  return {
    ...headedPart('mission', heading),
    template: 'mission.njk',
    startsOnRight: true,
    values: { heading, isPair },
  };
}

/** The goals at one glance: a picture, its words, and the list with pages. */
export function structurePart(context: PrintContext): Part {
  const { view, label } = context;
  const heading = label('print.heading.structure');
  const branches = view.goals.map((goal) =>
    goal.children.length === 0
      ? goal.label
      : `${goal.label}: ${goal.children.map((child) => child.number ?? child.label).join(', ')}`,
  );
  const picture = drawStructure(view.goals, gridWidthMm(context.layout.paper));
  return {
    ...headedPart('structure', heading),
    template: 'structure.njk',
    values: {
      heading,
      plan: planStructurePage(heading, context),
      picture,
      omissions: picture === undefined ? [] : describeOmissions(picture, context),
      alternative: label('print.structure.picture', {
        counts: countLevels(context)
          .map(({ words }) => words)
          .join(', '),
        branches: branches.join('; '),
      }),
    },
  };
}

/** What the picture had no room for, a sentence each. */
function describeOmissions(
  { omittedLevels, unnumberedLevels }: StructurePicture,
  context: PrintContext,
): string[] {
  const sentences = { omitted: omittedLevels, withoutNumbers: unnumberedLevels };
  return Object.entries(sentences).flatMap(([name, levels]) => {
    const counts = countLevels(context).filter(({ level }) => levels.has(level.id));
    const goals = counts.map(({ words }) => words).join(', ');
    return counts.length === 0 ? [] : [context.label(`print.structure.${name}`, { goals })];
  });
}

/** How many goals the edition has at each level that has any, in words. */
export function countLevels({
  view,
  language,
}: PrintContext): { readonly level: LevelView; readonly words: string }[] {
  return view.counts.goalsByLevel.flatMap(({ levelId, count }) => {
    const level = view.levels.find((candidate) => candidate.id === levelId);
    return level && count > 0
      ? [{ level, words: `${count} ${wordForCount(count, level.name, language)}` }]
      : [];
  });
}
