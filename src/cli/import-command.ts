import { prepareImport } from '../import/import-document.ts';
import type { PreparedImport } from '../import/import-document.ts';
import { sheetEndings } from '../import/sheets/read-sheets.ts';
import type { Meaning, ReadLine } from '../import/outline.ts';
import type { Say } from '../messages/program-texts.ts';
import type { CommandContext } from './command-context.ts';
import { importSheets } from './import-sheets.ts';

/** How much of a line is shown. */
const longest = 64;

/** `strategia import FILE`: says line by line what it understood, and with `--write` writes it. 1 where something was not. */
export async function importFile(context: CommandContext): Promise<0 | 1> {
  const { arguments: options, settings, say, print } = context;
  const { document: file = '', edition, force, write } = options;
  if (sheetEndings.some((ending) => file.toLowerCase().endsWith(ending))) return importSheets(context);
  const prepared = await prepareImport(settings, { file, edition, force });
  for (const line of describeLines(prepared, say)) print(line);
  print('');
  for (const line of describePlan(prepared, say)) print(line);
  const hasWork = prepared.files.length > 0;
  if (write && hasWork) await prepared.write();
  if (!hasWork) print(say('import.nothing'));
  else print(say(write ? 'import.written' : 'import.not-written', { file }));
  const isUnclear = prepared.outline.lines.some(({ meaning }) => meaning.kind === 'unclear');
  return isUnclear || prepared.plan.differences.length > 0 ? 1 : 0;
}

function describeLines({ document, outline, edition }: PreparedImport, say: Say): string[] {
  const { skipped, lines, countedIn, encoding } = document;
  const head = say(`import.read-${countedIn}`, {
    count: lines.length + skipped.length,
    encoding: encoding ?? 'Word',
    edition,
  });
  const rows = [
    ...outline.lines.map((line) => ({ place: line.place, row: describeLine(line, say) })),
    ...skipped.map(({ place, text, why }) => ({
      place,
      row: { range: String(place), mark: '·', what: say(`import.skipped-${why}`), text },
    })),
  ].toSorted((one, other) => one.place - other.place);
  const [rangeWidth, whatWidth] = [
    Math.max(...rows.map(({ row }) => row.range.length)),
    Math.max(...rows.map(({ row }) => row.what.length)),
  ];
  return [
    head,
    '',
    ...rows.map(({ row: { range, mark, what, text } }) =>
      `${mark} ${range.padStart(rangeWidth)}  ${what.padEnd(whatWidth)}  ${cut(text)}`.trimEnd(),
    ),
  ];
}

interface Row {
  readonly range: string;
  /** `?` where it was not understood. */
  readonly mark: ' ' | '·' | '?';
  readonly what: string;
  readonly text: string;
}

function describeLine({ place, endPlace, text, meaning }: ReadLine, say: Say): Row {
  const range = endPlace > place ? `${String(place)}–${String(endPlace)}` : String(place);
  return { range, mark: meaning.kind === 'unclear' ? '?' : ' ', what: describeMeaning(meaning, say), text };
}

function describeMeaning(meaning: Meaning, say: Say): string {
  if (meaning.kind === 'unclear') return say(`import.unclear-${meaning.why}`);
  if (meaning.kind === 'list') return say(`import.list-${meaning.list}`);
  if (meaning.kind === 'item') return `    ${say(`import.item-${meaning.list}`)}`;
  if (meaning.kind === 'measure') return `    ${say('import.measure')}`;
  if (!('goal' in meaning)) return say(`import.${meaning.kind}`);
  const { goal } = meaning;
  const indent = '  '.repeat(goal.depth);
  if (goal.number === undefined) return `${indent}${say(`import.${meaning.kind}-without-number`)}`;
  const counted = goal.isCounted && meaning.kind === 'goal' ? say('import.counted') : '';
  return `${indent}${say(`import.${meaning.kind}`, { number: goal.number })}${counted}`;
}

function describePlan({ plan, files, isProposal }: PreparedImport, say: Say): string[] {
  const { added, changed, same, differences } = plan;
  return [
    say('import.added', { goals: added.goals, chapters: added.chapters, entries: added.entries.length }),
    ...(changed + same > 0 ? [say('import.there', { changed, same })] : []),
    ...(isProposal ? [say('import.proposal')] : []),
    ...differences.map(({ place, what, name, is, wanted }) =>
      say(`import.differs-${what}`, { place, name, is: cut(is), wanted: cut(wanted) }),
    ),
    ...(differences.length > 0 ? [say('import.force')] : []),
    ...files.map(
      ({ file, isNew }) => `  ${say(isNew ? 'import.new-file' : 'import.changed-file', { file })}`,
    ),
  ];
}

function cut(text: string): string {
  const signs = Array.from(text);
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
