import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

export default asFigure('a.svg', makeSvg(`<g ${times(40_000, (index) => `a${index}="" `)}/>`));
