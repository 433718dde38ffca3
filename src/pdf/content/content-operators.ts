import { closeLoosePart, notePaint } from './content-state.ts';
import { boundPath, resolveState } from './graphics-state.ts';
import type { ContentState } from './content-state.ts';
import { movePen } from './glyph-run.ts';
import { beginReplacedText } from './show-text.ts';
import { UnknownPdfError } from '../syntax/unknown-pdf-error.ts';

const letterW = 0x57;

type ReadOperator = (scanner: ContentState, start: number, end: number) => void;

/** What is done on a line that ends with an operator, by the operator's bytes; `Tj` is read elsewhere. */
export const contentOperators: ReadonlyMap<number, ReadOperator> = new Map(
  listOperators().map(([operator, read]) => [packOperator(Buffer.from(operator), 0, operator.length), read]),
);

/** The bytes of an operator as one number. */
export function packOperator(bytes: Buffer, start: number, end: number): number {
  let packed = 0;
  for (let at = start; at < end; at++) packed = packed * 0x100 + (bytes[at] ?? 0);
  return packed;
}

function listOperators(): [string, ReadOperator][] {
  return [
    ...each('cs CS sc SC scn SCN g G rg RG k K gs w J j M d ri i Tr', ignore),
    ...each('m l c v y re h', constructPath),
    ...each('f f* F B B* b b* S s', paintPath),
    ['n', endPath],
    ['q', save],
    ['Q', restore],
    ['cm', changeMatrix],
    ['BT', beginText],
    ['ET', endText],
    ['Tf', setFont],
    ['Tm', setTextMatrix],
    ['Do', drawObject],
    ['sh', paintShading],
    ['>>BDC', beginSequence],
    ['BDC', beginReplacedText],
    ['EMC', endSequence],
  ];
}

function each(operators: string, read: ReadOperator): [string, ReadOperator][] {
  return operators.split(' ').map((operator) => [operator, read]);
}

function ignore(): void {
  // State that neither marks nor measures anything.
}

function constructPath(scanner: ContentState, start: number): void {
  scanner.pathStart ??= start;
}

function paintPath(scanner: ContentState, start: number): void {
  const { bytes, state, pathStart = start } = scanner;
  notePaint(scanner, 'shapes', () =>
    boundPath(bytes.toString('latin1', pathStart, start), resolveState(state, bytes).matrix),
  );
  scanner.pathStart = undefined;
}

function endPath(scanner: ContentState, start: number): void {
  const { bytes, pathStart } = scanner;
  if (bytes[start] === letterW && pathStart !== undefined) {
    if (scanner.isBeforeClip && !scanner.sequence && scanner.outerSave !== undefined)
      closeLoosePart(scanner, scanner.outerSave);
    scanner.isBeforeClip = false;
    scanner.state = { outer: scanner.state, change: 'clip', start: pathStart, end: start };
  }
  scanner.pathStart = undefined;
}

function save(scanner: ContentState, start: number): void {
  if (scanner.states.length === 0) scanner.outerSave = start;
  scanner.states.push(scanner.state);
}

function restore(scanner: ContentState): void {
  const state = scanner.states.pop();
  if (!state) throw new UnknownPdfError('a content stream restores what it has not saved');
  scanner.state = state;
}

function changeMatrix(scanner: ContentState, start: number, end: number): void {
  scanner.state = { outer: scanner.state, change: 'matrix', start, end };
}

function beginText(scanner: ContentState): void {
  scanner.isInText = true;
  scanner.textOrigin = [0, 0];
  movePen(scanner.pen, 0, 0);
  scanner.matrixStart = scanner.matrixEnd = 0;
}

function endText(scanner: ContentState, start: number): void {
  if (scanner.isReplaced) throw new UnknownPdfError('text ends while it is replaced');
  scanner.isInText = false;
  const { sequence, fontName, fontSize, state, matrixStart, matrixEnd } = scanner;
  if (!sequence) return;
  const textEnd = scanner.units.length;
  sequence.runs.push({ textEnd, offset: start, fontName, fontSize, state, matrixStart, matrixEnd });
}

function setFont(scanner: ContentState, start: number, end: number): void {
  const [name = '', size = ''] = scanner.bytes.toString('latin1', start + 1, end).split(' ');
  scanner.font = scanner.resources.fonts.get(name);
  if (!scanner.font) throw new UnknownPdfError(`a content stream uses the font ${name}, which is not there`);
  scanner.fontName = name;
  scanner.fontSize = size;
  scanner.fontNames.add(name);
}

function setTextMatrix(scanner: ContentState, start: number, end: number): void {
  scanner.matrixStart = start;
  scanner.matrixEnd = end;
  if (!scanner.sequence?.isFigure) return;
  const [, , , , x = 0, y = 0] = scanner.bytes
    .toString('latin1', start, end)
    .split(' ')
    .map(Number.parseFloat);
  scanner.textOrigin = [x, y];
}

function drawObject(scanner: ContentState, start: number, end: number): void {
  const name = scanner.bytes.toString('latin1', start + 1, end - ' Do'.length);
  if (!scanner.resources.markedXObjects.has(name)) {
    const { bytes, state } = scanner;
    notePaint(scanner, 'shapes', () => boundPath('0 0 1 1 re', resolveState(state, bytes).matrix));
    return;
  }
  if (scanner.sequence || scanner.markedXObjects.has(name))
    throw new UnknownPdfError(`the marked form XObject ${name} is drawn in marked content or twice`);
  scanner.markedXObjects.set(name, { start, end, ...resolveState(scanner.state, scanner.bytes) });
  closeLoosePart(scanner, start);
  scanner.looseStart = end + 1;
}

function paintShading(scanner: ContentState): void {
  notePaint(scanner, 'shapes', () => resolveState(scanner.state, scanner.bytes).clip);
}

/** Reads a line `/P <</MCID 3 >>BDC`. */
function beginSequence(scanner: ContentState, start: number, end: number): void {
  const line = scanner.bytes.toString('latin1', start, end);
  const [, tag, mcid] = /^\/(\w+) <<\/MCID (\d+) >>BDC$/.exec(line) ?? [];
  if (mcid === undefined || scanner.sequence || scanner.isInText)
    throw new UnknownPdfError(`marked content begins by ${JSON.stringify(line)}`);
  closeLoosePart(scanner, start);
  scanner.isBeforeClip = false;
  scanner.sequence = {
    mcid: Number(mcid),
    start,
    contentStart: end + 1,
    contentEnd: 0,
    end: 0,
    text: '',
    isFigure: tag === 'Figure',
    runs: [],
    missingGlyphs: 0,
    bounds: undefined,
  };
}

/** Reads a line `EMC`. */
function endSequence(scanner: ContentState, start: number, end: number): void {
  if (scanner.isReplaced) {
    scanner.isReplaced = false;
    scanner.replacedText = '';
    return;
  }
  const { sequence } = scanner;
  if (!sequence || scanner.isInText) throw new UnknownPdfError('marked content ends that has not begun');
  sequence.text = scanner.units.take();
  sequence.contentEnd = start;
  sequence.end = end;
  scanner.sequences.push(sequence);
  scanner.sequence = undefined;
  scanner.looseStart = end + 1;
}
