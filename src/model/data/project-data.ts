import type {
  FiguresFile,
  GlossaryFile,
  GoalFile,
  IndicatorsFile,
  InstrumentsFile,
  PartnersFile,
  SearchFile,
  SiteFile,
  SourcesFile,
  StatusesFile,
  StrategyFile,
  ValuesFile,
} from './data-types.ts';
import type { AddedFont } from './font.ts';
import type { OriginalFile } from './original-file.ts';
import type { Picture } from './picture.ts';
import type { SignedDocument } from './signed-document.ts';
import type { Theme } from './theme.ts';
import type { Words } from './words.ts';

/** Everything in `data/`, after validation: shapes as in the schemas, every reference known to resolve. */
export interface ProjectData {
  readonly site: SiteFile;
  /** By language tag; one for each of `site.languages`. */
  readonly words: ReadonlyMap<string, Words>;
  /** What the search is told beside what the program knows, by language tag. */
  readonly searchWords: ReadonlyMap<string, SearchFile>;
  readonly editions: readonly EditionData[];
  /** Beside those of the program. */
  readonly fonts: readonly AddedFont[];
  /** Undefined where the project has none of its own. */
  readonly theme?: Theme | undefined;
  /** What its own templates, pages and style sheets say: their letters are published as well. */
  readonly ownTexts?: readonly string[];
}

/** One folder of `editions/` with what `monitoring/` has for it. */
export interface EditionData {
  /** The folder's name, e.g. `torun-2010`. */
  readonly id: string;
  readonly strategy: StrategyFile;
  /** In the order of `strategy.goals`. */
  readonly goals: readonly GoalFile[];
  readonly partners: PartnersFile;
  readonly instruments: InstrumentsFile;
  readonly indicators: IndicatorsFile;
  readonly figures: FiguresFile;
  readonly glossary: GlossaryFile;
  /** By the name of the file in the folder `figures`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly sources: SourcesFile;
  /** Markdown by chapter id, then by language tag. */
  readonly chapters: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly values: ValuesFile;
  readonly statuses: StatusesFile;
  /** Stored as they came: no part of what it says. */
  readonly signed: readonly SignedDocument[];
  /** All that it was made of: its files, what `monitoring/` has for it, `site.json` and the publisher's own labels. */
  readonly originals: readonly OriginalFile[];
  /** SHA-256, hexadecimal, of the edition's files, `site.json` and the publisher's own labels. */
  readonly hash: string;
}
