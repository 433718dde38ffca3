import { makeSvg } from '../../../load/small-pictures.ts';
import { asFigure, times } from '../../attack.ts';

/** A marker stands at each corner, and each of its own corners bears the next. */
export default asFigure(
  'a.svg',
  makeSvg(
    `${times(12, (index) => `<marker id="a${index}"><path d="M${'0 1 '.repeat(20)}" marker-mid="url(#a${index + 1})"/></marker>\n`)}<path d="M${'0 1 '.repeat(20)}" marker-mid="url(#a0)"/>`,
  ),
);
