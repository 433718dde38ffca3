import type { LabelShapes } from '../labels/program-labels.ts';
import { groupBy } from '../model/group-by.ts';
import type { LoadedJson, LoadedProject } from '../model/data/loaded-project.ts';
import type { ProposalChoice } from '../model/view-edition.ts';
import type { Problem } from '../problem.ts';
import { indexEdition } from './places/edition-index.ts';
import type { EditionIndex } from './places/edition-index.ts';
import { listJsonFiles } from './places/list-json-files.ts';
import type { KnownFile } from './places/list-json-files.ts';
import { rootsOf, select } from './places/place.ts';
import { listSchemaPlaces } from './schema-problems/schema-places.ts';
import type { Definition, SchemaPlace } from './schema-problems/schema-places.ts';

/** What a rule may ask. */
export interface RuleContext {
  readonly project: LoadedProject;
  readonly editions: readonly EditionIndex[];
  readonly files: readonly KnownFile[];
  /** As site.json gives them, the default first; empty where it cannot be read. */
  readonly languages: readonly string[];
  readonly proposals: ProposalChoice | undefined;
  /** The only edition that is wanted; undefined for all. */
  readonly edition: string | undefined;
  /** What the program prints; undefined where labels may be any. */
  readonly labelShapes: LabelShapes | undefined;
  /** The values of a file that have a shape of that name in common.schema.json. */
  readonly placesOf: (file: LoadedJson, definition: Definition) => readonly SchemaPlace[];
}

/** Something that the data have to keep to and that no schema can say. It reports every breach. */
export type Rule = (context: RuleContext) => Problem[];

/** A rule about each edition by itself. */
export type EditionRule = (index: EditionIndex, context: RuleContext) => Problem[];

/** Prepares what the rules look up. */
export function createRuleContext(
  project: LoadedProject,
  choices: Partial<Pick<RuleContext, 'proposals' | 'edition' | 'labelShapes'>>,
): RuleContext {
  const files = listJsonFiles(project);
  const places = new Map(
    files.map((known) => [known.file, groupBy(listSchemaPlaces(known), (place) => place.definition)]),
  );
  const languages = rootsOf(project.site).flatMap((site) => select(site, 'languages/*'));
  return {
    project,
    editions: project.editions.map(indexEdition),
    files,
    languages: languages.flatMap(({ value }) => (typeof value === 'string' ? value : [])),
    proposals: choices.proposals,
    edition: choices.edition,
    labelShapes: choices.labelShapes,
    placesOf: (file, definition) => places.get(file)?.get(definition) ?? [],
  };
}
