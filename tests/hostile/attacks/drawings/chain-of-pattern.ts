import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

/** Each of ten shapes is drawn with ten of the next, twelve times. */
export default asFigure(
  'a.svg',
  makeSvg(
    `${times(12, (index) => `<pattern id="a${index}" width="9" height="9">${`<rect width="9" height="9" fill="url(#a${index + 1})"/>`.repeat(10)}</pattern>\n`)}<rect width="40" height="30" fill="url(#a0)"/>`,
  ),
);
