import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandContext } from './cli/command-context.ts';
import { parseArguments, UsageError } from './cli/parse-arguments.ts';
import { createTerminalProgress } from './cli/print-progress.ts';
import { reportFailure } from './cli/report-failure.ts';
import { runCommand } from './cli/run-command.ts';
import { chooseMessageLanguage } from './messages/message-language.ts';
import { createSay } from './messages/program-texts.ts';
import { readSettings } from './settings.ts';

const project = findProject(import.meta.dirname);

/** Exit codes: 0 done, 1 a problem in the data or in the command, 2 a fault of the program or the machine. */
type ExitCode = 0 | 1 | 2;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<ExitCode> {
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      abort.abort();
    });
  }
  try {
    const parsed = parseArguments(args);
    const say = createSay(parsed.messages);
    const context: CommandContext = {
      arguments: parsed,
      say,
      version: readVersion(),
      settings: readSettings(
        project,
        { data: parsed.data, output: parsed.out, eleventyConfig: compiledConfig() },
        process.env,
      ),
      progress: createTerminalProgress(process.stderr, say, parsed.messages),
      signal: abort.signal,
      errorStream: process.stderr,
      print: (line) => process.stdout.write(`${line}\n`),
    };
    if (parsed.command === 'version') context.print(context.version);
    else if (parsed.command === 'help') context.print(await readHelp(context));
    else return await runCommand(parsed.command, context);
    return 0;
  } catch (error) {
    return reportFailure(error, {
      stream: process.stderr,
      isAborted: abort.signal.aborted,
      isDebugging: args.includes('--debug'),
      messages: error instanceof UsageError ? error.messages : chooseMessageLanguage(askedLanguage(args)),
    });
  }
}

/** What stands behind `--messages`, wherever that is. */
function askedLanguage(args: readonly string[]): string | undefined {
  const words = args.flatMap((argument) => argument.split('='));
  return words[words.lastIndexOf('--messages') + 1];
}

/** Loaded when it is asked for, as commands are. */
async function readHelp({ say, version }: CommandContext): Promise<string> {
  const { helpText } = await import('./cli/help-text.ts');
  return helpText(say, version);
}

/** The program's folder, above `src/` or where `dist/` has it compiled. */
function findProject(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : findProject(path.dirname(folder));
}

/** Beside this module where it is compiled; Node cannot load the original. */
function compiledConfig(): string | undefined {
  const file = path.join(import.meta.dirname, 'eleventy.config.js');
  return existsSync(file) ? file : undefined;
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
