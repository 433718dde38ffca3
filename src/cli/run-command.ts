import type { CommandContext } from './command-context.ts';
import type { Command } from './parse-arguments.ts';

/** Runs a command. Each is loaded when it is asked for: help and version need none of what a build needs. */
export async function runCommand(command: Command, context: CommandContext): Promise<void> {
  const run = await loadCommand[command]();
  await run(context);
}

const loadCommand = {
  build: async () => (await import('./build-command.ts')).build,
  validate: async () => (await import('./validate-command.ts')).validate,
  dev: async () => (await import('./dev-command.ts')).dev,
  labels: async () => (await import('./labels-command.ts')).labels,
  extract: async () => (await import('./extract-command.ts')).extract,
} as const satisfies Record<Command, () => Promise<(context: CommandContext) => Promise<void>>>;
