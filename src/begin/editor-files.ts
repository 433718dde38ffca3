import { applyEdits, modify } from 'jsonc-parser';
import type { FileToWrite } from '../output/write-new-folder.ts';
import { commonSchema, schemas } from '../validate/schemas.ts';
import type { FileKind } from '../validate/schemas.ts';

/** Where the schemas lie in the data folder: a copy, so that editors need neither the program nor a network. */
export const schemaFolder = '.schema';

/** The files that each schema is about, within the data folder. */
const patterns: Readonly<Record<FileKind, string>> = {
  site: 'site.json',
  labels: 'labels/*.json',
  search: 'search/*.json',
  strategy: 'editions/*/strategy.json',
  goal: 'editions/*/goals/*.json',
  partners: 'editions/*/partners.json',
  instruments: 'editions/*/instruments.json',
  indicators: 'editions/*/indicators.json',
  figures: 'editions/*/figures.json',
  glossary: 'editions/*/glossary.json',
  sources: 'editions/*/sources.json',
  values: 'monitoring/*/values.json',
  statuses: 'monitoring/*/statuses.json',
  signed: 'editions/*/signed/*.json',
};

/** What a file of the data calls its schema, relative to itself. */
export function schemaAddress(name: string): string {
  const kind = (Object.keys(patterns) as FileKind[]).find((candidate) => matches(name, patterns[candidate]));
  if (kind === undefined) throw new Error(`No schema is about "${name}".`);
  return `${'../'.repeat(name.split('/').length - 1) || './'}${schemaFolder}/${kind}.schema.json`;
}

/** The schemas of this version of the program, for the data folder. */
export function listSchemaFiles(): FileToWrite[] {
  const all = { common: commonSchema, ...schemas };
  return Object.entries(all).map(([name, schema]) => ({
    name: `${schemaFolder}/${name}.schema.json`,
    bytes: Buffer.from(`${JSON.stringify(schema, null, 2)}\n`),
  }));
}

/** The settings of VS Code with the schema of each kind of file; what else they hold stays. */
export function writeEditorSettings(text: string | undefined, data: string): string {
  const own = Object.entries(patterns).map(([kind, pattern]) => ({
    fileMatch: [`/${data}/${pattern}`],
    url: `./${data}/${schemaFolder}/${kind}.schema.json`,
  }));
  const edits = modify(text ?? '{}', ['json.schemas'], own, {
    formattingOptions: { insertSpaces: true, tabSize: 2, insertFinalNewline: true },
  });
  return `${applyEdits(text ?? '{}', edits).trimEnd()}\n`;
}

function matches(name: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(name);
}
