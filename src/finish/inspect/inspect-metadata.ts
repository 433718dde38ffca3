import { parseTextString } from '../../pdf/syntax/text-string.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedDocument } from './inspected-document.ts';
import { pageOfElement } from './inspected-document.ts';

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A title, and languages by their tags. */
export function inspectMetadata({ facts, elements }: InspectedDocument): Observation[] {
  const observations: Observation[] = [];
  if (facts.title.trim() === '')
    observations.push({ rule: 'no-title', clause: 'ISO 14289-1, 7.1', detail: 'the document has no title' });
  if (!languageTag.test(facts.language))
    observations.push({
      rule: 'bad-language',
      clause,
      detail: `the document's language is ${JSON.stringify(facts.language)}`,
    });
  for (const element of elements) {
    const language = element.entries.get('Lang');
    if (language === undefined || languageTag.test(parseTextString(language))) continue;
    const detail = `a language is ${JSON.stringify(parseTextString(language))}`;
    observations.push({ rule: 'bad-language', clause, ...pageOfElement(element), detail });
  }
  return observations;
}

const clause = 'ISO 14289-1, 7.2';
