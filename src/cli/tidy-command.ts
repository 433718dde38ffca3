import { tidyData } from '../tidy/tidy-data.ts';
import { findDifference } from '../tidy/tidy-file.ts';
import type { TextChange } from '../tidy/tidy-file.ts';
import type { CommandContext } from './command-context.ts';

/** How much of a text is shown before and behind what changes in it. */
const around = 20;
const longest = 80;

/** `strategia tidy`: shows what can be put right in texts, and with `--write` does it. 1 where something is still to be done. */
export async function tidy({ arguments: options, print, say, settings }: CommandContext): Promise<0 | 1> {
  const { files, unread } = await tidyData(settings, { write: options.write });
  for (const { file, changes } of files)
    for (const change of changes) {
      const { before, after } = excerpt(change);
      print(`${file}:${change.line}:${change.column}  ${say('tidy.change', { before, after })}`);
    }
  for (const file of unread) print(say('tidy.unread', { file }));
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0);
  if (count === 0) print(say('tidy.nothing'));
  else print(say(options.write ? 'tidy.done' : 'tidy.found', { count, files: files.length }));
  return count > 0 && !options.write ? 1 : 0;
}

/** Both texts from shortly before the first difference to shortly after the last one. */
function excerpt({ before, after }: TextChange): { readonly before: string; readonly after: string } {
  const start = findDifference(before, after);
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  const cut = (text: string): string => {
    const [first, last] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)];
    const shown = text.slice(first, Math.min(last, first + longest));
    return `${first > 0 ? '…' : ''}${showCharacters(shown)}${first + shown.length < text.length ? '…' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}

/** What looks like something else, or like nothing, by its code. */
function showCharacters(text: string): string {
  return text.replaceAll(/(?! )[\p{C}\p{Z}]|(?<!\p{M})\p{M}|[\u2010\u2011]/gu, (character) => {
    return Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join('');
  });
}
