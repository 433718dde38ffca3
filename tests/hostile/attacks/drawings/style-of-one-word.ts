import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure } from '../../attack.ts';

/** Nothing in it ever opens a rule. */
export default asFigure('a.svg', makeSvg(`<style>${'a'.repeat(2_000_000)}</style>`));
