import { readResourceNumbers } from '../../pdf/read/read-pages.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedDocument } from './inspected-document.ts';

/** Pictures are not interpolated and not in colours of a printing press. */
export function inspectPictures({ document }: InspectedDocument): Observation[] {
  const seen = new Set<number>();
  return document.pages.flatMap((page, index) =>
    [...readResourceNumbers(page.resources, 'XObject').values()].flatMap((number): Observation[] => {
      if (seen.has(number)) return [];
      seen.add(number);
      const picture = document.pdf.readDictionary(number);
      if (picture.get('Interpolate') === 'true')
        return [
          {
            rule: 'picture-interpolated',
            clause: 'ISO 19005-3, 6.2.8.1',
            page: index + 1,
            detail: 'a picture',
          },
        ];
      if (picture.get('ColorSpace') === '/DeviceCMYK')
        return [
          { rule: 'picture-in-cmyk', clause: 'ISO 19005-3, 6.2.4.3', page: index + 1, detail: 'a picture' },
        ];
      return [];
    }),
  );
}
