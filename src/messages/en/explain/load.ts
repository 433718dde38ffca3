import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const loadExplainedEn = {
  'copied-file': {
    why: 'A copy of a file lies beside it, so that everything in it would be on the site twice. Keep copies for safety outside the data folder.',
    wrong: 'goals/1.json, goals/1 (copy).json',
    right: 'goals/1.json, goals/2.json',
  },
  'duplicate-key':
    'The same key stands between the same braces twice. Only one would count, and the other would vanish without a trace.',
  'empty-file':
    'There is nothing in the file. Perhaps saving it failed; the earlier version may be in a backup or in the history of changes.',
  'file-too-large': {
    why: 'Data are text alone, and even a large strategy takes little room. Something else probably came into this file, a picture for example.',
    wrong: 'goals/1.json has 120 MB',
    right: 'goals/1.json has 40 kB; the picture lies apart, in the folder figures/',
  },
  'forbidden-key':
    'The words "__proto__", "constructor" and "prototype" have a meaning of their own for computers, so they cannot be keys.',
  'json-after-end':
    'The first brace of the file is closed already, and something stands behind it. Usually it is one brace too many.',
  'json-bare-date':
    'A date stands between quotes and begins with the year. Without quotes it looks like a strange number.',
  'json-comment':
    'A JSON file has no place for notes to oneself. They would also get into the data, which everybody may download.',
  'json-control-character':
    'The text holds a tab or another character that is not seen; the example shows it as an arrow. Usually it comes from pasting out of a spreadsheet.',
  'json-escape':
    'The backslash "\\" has a meaning of its own in JSON; as an ordinary character it is written twice.',
  'json-inner-quote':
    'A straight quote ends the text. Quotes that are to be seen are written as in print: “…”.',
  'json-long-key':
    'A whole text stands where its key belongs. A key is a short word before the colon; the text stands behind it.',
  'json-missing-colon': 'Between a key and what stands behind it there has to be a colon.',
  'json-missing-comma': 'Each entry is divided from the next by a comma; behind the last one there is none.',
  'json-open-text':
    'The text has a quote at its beginning and none at the end of its line. A text stands in one line of the file, however long it is.',
  'json-quotes':
    'A text in a JSON file stands between straight quotes. Word puts typographic ones there by itself, so do not write these files in Word.',
  'json-spaced-number':
    'In the data a number is written without spaces. Site and document divide the thousands by themselves.',
  'json-syntax':
    'The program lost its way here. Usually a quote, a comma or a bracket is missing, here or just above.',
  'json-too-deep': {
    why: 'Brackets stand within one another so deeply that this cannot be a strategy. Probably another file came into the folder.',
    wrong: '[[[[[[ … more than a hundred brackets within one another … ]]]]]]',
    right: '"children": [{ "id": "czysta-woda", "title": "Czysta woda" }]',
  },
  'json-trailing-comma':
    'Behind the last entry before a closing bracket there is no comma. Often it is left when an entry was deleted.',
  'json-truncated':
    'The file ends before all brackets are closed. Perhaps it was not saved completely, or one bracket too many was deleted.',
  'json-wrong-sign':
    'A colon stands between a key and its value, a comma between entries. Semicolons and signs of equality mean nothing here.',
  'link-outside': {
    why: 'The folder holds a link to a file outside. On another computer it would lead nowhere, so the program does not follow it.',
    wrong: 'goals/1.json is a link to a file on another disk',
    right: 'goals/1.json is the file itself',
  },
  'merge-conflict':
    'Two people changed the same place, and git wrote both versions into the file. One has to be chosen, and the three lines with signs deleted.',
  'missing-folder': {
    why: 'The program looks for the folder data/ where it was started. Go to the folder of the project, or name the data with --data.',
    wrong: 'strategia validate --data strategies/mala, and there is no such folder',
    right: 'strategia validate --data data',
  },
  'not-a-file': {
    why: 'The program reads a file in this place, and there is a folder of its name.',
    wrong: 'a folder called strategy.json',
    right: 'a file called strategy.json',
  },
  'not-a-folder': {
    why: 'The program looks for a folder in this place, and there is a file of its name.',
    wrong: 'a file called goals',
    right: 'a folder called goals with the files of goals in it',
  },
  'not-utf-8': {
    why: 'The file was saved in an old encoding, in which accented letters look like rubbish to other programs.',
    wrong: 'partners.json saved in the encoding Windows-1250',
    right: 'partners.json saved in the encoding UTF-8',
  },
  'unreadable-file': {
    why: 'The computer did not let the file be opened: there is no right to it, or another program holds it, Excel for example.',
    wrong: 'partners.json, which whoever started the program may not read',
    right: 'partners.json, which that person can open',
  },
  'wrong-encoding': {
    why: 'Notepad saved the file as "Unicode". Choose "Save as", then the encoding UTF-8.',
    wrong: 'partners.json saved as "Unicode" (UTF-16)',
    right: 'partners.json saved in the encoding UTF-8',
  },
} as const satisfies Record<string, Explanation>;
