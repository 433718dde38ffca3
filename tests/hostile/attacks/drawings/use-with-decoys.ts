import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

/** Browsers take the first element of an id; empty ones at the end must not speak for it. */
export default asFigure(
  'a.svg',
  makeSvg(
    `<g id="a0"><path d="M0 0h1"/></g>\n${times(30, (index) => `<g id="a${index + 1}">${`<use href="#a${index}"/>`.repeat(10)}</g>\n`)}${times(31, (index) => `<g id="a${index}"/>`)}`,
  ),
);
