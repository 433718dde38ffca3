import { chooseFonts } from '../fonts/document-fonts.ts';
import type { DocumentFonts } from '../fonts/document-fonts.ts';
import type { EditionData, ProjectData } from '../model/data/project-data.ts';

/** The fonts of the documents of an edition: its own texts alone decide, whatever else is built; or those of the site. */
export function fontsOf(data: ProjectData, edition?: string): DocumentFonts {
  const known = chosen.get(data) ?? new Map<string | undefined, DocumentFonts>();
  chosen.set(data, known);
  const fonts = known.get(edition) ?? choose(data, edition);
  known.set(edition, fonts);
  return fonts;
}

/** Each edition has many documents. */
const chosen = new WeakMap<ProjectData, Map<string | undefined, DocumentFonts>>();

function choose(data: ProjectData, edition: string | undefined): DocumentFonts {
  const editions = data.editions.filter(({ id }) => edition === undefined || id === edition);
  return chooseFonts({
    texts: [
      data.site,
      data.ownTexts ?? [],
      ...[...data.words.values()].map(({ labels }) => labels),
      ...editions.flatMap(listFiles),
    ].flatMap(listTexts),
    languages: data.site.languages,
    added: data.fonts,
    own: data.theme?.fonts,
  });
}

function listFiles(edition: EditionData): unknown[] {
  return [
    edition.strategy,
    edition.goals,
    edition.partners,
    edition.instruments,
    edition.indicators,
    edition.figures,
    edition.glossary,
    edition.sources,
    edition.values,
    edition.statuses,
    ...[...edition.chapters.values()].map((chapter) => [...chapter.values()]),
  ];
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
