import { appendItem, insertMember } from '../begin/insert-json.ts';
import { makeId } from '../begin/make-id.ts';
import { folderOf } from '../begin/new/entry.ts';
import { sourcesOf } from '../begin/new/open-data.ts';
import type { OpenData } from '../begin/new/open-data.ts';
import { writeUnfinished } from '../model/data/unfinished-text.ts';
import { schemas } from '../validate/schemas.ts';
import type { Drafts } from './drafts.ts';
import type { ListName, OutlineChapter } from './outline.ts';
import { isSameText, readTextIn } from './read-data-text.ts';
import { writeChapter } from './write-chapter.ts';

/** Something that the data say otherwise than the text: it stays, unless it is forced. */
export interface Difference {
  /** Of the text, where it says so. */
  readonly place: number;
  readonly what: 'title' | 'summary' | ListName | 'measure' | 'chapter';
  /** The goal's number or id, or the chapter's title. */
  readonly name: string;
  /** What the data say; of a list how many items it has. */
  readonly is: string;
  readonly wanted: string;
}

const order = Object.keys(schemas.strategy.properties);

/** Chapters that the data do not have are added behind theirs; one with the same title keeps its text, unless it is forced. */
export async function planChapters(
  data: OpenData,
  chapters: readonly OutlineChapter[],
  { drafts, force }: { readonly drafts: Drafts; readonly force: boolean },
): Promise<{ readonly added: number; readonly same: number; readonly differences: readonly Difference[] }> {
  const { language, strategy } = data;
  const known = strategy.chapters ?? [];
  const taken = new Set(known.map(({ id }) => id));
  const sources = sourcesOf(data.edition.strategy);
  const differences: Difference[] = [];
  const caption = `${language === 'pl' ? 'Tabela' : 'Table'}: ${writeUnfinished(language, '…')}`;
  let [added, same] = [0, 0];
  for (const chapter of chapters) {
    const text = writeChapter(chapter.blocks, { caption });
    // A heading with nothing below it said how the plan is laid out.
    if (text === '') continue;
    const title =
      chapter.title ??
      writeUnfinished(language, language === 'pl' ? 'tytuł rozdziału' : 'title of the chapter');
    const there = known.find((other) => isSameText(readTextIn(other.title, language) ?? '', title));
    const id =
      there?.id ??
      makeId(chapter.title ?? '', { taken, otherwise: language === 'pl' ? 'rozdzial' : 'chapter' });
    const name = `${folderOf(data)}/chapters/${id}.${language}.md`;
    const before = await data.read(name);
    if (before === text) same += 1;
    else if (before !== undefined && !force)
      differences.push({
        place: chapter.place,
        what: 'chapter',
        name: title,
        is: `${data.project.folder}/${name}`,
        wanted: '',
      });
    else drafts.add({ name, content: text, before });
    if (there) continue;
    taken.add(id);
    const place = chapter.isAfterGoals ? 'after-goals' : 'before-goals';
    const entry = { id, title, place, ...(sources === undefined ? { status: 'proposal' } : { sources }) };
    const isFirst = strategy.chapters === undefined && added === 0;
    await drafts.change(`${folderOf(data)}/strategy.json`, (json) =>
      isFirst
        ? insertMember(json, [], { key: 'chapters', value: [entry], order })
        : appendItem(json, ['chapters'], entry),
    );
    added += 1;
  }
  return { added, same, differences };
}
