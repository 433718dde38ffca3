import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PrintJob } from '../model/print/print-job.ts';
import { toolsForTemplates } from '../content/environment.ts';
import type { FormLayout } from './paper/form-layout.ts';
import { writePageRules } from './paper/page-rules.ts';
import { writePaperProperties } from './paper/paper.ts';
import { footHashLength, writePageStyle } from './paper/page-style.ts';
import type { Part } from './parts/part.ts';
import type { PrintContext } from './print-context.ts';
import { createPrintContext } from './print-input.ts';
import type { PrintInput } from './print-input.ts';
import { figureFiles } from './parts/place-figures.ts';
import { nameDigitFace, readPrintFonts } from '../content/fonts.ts';
import { readOverrideStyle } from '../content/template-loader.ts';
import { writePrintTheme } from '../content/theme-style.ts';
import { logoFiles } from './parts/front-parts.ts';

/** In this order: later sheets build on earlier ones. */
const listStyleSheets = ({ sheets }: FormLayout): string[] => [
  'tokens.css',
  'print-page.css',
  'print-text.css',
  'print-front.css',
  'print-chapters.css',
  'print-structure.css',
  'print-sheet.css',
  'print-openings.css',
  'print-cards.css',
  'print-goal-lists.css',
  'print-tables.css',
  'print-numbers.css',
  'print-registers.css',
  'print-forms.css',
  'print-report.css',
  'print-figures.css',
  ...sheets,
];

/** One document as sections of markup, with the style and the fonts that it needs. */
export function renderPrint(input: PrintInput): PrintJob {
  const context = createPrintContext(input);
  const parts = input.form.listParts(context);
  const fonts = readPrintFonts(input.fonts);
  const { layout } = input.form;
  const lineNumbers = numberSections(parts, layout, input);
  const digits = lineNumbers ? input.environment.render('print/line-digits.njk', {}) : '';
  const sheets = listStyleSheets(layout).map((sheet) =>
    readFileSync(path.join(input.templates, 'styles', sheet), 'utf8'),
  );
  return {
    name: input.name,
    language: context.language,
    title: titleOf(context, input),
    css: [
      fonts.css,
      writePaperProperties(layout.paper),
      writePageRules(layout),
      ...sheets,
      writePageStyle(parts, context),
      ...writePrintTheme(input.theme),
      ...readOverrideStyle(input.overrides, 'print.css'),
    ].join('\n'),
    files: new Map([...fonts.files, ...figureFiles(context.figures, input.pictures), ...logoFiles(context)]),
    sections: parts.map((part) => ({
      id: part.id,
      html: `${lineNumbers?.sections.has(part.id) ? digits : ''}${renderPart(part, context, input)}`,
      pageName: part.id,
      startsOnRight: part.startsOnRight && !layout.isSingleSided,
      beginsPart: part.startsOnRight,
    })),
    pageDigits: context.pageDigits,
    footHash: context.view.hash.slice(0, footHashLength),
    isSingleSided: layout.isSingleSided,
    ...(lineNumbers ? { lineNumbers } : {}),
  };
}

/** Pictures, whose texts have no such lines; tags; and a name of several, as `Kujawsko-Pomorskie`. */
const namesInText = /<svg[\s\S]*?<\/svg>|<[^>]*>|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+/gu;
const longestWhole = 30;

/** No line ends at the hyphen of a name: CSS alone can keep it whole, and the letters stay as they are. */
function keepNamesWhole(html: string): string {
  return html.replace(namesInText, (found) =>
    found.startsWith('<') || found.length > longestWhole ? found : `<span class="whole">${found}</span>`,
  );
}

function titleOf({ view, formName, label }: PrintContext, { unverifiedBrowser }: PrintInput): string {
  const preview = unverifiedBrowser === undefined ? undefined : label('mark.preview');
  return [view.title.marked, formName, preview].filter((name) => name !== undefined).join(' – ');
}

function numberSections(
  parts: readonly Part[],
  { lineNumbers }: FormLayout,
  { fonts }: PrintInput,
): PrintJob['lineNumbers'] {
  if (!lineNumbers) return undefined;
  const { style, exceptIn } = lineNumbers;
  const ids = parts.map(({ id }) => id).filter((id) => !exceptIn.includes(id));
  return { style: { ...style, face: nameDigitFace(fonts) }, sections: new Set(ids) };
}

function renderPart(part: Part, context: PrintContext, input: PrintInput): string {
  const html = input.environment.render(`print/${part.template}`, {
    ...toolsForTemplates(context),
    ...part.values,
  });
  return [
    keepNamesWhole(html),
    ...(part.joined ?? []).map((joined) => renderPart(joined, context, input)),
  ].join('\n');
}
