import type { ProblemText } from '../message-language.ts';

/** English messages about chapters. One entry a code, in alphabetical order. */
export const chaptersTextsEn = {
  'caption-without-table': {
    message: 'This caption has no table right below it.',
    hint: 'Put the table below it; or begin the paragraph with another word.',
  },
  'chapter-heading-skipped': {
    message: 'This heading has {found}; after the one before it can have at most {expected}.',
  },
  'chapter-heading-too-high': {
    message: 'Headings in a chapter begin at ##; its title stands in strategy.json.',
    hint: 'Write ## instead of #.',
  },
  'chapter-html': {
    message: 'HTML is not allowed in a chapter: {found}.',
    hint: 'Write plain Markdown; for the character < itself write \\<.',
  },
  'chapter-image': {
    message: 'Pictures are not possible in a chapter.',
    hint: 'Delete it, or describe in words what it shows.',
  },
  'chapter-not-listed': {
    message: 'The chapter "{found}" is not in strategy.json, "chapters", and would be left out.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'chapter-paragraph-too-long': {
    message: 'This paragraph has {found} characters; {maximum} are allowed.',
    hint: 'Divide it by empty lines.',
  },
  'forbidden-link': {
    message: '"{found}" is not an address that a link may have.',
    hint: 'Links begin with https://, http://, mailto: or #.',
  },
  'front-matter': {
    message: 'A chapter has no block between --- at the beginning.',
    hint: 'Delete it; title, place and order stand in strategy.json.',
  },
  'invalid-mail-link': {
    message: '"{found}" is not the address of a mailbox.',
    hint: 'Write mailto:name@example.org.',
  },
  'link-inside-link': {
    message: 'A link or a citation stands within the text of a link.',
    hint: 'Put it behind the link.',
  },
  'malformed-citation': {
    message: '{found} is not a citation as it is written here.',
    hint: 'Write [@id] or [@id, page], with the id of sources.json.',
  },
  'missing-chapter': {
    message: 'There is no text of this chapter: {found}.',
    hint: 'Create the file, or delete the chapter here.',
  },
  'paragraph-without-source': {
    message: 'This paragraph names no source.',
    hint: 'Add [@id] with the id of a source; or, in strategy.json, give the whole chapter "sources", mark it as a proposal, or as being about the document.',
  },
  'table-cell-empty': {
    message: 'Empty cells in this row of the table; columns: {found}.',
    hint: 'Write what their being empty means, e.g. "–" or "no data"; every row needs as many cells as the head.',
  },
  'table-without-caption': {
    message: 'This table has no caption.',
    hint: 'Write right above it, after an empty line: "Table: what the table shows".',
  },
  'unknown-anchor': {
    message:
      '"{found}" is no place in the chapters: #chapter.ID is a chapter, #chapter.ID-2 its second heading.',
    hint: 'Did you mean "{suggestion}"?',
  },
} as const satisfies Record<string, ProblemText>;
