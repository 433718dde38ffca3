// Generated from src/catalogue by `npm run types`; a test compares. Do not edit.

/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "CalendarDate".
 */
export type CalendarDate = string;

export interface DataTypes {}
/**
 * One project. It is published, has failed, or both: then what was built before stands there still.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "CatalogueEntry".
 */
export interface CatalogueEntry {
  /**
   * Its folder below the one with all projects, and that of its results; with /.
   */
  id: string;
  published?: PublishedProject;
  failure?: ProjectFailure;
}
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "PublishedProject".
 */
export interface PublishedProject {
  /**
   * SHA-256 of its manifest.json, which names every file with its own.
   */
  manifest: string;
  title: TitleInLanguage;
  /**
   * The first one is that of the documents.
   *
   * @minItems 1
   */
  languages: string[];
  /**
   * Of its first page, relative to the catalogue; left out where there is no site.
   */
  address?: string;
  /**
   * Where the site is served, if its data say so.
   */
  url?: string;
  /**
   * The public body; without one the site says that it is not official.
   */
  publisher?: string;
  containsProposals: boolean;
  /**
   * The current one first.
   *
   * @minItems 1
   */
  editions: CataloguedEdition[];
}
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "CataloguedEdition".
 */
export interface CataloguedEdition {
  id: string;
  title: TitleInLanguage;
  commune?: TitleInLanguage;
  status: {
    type: 'draft' | 'consultation' | 'tabled' | 'adopted' | 'superseded' | 'expired';
    isInForce: boolean;
    text: {
      pl: string;
      en: string;
    };
  };
  adopted?: CalendarDate;
  modified: CalendarDate;
  /**
   * The last year.
   */
  horizon?: number;
  containsProposals: boolean;
  counts: {
    goals: number;
    partners: number;
    instruments: number;
    indicators: number;
    figures: number;
    sources: number;
    proposals: number;
  };
  domains: {
    id: string;
    name: string;
    mark: 'sourced' | 'editorial' | 'proposal' | 'none' | 'missing';
  }[];
  /**
   * Of its own page, as above.
   */
  address?: string;
  /**
   * The one that all others refer to first.
   */
  documents: {
    address: string;
    pages: number;
    bytes: number;
    isPreview?: true;
  }[];
}
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "ProjectFailure".
 */
export interface ProjectFailure {
  /**
   * Whether somebody has to change the data, or it failed for another reason.
   */
  kind: 'data' | 'program';
  count: number;
  /**
   * The first of them.
   */
  problems: {
    code: string;
    file: string;
    line?: number;
    column?: number;
  }[];
}
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "TitleInLanguage".
 */
export interface TitleInLanguage {
  text: string;
  language: string;
}
/**
 * catalogue.json: every project that was built together with others, sorted by id.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "CatalogueFile".
 */
export interface CatalogueFile {
  schemaVersion: 1;
  kind: 'catalogue';
  counts: {
    projects: number;
    published: number;
    /**
     * Of these some may be published: as they were built before.
     */
    failed: number;
  };
  projects: CatalogueEntry[];
}
