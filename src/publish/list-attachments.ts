import type { Attachment } from '../finish/document-facts.ts';
import { isSafePath } from '../output/safe-path.ts';
import { PublishError, quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { createLabel } from '../content/labels.ts';
import { forms } from '../print/forms/forms.ts';
import type { PlannedDocument } from './plan-documents.ts';
import type { Run } from './publish-options.ts';
import { wordsOf } from './view-editions.ts';

const mediaTypes = new Map([
  ['.json', 'application/json'],
  ['.md', 'text/markdown'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.svg', 'image/svg+xml'],
  ['.ttf', 'font/ttf'],
  ['.otf', 'font/otf'],
  ['.woff2', 'font/woff2'],
]);

/**
 * The data that travel with an edition's full document: all that builds it again, byte by byte. None where proposals
 * were hidden, since the files hold them. Throws PublishError `unsafe-file-name`: what is put in has to come out anywhere.
 */
export function listAttachments(
  { view, form }: Pick<PlannedDocument, 'view' | 'form'>,
  { data }: Pick<Run, 'data'>,
): Attachment[] {
  const edition = data.editions.find(({ id }) => id === view.id);
  if (form !== forms.full || !edition) return [];
  const problems = edition.originals.filter(({ name }) => !isSafePath(name)).map(describeUnsafe);
  if (problems.length > 0) throw new PublishError(problems);
  const label = createLabel(wordsOf(data, view.language));
  return edition.originals.map(({ name, bytes }) => ({
    name,
    bytes,
    mediaType: mediaTypes.get(/\.[a-z]+$/.exec(name.toLowerCase())?.[0] ?? '') ?? 'application/octet-stream',
    description: label('document.attachment', { name }),
    relationship: 'Source',
  }));
}

function describeUnsafe({ name }: { readonly name: string }): Problem {
  return { code: 'unsafe-file-name', file: quoteValue(name, 200), values: {} };
}
