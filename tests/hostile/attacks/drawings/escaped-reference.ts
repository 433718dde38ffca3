import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure } from '../../attack.ts';

/** Browsers read %61 as a. */
export default asFigure('a.svg', makeSvg('<g id="a"><use href="#%61"/></g>'));
