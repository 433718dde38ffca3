/** What stands around explanations, in English. */
export const explainWordsEn = {
  'group.schema': 'Values and keys',
  'group.load': 'Files that cannot be read',
  'group.references': 'Ids and what refers to them',
  'group.rules': 'Things that contradict one another',
  'group.chapters': 'Chapters',
  'group.pictures': 'Figures and their pictures',
  'group.fonts': 'Fonts',
  'group.begin': 'Beginning (init, new)',
  'group.import': 'Bringing in a document (import)',
  'group.problems': 'Building, publishing, taking out',
  'group.browser': 'The browser and the print',
  wrong: 'Wrong:',
  'wrong.at': 'Wrong ({place}):',
  right: 'Right:',
  place: '{file}, in {keys}',
  nothing: '(not there)',
  empty: '(an empty file)',
  'page.title': 'Problems: what they mean, and what to do',
  'page.intro':
    'Each message has a code, such as `unknown-partner`. Here is what each of them means, with a wrong example and a right one. The program shows the same by the command `strategia explain CODE`.',
  'list.intro': 'An explanation with an example: strategia explain CODE',
} as const;
