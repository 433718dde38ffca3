import { splitPointer } from '../../src/model/data/json-pointer.ts';
import type { Example } from '../../src/explain/example.ts';
import { makeSvg } from '../load/small-pictures.ts';
import { completeName, editProject } from '../validate/edit-project.ts';
import type { Edits, ProjectFiles } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';

/** The small project, with a figure and a status as well: what examples are put into. */
export const exampleProject: ProjectFiles = editProject(smallProject, {
  'figures.json': {
    sources: [{ id: 'uchwala' }],
    figures: [
      {
        id: 'mapa',
        file: 'mapa.svg',
        title: 'Obszary interwencji',
        alternative: 'Mapa gminy: trzy obszary leżą wzdłuż rzeki.',
        licence: { name: 'CC BY 4.0' },
        place: 'wstep',
      },
    ],
  },
  'figures/mapa.svg': makeSvg('<path d="M0 0"/>'),
  'statuses.json': {
    schemaVersion: 1,
    sources: [{ id: 'uchwala' }],
    statuses: [{ goal: 'czysta-woda', result: 1, date: '2025-12-31', state: 'in-progress' }],
  },
});

/** The project with one of the two pieces in its place, as text: the wrong one may be no JSON. */
export function putExample({ at, given = {}, ...pieces }: Example, side: 'wrong' | 'right'): ProjectFiles {
  const project = editProject(exampleProject, given as Edits);
  const [file = '', pointer] = at.split('#');
  const name = completeName(file);
  const piece = pieces[side];
  if (pointer === undefined) return { ...project, [name]: piece === '' ? undefined : piece };
  const value = structuredClone(project[name]);
  const place = splitPointer(pointer).reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    value,
  );
  if (typeof place !== 'object' || place === null) throw new Error(`There is nothing at ${at}.`);
  if (Array.isArray(place)) place.splice(0, place.length, mark);
  else {
    for (const key of [...listKeys(pieces.wrong), ...listKeys(pieces.right)])
      Reflect.deleteProperty(place, key);
    Object.assign(place, { [mark]: mark });
  }
  return { ...project, [name]: replaceMark(`${JSON.stringify(value, null, 2)}\n`, piece) };
}

const mark = 'here-is-the-example';

/** The keys that a piece names on its first level. */
function listKeys(piece: string): string[] {
  try {
    return Object.keys(JSON.parse(`{${piece}}`) as object);
  } catch {
    return [];
  }
}

/** With the comma before it where the piece is empty. */
function replaceMark(text: string, piece: string): string {
  const whole = new RegExp(`(,?)(\\s*)"${mark}"(?:: "${mark}")?`);
  return text.replace(whole, (_, comma: string, space: string) =>
    piece === '' ? '' : `${comma}${space}${piece}`,
  );
}
