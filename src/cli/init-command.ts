import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { questions, listLanguages } from '../begin/answers.ts';
import type { Answers, Question } from '../begin/answers.ts';
import { listUsualWords } from '../begin/level-words.ts';
import { refuseProject, startProject } from '../begin/start-project.ts';
import type { StartedProject } from '../begin/start-project.ts';
import { PublishError, quoteValue } from '../problem.ts';
import { findProgramLabels } from '../labels/program-labels.ts';
import type { Say } from '../messages/program-texts.ts';
import type { CommandContext } from './command-context.ts';

/** Puts a question to somebody; undefined where no answer will come any more. */
export type Ask = (prompt: string) => Promise<string | undefined>;

/** `strategia init`: asks what it was not told, and writes a data folder that can be built at once. */
export async function init(context: CommandContext): Promise<0 | 1> {
  const { arguments: options, settings, say, print } = context;
  const folder = path.resolve(options.folder ?? '.');
  await refuseProject(folder);
  const asks = process.stdin.isTTY && !options.asksNothing;
  const answers = asks ? await askInTerminal(options.answers, context) : answerAlone(options.answers);
  if (answers === undefined) {
    context.errorStream.write(`${say('init.stopped')}\n`);
    return 1;
  }
  const started = await startProject(folder, answers, readToday(settings.sourceDateEpoch));
  for (const line of closingLines(started, { folder, answers, say })) print(line);
  return 0;
}

/** What was given, and what is usual for the rest. Throws PublishError for what is missing or cannot be. */
export function answerAlone(given: Answers): Answers {
  return questions.reduce<Answers>((answers, question) => {
    if (question.isAsked?.(answers) === false) return answers;
    const answer = given[question.name] ?? question.suggest?.(answers);
    if (answer === undefined) {
      if (question.isNeeded) throw refuse(question, 'answer-missing', { name: `--${question.name}` });
      return answers;
    }
    checkAnswer(question, answer, answers);
    return { ...answers, [question.name]: answer };
  }, {});
}

/** What was given, and the answers to all other questions; undefined where they ended too early. */
export async function askForRest(
  given: Answers,
  { ask, say, tell }: { readonly ask: Ask; readonly say: Say; readonly tell: (line: string) => void },
): Promise<Answers | undefined> {
  let answers: Answers = {};
  for (const question of questions) {
    if (question.isAsked?.(answers) === false) continue;
    let answer = given[question.name];
    if (answer !== undefined) checkAnswer(question, answer, answers);
    const suggested = question.suggest?.(answers);
    if (question.name === 'levels' && answer === undefined)
      tell(say('init.usual-levels', { words: listUsualWords(listLanguages(answers)[0] ?? 'pl').join(', ') }));
    while (answer === undefined) {
      const line = await ask(
        `${say(`init.${question.name}`)}${suggested === undefined ? '' : ` [${suggested}]`}: `,
      );
      if (line === undefined) return undefined;
      const written = line.trim() === '' ? (suggested ?? '') : line.trim();
      const allowed = written === '' ? undefined : question.refuse?.(written, answers);
      if (allowed !== undefined) tell(say('init.not-allowed', { found: quoteValue(written), allowed }));
      else if (written === '' && question.isNeeded) tell(say('init.needed'));
      else answer = written;
    }
    if (answer !== '') answers = { ...answers, [question.name]: answer };
  }
  return answers;
}

async function askInTerminal(
  given: Answers,
  { say, errorStream }: CommandContext,
): Promise<Answers | undefined> {
  const terminal = createInterface({ input: process.stdin, output: errorStream });
  const end = new AbortController();
  terminal.once('close', () => {
    end.abort();
  });
  const ask: Ask = async (prompt) => {
    try {
      return await terminal.question(prompt, { signal: end.signal });
    } catch (error) {
      if (end.signal.aborted) return undefined;
      throw error;
    }
  };
  const tell = (line: string): void => {
    errorStream.write(`${line}\n`);
  };
  try {
    tell(say('init.begin'));
    return await askForRest(given, { ask, say, tell });
  } finally {
    terminal.close();
  }
}

function checkAnswer(question: Question, answer: string, answers: Answers): void {
  const allowed = question.refuse?.(answer, answers);
  if (allowed !== undefined)
    throw refuse(question, 'answer-not-allowed', { found: quoteValue(answer), allowed });
}

function refuse(
  { name }: Question,
  code: 'answer-missing' | 'answer-not-allowed',
  values: Readonly<Record<string, string>>,
): PublishError {
  return new PublishError([{ code, file: `--${name}`, values }]);
}

const nextSteps = ['write', 'import', 'goal', 'dev', 'validate', 'review', 'build'] as const;

function closingLines(
  { files, levelsToCheck }: StartedProject,
  { folder, answers, say }: { readonly folder: string; readonly answers: Answers; readonly say: Say },
): string[] {
  const strangers = listLanguages(answers).filter((language) => findProgramLabels(language) === undefined);
  return [
    say('init.done', { folder, count: files.length }),
    ...files.map((file) => `  ${file}`),
    ...(levelsToCheck.length > 0 ? [say('init.levels-to-check', { levels: levelsToCheck.join(', ') })] : []),
    ...strangers.map((language) => say('init.labels', { language })),
    '',
    say('init.next', { folder }),
    ...nextSteps.map((step) => say(`init.next-${step}`)),
  ];
}

/** The day on which the data are made, the first `modified`. */
export function readToday(sourceDateEpoch: number | undefined): string {
  const now = sourceDateEpoch === undefined ? new Date() : new Date(sourceDateEpoch * 1000);
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
