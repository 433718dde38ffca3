import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../load/files/decode-text.ts';
import type { Problem } from '../../problem.ts';
import { nameFolder } from '../../settings.ts';
import type { Settings } from '../../settings.ts';
import { isSystemError } from '../../system-error.ts';

/** A line of a file with the passage that a problem is about, in UTF-16 code units from 0, the end not included. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the lines that problems are about; a file is read once. */
export type FindLine = (problem: Problem) => SourceLine | undefined;

/** Of what has no line, or cannot be read as text any more, there is none. */
export function createLineFinder(settings: Pick<Settings, 'paths'>): FindLine {
  const known = new Map<string, readonly string[]>();
  return (problem) => {
    const { file, position } = problem;
    if (position === undefined) return undefined;
    const lines = known.get(file) ?? readLines(findFile(file, settings));
    known.set(file, lines);
    const text = lines[position.line - 1];
    if (text === undefined) return undefined;
    const start = Math.min(position.column - 1, text.length);
    return { text, start, end: start + measurePassage(text, start, problem) };
  };
}

/** Where the file lies that a problem names: relative to the project, or in a data folder that lies elsewhere. */
export function findFile(file: string, { paths }: Pick<Settings, 'paths'>): string {
  const folder = nameFolder(paths.project, paths.data);
  return file === folder || file.startsWith(`${folder}/`)
    ? path.join(paths.data, file.slice(folder.length))
    : path.join(paths.project, file);
}

function readLines(file: string): readonly string[] {
  try {
    const decoded = decodeText(readFileSync(file));
    return 'text' in decoded ? decoded.text.split('\n') : [];
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ELOOP'])) return [];
    throw error;
  }
}

/** In JSON a text with its quotes, a word, or one character within a text; elsewhere what the message quotes, or a word. At least one place. */
function measurePassage(text: string, start: number, { file, values }: Problem): number {
  const isJson = file.endsWith('.json');
  const { found } = values;
  if (!isJson && found !== undefined && text.startsWith(found, start)) return found.length;
  const inJson = /"(?:[^"\\]|\\.)*"?|(?<=^|[\s,:{}[\]])[^\s,:{}[\]"]+/y;
  const passage = isJson ? inJson : /\[@[^\]]*\]?|\S+/y;
  passage.lastIndex = start;
  return Math.max(passage.exec(text)?.[0].length ?? 0, 1);
}
