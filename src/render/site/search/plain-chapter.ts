/** The words of a chapter's Markdown, without citations, marks and addresses. */
export function plainChapter(markdown: string): string {
  return markdown
    .replace(/\[@[^[\]]*\]/g, '')
    .replace(/\]\([^)]{0,2000}\)/g, '')
    .replace(/^[|\s:-]+$/gm, ' ')
    .replace(/[#*_`[\]|>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
