import { readFile } from 'node:fs/promises';

/** The keys of the labels that the program prints, with the names of their placeholders, as JSON. */
export async function listProgramLabels(file: string): Promise<string> {
  const labels = JSON.parse(await readFile(file, 'utf8')) as Record<string, string | Record<string, string>>;
  const entries = Object.entries(labels).map(([key, label]) => {
    const text = typeof label === 'string' ? label : Object.values(label).join(' ');
    const names = [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
    return [key, [...new Set(names)].sort()];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2).replaceAll(/\[[^\]]*\]/g, (list) => list.replaceAll(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
