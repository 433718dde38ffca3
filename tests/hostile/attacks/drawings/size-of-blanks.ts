import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure } from '../../attack.ts';

export default asFigure('a.svg', makeSvg('<g/>', `width="1${' '.repeat(300_000)}!" height="1"`));
