import { formatDateString, formatTextString } from '../../pdf/syntax/text-string.ts';
import { formatDictionary } from '../../pdf/syntax/dictionary.ts';
import type { DocumentFacts } from '../document-facts.ts';

/** The document information dictionary; it says the same as the XMP metadata (ISO 19005-3, 6.6.3). */
export function formatDocumentInfo(facts: DocumentFacts): string {
  const entries: [string, string][] = [['Title', formatTextString(facts.title)]];
  if (facts.author !== undefined) entries.push(['Author', formatTextString(facts.author)]);
  if (facts.subject !== undefined) entries.push(['Subject', formatTextString(facts.subject)]);
  const tool = formatTextString(formatTool(facts));
  const date = formatDateString(facts.date);
  entries.push(['Creator', tool], ['Producer', tool], ['CreationDate', date], ['ModDate', date]);
  return formatDictionary(entries);
}

/** Name and version of the program, as metadata show it. */
export function formatTool({ tool }: DocumentFacts): string {
  return `${tool.name} ${tool.version}`;
}
