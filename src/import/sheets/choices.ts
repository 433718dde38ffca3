import type { OpenData } from '../../begin/new/open-data.ts';
import { states } from '../../begin/new/report.ts';
import { completeWords } from '../../labels/complete-words.ts';
import { messageLanguages } from '../../messages/message-language.ts';
import type { MessageLanguage } from '../../messages/message-language.ts';
import { createSay } from '../../messages/program-texts.ts';
import type { ProgramTextKey } from '../../messages/en/program.ts';
import type { LabelsFile } from '../../model/data/data-types.ts';
import { isRecord } from '../../model/data/json-pointer.ts';
import { findNearestName } from '../../validate/places/nearest-name.ts';
import { foldText, readTextIn } from '../read-data-text.ts';
import { collectRows } from './data-rows.ts';
import { choiceNames } from './tables.ts';
import type { ChoiceName } from './tables.ts';

/** A list that cells choose from: what people read there, and what the data have for it. */
export interface Choice {
  readonly labels: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly labelOf: (id: string) => string;
  /** By its label, its id, a goal by its number; capitals and spaces do not count. */
  readonly idOf: (written: string) => string | undefined;
  readonly nearest: (written: string) => string | undefined;
  /** An entry that another sheet brings. */
  readonly add: (id: string, label: string) => void;
}
export type Choices = Readonly<Record<ChoiceName, Choice>>;

export function collectChoices(data: OpenData, language: MessageLanguage): Choices {
  return Object.fromEntries(
    choiceNames.map((name) => [name, makeChoice(listEntries(data, name, language))]),
  ) as Record<ChoiceName, Choice>;
}

interface ChoiceEntry {
  readonly id: string;
  readonly label: string;
  /** Other words for the same. */
  readonly also?: readonly string[];
}

function listEntries(data: OpenData, name: ChoiceName, language: MessageLanguage): ChoiceEntry[] {
  if (name === 'state')
    return states.map((id) => {
      const words = messageLanguages.map((each) => wordOf(completeWords(each).labels[`state.${id}`]));
      return { id, label: words[messageLanguages.indexOf(language)] ?? id, also: words };
    });
  if (name === 'origin')
    return ['sourced', 'proposal'].map((id) =>
      translate(id, `workbook.origin.${id}` as ProgramTextKey, language),
    );
  if (name === 'purpose')
    return ['baseline', 'target'].map((id) =>
      translate(id, `workbook.purpose.${id}` as ProgramTextKey, language),
    );
  if (name === 'flag')
    return ['true', 'false'].map((id) => translate(id, `workbook.flag.${id}` as ProgramTextKey, language));
  if (name === 'unit') {
    const units = collectRows(data, 'indicators').map(({ value }) => readTextIn(value.unit, data.language));
    return [...new Set(units.filter((unit) => unit !== undefined))].map((unit) => ({
      id: unit,
      label: unit,
    }));
  }
  if (name === 'goal')
    return data.index.goals.map(({ id = '', number, value }) => {
      const title = readTextIn((value as { readonly title?: unknown }).title, data.language) ?? id;
      return number === undefined
        ? { id, label: title }
        : { id, label: `${number} ${title}`, also: [number, title] };
    });
  return data.index.registers[name].entries.flatMap(({ value }) => {
    if (!isRecord(value) || typeof value.id !== 'string') return [];
    const label =
      readTextIn(value.name ?? value.title, data.language) ?? firstText(value.name ?? value.title);
    return [{ id: value.id, label: label ?? value.id }];
  });
}

function wordOf(label: LabelsFile[string] | undefined): string {
  return typeof label === 'string' ? label : (label?.other ?? '');
}

function firstText(text: unknown): string | undefined {
  const [language] = isRecord(text) ? Object.keys(text) : [];
  return language === undefined ? undefined : readTextIn(text, language);
}

function translate(id: string, key: ProgramTextKey, language: MessageLanguage): ChoiceEntry {
  return {
    id,
    label: createSay(language)(key),
    also: messageLanguages.map((each) => createSay(each)(key)),
  };
}

function makeChoice(entries: readonly ChoiceEntry[]): Choice {
  const labels = new Map<string, string>();
  const ids = new Map<string, string | undefined>();
  const add = (id: string, wanted: string, also: readonly string[] = []): void => {
    const label = wanted.replace(/\s+/gu, ' ').trim();
    const isTaken = [...labels.values()].includes(label);
    labels.set(id, isTaken ? `${label} (${id})` : label);
    for (const word of [labels.get(id) ?? '', id]) ids.set(simplify(word), id);
    // What two entries share names neither.
    for (const word of also.map(simplify))
      ids.set(word, ids.has(word) && ids.get(word) !== id ? undefined : id);
  };
  for (const { id, label, also } of entries) add(id, label, also);
  return {
    get labels() {
      return [...labels.values()];
    },
    get ids() {
      return new Set(labels.keys());
    },
    labelOf: (id) => labels.get(id) ?? id,
    idOf: (written) => ids.get(simplify(written)),
    nearest: (written) => findNearestName(written, labels.values()),
    add,
  };
}

/** Signs count in numbers of goals: "1.1" is not "11". */
function simplify(text: string): string {
  return /^[\d.()\s]+$/.test(text) ? text.replaceAll(/\s|\.$/g, '') : foldText(text) || text;
}
