import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

/** Every element refers to the next one: following them call by call would run out of stack. */
export default asFigure(
  'a.svg',
  makeSvg(times(50_000, (index) => `<g id="a${index}"><use href="#a${index + 1}"/></g>\n`)),
);
