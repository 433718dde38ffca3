import type { ProblemText } from '../message-language.ts';

/** English messages about a beginning that cannot be made. One entry a code, in alphabetical order. */
export const beginProblemsEn = {
  'answer-missing': {
    message: 'Nothing can begin without this answer: {name}.',
    hint: 'Give it with this option, or start the program in a terminal, without --yes: it asks.',
  },
  'answer-not-allowed': {
    message: '"{found}" cannot stand here.',
    hint: 'What can, or an example: {allowed}.',
  },
  'id-taken': {
    message: '"{found}" is in {place} already; two entries cannot have one id.',
    hint: 'Give another one: --id ID',
  },
  'no-goals-below': {
    message:
      'There is no room for goals below "{found}": it is on the last of the levels (there are {count}).',
    hint: 'Name a goal of a higher level, or add a level at the end of "levels" in strategy.json.',
  },
  'place-not-writable': {
    message: 'Nothing can be written here ({found}).',
    hint: 'Check whether you may write there, and whether a file of that name is in the way.',
  },
  'project-exists': {
    message: 'There are data here already, for one "{found}". Nothing was changed.',
    hint: 'Name another folder: strategia init FOLDER. A new edition within these data is begun by strategia new edition.',
  },
  'report-without-source': {
    message: 'Nothing says how this is known.',
    hint: 'Name the source: --source ID. In sources.json there are: {allowed}.',
  },
} as const satisfies Record<string, ProblemText>;

/** What `init` and `new` ask and say, in English. */
export const beginTextsEn = {
  'help.command.init':
    'begins an empty project: asks for the commune and the levels of goals, writes the folder data/: strategia init FOLDER',
  'help.command.new':
    'adds the skeleton of an entry to the data: strategia new goal|partner|instrument|indicator|source|chapter|figure|edition|value|status "NAME"; new editor renews the schemas for editors',
  'help.option.yes': 'init: asks nothing; what is not given is as usual, or empty',
  'help.init-options': 'Options of init (what is not given is asked for in a terminal):',
  'help.new-options': 'Options of new:',
  'usage.missing-kind': 'Add what? Say it after the command: strategia new {allowed}',
  'usage.unknown-kind': '"{found}" cannot be added. These can: {allowed}.',
  'usage.missing-name': 'What is it called? Write its name in quotes: strategia new {kind} "NAME"',
  'usage.missing-picture': 'Which picture? Name its file: strategia new figure "TITLE" --picture map.svg',
  'usage.missing-place':
    'Where does the figure stand? With a goal: --parent GOAL; or in a chapter, before the goals or after them: --place CHAPTER|before-goals|after-goals',
  'usage.missing-report-value':
    'Name the indicator, its value and the day: strategia new value INDICATOR --value 81.5 --date 2026-12-31 --source SOURCE',
  'usage.missing-report-state':
    'Name the goal, its state and the day: strategia new status GOAL --state in-progress --date 2026-12-31 --source SOURCE. States: {states}.',
  'init.languages': 'Languages, the first is that of the document (pl, en, uk …)',
  'init.commune': 'Name of the commune, as it is to stand on the cover',
  'init.genitive': 'The same in the Polish genitive (strategia kogo, czego?)',
  'init.kind':
    'Kind of unit, for the title: gmina, miasto, miasto i gmina, powiat, województwo (empty: without such a word)',
  'init.levels':
    'Levels of goals from the highest, one to five, with commas between them; a word of your own with its forms: area|areas|areas|area|area',
  'init.horizon': 'The year up to which the strategy goes (empty: not supplied)',
  'init.title': 'Title',
  'init.status': 'Status: draft, consultation, tabled, adopted',
  'init.from': 'Consultation from (YYYY-MM-DD)',
  'init.to': 'Consultation to (YYYY-MM-DD)',
  'init.ways': 'How to comment',
  'init.paper': 'Number of the paper that was tabled',
  'init.body': 'Who adopted it',
  'init.body-genitive': 'The same in the genitive, for “Resolution of …”',
  'init.date': 'When it was adopted (YYYY-MM-DD)',
  'init.act': 'Number of the act (empty: it has none)',
  'init.publisher': 'Who publishes the site (empty: the site will say that it is not official)',
  'init.goals': 'Goals of the highest level, with semicolons between them (empty: added later)',
  'init.begin': 'A few questions. Enter takes what stands in brackets, or leaves the place empty.',
  'init.usual-levels': 'Usual words: {words}.',
  'init.needed': 'This one has to be answered.',
  'init.not-allowed': '"{found}" cannot stand here. What can, or an example: {allowed}.',
  'init.stopped': 'Stopped before all questions were asked. Nothing was written.',
  'init.done': 'The project is in the folder {folder}. Files of data: {count}.',
  'init.levels-to-check':
    'The forms of these names of levels are not known: {levels}. Write them in strategy.json, in "levels" ("few", "many", "genitive", "locative").',
  'init.labels':
    'The program has no words in the language {language}; they are English until then. To have a file to translate: strategia labels {language}',
  'init.next': 'What comes next (in the folder {folder}):',
  'init.next-write':
    '  write your own words where "[to be written]" stands; strategia validate names these places',
  'init.next-import':
    '  strategia import plan.docx             reads goals and chapters from a text that is there',
  'init.next-goal': '  strategia new goal "Title of a goal"   adds a goal; below another one: --parent ID',
  'init.next-validate': '  strategia validate                     checks the data',
  'init.next-review': '  strategia review                       shows what goals still lack',
  'init.next-build': '  strategia build                        builds site and PDF in the folder output/',
  'init.next-dev': '  strategia dev                          shows the site and renews it after each change',
  'new.option.id': 'its id; made from the name if not given',
  'new.option.parent': 'the goal below which or with which it stands: its id or its number',
  'new.option.number': 'goal: its number; the next free one if not given',
  'new.option.place': 'chapter: before-goals or after-goals; figure: the id of a chapter as well',
  'new.option.picture': 'figure: the file of the picture, which goes to the folder figures/',
  'new.option.value': 'value: what the indicator was measured at',
  'new.option.state': 'status: how far the goal has come, e.g. in-progress',
  'new.option.source': 'value, status: the id of the source; that of the whole file if not given',
  'new.changed': '{file}:{line}  "{id}" added',
  'new.created': '{file}  new file',
  'new.numbered': 'Number: {number}.',
  'new.without-number': 'The goal has no number: those beside it do not tell it. Give one with --number.',
  'new.proposal':
    'The entry is marked as a proposal of the editors, for its file has no source. If it has one, write "sources" instead of "status": "proposal".',
  'new.fill': 'Fill in what has "[to be written]" and check it: strategia validate',
  'new.edition':
    'The edition {id} is a draft, with the levels and registers of {from}. The home page shows it once "currentEdition" in site.json names it. When it is adopted, write in the edition {from} "status": {status}',
  'new.editor': 'The schemas for editors are in {folder}, in this version of the program.',
} as const;

/** The key of one of these sentences. */
export type BeginTextKey = keyof typeof beginTextsEn;
