import { randomBytes, timingSafeEqual } from 'node:crypto';
import { listEntries, listNewEntries } from '../../../edit/entries.ts';
import type { Entry } from '../../../edit/entries.ts';
import { openEntry, saveEntry } from '../../../edit/save-entry.ts';
import type { EditedEntry, OpenedEntry, OwnProblem } from '../../../edit/save-entry.ts';
import { loadProject } from '../../../load/load-project.ts';
import type { LoadedProject } from '../../../model/data/loaded-project.ts';
import { describeProblem } from '../../../problem.ts';
import type { CommandContext } from '../../command-context.ts';
import type { Answer, Received } from '../serve-folder.ts';
import { formPage, overviewPage } from './edit-pages.ts';
import type { EditTexts } from './edit-pages.ts';
import { describeWords } from './form-words.ts';

/** What `strategia edit` answers beside the site. */
export interface Editing {
  /** A page of the editor, by its name below the editor's own folder; undefined where there is none. */
  readonly find: (name: string, query: URLSearchParams) => Promise<Answer | undefined>;
  /** Takes what is to be saved. */
  readonly receive: (received: Received) => Promise<Answer>;
  /** Where entries are shown, relative to the site. */
  readonly setPages: (pages: ReadonlyMap<string, string>) => void;
}

/** Who may write is shown by a token that only the editor's own pages have. */
const tokenHeader = 'x-strategia-token';

/** Pages with forms, and the way back from them into the data. One save is done after the other. */
export function createEditing(context: CommandContext, texts: EditTexts): Editing {
  const { settings, arguments: options } = context;
  const token = randomBytes(32).toString('base64url');
  let pages: ReadonlyMap<string, string> = new Map();
  let last: Promise<unknown> = Promise.resolve();
  const choices = { proposals: options.proposals, edition: options.edition };

  const isWanted = ({ edition }: Entry): boolean =>
    edition === undefined || options.edition === undefined || edition === options.edition;

  const open = async (
    address: string,
  ): Promise<{ readonly loaded: LoadedProject; readonly opened: OpenedEntry | undefined }> => {
    const loaded = await loadProject(settings);
    const opened = openEntry(loaded, address);
    return { loaded, opened: opened && isWanted(opened.entry) ? opened : undefined };
  };

  const showForm = async (address: string): Promise<Answer | undefined> => {
    const { loaded, opened } = await open(address);
    if (!opened) return undefined;
    const { edition } = opened.entry;
    const entries = listEntries(loaded).filter(isWanted);
    const shown = pages.get(address) ?? pages.get(`${edition ?? ''}/strategy/strategy`) ?? '';
    const words = describeWords(loaded, { entries, edition, texts });
    const languages = listLanguages(loaded);
    const related = listRelated(opened.entry, entries);
    return formPage({ opened, related, words, languages, token, page: texts.base + shown }, texts);
  };

  /** What a page shows: the form of its own entry, or the list of what is on it, or of everything. */
  const showList = async (page: string | undefined): Promise<Answer> => {
    const onPage =
      page === undefined
        ? []
        : [...pages].filter(([, shown]) => texts.base + shown.replace(/#.*/, '') === page);
    const entries = [...listEntries(await loadProject(settings))].filter(isWanted);
    const own = onPage.find(
      ([address, shown]) => !shown.includes('#') && entries.some((entry) => entry.address === address),
    );
    if (own) {
      const Location = `${texts.editor}entry?address=${encodeURIComponent(own[0])}`;
      return { status: 302, headers: { Location }, body: '302' };
    }
    const found = entries.filter(({ address }) => onPage.some(([other]) => other === address));
    if (found.length > 0) return overviewPage({ entries: found, isPart: true, fresh: [] }, texts);
    const fresh = listNewEntries(await loadProject(settings)).filter(isWanted);
    return overviewPage({ entries, isPart: false, fresh }, texts);
  };

  const save = async (edited: EditedEntry): Promise<Answer> => {
    const { opened } = await open(edited.address);
    if (!opened) return json(409, { outcome: 'missing' });
    const saving = await saveEntry(settings, edited, choices);
    if (saving.outcome !== 'refused')
      return json(saving.outcome === 'saved' || saving.outcome === 'unchanged' ? 200 : 409, saving);
    const problems = saving.problems.map((problem) => describe(problem, opened.entry, options.messages));
    return json(422, { outcome: 'refused', problems });
  };

  return {
    setPages: (known) => {
      pages = known;
    },
    find: async (name, query) => {
      if (name === '') return await showList(query.get('page') ?? undefined);
      const address = query.get('address') ?? '';
      if (name === 'entry') return await showForm(address);
      if (name !== 'version') return undefined;
      const { opened } = await open(address);
      return json(200, { version: opened?.version });
    },
    receive: async ({ headers, body }) => {
      if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return json(415, {});
      if (!isSame(headers[tokenHeader], token)) return json(403, {});
      const edited = readEdited(body);
      if (!edited) return json(400, {});
      const saving = last.then(() => save(edited));
      last = saving.catch(() => undefined);
      return await saving;
    },
  };
}

/** What else is about the same: a goal and its progress, a chapter and its texts. */
function listRelated(entry: Entry, entries: readonly Entry[]): Entry[] {
  const subjects = new Map([
    ['goal', 'goal'],
    ['statuses', 'goal'],
    ['indicator', 'indicator'],
    ['values', 'indicator'],
    ['chapter', 'chapter'],
    ['chapter-text', 'chapter'],
  ]);
  const subjectOf = ({ kind, edition, id }: Entry): string | undefined =>
    subjects.has(kind) ? [edition, subjects.get(kind), id.replace(/\..*/, '')].join('/') : undefined;
  const subject = subjectOf(entry);
  return entries.filter(
    (other) => subject !== undefined && other.address !== entry.address && subjectOf(other) === subject,
  );
}

function isSame(found: unknown, token: string): boolean {
  const [one, other] = [Buffer.from(String(found)), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function readEdited(body: string): EditedEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  const { address, version, value: wanted } = value as Readonly<Record<string, unknown>>;
  if (typeof address !== 'string' || typeof version !== 'string') return undefined;
  const isSound = address.includes('/chapter-text/')
    ? typeof wanted === 'string'
    : typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);
  return isSound ? { address, version, value: wanted } : undefined;
}

function describe(
  { problem, place }: OwnProblem,
  { file }: Entry,
  language: CommandContext['arguments']['messages'],
): { readonly pointer: string; readonly sentence: string } {
  const { message, hint } = describeProblem(problem, language);
  const line = problem.file === file || problem.position === undefined ? '' : `${problem.file}: `;
  return {
    pointer: place ?? '',
    sentence: line + [message, hint].filter((part) => part !== undefined).join(' '),
  };
}

function listLanguages({ site }: LoadedProject): readonly string[] {
  const value = site?.value;
  const languages: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'languages') : undefined;
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : ['pl'];
}

function json(status: number, body: object): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}
