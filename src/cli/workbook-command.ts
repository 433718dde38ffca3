import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openData } from '../begin/new/open-data.ts';
import { refuseUnwritable } from '../begin/refuse-unwritable.ts';
import { makeWorkbook } from '../import/sheets/make-workbook.ts';
import { tolerate } from '../system-error.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './parse-arguments.ts';

/** `strategia workbook`: writes a workbook to be filled in, or with what the data say. */
export async function writeWorkbook(context: CommandContext): Promise<void> {
  const { arguments: options, settings, say, print } = context;
  const { edition, filled: isFilled, force, messages: language, out } = options;
  const data = await openData(settings, edition);
  const name = out ?? `${data.edition.id}.xlsx`;
  const file = path.resolve(name);
  if (!name.toLowerCase().endsWith('.xlsx'))
    throw new UsageError(say('usage.workbook-name', { file: name }), language);
  if (!force && (await stat(file).catch(tolerate('ENOENT'))) !== undefined)
    throw new UsageError(say('usage.workbook-taken', { file: name }), language);
  const bytes = await makeWorkbook(data, { language, isFilled });
  await refuseUnwritable(name, async () => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  });
  print(say(isFilled ? 'workbook.written-filled' : 'workbook.written', { file: name }));
}
