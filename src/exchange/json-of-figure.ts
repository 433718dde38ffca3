import type { FigureView } from '../model/view.ts';
import { jsonOfOptional, jsonOfOrigin, jsonOfText } from './json-of-text.ts';

/** A figure in words: its title, what it shows, whose it is; the picture itself is in the document. */
export function jsonOfFigure(figure: FigureView): object {
  return {
    id: figure.id,
    number: figure.number,
    anchor: figure.anchor,
    title: jsonOfText(figure.title),
    alternative: jsonOfText(figure.alternative),
    description: jsonOfOptional(figure.description),
    licence: { name: jsonOfText(figure.licence.name), url: figure.licence.url },
    ...jsonOfOrigin(figure),
  };
}
