import type {
  LoadedFont,
  LoadedJson,
  LoadedPicture,
  LoadedSigned,
  LoadedText,
} from '../../model/data/loaded-project.ts';
import type { Problem } from '../../problem.ts';
import { createLocator } from './json-positions.ts';
import { findConflict } from './find-syntax-trouble.ts';
import type { JsonTrouble } from './json-trouble.ts';
import type { DataFile } from '../files/list-data-files.ts';
import { parseJson } from './parse-json.ts';
import { createPositionFinder } from '../files/text-positions.ts';

/** A file of the data, as text, as JSON or as a picture by its name, with what is wrong with it. */
export interface ParsedFile {
  readonly file: LoadedText | LoadedJson | LoadedPicture | LoadedFont | LoadedSigned;
  readonly problems: readonly Problem[];
  /** As they were read. */
  readonly bytes?: Uint8Array;
}

/** Turns what was read into a text or a JSON value. */
export function parseDataFile(
  file: DataFile,
  content: { readonly text: string } | { readonly problem: Problem },
): ParsedFile {
  const isJson = file.name.endsWith('.json');
  if ('problem' in content) {
    const unread = { path: file.path, text: undefined };
    return { file: isJson ? { ...unread, ...noValue } : unread, problems: [content.problem] };
  }
  const { text } = content;
  if (!isJson) {
    const conflict = findConflict(text);
    if (conflict === undefined) return { file: { path: file.path, text }, problems: [] };
    const troubles = [{ code: 'merge-conflict', offset: conflict, values: {} }] as const;
    return {
      file: { path: file.path, text: undefined },
      problems: describeTroubles(file.path, text, troubles),
    };
  }
  const { value, troubles } = parseJson(text);
  const json = { path: file.path, text, value, locate: createLocator(text) };
  return { file: json, problems: describeTroubles(file.path, text, troubles) };
}

const noValue = { value: undefined, locate: () => ({ line: 1, column: 1 }) };

function describeTroubles(file: string, text: string, troubles: readonly JsonTrouble[]): Problem[] {
  if (troubles.length === 0) return [];
  const toPosition = createPositionFinder(text);
  return troubles.map(({ code, offset, pointer, values }) => ({
    code,
    file,
    position: toPosition(offset),
    ...(pointer === undefined ? {} : { pointer }),
    values,
  }));
}
