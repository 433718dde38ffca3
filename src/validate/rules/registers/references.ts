import type { ProblemCode } from '../../../messages/problem-texts.ts';
import type { LoadedEdition, LoadedJson } from '../../../model/data/loaded-project.ts';
import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import type { EditionIndex, Register, RegisterName } from '../../places/edition-index.ts';
import { findNearestName } from '../../places/nearest-name.ts';
import { rootsOf, select, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';
import { commonSchema } from '../../schemas.ts';

interface Reference {
  /** The objects in which the path begins. */
  readonly from: (index: EditionIndex) => readonly Place[];
  readonly path: string;
  readonly to: RegisterName;
}

const inGoals = (index: EditionIndex): readonly Place[] => index.goals;
const inStrategy = ({ edition }: EditionIndex): Place[] => rootsOf(edition.strategy);
const inPartners = ({ edition }: EditionIndex): Place[] => rootsOf(edition.partners);
const inInstruments = ({ edition }: EditionIndex): Place[] => rootsOf(edition.instruments);
const inIndicators = ({ edition }: EditionIndex): Place[] => rootsOf(edition.indicators);
const inValues = ({ edition }: EditionIndex): Place[] => rootsOf(edition.values);
const inStatuses = ({ edition }: EditionIndex): Place[] => rootsOf(edition.statuses);

/** Every place that names something by its id; sources are cited anywhere and come from `citations`. */
const references: readonly Reference[] = [
  { from: inGoals, path: 'level', to: 'level' },
  { from: inGoals, path: 'details/partners/items/*/partner', to: 'partner' },
  { from: inGoals, path: 'details/instruments/items/*/instrument', to: 'instrument' },
  { from: inGoals, path: 'details/domains/items/*/domain', to: 'domain' },
  { from: inGoals, path: 'details/related/items/*/goal', to: 'goal' },
  { from: inStrategy, path: 'goals/*', to: 'top-goal' },
  { from: inPartners, path: 'partners/*/kind', to: 'partner-kind' },
  { from: inInstruments, path: 'instruments/*/kind', to: 'instrument-kind' },
  { from: inIndicators, path: 'indicators/*/goals/items/*/goal', to: 'goal' },
  { from: inValues, path: 'values/*/indicator', to: 'indicator' },
  { from: inStatuses, path: 'statuses/*/goal', to: 'goal' },
];

const codes: Readonly<Record<RegisterName, ProblemCode>> = {
  domain: 'unknown-domain',
  goal: 'unknown-goal',
  indicator: 'unknown-indicator',
  instrument: 'unknown-instrument',
  'instrument-kind': 'unknown-kind',
  level: 'unknown-level',
  partner: 'unknown-partner',
  'partner-kind': 'unknown-kind',
  source: 'unknown-source',
  'top-goal': 'unknown-goal-file',
};

/** An id that is wrong itself is not suggested. */
const idPattern = new RegExp(commonSchema.$defs.id.pattern);

/** Every id that is named exists, and so does the register where it is looked for. */
export const checkReferences: EditionRule = (index, context) => {
  const cited = context.files
    .filter(({ file }) => isOfEdition(file, index.edition))
    .flatMap(({ file }) => context.placesOf(file, 'citation'))
    .flatMap((citation) => select(citation, 'id').map((place) => ({ place, to: 'source' as const })));
  const named = references.flatMap(({ from, path, to }) =>
    from(index).flatMap((place) => select(place, path).map((found) => ({ place: found, to }))),
  );
  return findUnknown(index, [...named, ...cited]);
};

/** Whether a file belongs to the edition, what is reported of it included. */
export function isOfEdition(file: LoadedJson, { folder, values, statuses }: LoadedEdition): boolean {
  return file.path.startsWith(`${folder}/`) || file === values || file === statuses;
}

function findUnknown(
  index: EditionIndex,
  uses: readonly { readonly place: Place; readonly to: RegisterName }[],
): Problem[] {
  return uses.flatMap(({ place, to }) => {
    const register = index.registers[to];
    const { file, pointer, value } = place;
    if (typeof value !== 'string' || register.state === 'unreadable' || register.ids.has(value)) return [];
    const numbered = codes[to] === 'unknown-goal' ? findByNumber(index, value) : undefined;
    if (numbered !== undefined) return [describeNumber(place, value, numbered)];
    const named = findByName(register, value);
    if (named !== undefined) return [describeName(place, value, named)];
    if (register.state === 'complete') return [describeUnknown(place, value, codes[to], register)];
    const { line } = file.locate(pointer, 'value');
    return [describeMissingRegister(register.path, { found: value, file: file.path, line })];
  });
}

/** The id of the one goal that has this number; people know goals by their numbers. */
function findByNumber({ goals }: EditionIndex, number: string): string | undefined {
  const [goal, ...others] = goals.filter((candidate) => candidate.number === number);
  return others.length === 0 ? goal?.id : undefined;
}

/** The id of the one entry that has this name in any language. */
function findByName({ entries }: Register, name: string): string | undefined {
  const wanted = foldName(name);
  const [entry, ...others] = entries.filter((candidate) =>
    ['name', 'title', 'name/*', 'title/*', 'name/*/text', 'title/*/text']
      .flatMap((path) => select(candidate, path))
      .some(({ value }) => typeof value === 'string' && foldName(value) === wanted),
  );
  return others.length === 0 && entry !== undefined ? selectText(entry, 'id') : undefined;
}

function foldName(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function describeName(place: Place, found: string, id: string): Problem {
  return problemAt(place, 'name-for-id', { found: quoteValue(found), id: quoteValue(id) });
}

function describeNumber(place: Place, found: string, id: string): Problem {
  return problemAt(place, 'goal-number-for-id', { found: quoteValue(found), id: quoteValue(id) });
}

function describeUnknown(place: Place, found: string, code: ProblemCode, register: Register): Problem {
  return problemAt(place, code, {
    found: quoteValue(found),
    suggestion: findNearestName(
      found,
      [...register.ids].filter((id) => idPattern.test(id)),
    ),
  });
}

/** A register that something names and that has no file. */
export function describeMissingRegister(
  path: string,
  use: { readonly found: string; readonly file: string; readonly line: number },
): Problem {
  const values = { found: quoteValue(use.found), place: `${use.file}:${use.line}` };
  return { code: 'missing-register', file: path, values };
}
