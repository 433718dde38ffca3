import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

/** The same as a chain of patterns, said by a style sheet and handed on by groups. */
export default asFigure(
  'a.svg',
  makeSvg(
    `<style>${times(12, (index) => `.c${index}{fill:url( '#a${index + 1}' )}`)}</style>${times(12, (index) => `<g class="c${index}"><pattern id="a${index}" width="9" height="9">${'<rect width="9" height="9"/>'.repeat(10)}</pattern></g>\n`)}<rect width="40" height="30" fill="url(#a0)"/>`,
  ),
);
