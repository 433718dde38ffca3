import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure } from '../../attack.ts';

export default asFigure('a.svg', makeSvg(`<style>${'/* '.repeat(500_000)}</style>`));
