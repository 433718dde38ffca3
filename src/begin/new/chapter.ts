import { writeUnfinished } from '../../model/data/unfinished-text.ts';
import { PublishError, quoteValue } from '../../problem.ts';
import { schemas } from '../../validate/schemas.ts';
import { appendItem, insertMember } from '../insert-json.ts';
import { changeFile, chooseId, folderOf } from './entry.ts';
import type { MakeEntry } from './entry.ts';
import { sourcesOf } from './open-data.ts';

const places = ['before-goals', 'after-goals'];
const order = Object.keys(schemas.strategy.properties);

/** A chapter behind the others: its line in strategy.json, and a file for its text. */
export const makeChapter: MakeEntry = async (data, request) => {
  const { chapters = [] } = data.strategy;
  const { place = 'before-goals' } = request.options;
  if (!places.includes(place))
    throw new PublishError([
      {
        code: 'answer-not-allowed',
        file: '--place',
        values: { found: quoteValue(place), allowed: places.join(', ') },
      },
    ]);
  const taken = new Set(chapters.map((chapter) => chapter.id));
  const id = chooseId(request, {
    taken,
    place: `${data.edition.folder}/strategy.json`,
    otherwise: data.language === 'pl' ? 'rozdzial' : 'chapter',
  });
  const sources = sourcesOf(data.edition.strategy);
  const chapter = {
    id,
    title: request.name ?? writeUnfinished(data.language, id),
    place,
    ...(sources === undefined ? { status: 'proposal' } : { sources }),
  };
  const folder = folderOf(data);
  const listed = await changeFile(data, `${folder}/strategy.json`, (text) =>
    data.strategy.chapters
      ? appendItem(text, ['chapters'], chapter)
      : insertMember(text, [], { key: 'chapters', value: [chapter], order }),
  );
  const text = {
    name: `${folder}/chapters/${id}.${data.language}.md`,
    content: `${writeUnfinished(data.language, '…')}\n`,
    before: undefined,
  };
  return { id, files: [listed, text], isProposal: sources === undefined };
};
