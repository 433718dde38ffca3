import { writeUnfinished } from '../model/data/unfinished-text.ts';

/** What VS Code offers: an entry, a list or a text, whole and valid, with what is still to be written in it. */
interface Snippet {
  readonly scope: 'json' | 'markdown';
  /** What brings it up, when somebody types it. */
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

type Words = Readonly<Record<'pl' | 'en', string>>;

interface Definition {
  /** Of a chapter; of JSON otherwise. */
  readonly scope?: 'markdown';
  readonly prefix: Words;
  readonly description: Words;
  readonly body: (write: (words: Words) => string) => readonly string[];
}

const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

const definitions: readonly Definition[] = [
  {
    prefix: { pl: 'cel', en: 'goal' },
    description: { pl: 'Cel, na listę „children”', en: 'A goal, for the list "children"' },
    body: (write) => [
      '{',
      `  "id": "\${1:${write({ pl: 'cel-1-1', en: 'goal-1-1' })}}",`,
      '  "number": "${2:1.1}",',
      `  "level": "\${3:${write({ pl: 'poziom', en: 'level' })}}",`,
      `  "title": "${unfinished(4, write, { pl: 'cel', en: 'goal' })}"`,
      '}',
    ],
  },
  {
    prefix: { pl: 'rezultaty', en: 'results' },
    description: { pl: 'Lista rezultatów celu, do „details”', en: 'The results of a goal, for "details"' },
    body: (write) => [
      '"results": {',
      '  "status": "${1|sourced,proposal|}",',
      `  "items": [{ "text": "${unfinished(2, write, { pl: 'rezultat', en: 'result' })}" }]`,
      '}',
    ],
  },
  {
    prefix: { pl: 'rezultat', en: 'result' },
    description: { pl: 'Rezultat z miarą i rokiem', en: 'A result with its measure and year' },
    body: (write) => [
      '{',
      `  "text": "${unfinished(1, write, { pl: 'rezultat', en: 'result' })}",`,
      `  "measure": "${unfinished(2, write, { pl: 'miara', en: 'measure' })}",`,
      '  "year": ${3:$CURRENT_YEAR}',
      '}',
    ],
  },
  {
    prefix: { pl: 'partnerzy', en: 'partners' },
    description: {
      pl: 'Lista partnerów celu, do „details”; identyfikatory są w partners.json',
      en: 'The partners of a goal, for "details"; their ids are in partners.json',
    },
    body: () => [
      '"partners": {',
      '  "status": "${1|sourced,proposal|}",',
      '  "items": [{ "partner": "${2:partner}" }]',
      '}',
    ],
  },
  {
    prefix: { pl: 'instrumenty', en: 'instruments' },
    description: {
      pl: 'Lista instrumentów celu, do „details”; identyfikatory są w instruments.json',
      en: 'The instruments of a goal, for "details"; their ids are in instruments.json',
    },
    body: () => [
      '"instruments": {',
      '  "status": "${1|sourced,proposal|}",',
      '  "items": [{ "instrument": "${2:instrument}" }]',
      '}',
    ],
  },
  {
    prefix: { pl: 'brak', en: 'none' },
    description: {
      pl: 'Lista, która jest pusta celowo, z powodem',
      en: 'A list that is empty on purpose, with the reason',
    },
    body: (write) => [
      `{ "status": "none", "reason": "${unfinished(1, write, { pl: 'powód', en: 'reason' })}" }`,
    ],
  },
  {
    prefix: { pl: 'partner', en: 'partner' },
    description: { pl: 'Partner, do partners.json', en: 'A partner, for partners.json' },
    body: (write) => named(write, { pl: 'partner', en: 'partner' }, 'name'),
  },
  {
    prefix: { pl: 'instrument', en: 'instrument' },
    description: { pl: 'Instrument, do instruments.json', en: 'An instrument, for instruments.json' },
    body: (write) => named(write, { pl: 'instrument', en: 'instrument' }, 'name'),
  },
  {
    prefix: { pl: 'wskaznik', en: 'indicator' },
    description: {
      pl: 'Wskaźnik celu, do indicators.json',
      en: 'An indicator of a goal, for indicators.json',
    },
    body: (write) => [
      '{',
      `  "id": "\${1:${write({ pl: 'wskaznik', en: 'indicator' })}}",`,
      `  "name": "${unfinished(2, write, { pl: 'wskaźnik', en: 'indicator' })}",`,
      `  "unit": "${unfinished(3, write, { pl: 'jednostka', en: 'unit' })}",`,
      `  "goals": { "status": "\${4|sourced,proposal|}", "items": [{ "goal": "\${5:${write({ pl: 'cel', en: 'goal' })}}" }] }`,
      '}',
    ],
  },
  {
    prefix: { pl: 'wartosc', en: 'value' },
    description: {
      pl: 'Wartość wskaźnika z datą i źródłem',
      en: 'A value of an indicator, its date and source',
    },
    body: (write) => [
      `{ "date": "\${1:${today}}", "value": \${2:0}, "sources": [{ "id": "\${3:${write(source)}}" }] }`,
    ],
  },
  {
    prefix: { pl: 'zrodlo', en: 'source' },
    description: { pl: 'Źródło, do sources.json', en: 'A source, for sources.json' },
    body: (write) => named(write, source, 'title'),
  },
  {
    prefix: { pl: 'powolanie', en: 'cite' },
    description: { pl: 'Powołanie źródła z sources.json', en: 'Cites a source of sources.json' },
    body: (write) => [
      `"sources": [{ "id": "\${1:${write(source)}}", "locator": "\${2:${write({ pl: 's. 1', en: 'p. 1' })}}" }]`,
    ],
  },
  {
    prefix: { pl: 'rozdzial', en: 'chapter' },
    description: {
      pl: 'Rozdział, do „chapters” w strategy.json; tekst jest w chapters/<id>.<język>.md',
      en: 'A chapter, for "chapters" in strategy.json; its text is in chapters/<id>.<language>.md',
    },
    body: (write) => [
      '{',
      `  "id": "\${1:${write({ pl: 'rozdzial', en: 'chapter' })}}",`,
      `  "title": "${unfinished(2, write, { pl: 'rozdział', en: 'chapter' })}",`,
      '  "place": "${3|before-goals,after-goals|}",',
      `  "sources": [{ "id": "\${4:${write(source)}}" }]`,
      '}',
    ],
  },
  {
    prefix: { pl: 'rysunek', en: 'figure' },
    description: {
      pl: 'Rysunek, do figures.json; plik jest w folderze figures',
      en: 'A figure, for figures.json; its file is in the folder figures',
    },
    body: (write) => [
      '{',
      `  "id": "\${1:${write({ pl: 'rysunek', en: 'figure' })}}",`,
      `  "file": "\${2:${write({ pl: 'rysunek.svg', en: 'figure.svg' })}}",`,
      `  "title": "${unfinished(3, write, { pl: 'tytuł', en: 'title' })}",`,
      `  "alternative": "${unfinished(4, write, { pl: 'co przedstawia', en: 'what it shows' })}",`,
      `  "licence": { "name": "${unfinished(5, write, { pl: 'licencja', en: 'licence' })}" },`,
      `  "goal": "\${6:${write({ pl: 'cel', en: 'goal' })}}"`,
      '}',
    ],
  },
  {
    prefix: { pl: 'en', en: 'translation' },
    description: {
      pl: 'Tekst po angielsku, przetłumaczony przez redakcję',
      en: 'A text in Polish, translated by the editors',
    },
    body: (write) => [
      `"${write({ pl: 'en', en: 'pl' })}": { "text": "\${1:${write({ pl: writeUnfinished('en', '…'), en: writeUnfinished('pl', '…') })}}", "translation": "editorial" }`,
    ],
  },
  {
    prefix: { pl: 'zrodlo', en: 'source' },
    description: { pl: 'Źródło na końcu akapitu', en: 'The source, at the end of a paragraph' },
    scope: 'markdown',
    body: (write) => [`[@\${1:${write(source)}}, \${2:${write({ pl: 's. 1', en: 'p. 1' })}}]`],
  },
  {
    prefix: { pl: 'tabela', en: 'table' },
    description: { pl: 'Tabela z podpisem i źródłem', en: 'A table with its caption and source' },
    scope: 'markdown',
    body: (write) => [
      `${write({ pl: 'Tabela', en: 'Table' })}: ${unfinished(1, write, { pl: 'tytuł', en: 'title' })} [@\${2:${write(source)}}]`,
      '',
      `| \${3:${write({ pl: 'Nazwa', en: 'Name' })}} | \${4:${write({ pl: 'Liczba', en: 'Number' })}} |`,
      '|---|---:|',
      '| **${5:…}** | ${6:–} |',
      '',
    ],
  },
];

const source: Words = { pl: 'zrodlo', en: 'source' };

/** A file of snippets for VS Code, in the words of somebody who writes in that language: in Polish, or else in English. */
export function writeSnippets(language: string): string {
  const own = language === 'pl' ? 'pl' : 'en';
  const write = (words: Words): string => words[own];
  const entries = definitions.map(({ scope, prefix, description, body }): [string, Snippet] => [
    write(description),
    { scope: scope ?? 'json', prefix: write(prefix), description: write(description), body: body(write) },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** An entry of a register: its id, and its name or title. */
function named(write: (words: Words) => string, words: Words, key: 'name' | 'title'): string[] {
  return ['{', `  "id": "\${1:${write(words)}}",`, `  "${key}": "${unfinished(2, write, words)}"`, '}'];
}

/** A text that is still to be written, as a place to stop at. */
function unfinished(place: number, write: (words: Words) => string, words: Words): string {
  const text = write({ pl: writeUnfinished('pl', words.pl), en: writeUnfinished('en', words.en) });
  return `\${${String(place)}:${text}}`;
}
