import type { Json } from '../validate/edit-project.ts';

/** What a file of an attack exports: edits of the small project; text for chapters and broken JSON, bytes for pictures. */
export type Attack = Readonly<Record<string, Json | Buffer>>;

/** `word` so many times. */
export function times(count: number, word: string | ((index: number) => string)): string {
  return Array.from({ length: count }, (_, index) => (typeof word === 'string' ? word : word(index))).join('');
}

/** An attack by one picture that a figure shows, so that nothing else is wrong. */
export function asFigure(name: string, content: string | Buffer): Attack {
  return {
    'figures.json': {
      sources: [{ id: 'uchwala' }],
      figures: [
        {
          id: 'mapa',
          title: 'Mapa',
          alternative: 'Gmina leży nad rzeką, las na północy.',
          file: name,
          place: 'before-goals',
          licence: { name: 'CC BY 4.0' },
        },
      ],
    },
    [`figures/${name}`]: content,
  };
}
