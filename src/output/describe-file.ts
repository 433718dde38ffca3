import path from 'node:path';
import { siteFolder } from './output-places.ts';

/** What a published file is, for whoever reads the manifest. */
export interface FileDescription {
  readonly kind: 'page' | 'document' | 'data' | 'style' | 'font' | 'image' | 'script' | 'text' | 'other';
  /** BCP 47; null for files in no language. */
  readonly language: string | null;
}

const extensionsByKind = {
  page: ['.html'],
  document: ['.pdf'],
  data: ['.json', '.csv', '.xml', '.xlsx', '.zip', '.webmanifest'],
  style: ['.css'],
  font: ['.woff2', '.woff', '.ttf', '.otf'],
  image: ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.ico'],
  script: ['.js', '.mjs'],
  text: ['.txt', '.md'],
} as const satisfies Partial<Record<FileDescription['kind'], readonly string[]>>;

/** Describes a file by its path, `site/…`; the first language is the one of pages whose address names none. */
export function describeFile(relativePath: string, languages: readonly string[]): FileDescription {
  const kind = kindOf(path.posix.extname(relativePath).toLowerCase());
  // "strategia.pl.pdf", then "en/2010/index.html".
  const fromName = path.posix.basename(relativePath).split('.').at(-2);
  const [, fromFolder] = relativePath.startsWith(`${siteFolder}/`) ? relativePath.split('/') : [];
  const named = [fromName, fromFolder].find((name) => name !== undefined && languages.includes(name));
  return { kind, language: named ?? (kind === 'page' ? (languages[0] ?? null) : null) };
}

function kindOf(extension: string): FileDescription['kind'] {
  for (const kind of Object.keys(extensionsByKind) as (keyof typeof extensionsByKind)[]) {
    const extensions: readonly string[] = extensionsByKind[kind];
    if (extensions.includes(extension)) return kind;
  }
  return 'other';
}
