import type { ErrorObject } from 'ajv/dist/2020.js';
import { appendToPointer } from '../model/json-pointer.ts';
import { hasLogin } from '../model/web-address.ts';
import type { LoadedJson } from '../model/loaded-project.ts';
import type { ProblemCode } from '../messages/problem-texts.ts';
import { quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { problemAt, problemAtKey } from './problem-at.ts';
import { commonSchema, schemas } from './schemas.ts';
import { suggestId } from './suggest-id.ts';

const definitions = commonSchema.$defs;

/** By the pattern or the format that a text does not have. */
const codes: Readonly<Record<string, ProblemCode>> = {
  [definitions.id.pattern]: 'invalid-id',
  [definitions.slug.pattern]: 'invalid-slug',
  [definitions.colour.pattern]: 'invalid-colour',
  [definitions.webAddress.pattern]: 'invalid-web-address',
  [definitions.webAddress.format]: 'invalid-web-address',
  [definitions.calendarDate.format]: 'invalid-date',
  [schemas.goal.$defs.goalData.properties.slug.pattern]: 'invalid-goal-slug',
  [schemas.figures.properties.figures.items.properties.file.pattern]: 'invalid-picture-name',
  [schemas.site.properties.fonts.items.properties.file.pattern]: 'invalid-font-name',
  [schemas.site.properties.languages.items.pattern]: 'invalid-language-tag',
  [schemas.sources.properties.sources.items.properties.language.pattern]: 'invalid-language-tag',
  [schemas.site.properties.publisher.properties.email.format]: 'invalid-email',
};

/** A text that is not written as its kind is: an id, a date, a colour, an address … */
export function describeBadForm(file: LoadedJson, error: ErrorObject): Problem {
  const { propertyName } = error;
  const form = codes[String(error.schema)] ?? 'invalid-value';
  const hasName = form === 'invalid-web-address' && hasLogin(String(error.data));
  const code = hasName ? 'login-in-address' : form;
  if (propertyName !== undefined) {
    const place = { file, pointer: appendToPointer(error.instancePath, propertyName) };
    return problemAtKey(place, code, { found: quoteValue(propertyName) });
  }
  return problemAt({ file, pointer: error.instancePath }, code, {
    found: quoteValue(error.data),
    suggestion: suggestForm(code, String(error.data)),
  });
}

function suggestForm(code: ProblemCode, found: string): string | undefined {
  const word = suggestId(found);
  if (code === 'invalid-slug' || (code === 'invalid-id' && /^[a-z]/.test(word ?? ''))) return word;
  if (code === 'invalid-web-address' && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(found)) return `https://${found}`;
  return undefined;
}
