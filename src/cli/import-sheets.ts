import { prepareSheets } from '../import/sheets/import-sheets.ts';
import type { PreparedSheets } from '../import/sheets/import-sheets.ts';
import type { Finding } from '../import/sheets/planning.ts';
import type { Say } from '../messages/program-texts.ts';
import type { CommandContext } from './command-context.ts';

/** What stands before a sentence: `?` where something was not understood, `·` where what the data say stays. */
const marks: Readonly<Record<Finding['kind'], string>> = {
  new: '+',
  filled: '+',
  differs: '·',
  emptied: '·',
  missing: '·',
  problem: '?',
};

/** `strategia import FILE.xlsx`: says what would change, and with `--write` changes it. 1 where not all of it was taken. */
export async function importSheets(context: CommandContext): Promise<0 | 1> {
  const { arguments: options, settings, say, print } = context;
  const { document: file = '', edition, force, deletes, messages: language, write } = options;
  const prepared = await prepareSheets(settings, { file, edition, force, deletes, language });
  for (const line of describe(prepared, { say, force, deletes })) print(line);
  const hasWork = prepared.files.length > 0;
  if (write && hasWork) await prepared.write();
  if (!hasWork) print(say('import.nothing'));
  else print(say(write ? 'import.written' : 'import.not-written', { file }));
  const stays = prepared.findings.some(
    ({ kind }) => kind === 'problem' || (kind === 'differs' && !force) || (kind === 'emptied' && !deletes),
  );
  return stays || prepared.sheets.length === 0 ? 1 : 0;
}

function describe(
  { edition, sheets, notes, findings, same, files }: PreparedSheets,
  { say, force, deletes }: { readonly say: Say; readonly force: boolean; readonly deletes: boolean },
): string[] {
  const names = sheets.map(({ name, rows }) => `${name} (${rows})`).join(', ');
  const has = (kind: Finding['kind']): boolean => findings.some((finding) => finding.kind === kind);
  return [
    sheets.length === 0 ? say('workbook.no-sheet') : say('workbook.read', { sheets: names, edition }),
    ...notes.map((note) => `· ${note}`),
    '',
    ...findings.map(({ kind, sentence }) => `${marks[kind]} ${sentence}`),
    ...(findings.length > 0 ? [''] : []),
    say('workbook.same', { same }),
    ...(has('differs') && !force ? [say('import.force')] : []),
    ...((has('emptied') || has('missing')) && !deletes ? [say('workbook.delete')] : []),
    ...files.map(
      ({ file, isNew }) => `  ${say(isNew ? 'import.new-file' : 'import.changed-file', { file })}`,
    ),
  ];
}
