import { randomBytes, timingSafeEqual } from 'node:crypto';
import { listEntries } from '../../../edit/entries.ts';
import type { Entry } from '../../../edit/entries.ts';
import type { FormWords, Option } from '../../../edit/describe-form.ts';
import { openEntry, saveEntry } from '../../../edit/save-entry.ts';
import type { EditedEntry } from '../../../edit/save-entry.ts';
import { loadProject } from '../../../load/load-project.ts';
import type { LoadedProject } from '../../../model/data/loaded-project.ts';
import { describeProblem } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import type { CommandContext } from '../../command-context.ts';
import type { Answer, Received } from '../serve-folder.ts';
import { formPage, listOptions, nameOf, overviewPage } from './edit-pages.ts';
import type { EditTexts } from './edit-pages.ts';

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
    options.edition === undefined || edition === options.edition;

  const showForm = async (address: string): Promise<Answer | undefined> => {
    const loaded = await loadProject(settings);
    const entries = listEntries(loaded).filter(isWanted);
    const opened = await openEntry(settings, address);
    if (!opened || !isWanted(opened.entry)) return undefined;
    const shown = pages.get(address) ?? pages.get(opened.entry.edition) ?? '';
    const words = describeWords(loaded, { entries, edition: opened.entry.edition, texts });
    const languages = listLanguages(loaded);
    return formPage({ opened, words, languages, token, page: texts.base + shown }, texts);
  };

  const save = async (edited: EditedEntry): Promise<Answer> => {
    const entry = listEntries(await loadProject(settings)).find(({ address }) => address === edited.address);
    if (!entry || !isWanted(entry)) return json(409, { outcome: 'missing' });
    const saving = await saveEntry(settings, edited, choices);
    if (saving.outcome !== 'refused')
      return json(saving.outcome === 'saved' || saving.outcome === 'unchanged' ? 200 : 409, saving);
    const problems = saving.problems.map((problem) => describe(problem, entry, options.messages));
    return json(422, { outcome: 'refused', problems });
  };

  return {
    setPages: (known) => {
      pages = known;
    },
    find: async (name, query) => {
      if (name === '') {
        const shown = query.get('page');
        const address =
          shown === null
            ? undefined
            : [...pages].find(([key, page]) => key.includes('/') && texts.base + page === shown)?.[0];
        if (address !== undefined)
          return {
            status: 302,
            headers: { Location: `${texts.editor}entry?address=${encodeURIComponent(address)}` },
            body: '302',
          };
        return overviewPage(listEntries(await loadProject(settings)).filter(isWanted), texts);
      }
      return name === 'entry' ? await showForm(query.get('address') ?? '') : undefined;
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
  const isSound = address.includes('/chapter/')
    ? typeof wanted === 'string'
    : typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);
  return isSound ? { address, version, value: wanted } : undefined;
}

/** A problem with its place within the entry, if it is there. */
function describe(
  problem: Problem,
  { path, file }: Entry,
  language: CommandContext['arguments']['messages'],
): { readonly pointer: string; readonly sentence: string } {
  const { message, hint } = describeProblem(problem, language);
  const begin = path.map((key) => `/${String(key)}`).join('');
  const isHere = problem.file === file && (problem.pointer ?? '').startsWith(begin);
  const line = problem.file === file || problem.position === undefined ? '' : `${problem.file}: `;
  return {
    pointer: isHere ? (problem.pointer ?? '').slice(begin.length) : '',
    sentence: line + [message, hint].filter((part) => part !== undefined).join(' '),
  };
}

function describeWords(
  loaded: LoadedProject,
  {
    entries,
    edition,
    texts,
  }: { readonly entries: readonly Entry[]; readonly edition: string; readonly texts: EditTexts },
): FormWords {
  const { messages, say } = texts;
  const own = entries.filter((entry) => entry.edition === edition);
  const found = loaded.editions.find(({ id }) => id === edition);
  const registered = (value: unknown, key: string): Option[] => {
    const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return Array.isArray(list)
      ? (list as unknown[]).flatMap((item) => {
          if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string')
            return [];
          const { id } = item;
          const name = nameOf({ id, title: 'name' in item ? item.name : undefined }, messages);
          return [{ value: id, name: name === id ? id : `${name} (${id})` }];
        })
      : [];
  };
  const choices = new Map([
    ...(['goal', 'partner', 'instrument', 'indicator', 'source'] as const).map(
      (kind) => [kind as string, listOptions(own, kind, messages)] as const,
    ),
    ['level', registered(found?.strategy?.value, 'levels')] as const,
    ['domain', registered(found?.strategy?.value, 'domains')] as const,
    ['partner-kind', registered(found?.partners?.value, 'kinds')] as const,
    ['instrument-kind', registered(found?.instruments?.value, 'kinds')] as const,
  ]);
  return { language: messages, choices, nameValue: (value) => say(`edit.value.${value as 'none'}`) };
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
