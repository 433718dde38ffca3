import path from 'node:path';
import { renewEditorFiles } from '../begin/start-project.ts';
import { addEntry } from '../begin/new/new-entry.ts';
import { states } from '../begin/new/report.ts';
import type { WrittenEntry } from '../begin/new/new-entry.ts';
import type { Say } from '../messages/program-texts.ts';
import type { CommandContext } from './command-context.ts';
import { readToday } from './init-command.ts';
import { UsageError } from './parse-arguments.ts';

/** `strategia new goal "…"`: adds the skeleton of an entry, and says where. */
export async function makeNew(context: CommandContext): Promise<void> {
  const { arguments: options, settings, say, print } = context;
  const { entry, entryOptions, edition, messages, answers, date } = options;
  if (entry === undefined) return;
  const { kind, name = answers.title } = entry;
  if (kind === 'editor') {
    const { dir, base } = path.parse(settings.paths.data);
    print(say('new.editor', { folder: await renewEditorFiles(dir, base, messages) }));
    return;
  }
  if (kind === 'figure' && entryOptions.picture === undefined)
    throw new UsageError(say('usage.missing-picture'), messages);
  if (kind === 'figure' && entryOptions.parent === undefined && entryOptions.place === undefined)
    throw new UsageError(say('usage.missing-place'), messages);
  if (kind === 'value' && (name === undefined || entryOptions.value === undefined || date === undefined))
    throw new UsageError(say('usage.missing-report-value'), messages);
  if (kind === 'status' && (name === undefined || entryOptions.state === undefined || date === undefined))
    throw new UsageError(say('usage.missing-report-state', { states: states.join(', ') }), messages);
  const today = readToday(settings.sourceDateEpoch);
  const request = { name, options: entryOptions, edition, today, date };
  for (const line of describe(await addEntry(settings, kind, request), say)) print(line);
}

function describe({ id, files, number, isProposal, from, path }: WrittenEntry, say: Say): string[] {
  return [
    ...files.map(({ file, line }) =>
      line === undefined
        ? say('new.created', { file })
        : say('new.changed', { file, line: String(line), id }),
    ),
    ...(number === undefined
      ? []
      : [number === null ? say('new.without-number') : say('new.numbered', { number })]),
    ...(isProposal ? [say('new.proposal')] : []),
    ...(from === undefined ? [] : [say('new.edition', { id, from, status: supersede(path) })]),
    say('new.fill'),
  ];
}

/** As it stands in strategy.json. */
function supersede(path = ''): string {
  return `{ "type": "superseded", "by": "…", "date": "…", "path": "${path}" }`;
}
