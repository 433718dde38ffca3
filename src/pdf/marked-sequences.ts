import { closeLoosePart } from './content-scanner.ts';
import type { ContentScanner } from './content-scanner.ts';
import { UnknownPdfError } from './unknown-pdf-error.ts';

/** Reads a line `/P <</MCID 3 >>BDC`. */
export function beginSequence(scanner: ContentScanner, start: number, end: number): void {
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
export function endSequence(scanner: ContentScanner, start: number, end: number): void {
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
