import type { EditionView } from '../model/edition.ts';
import type { Settings } from '../settings.ts';

/** The only clock of what is published: the edition's `modified`, or `SOURCE_DATE_EPOCH` where it is set. */
export function documentDate(
  { modified }: Pick<EditionView, 'modified'>,
  { sourceDateEpoch }: Pick<Settings, 'sourceDateEpoch'>,
): Date {
  return sourceDateEpoch === undefined ? new Date(`${modified}T00:00:00Z`) : new Date(sourceDateEpoch * 1000);
}
