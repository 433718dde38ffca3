import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editProject } from '../validate/edit-project.ts';
import type { Edits, Json, ProjectFiles } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';

/** Words of a small plan in some language. */
export interface PlanWords {
  readonly language: string;
  readonly title: string;
  readonly goal: string;
  readonly result: string;
  readonly partner: string;
  readonly chapter: string;
  /** The letters of its script for those of Polish, in order: `aąbcćdeęfghijklłmnńoóprsśtuwyzźż`. */
  readonly letters: string;
}

/** Those of a plan in Ukrainian. */
export const ukrainian: PlanWords = {
  language: 'uk',
  title: 'Стратегія розвитку Ґанківської громади',
  goal: 'Чисте довкілля та зелені під’їзди',
  result: 'Щорічно висаджено 1 500 дерев їстівних порід',
  partner: 'Товариство «Ялинка»',
  chapter: 'Звідки ця стратегія',
  letters: 'аабвґдеєфгхійклмнноопрсштувизжї',
};

const polish = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż';
const project = path.resolve(import.meta.dirname, '../..');

/** The small project in another script, with every word of the interface in its letters: sense is not needed, only letters. */
export function writeForeignPlan(words: PlanWords, edits: Edits = {}): ProjectFiles {
  const { language } = words;
  const labels = JSON.parse(readFileSync(path.join(project, 'src/labels/pl.json'), 'utf8')) as Json;
  return editProject(smallProject, {
    'site.json#/languages': [language],
    'site.json#/title': words.title,
    'labels/pl.json': undefined,
    'labels/en.json': undefined,
    [`labels/${language}.json`]: transcribe(labels, words.letters),
    'strategy.json#/title': words.title,
    'strategy.json#/shortTitle': words.title,
    'strategy.json#/commune': words.partner,
    'strategy.json#/levels/0/name': nameLevel(words),
    'strategy.json#/levels/0/shortName': nameLevel(words),
    'strategy.json#/levels/1/name': nameLevel(words),
    'strategy.json#/levels/1/shortName': nameLevel(words),
    'strategy.json#/chapters/0/title': words.chapter,
    'goals/1.json#/title': words.goal,
    'goals/1.json#/children/0/title': `${words.goal} ${words.partner}`,
    'goals/1.json#/children/0/details/results/items/0/text': words.result,
    'partners.json#/partners/0/name': words.partner,
    'chapters/wstep.pl.md': undefined,
    [`chapters/wstep.${language}.md`]: `## ${words.partner}\n\n${words.result}, *${words.goal}*, **${words.partner}**. [@uchwala]\n`,
    ...edits,
  });
}

function nameLevel({ language, goal }: PlanWords): Json {
  return { [language]: { one: goal, few: goal, many: goal, other: goal } };
}

/** Placeholders stay, and words that become part of names of files. */
function transcribe(value: Json, letters: string): Json {
  if (typeof value === 'string') {
    if (/^[a-z0-9-]+$/.test(value)) return value;
    return value.replaceAll(/\{\w+\}|[^{}]+/g, (part) =>
      part.startsWith('{') ? part : writeIn(letters, part),
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, transcribe(inner, letters)]));
}

function writeIn(letters: string, text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    const letter = letters[polish.indexOf(character.toLowerCase())];
    if (letter === undefined) return character;
    return character === character.toLowerCase() ? letter : letter.toUpperCase();
  }).join('');
}
