import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { escapeMarkup } from '../escape-markup.ts';
import { findProgramLabels } from '../labels/program-labels.ts';
import type { Manifest } from '../output/manifest.ts';
import { siteFolder } from '../output/output-places.ts';
import { replaceFile } from '../replace-file.ts';
import { tolerate } from '../system-error.ts';
import { readTitle } from './compare-releases.ts';
import type { Published } from './compare-releases.ts';

/**
 * Pages that are gone and whose subject the data still have, with the page where it is now: a goal by its id, any page of an
 * edition by the edition's id. `known` has moved before; it is led on to where it is now.
 */
export async function findMoved(
  before: Published,
  after: Published,
  known: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const there = new Set(after.manifest.files.map((file) => file.path));
  const gone = before.manifest.files.filter(({ kind, path: file }) => kind === 'page' && !there.has(file));
  const earlier = Object.entries(known).filter(([file]) => !there.has(file));
  if (gone.length + earlier.length === 0) return {};
  const [old, now] = [await readSubjects(before), await readSubjects(after)];
  const nextOf = (file: string): string | undefined => {
    if (there.has(file)) return file;
    const subject = old.subjects.get(path.posix.dirname(file));
    const folder = subject === undefined ? undefined : now.folders.get(subject);
    const candidates = [
      ...(folder === undefined ? [] : [`${folder}/index.html`]),
      ...[...old.editions].flatMap(([id, from]) => {
        const to = now.editions.get(id);
        return to !== undefined && file.startsWith(`${from}/`) ? [to + file.slice(from.length)] : [];
      }),
    ];
    return candidates.find((candidate) => there.has(candidate));
  };
  const found: Record<string, string> = {};
  for (const [file, target] of earlier) {
    const to = nextOf(target);
    if (to !== undefined) found[file] = to;
  }
  for (const { path: file } of gone) {
    const to = nextOf(file);
    if (to !== undefined) found[file] = to;
  }
  return found;
}

interface Subjects {
  /** `edition/goal/language` by the folder of its page. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly folders: ReadonlyMap<string, string>;
  /** `id language` of an edition, with its folder. */
  readonly editions: ReadonlyMap<string, string>;
}

/** What the exports beside the pages say that those are about. */
async function readSubjects({ folder, manifest }: Published): Promise<Subjects> {
  const subjects = new Map<string, string>();
  const folders = new Map<string, string>();
  const editions = new Map<string, string>();
  for (const file of listExports(manifest)) {
    const text = await readFile(path.join(folder, file), 'utf8').catch(tolerate('ENOENT'));
    if (text === undefined) continue;
    const value = JSON.parse(text) as {
      readonly kind?: string;
      readonly language?: string;
      readonly edition?: { readonly id: string };
      readonly goal?: { readonly id: string };
    };
    const place = path.posix.dirname(file);
    const edition = value.edition?.id;
    if (edition === undefined) continue;
    if (value.kind === 'edition') editions.set(`${edition} ${value.language ?? ''}`, place);
    if (value.kind !== 'goal' || !value.goal) continue;
    const subject = `${edition}/${value.goal.id}/${value.language ?? ''}`;
    subjects.set(place, subject);
    folders.set(subject, place);
  }
  return { subjects, folders, editions };
}

function listExports({ files }: Manifest): string[] {
  return files
    .filter(({ kind, path: file }) => kind === 'data' && file.endsWith('.json'))
    .map(({ path: file }) => file);
}

/** Writes into a folder of a release the pages that lead on to others of `published`. */
export async function writeRedirects(published: Published, folder: string): Promise<void> {
  for (const [from, to] of Object.entries(published.redirects))
    await replaceFile(path.join(folder, from), await makeRedirect(published, from, to));
}

/** A page that leads on to another one at once, and with a link where a browser does not. */
async function makeRedirect(published: Published, from: string, to: string): Promise<string> {
  const markup = await readFile(path.join(published.folder, to), 'utf8');
  const language = /<html[^>]*\blang="([^"]+)"/.exec(markup)?.[1] ?? 'en';
  const labels = findProgramLabels(language) ?? findProgramLabels('en');
  const words = labels?.['site.moved.heading'];
  const heading = escapeMarkup(typeof words === 'string' ? words : '');
  const spoken = findProgramLabels(language) ? language : 'en';
  const title = escapeMarkup(readTitle(markup));
  const inSite = (file: string): string => file.slice(siteFolder.length + 1);
  const relative = path.posix.relative(path.posix.dirname(inSite(from)), path.posix.dirname(inSite(to)));
  const address = escapeMarkup(`${relative === '' ? '.' : relative}/`);
  return `<!doctype html>
<html lang="${escapeMarkup(spoken)}">
<head>
<meta charset="utf-8">
<title>${heading}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
</head>
<body>
<main>
<h1>${heading}</h1>
<p><a href="${address}"${spoken === language ? '' : ` lang="${escapeMarkup(language)}"`}>${title}</a></p>
</main>
</body>
</html>
`;
}
