import { readFile } from 'node:fs/promises';
import { listPlaceholders } from '../src/validate/placeholders.ts';

/** The keys of the labels that the program prints, with their placeholders, as JSON. */
export async function listProgramLabels(file: string): Promise<string> {
  const labels = JSON.parse(await readFile(file, 'utf8')) as Record<string, string | Record<string, string>>;
  const lines = Object.entries(labels).map(([key, label]) => {
    const text = typeof label === 'string' ? label : Object.values(label).join(' ');
    const placeholders = listPlaceholders(text).map((name) => JSON.stringify(name));
    return `  ${JSON.stringify(key)}: [${placeholders.join(', ')}]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
