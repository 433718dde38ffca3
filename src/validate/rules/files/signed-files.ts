import path from 'node:path';
import type { LoadedEdition, LoadedJson } from '../../../model/data/loaded-project.ts';
import type { Problem } from '../../../problem.ts';
import type { EditionRule } from '../../rule.ts';
import { rootsOf, select } from '../../places/place.ts';

/** Each signed document has its record, each record its document, and no byte of a document has changed since. */
export const checkSignedFiles: EditionRule = ({ edition }) => {
  const alone = edition.signedRecords.filter(
    ({ path: place }) => !edition.signed.some(({ name }) => recordName(name) === path.posix.basename(place)),
  );
  return [
    ...edition.signed.flatMap(({ path: file, name, sha256 }): Problem[] => {
      const record = findRecord(edition, name);
      if (!record) return [{ code: 'signed-without-record', file, values: {} }];
      const [noted] = rootsOf(record).flatMap((root) => select(root, 'sha256'));
      const isChanged = sha256 !== undefined && typeof noted?.value === 'string' && noted.value !== sha256;
      return isChanged ? [{ code: 'signed-file-changed', file, values: {} }] : [];
    }),
    ...alone.map(({ path: file }): Problem => {
      const missing = `${path.posix.basename(file, '.json')}.pdf`;
      return { code: 'signed-file-missing', file, values: { missing } };
    }),
  ];
};

/** What is known of a signed document, by the name of its file. */
export function findRecord({ signedRecords }: LoadedEdition, name: string): LoadedJson | undefined {
  return signedRecords.find(({ path: place }) => path.posix.basename(place) === recordName(name));
}

/** `torun-2010-2026-11-24.pl.json` */
export function recordName(name: string): string {
  return name.replace(/\.pdf$/, '.json');
}
