import { parseTextString } from '../../pdf/syntax/text-string.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedPart } from './inspected-part.ts';
import { pageOfElement } from './inspected-part.ts';
import { readResourceNumbers } from '../../pdf/read/read-pages.ts';

/** Figures have an alternative and say where they are. */
export function inspectFigures({ elements }: InspectedPart): Observation[] {
  return elements
    .filter((element) => element.type === 'Figure')
    .flatMap((figure): Observation[] => {
      const alternative = parseTextString(figure.entries.get('Alt') ?? '()').trim();
      const place = pageOfElement(figure);
      const clause = 'ISO 14289-1, 7.3';
      if (alternative === '')
        return [
          { rule: 'figure-without-alternative', clause, ...place, detail: 'a figure has no alternative' },
        ];
      if (figure.entries.get('A')?.includes('/BBox') === true) return [];
      const detail = `the figure ${JSON.stringify(alternative)} covers nothing`;
      return [{ rule: 'figure-without-box', clause, ...place, detail }];
    });
}

/** Pictures are not interpolated and not in colours of a printing press. */
export function inspectPictures({ document }: InspectedPart): Observation[] {
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

const fileName = /\.(avif|gif|jpe?g|pdf|png|svg|tiff?|webp)$/i;

/** An alternative says what is to be seen: a file's name does not. */
export function inspectAlternatives({ elements }: InspectedPart): Observation[] {
  return elements.flatMap((figure) => {
    const alternative = parseTextString(figure.entries.get('Alt') ?? '()').trim();
    if (figure.type !== 'Figure' || !fileName.test(alternative)) return [];
    const detail = `the alternative of a figure is ${JSON.stringify(alternative)}`;
    return [
      { rule: 'alternative-is-file-name', clause: 'WCAG 2.2, 1.1.1', ...pageOfElement(figure), detail },
    ];
  });
}
