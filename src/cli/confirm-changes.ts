import { createInterface } from 'node:readline/promises';
import { PublishError } from '../problem.ts';
import type { Changes, NamedPage } from '../release/compare-releases.ts';
import type { CommandContext } from './command-context.ts';

/** So many of a kind are named; the rest are counted. */
const mostNamed = 20;

/**
 * Says what readers will find changed, and asks whether that is meant, unless `--yes` has said so. Throws PublishError
 * `release-not-confirmed` where nobody can be asked.
 */
export async function confirmChanges(changes: Changes, context: CommandContext): Promise<boolean> {
  const { arguments: options, print, say, errorStream } = context;
  for (const line of changeLines(changes, context)) print(line);
  if (options.asksNothing) return true;
  if (!process.stdin.isTTY)
    throw new PublishError([{ code: 'release-not-confirmed', file: options.to ?? '', values: {} }]);
  const terminal = createInterface({ input: process.stdin, output: errorStream });
  const end = new AbortController();
  terminal.once('close', () => {
    end.abort();
  });
  try {
    const answer = await terminal.question(say('release.question'), { signal: end.signal });
    return /^\s*(?:t|tak|y|yes)\s*$/i.test(answer);
  } catch (error) {
    if (end.signal.aborted) return false;
    throw error;
  } finally {
    terminal.close();
  }
}

function changeLines(changes: Changes, { say }: Pick<CommandContext, 'say'>): string[] {
  const list = (key: Sentence, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          say(`release.${key}`, { count: lines.length }),
          ...lines.slice(0, mostNamed).map((line) => `  ${line}`),
          ...(lines.length > mostNamed
            ? [`  ${say('release.more', { count: lines.length - mostNamed })}`]
            : []),
        ];
  const count = (key: Sentence, number: number): string[] =>
    number === 0 ? [] : [say(`release.${key}`, { count: number })];
  const lines = [
    ...list('new-pages', changes.newPages.map(describePage)),
    ...list('changed-pages', changes.changedPages.map(describePage)),
    ...list(
      'moved',
      changes.moved.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...list('gone-pages', changes.gonePages.map(describePage)),
    ...list('new-documents', changes.newDocuments),
    ...list('changed-documents', changes.changedDocuments),
    ...list('gone-documents', changes.goneDocuments),
    ...count('framed-pages', changes.framedPages),
    ...count('other-files', changes.otherFiles),
  ];
  return lines.length === 0 ? [say('release.nothing-to-see')] : lines;
}

type Sentence =
  `${'new' | 'changed' | 'gone'}-${'pages' | 'documents'}` | 'moved' | 'framed-pages' | 'other-files';

function describePage({ address, title }: NamedPage): string {
  return `${address}  ${title}`;
}
