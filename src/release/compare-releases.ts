import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest, ManifestFile } from '../output/manifest.ts';
import { publicPath } from './releases.ts';

/** A published folder: an output, or a release. */
export interface Published {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Addresses that lead on to another one, as files of the site. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** A page with its title. */
export interface NamedPage {
  readonly address: string;
  readonly title: string;
}

/** What readers will find other than before. */
export interface Changes {
  readonly newPages: readonly NamedPage[];
  readonly changedPages: readonly NamedPage[];
  /** Without those that lead on. */
  readonly gonePages: readonly NamedPage[];
  /** Pages whose text is the same; what stands around it is not. */
  readonly framedPages: number;
  readonly newDocuments: readonly string[];
  readonly changedDocuments: readonly string[];
  readonly goneDocuments: readonly string[];
  /** Other files: data, pictures, styles. */
  readonly otherFiles: number;
  /** The redirects that there were not before, as readers address them. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** Compares what readers see now, or nothing, with what they would see. */
export async function compareReleases(before: Published | undefined, after: Published): Promise<Changes> {
  const old = new Map(before?.manifest.files.map((file) => [file.path, file]));
  const now = new Map(after.manifest.files.map((file) => [file.path, file]));
  const leadsOn = (file: string): boolean => Object.hasOwn(after.redirects, file);
  const added = [...now.values()].filter((file) => !old.has(file.path));
  const gone = [...old.values()].filter((file) => !now.has(file.path) && !leadsOn(file.path));
  const differing = [...now.values()].filter((file) => {
    const earlier = old.get(file.path);
    return earlier !== undefined && earlier.sha256 !== file.sha256;
  });
  const changedPages: NamedPage[] = [];
  let framedPages = 0;
  for (const file of differing.filter(isPage)) {
    const page = await readPage(after, file);
    const earlier = before && (await readPage(before, file));
    if (earlier?.text === page.text) framedPages += 1;
    else changedPages.push(page);
  }
  const isDocument = ({ kind }: ManifestFile): boolean => kind === 'document';
  const pathsOf = (files: readonly ManifestFile[]): string[] =>
    files.filter(isDocument).map((file) => publicPath(file.path));
  return {
    newPages: await namePages(after, added),
    changedPages: changedPages.map(({ address, title }) => ({ address, title })),
    gonePages: before ? await namePages(before, gone) : [],
    framedPages,
    newDocuments: pathsOf(added),
    changedDocuments: pathsOf(differing),
    goneDocuments: pathsOf(gone),
    otherFiles: [...added, ...gone, ...differing].filter((file) => !isPage(file) && !isDocument(file)).length,
    moved: Object.entries(after.redirects)
      .filter(([from]) => before?.redirects[from] === undefined)
      .map(([from, to]) => ({ from: publicPath(from), to: publicPath(to) })),
  };
}

function isPage({ kind }: ManifestFile): boolean {
  return kind === 'page';
}

async function namePages(published: Published, files: readonly ManifestFile[]): Promise<NamedPage[]> {
  const pages: NamedPage[] = [];
  for (const file of files.filter(isPage)) {
    const { address, title } = await readPage(published, file);
    pages.push({ address, title });
  }
  return pages;
}

/** What readers read on a page: the words of its main part, without markup. */
async function readPage(
  { folder }: Pick<Published, 'folder'>,
  file: Pick<ManifestFile, 'path'>,
): Promise<NamedPage & { readonly text: string }> {
  const markup = await readFile(path.join(folder, file.path), 'utf8');
  const main = /<main\b[\s\S]*<\/main>/.exec(markup)?.[0] ?? markup;
  return {
    address: publicPath(file.path),
    title: readTitle(markup),
    text: plainText(main),
  };
}

/** The title of a page, as its tab shows it. */
export function readTitle(markup: string): string {
  return plainText(/<title>([\s\S]*?)<\/title>/.exec(markup)?.[1] ?? '');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plainText(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
