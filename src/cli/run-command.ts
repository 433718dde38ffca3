import type { CommandContext } from './command-context.ts';
import type { Command } from './command-line.ts';

/** Runs a command and gives its exit code. Commands are loaded on demand: `--version` needs nothing that a build needs. */
export async function runCommand(command: Command, context: CommandContext): Promise<0 | 1 | 2> {
  const run = await loadCommand[command]();
  return (await run(context)) ?? 0;
}

const loadCommand = {
  init: async () => (await import('./init-command.ts')).init,
  new: async () => (await import('./new-command.ts')).makeNew,
  workbook: async () => (await import('./workbook-command.ts')).writeWorkbook,
  import: async () => (await import('./import-command.ts')).importFile,
  build: async () => (await import('./build-command.ts')).build,
  validate: async () => (await import('./validate-command.ts')).validate,
  review: async () => (await import('./review-command.ts')).review,
  dev: async () => (await import('./dev/dev-command.ts')).dev,
  // The same server, which answers more.
  edit: async () => (await import('./dev/dev-command.ts')).dev,
  explain: async () => (await import('./explain-command.ts')).explain,
  tidy: async () => (await import('./tidy-command.ts')).tidy,
  labels: async () => (await import('./labels-command.ts')).labels,
  extract: async () => (await import('./extract-command.ts')).extract,
  'build-all': async () => (await import('./build-all-command.ts')).buildAll,
  'attach-signed': async () => (await import('./attach-signed-command.ts')).attachSignedFile,
  release: async () => (await import('./release-command.ts')).release,
  rollback: async () => (await import('./rollback-command.ts')).rollback,
  doctor: async () => (await import('./doctor-command.ts')).doctor,
  catalogue: async () => (await import('./catalogue-command.ts')).catalogue,
} as const satisfies Record<Command, () => Promise<Run>>;

/** A command that returns no code has succeeded. */
type Run = (context: CommandContext) => 0 | Promise<0 | 1 | 2 | undefined> | Promise<void>;
