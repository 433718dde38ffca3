/** Where the entries of the first day stand, within its project. */
export const edition = 'data/editions/gmina-sowie-pole-2035';
export const goal = `${edition}/goals/praca-i-firmy.json`;
const strategy = `${edition}/strategy.json`;
export const indicators = `${edition}/indicators.json`;
export const chapter = `${edition}/chapters/diagnoza.pl.md`;

/** A slip, and what lies over the page then: file, line and column where they are known, and the sentence. */
export interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly slip: readonly [string | RegExp, string];
  readonly place: string;
  readonly says: string;
}

export const mistakes: readonly Mistake[] = [
  {
    what: 'a conflict that was not resolved',
    file: goal,
    slip: [
      '  "number": "1",\n',
      '<<<<<<< HEAD\n  "number": "1",\n=======\n  "number": "2",\n>>>>>>> kasia\n',
    ],
    place: `${goal}:5:1`,
    says: 'Ten plik zawiera nierozwiązany konflikt',
  },
  {
    what: 'a space inside a number',
    file: indicators,
    slip: ['205129', '205 129'],
    place: `${indicators}:9:52`,
    says: 'W liczbie 205 129 jest odstęp. Napisz ją bez odstępu: 205129.',
  },
  {
    what: 'a date as people write it',
    file: strategy,
    slip: [/"modified": "[^"]*"/, '"modified": "22.11.2026"'],
    place: `${strategy}:17:15`,
    says: 'Napisz rok-miesiąc-dzień: "2026-11-22".',
  },
  {
    what: 'quotes inside quotes',
    file: goal,
    slip: ['"Program dla firm"', '"Program "Nasza firma" dla firm"'],
    place: `${goal}:15:72`,
    says: 'Wewnątrz tekstu pisz cudzysłowy drukarskie: „Nasza firma”.',
  },
  {
    what: 'a semicolon',
    file: goal,
    slip: ['"number": "1.1",', '"number": "1.1";'],
    place: `${goal}:11:22`,
    says: 'Jest tu „;”, a powinien być znak „,”.',
  },
  {
    what: 'an equals sign',
    file: goal,
    slip: ['"level": "cel"', '"level" = "cel"'],
    place: `${goal}:12:15`,
    says: 'Jest tu „=”, a powinien być znak „:”.',
  },
  {
    what: 'a name instead of an id',
    file: goal,
    slip: ['"izba-gospodarcza"', '"Izba Gospodarcza"'],
    place: `${goal}:16:67`,
    says: 'Wpisz „izba-gospodarcza”.',
  },
  {
    what: 'an empty object',
    file: goal,
    slip: [/"results": \{.*\},/, '"results": {},'],
    place: `${goal}:15:20`,
    says: 'Brakuje tu klucza „status”. Dodaj w klamrach, które się tu otwierają: "status": "sourced" | "proposal" | "none".',
  },
  {
    what: 'a file that says no source',
    file: goal,
    slip: ['  "sources": [{ "id": "uchwala" }],\n', ''],
    place: `${goal}:6:12`,
    says: 'Dodaj na początku pliku, po pierwszej klamrze, wiersz "sources": [{"id": "uchwala"}]',
  },
  {
    what: 'a chapter that says no source',
    file: strategy,
    slip: [/(?<="place": "before-goals"),\s+"sources": \[.*\]/, ''],
    place: `${chapter}:1:1`,
    says: 'w strategy.json podaj źródło całego rozdziału („sources”)',
  },
  {
    what: 'a key that is missing',
    file: goal,
    slip: ['      "level": "cel",\n', ''],
    place: `${goal}:9:5`,
    says: 'Brakuje tu klucza „level”.',
  },
];
