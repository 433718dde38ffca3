import { parseTextString } from '../../pdf/syntax/text-string.ts';
import type { Observation } from '../finished-pdf.ts';
import type { InspectedDocument } from './inspected-document.ts';
import { pageOfElement } from './inspected-document.ts';

/** Figures have an alternative and say where they are. */
export function inspectFigures({ elements }: InspectedDocument): Observation[] {
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
