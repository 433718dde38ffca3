import { createHash } from 'node:crypto';
import type { PartToPrint } from '../../browser/paginate/print-parts.ts';
import type { PrintFile, PrintJob } from '../../model/print/print-job.ts';

/** Names for what parts of a job are made from. */
export interface PartKeys {
  readonly part: (wanted: PartToPrint) => string;
  readonly digits: () => string;
}

/** The rules for pages of a name, which only matter to parts that have such pages. */
const pageRule = /^@page ([\w-]+)(?::(?:left|right))? \{/;

/**
 * Gives parts keys that are the same as long as they come out the same: by their markup, the rules and files that it can use,
 * and the program with its browser. Page numbers are no part of it, except where ranges are made of them.
 */
export function createKeys(program: string): (job: PrintJob) => PartKeys {
  const hashes = new Map<PrintFile, string>();
  const hashFile = (file: PrintFile): string => {
    const hash = hashes.get(file) ?? createHash('sha256').update(file.bytes).digest('hex');
    hashes.set(file, hash);
    return hash;
  };
  return (job) => {
    const { css, language, pageDigits, footHash, lineNumbers } = job;
    const rules = css.split('\n').map((line) => ({ line, page: pageRule.exec(line)?.[1] }));
    const common = hash([
      program,
      language,
      pageDigits,
      footHash.length,
      rules.filter(({ page }) => page === undefined),
    ]);
    const files = [...job.files].map(([name, file]) => ({ name, file, isFont: name.startsWith('/fonts/') }));
    const fonts = files.filter(({ isFont }) => isFont).map(({ name, file }) => [name, hashFile(file)]);
    return {
      digits: () => hash(['digits', common, fonts]),
      part: ({ part, beginsOnLeft, pageOf }) => {
        const html = part.sections.map((section) => section.html).join('\n');
        const pages = new Set([
          ...part.sections.map(({ pageName }) => pageName),
          ...Array.from(html.matchAll(/page: ([\w-]+)/g), ([, name]) => name),
        ]);
        const used = files.filter(({ name, isFont }) => !isFont && html.includes(name));
        const ids = part.showsRanges
          ? Array.from(html.matchAll(/data-page-of="([^"]+)"/g), ([, id]) => id)
          : [];
        return hash([
          common,
          fonts,
          part.sections.map(({ id, pageName, html: own }) => [id, pageName, own]),
          beginsOnLeft,
          rules.filter(({ page }) => page !== undefined && pages.has(page)),
          used.map(({ name, file }) => [name, hashFile(file)]),
          ids.map((id) => pageOf.get(id ?? '') ?? null),
          lineNumbers && [lineNumbers.style, part.sections.map(({ id }) => lineNumbers.sections.has(id))],
        ]);
      },
    };
  };
}

function hash(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
