import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure } from '../../attack.ts';

export default asFigure('a.svg', makeSvg(`<path d="${'a('.repeat(1_000_000)}"/>`));
