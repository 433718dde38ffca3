import { mainNamespace } from './styles.ts';
import { dottedList, firstCounted } from './word-parts.ts';
import { indentOf } from './paragraphs.ts';
import { tag, value, xmlHead } from './xml.ts';

const depths = Array.from({ length: 9 }, (_, depth) => depth);

/** The lists of the document: one with dots, and one for each that counts, from where it begins. */
export function writeNumbering(starts: readonly number[]): string {
  const dots = 0;
  const numbers = 1;
  const counted = starts.map((start, index) =>
    tag(
      'w:num',
      { 'w:numId': firstCounted + index },
      value('w:abstractNumId', numbers),
      ...depths.map((depth) => tag('w:lvlOverride', { 'w:ilvl': depth }, value('w:startOverride', start))),
    ),
  );
  return (
    xmlHead +
    tag(
      'w:numbering',
      { 'xmlns:w': mainNamespace },
      tag(
        'w:abstractNum',
        { 'w:abstractNumId': dots },
        value('w:multiLevelType', 'hybridMultilevel'),
        ...depths.map((depth) => level(depth, 'bullet', '•')),
      ),
      tag(
        'w:abstractNum',
        { 'w:abstractNumId': numbers },
        value('w:multiLevelType', 'multilevel'),
        ...depths.map((depth) => level(depth, 'decimal', `%${String(depth + 1)}.`)),
      ),
      tag('w:num', { 'w:numId': dottedList }, value('w:abstractNumId', dots)),
      ...counted,
    )
  );
}

function level(depth: number, format: 'bullet' | 'decimal', text: string): string {
  return tag(
    'w:lvl',
    { 'w:ilvl': depth },
    value('w:start', 1),
    value('w:numFmt', format),
    value('w:lvlText', text),
    value('w:lvlJc', 'left'),
    tag('w:pPr', {}, tag('w:ind', { 'w:left': indentOf(depth), 'w:hanging': 425 })),
  );
}
