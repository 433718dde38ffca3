import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

/** Ten copies of ten copies …, thirty times: 10^30 shapes. */
export default asFigure(
  'a.svg',
  makeSvg(
    `<g id="a0"><path d="M0 0h1"/></g>\n${times(30, (index) => `<g id="a${index + 1}">${`<use href="#a${index}"/>`.repeat(10)}</g>\n`)}<use href="#a30"/>`,
  ),
);
