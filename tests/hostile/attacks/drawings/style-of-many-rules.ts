import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

/** Every rule is about every element. */
export default asFigure(
  'a.svg',
  makeSvg(`<style>${'g{fill:red}'.repeat(100_000)}</style>${'<g/>'.repeat(100_000)}${times(1, '<text/>')}`),
);
