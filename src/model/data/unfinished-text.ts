const polishMark = '[do uzupełnienia]';
const englishMark = '[to be written]';

/** What stands where somebody still has to write: the rules find it, so that no skeleton is published by oversight. */
export function writeUnfinished(language: string, what: string): string {
  return `${language === 'pl' ? polishMark : englishMark} ${what}`;
}

/** Whether a text is still what a skeleton had in its place. */
export function isUnfinished(text: string): boolean {
  return text.includes(polishMark) || text.includes(englishMark);
}
