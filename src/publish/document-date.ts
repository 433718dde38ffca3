import type { EditionView } from '../model/view.ts';
import type { Settings } from '../settings.ts';

/** The only clock of a document: the edition's `modified`, or `SOURCE_DATE_EPOCH` where it is set. */
export function documentDate(view: EditionView, settings: Settings): Date {
  return settings.sourceDateEpoch === undefined
    ? new Date(`${view.modified}T00:00:00Z`)
    : new Date(settings.sourceDateEpoch * 1000);
}
