import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure } from '../../attack.ts';

export default asFigure('a.svg', makeSvg(`<style>a{${'b:c;'.repeat(300_000)}}</style>`));
