import type { Settings } from '../../settings.ts';
import type { EntryKind } from '../command-words.ts';
import { makeChapter } from './chapter.ts';
import { makeEdition } from './edition.ts';
import type { ChangedFile, Entry, EntryRequest, MakeEntry } from './entry.ts';
import { makeFigure } from './figure.ts';
import { makeGoal } from './goal.ts';
import { openData } from './open-data.ts';
import { writeEntryFiles } from './write-entry-files.ts';
import { makeStatus, makeValue } from './report.ts';
import { makeIndicator, makeInstrument, makePartner, makeSource } from './register-entry.ts';

/** Each kind of entry, and what makes it. */
const makers: Readonly<Record<Exclude<EntryKind, 'editor'>, MakeEntry>> = {
  goal: makeGoal,
  partner: makePartner,
  instrument: makeInstrument,
  indicator: makeIndicator,
  source: makeSource,
  chapter: makeChapter,
  figure: makeFigure,
  edition: makeEdition,
  value: makeValue,
  status: makeStatus,
};

/** What was written, for the closing words. */
export interface WrittenEntry extends Omit<Entry, 'files'> {
  readonly files: readonly {
    /** As messages call it. */
    readonly file: string;
    /** Where the new lines begin; undefined for a new file. */
    readonly line: number | undefined;
  }[];
}

/**
 * Adds an entry to the data, whose other lines all stay as they are. Throws PublishError where the request cannot be met, or
 * the data cannot be read; nothing is written then.
 */
export async function addEntry(
  settings: Settings,
  kind: keyof typeof makers,
  request: EntryRequest & { readonly edition: string | undefined },
): Promise<WrittenEntry> {
  const data = await openData(settings, request.edition);
  const { files, ...entry } = await makers[kind](data, request);
  await writeEntryFiles(settings, data, files);
  const written = files.map((file) => ({
    file: `${data.project.folder}/${file.name}`,
    line: findLine(file),
  }));
  return { ...entry, files: written };
}

/** The first line that was not there. */
function findLine({ before, content }: ChangedFile): number | undefined {
  if (before === undefined || typeof content !== 'string') return undefined;
  const known = before.split('\n').map((line) => line.replace(/[,\r]+$/, ''));
  const lines = content.split('\n').map((line) => line.replace(/[,\r]+$/, ''));
  return lines.findIndex((line, index) => line !== known[index]) + 1;
}
