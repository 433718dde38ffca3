import { parseTextString } from '../../pdf/syntax/text-string.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedPart } from './inspected-part.ts';
import { pageOfElement } from './inspected-part.ts';

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Languages are named by their tags. */
export function inspectLanguages({ elements }: InspectedPart): Observation[] {
  return elements.flatMap((element) => {
    const language = element.entries.get('Lang');
    if (language === undefined) return [];
    const name = parseTextString(language);
    const place = pageOfElement(element);
    return isLanguageTag(name)
      ? []
      : [{ ...describeLanguage(`a language is ${JSON.stringify(name)}`), ...place }];
  });
}

/** Whether a text is formed as a language tag (BCP 47). */
export function isLanguageTag(text: string): boolean {
  return languageTag.test(text);
}

/** What is wrong with a language. */
export function describeLanguage(detail: string): Observation {
  return { rule: 'bad-language', clause: 'ISO 14289-1, 7.2', detail };
}
