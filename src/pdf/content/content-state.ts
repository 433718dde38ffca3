import { createGraphicsState, resolveState, visiblePart } from './graphics-state.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { XObjectDrawing, LoosePart, MarkedSequence, TextInk, TextRun } from './stream-content.ts';
import { createGlyphRun, createPen } from './glyph-run.ts';
import type { GlyphRun, Pen } from './glyph-run.ts';
import type { PrintedFont } from '../read/printed-font.ts';
import { unite } from '../syntax/geometry.ts';
import type { Rectangle } from '../syntax/geometry.ts';

/** What the names in a content stream stand for. */
export interface ContentResources {
  readonly fonts: ReadonlyMap<string, PrintedFont>;
  /** Form XObjects that hold marked content themselves. */
  readonly markedXObjects: ReadonlySet<string>;
}

/** The state while a content stream is scanned. */
export interface ContentState {
  readonly bytes: Buffer;
  readonly resources: ContentResources;
  readonly sequences: MarkedSequence[];
  readonly looseParts: LoosePart[];
  readonly inks: TextInk[];
  /** The text of the open sequence. */
  readonly units: TextUnits;
  readonly glyphs: GlyphRun;
  readonly fontNames: Set<string>;
  readonly markedXObjects: Map<string, XObjectDrawing>;
  sequence: OpenSequence | undefined;
  readonly states: GraphicsState[];
  state: GraphicsState;
  /** Where the part outside of marked sequences began that is being read, and what it paints. */
  looseStart: number;
  loosePaint: 'none' | 'shapes' | 'text';
  looseMissingGlyphs: number;
  /** Headers and footers come before the first clip of the page. */
  isBeforeClip: boolean;
  /** The last `q` that was not inside another one, as long as nothing has been painted since. */
  outerSave: number | undefined;
  pathStart: number | undefined;
  isInText: boolean;
  /** True while glyphs are shown whose text was given beside them. */
  isReplaced: boolean;
  /** That text, until the first of the glyphs is shown. */
  replacedText: string;
  font: PrintedFont | undefined;
  fontName: string;
  fontSize: string;
  /** Where the text object begins, in text space. */
  textOrigin: readonly [number, number];
  /** Where the line of text begins, and how far the pen is on it. */
  readonly pen: Pen;
  /** The line with `Tm` of the text object; empty where there is none. */
  matrixStart: number;
  matrixEnd: number;
}

/** A marked sequence that is being read. */
interface OpenSequence {
  readonly mcid: number;
  readonly start: number;
  readonly contentStart: number;
  /** These three are known when it ends. */
  contentEnd: number;
  end: number;
  text: string;
  readonly isFigure: boolean;
  readonly runs: TextRun[];
  missingGlyphs: number;
  bounds: Rectangle | undefined;
}

/** A scanner at the start of a stream. */
export function createContentState(bytes: Buffer, resources: ContentResources): ContentState {
  return {
    bytes,
    resources,
    units: createTextUnits(),
    glyphs: createGlyphRun(),
    sequences: [],
    looseParts: [],
    inks: [],
    fontNames: new Set(),
    markedXObjects: new Map(),
    sequence: undefined,
    states: [],
    state: createGraphicsState(),
    looseStart: 0,
    loosePaint: 'none',
    looseMissingGlyphs: 0,
    isBeforeClip: true,
    outerSave: undefined,
    pathStart: undefined,
    isInText: false,
    isReplaced: false,
    replacedText: '',
    font: undefined,
    fontName: '',
    fontSize: '',
    textOrigin: [0, 0],
    pen: createPen(),
    matrixStart: 0,
    matrixEnd: 0,
  };
}

/** Notes that something is painted that covers `bounds`, which are only asked for inside figures. */
export function notePaint(
  scanner: ContentState,
  paint: 'shapes' | 'text',
  bounds: () => Rectangle | undefined,
): void {
  const { sequence } = scanner;
  if (!sequence) {
    scanner.outerSave = undefined;
    if (paint === 'text') scanner.loosePaint = 'text';
    else if (scanner.loosePaint === 'none') scanner.loosePaint = 'shapes';
    return;
  }
  if (sequence.isFigure)
    sequence.bounds = unite(
      sequence.bounds,
      visiblePart(resolveState(scanner.state, scanner.bytes), bounds()),
    );
}

/** Ends the part outside of marked sequences that is being read. */
export function closeLoosePart(scanner: ContentState, end: number): void {
  const { looseStart, loosePaint, isBeforeClip } = scanner;
  const kind = isBeforeClip && loosePaint === 'text' ? 'margin' : 'page';
  if (loosePaint !== 'none') scanner.looseParts.push({ start: looseStart, end, kind });
  scanner.loosePaint = 'none';
  scanner.looseStart = end;
}

/** Text that is put together letter by letter, without a string for every letter. */
interface TextUnits {
  /** UTF-16 code units so far. */
  readonly length: number;
  readonly append: (unit: number) => void;
  readonly appendText: (text: string) => void;
  /** The text so far; the next begins empty. */
  readonly take: () => string;
}

/** An empty text. */
function createTextUnits(): TextUnits {
  let units = new Uint16Array(1024);
  let length = 0;
  const append = (unit: number): void => {
    if (length === units.length) {
      const larger = new Uint16Array(length * 2);
      larger.set(units);
      units = larger;
    }
    units[length++] = unit;
  };
  return {
    get length() {
      return length;
    },
    append,
    appendText: (text) => {
      for (let index = 0; index < text.length; index++) append(text.charCodeAt(index));
    },
    take: () => {
      const taken = units.subarray(0, length);
      length = 0;
      // Faster where it can be used: arguments are limited in number.
      return taken.length < 4096
        ? String.fromCharCode(...taken)
        : Buffer.from(taken.buffer, 0, taken.byteLength).toString('utf16le');
    },
  };
}
