import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure } from '../../attack.ts';

export default asFigure('a.svg', makeSvg('<g>'.repeat(100_000) + '</g>'.repeat(100_000)));
