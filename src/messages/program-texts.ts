import { showControls } from '../problem.ts';
import type { MessageLanguage } from './message-language.ts';
import { programTextsEn } from './en/program.ts';
import type { ProgramTextKey } from './en/program.ts';
import { programTextsPl } from './pl/program.ts';

/** Says one of the program's own sentences. */
export type Say = (key: ProgramTextKey, values?: Readonly<Record<string, string | number>>) => string;

const programTexts: Readonly<Record<MessageLanguage, Readonly<Record<ProgramTextKey, string>>>> = {
  en: programTextsEn,
  pl: programTextsPl,
};

/** The program's own words in one language; a placeholder without a value is an error. */
export function createSay(language: MessageLanguage): Say {
  const texts = programTexts[language];
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (key, values = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The text "${key}" needs a value for {${name}}.`);
      return typeof value === 'number' ? numbers.format(value) : showControls(value);
    });
}
