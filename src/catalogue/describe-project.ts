import { createLabel, createDateFormat } from '../content/labels.ts';
import { publicTitle } from '../content/public-title.ts';
import { siteText } from '../content/site-text.ts';
import { statusLine } from '../content/status-line.ts';
import { completeWords } from '../labels/complete-words.ts';
import type { SiteFile } from '../model/data/data-types.ts';
import type { EditionView } from '../model/edition.ts';
import { PublishError } from '../problem.ts';
import type {
  CataloguedEdition,
  CatalogueEntry,
  ProjectFailure,
  TitleInLanguage,
} from './catalogue-types.ts';

/** What was published of a project. */
export interface PublishedFacts {
  readonly site: SiteFile;
  /** Each in the document's language. */
  readonly editions: readonly EditionView[];
  readonly documents: readonly {
    /** Relative to the site's folder. */
    readonly path: string;
    readonly pages: number;
    readonly bytes: number;
    readonly isPreview: boolean;
  }[];
  readonly hasPages: boolean;
  /** SHA-256 of its manifest's file. */
  readonly manifest: string;
}

/** At most so many problems of a project are listed; the rest are counted. */
const mostListed = 20;

/** The entry of a project that was published. */
export function describeProject(id: string, facts: PublishedFacts): CatalogueEntry {
  const { site, manifest, hasPages } = facts;
  const current = facts.editions.find((edition) => edition.id === site.currentEdition);
  if (!current) throw new Error('A project without its current edition was published.');
  const others = facts.editions.filter((edition) => edition !== current);
  const textOf = (text: SiteFile['title']): TitleInLanguage => {
    const { marked, language } = siteText(text, current, tools.pl.label);
    return { text: marked, language };
  };
  return {
    id,
    published: {
      manifest,
      title: textOf(site.title),
      languages: site.languages,
      ...(hasPages && { address: `${id}/site/index.html` }),
      ...(site.url !== undefined && { url: site.url }),
      ...(site.publisher && { publisher: textOf(site.publisher.name).text }),
      containsProposals: facts.editions.some(({ containsProposals }) => containsProposals),
      editions: [current, ...others].map((edition) => describeEdition(id, edition, facts)),
    },
  };
}

/** What a project failed with. */
export function describeFailure(error: unknown, kind: ProjectFailure['kind']): ProjectFailure {
  const problems = error instanceof PublishError ? error.problems : [];
  return {
    kind,
    count: problems.length,
    problems: problems.slice(0, mostListed).map(({ code, file, position }) => ({ code, file, ...position })),
  };
}

function describeEdition(
  id: string,
  view: EditionView,
  { documents, hasPages }: PublishedFacts,
): CataloguedEdition {
  const { status, adoption, commune, horizon, path } = view;
  const folder = `${id}/site`;
  return {
    id: view.id,
    title: { text: publicTitle(view), language: view.language },
    ...(commune.mark !== 'proposal' && { commune: { text: commune.text, language: commune.language } }),
    status: {
      type: status.type,
      isInForce: status.isInForce,
      text: { pl: plainStatus(view, tools.pl), en: plainStatus(view, tools.en) },
    },
    ...(adoption && { adopted: adoption.date }),
    modified: view.modified,
    ...(horizon !== undefined && { horizon }),
    containsProposals: view.containsProposals,
    counts: {
      goals: view.allGoals.length,
      partners: view.partners.length,
      instruments: view.instruments.length,
      indicators: view.indicators.length,
      figures: view.figures.length,
      sources: view.sources.length,
      proposals: view.counts.proposals,
    },
    domains: (view.domains?.items ?? []).map((domain) => ({
      id: domain.id,
      name: domain.name.text,
      mark: domain.name.mark,
    })),
    ...(hasPages && { address: `${folder}/${path}/index.html` }),
    documents: documents
      .filter((document) => document.path.startsWith(`${path}/`))
      .map(({ path: file, pages, bytes, isPreview }) => ({
        address: `${folder}/${file}`,
        pages,
        bytes,
        ...(isPreview && { isPreview }),
      })),
  };
}

/** Data have no typography. */
function plainStatus(view: EditionView, language: (typeof tools)['pl']): string {
  return statusLine(view, language).replaceAll('\u00a0', ' ');
}

/** In the languages of the catalogue. */
const tools = { pl: createTools('pl'), en: createTools('en') };

function createTools(language: string) {
  const words = completeWords(language);
  return { label: createLabel(words), formatDate: createDateFormat(words) };
}
