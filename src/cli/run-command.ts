import type { CommandContext } from './command-context.ts';
import type { Command } from './parse-arguments.ts';

/** Runs a command and gives its exit code. Each is loaded when it is asked for: to say its version the program needs none of what a build needs. */
export async function runCommand(command: Command, context: CommandContext): Promise<0 | 1> {
  const run = await loadCommand[command]();
  return (await run(context)) === 1 ? 1 : 0;
}

const loadCommand = {
  build: async () => (await import('./build-command.ts')).build,
  validate: async () => (await import('./validate-command.ts')).validate,
  dev: async () => (await import('./dev-command.ts')).dev,
  tidy: async () => (await import('./tidy-command.ts')).tidy,
  labels: async () => (await import('./labels-command.ts')).labels,
  extract: async () => (await import('./extract-command.ts')).extract,
} as const satisfies Record<Command, () => Promise<Run>>;

/** Without a code a command that ends has done what it was asked for. */
type Run = ((context: CommandContext) => Promise<void>) | ((context: CommandContext) => Promise<0 | 1>);
