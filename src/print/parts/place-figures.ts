import { roundLength } from '../../content/lengths.ts';
import type { Picture } from '../../model/data/picture.ts';
import type { PrintFile } from '../../model/print/print-job.ts';
import type { FigureView } from '../../model/figure.ts';
import type { FormLayout } from '../paper/form-layout.ts';
import { platePapers, spanMm, textHeightMm, textWidthMm } from '../paper/paper.ts';
import type { Paper } from '../paper/paper.ts';

/** A figure with its place on paper. */
export interface PrintFigure extends FigureView {
  /** URL path among the job's files. */
  readonly src: string;
  /** Where its origin and its description stand. */
  readonly words: 'below' | 'beside';
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The figures of one place: those in the text, and those with a page of their own. */
export interface PlacedFigures {
  readonly inText: readonly PrintFigure[];
  readonly plates: readonly PrintFigure[];
}

interface Box {
  readonly widthMm: number;
  readonly heightMm: number;
}

type Boxes = Readonly<Record<FigureView['size'], Box>>;

/** What is left for a picture where its title stands above or below it. */
function usualBoxes(paper: Paper): Boxes {
  return {
    text: { widthMm: spanMm(paper, 8), heightMm: 140 },
    page: { widthMm: textWidthMm(paper), heightMm: textHeightMm(paper) - 15 },
    landscape: { widthMm: textWidthMm(platePapers.landscape), heightMm: 138 },
    'landscape-a3': { widthMm: textWidthMm(platePapers['landscape-a3']), heightMm: 228 },
  };
}

/** In large print words that do not fit below follow on the next page, except where a sheet is wide enough for both. */
function largePrintBoxes(paper: Paper): Boxes {
  return {
    text: { widthMm: textWidthMm(paper), heightMm: 160 },
    page: { widthMm: textWidthMm(paper), heightMm: 190 },
    landscape: { widthMm: textWidthMm(platePapers.landscape), heightMm: 118 },
    'landscape-a3': { widthMm: textWidthMm(platePapers['landscape-a3']), heightMm: 208 },
  };
}

const largePrintWordsMm = 95;
const originMm = 16;
const descriptionMm = 30;
/** A column of words beside a picture that lies on its side, with the gap to it. */
const wordsMm = 70;
/** Below that, pixels can be seen: such a picture stays smaller than its place. */
const lowestDotsPerInch = 100;
const mmPerInch = 25.4;

/** Gives every figure its size on paper. */
export function placeFigures(
  figures: readonly FigureView[],
  { paper, figures: room }: Pick<FormLayout, 'paper' | 'figures'>,
): PrintFigure[] {
  return figures.map((figure) => ({
    ...figure,
    src: `/figures/${figure.picture.name}`,
    ...(room === 'large' ? enlargeFigure(figure, paper) : arrangeFigure(figure, paper)),
  }));
}

/** The figures that belong to a place. */
export function selectFigures(
  figures: readonly PrintFigure[],
  belongs: (figure: PrintFigure) => boolean,
): PlacedFigures {
  const own = figures.filter(belongs);
  return {
    inText: own.filter(({ hasOwnPage }) => !hasOwnPage),
    plates: own.filter(({ hasOwnPage }) => hasOwnPage),
  };
}

/** The pictures that a document asks for, by URL path; `pictures` are those of the data by the names of their files. */
export function figureFiles(
  figures: readonly PrintFigure[],
  pictures: ReadonlyMap<string, Picture>,
): [string, PrintFile][] {
  return figures.map(({ src, picture: { file } }) => {
    const picture = pictures.get(file);
    if (!picture) throw new Error(`There is no picture "${file}".`);
    return [src, { bytes: picture.bytes, contentType: picture.contentType }];
  });
}

/** On a lying page the words stand beside the picture where that leaves it larger. */
function arrangeFigure(
  { size, description, picture }: FigureView,
  paper: Paper,
): Box & Pick<PrintFigure, 'words'> {
  const box = usualBoxes(paper)[size];
  if (size === 'text') return { ...fitPicture(picture, box), words: 'below' };
  const wordsHeight = description ? originMm + descriptionMm : originMm;
  const below = fitPicture(picture, { ...box, heightMm: box.heightMm - wordsHeight });
  const beside = fitPicture(picture, { ...box, widthMm: box.widthMm - wordsMm });
  const isBeside = size !== 'page' && beside.widthMm > below.widthMm;
  return isBeside ? { ...beside, words: 'beside' } : { ...below, words: 'below' };
}

function enlargeFigure({ size, picture }: FigureView, paper: Paper): Box & Pick<PrintFigure, 'words'> {
  const box = largePrintBoxes(paper)[size];
  const below = fitPicture(picture, box);
  const beside = fitPicture(picture, { ...box, widthMm: box.widthMm - largePrintWordsMm });
  const isBeside = size === 'landscape-a3' && beside.widthMm === below.widthMm;
  return { ...below, words: isBeside ? 'beside' : 'below' };
}

/** As large as the box allows, and pixels as small as they have to be; in mm with two decimals. */
function fitPicture({ contentType, widthPx, heightPx }: FigureView['picture'], box: Box): Box {
  const largest = contentType === 'image/svg+xml' ? Infinity : mmPerInch / lowestDotsPerInch;
  const mmPerPixel = Math.min(box.widthMm / widthPx, box.heightMm / heightPx, largest);
  return { widthMm: roundLength(widthPx * mmPerPixel, 2), heightMm: roundLength(heightPx * mmPerPixel, 2) };
}
