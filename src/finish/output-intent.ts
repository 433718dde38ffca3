import { formatDictionary } from '../pdf/dictionary.ts';
import type { PdfDraft } from '../pdf/pdf-draft.ts';
import { formatReference } from '../pdf/reference.ts';
import { createSrgbProfile } from './srgb-profile.ts';

/** Writes what the colours of the document mean, all of them being sRGB (ISO 19005-3, 6.2.3); gives its number. */
export function writeOutputIntent(draft: PdfDraft): number {
  const profile = draft.addStream({ entries: [['N', '3']], bytes: createSrgbProfile() });
  return draft.addValue(
    formatDictionary([
      ['Type', '/OutputIntent'],
      ['S', '/GTS_PDFA1'],
      ['OutputConditionIdentifier', '(sRGB IEC61966-2.1)'],
      ['Info', '(sRGB IEC61966-2.1)'],
      ['DestOutputProfile', formatReference(profile)],
    ]),
  );
}
