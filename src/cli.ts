#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandContext } from './cli/command-context.ts';
import { parseArguments, UsageError } from './cli/parse-arguments.ts';
import { createTerminalProgress } from './cli/print-progress.ts';
import { createProblemLines } from './cli/report/problem-lines.ts';
import { describeFault, reportFailure } from './cli/report-failure.ts';
import { runCommand } from './cli/run-command.ts';
import { chooseMessageLanguage } from './messages/message-language.ts';
import { createSay } from './messages/program-texts.ts';
import { PublishError } from './problem.ts';
import type { Problem } from './problem.ts';
import { readSettings } from './settings.ts';

const program = findProgram(import.meta.dirname);

/** Exit codes: 0 done, 1 a problem in the data or in the command, 2 a fault of the program or the machine. */
type ExitCode = 0 | 1 | 2;

// Whoever reads the first lines only, as `head` does, closes the pipe; the work goes on.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

/** What a stopped run may take to tidy up; then it ends as it is, and the next one sweeps what it left. */
const stopMs = 2_000;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<ExitCode> {
  const abort = new AbortController();
  const heard: Problem[] = [];
  let understood: CommandContext | undefined;
  let failure: unknown;
  let exitCode: ExitCode;
  const fail = (error: unknown): 1 | 2 =>
    reportFailure(error, {
      stream: process.stderr,
      isAborted: abort.signal.aborted,
      isDebugging: args.includes('--debug'),
      messages: error instanceof UsageError ? error.messages : chooseMessageLanguage(askedLanguage(args)),
      writesData:
        understood !== undefined &&
        ['init', 'new', 'import', 'attach-signed'].includes(understood.arguments.command),
      describe: understood && describeFor(understood),
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      abort.abort();
      setTimeout(() => {
        if (failure === undefined) fail(abort.signal.reason);
        process.exit(2);
      }, stopMs).unref();
    });
  }
  try {
    understood = createContext(args, { signal: abort.signal, heard });
    exitCode = await perform(understood);
  } catch (error) {
    failure = error;
    exitCode = fail(error);
  }
  if (understood) await reportTo(understood, { exitCode, failure, heard });
  return exitCode;
}

/** What the command is given. `heard` is filled with the advice that the run gives. */
function createContext(
  args: readonly string[],
  { signal, heard }: { readonly signal: AbortSignal; readonly heard: Problem[] },
): CommandContext {
  const parsed = parseArguments(args);
  const say = createSay(parsed.messages);
  const settings = readSettings(
    process.cwd(),
    {
      data: parsed.data,
      output: parsed.command === 'review' ? undefined : parsed.out,
      program,
      code: packedCode(),
      eleventyConfig: compiledConfig(),
    },
    process.env,
  );
  const progress = createTerminalProgress(process.stderr, say, describeFor({ arguments: parsed, settings }));
  const results = isForPrograms(parsed.format) ? process.stderr : process.stdout;
  return {
    arguments: parsed,
    say,
    version: readVersion(),
    settings,
    progress: {
      ...progress,
      advise: (advice) => {
        heard.push(...advice);
        progress.advise(advice);
      },
    },
    signal,
    errorStream: process.stderr,
    print: (line) => results.write(`${line}\n`),
  };
}

async function perform(context: CommandContext): Promise<ExitCode> {
  const { command } = context.arguments;
  if (command === 'version') context.print(context.version);
  else if (command === 'help') context.print(await readHelp(context));
  else return await runCommand(command, context);
  return 0;
}

function describeFor({
  arguments: { messages, format },
  settings,
}: Pick<CommandContext, 'arguments' | 'settings'>): (problem: Problem) => string[] {
  return createProblemLines(process.stderr, settings, { messages, isFramed: format === 'text' });
}

type Format = CommandContext['arguments']['format'];

function isForPrograms(format: Format): format is Exclude<Format, 'text' | undefined> {
  return format !== undefined && format !== 'text';
}

/** Standard output has nothing but the report then, so that it can be read by a program. */
async function reportTo(
  { arguments: { command, format, messages }, settings, version }: CommandContext,
  ended: { readonly exitCode: ExitCode; readonly failure: unknown; readonly heard: readonly Problem[] },
): Promise<void> {
  if (!isForPrograms(format)) return;
  const { exitCode, failure, heard } = ended;
  const isAboutData = failure instanceof PublishError;
  const problems = [...(isAboutData ? failure.problems : []), ...heard];
  const fault = failure === undefined || isAboutData ? {} : { failure: describeFault(failure, messages) };
  const { writeReport } = await import('./cli/report/write-report.ts');
  const report = { command, version, messages, exitCode, problems, ...fault };
  process.stdout.write(writeReport(format, report, { settings, folder: process.cwd() }));
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
function findProgram(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : findProgram(path.dirname(folder));
}

/** In a package the compiled program has beside it what else it needs; there are no sources. */
function packedCode(): string | undefined {
  return existsSync(path.join(program, 'src')) ? undefined : import.meta.dirname;
}

/** Beside this module where it is compiled; Node cannot load the original. */
function compiledConfig(): string | undefined {
  const file = path.join(import.meta.dirname, 'eleventy.config.js');
  return existsSync(file) ? file : undefined;
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(program, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
