import type { LanguageTools } from '../../content/environment.ts';
import { placeInEdition } from '../export-kind.ts';
import type { ExportContent, ExportContext, Format } from '../export-kind.ts';
import type { EditionView } from '../../model/edition.ts';
import type { IndicatorView } from '../../model/indicator.ts';
import { toolsForTemplates } from '../../content/environment.ts';
import { chartValues, lineChart } from '../../content/charts/line-chart.ts';
import type { ChartValue, LineChart } from '../../content/charts/line-chart.ts';

/** SVG; the template has written it. */
export const svg: Format<string> = {
  name: 'SVG',
  ending: 'svg',
  mediaType: 'image/svg+xml',
  write: (picture) => [picture],
};

/** The chart of each indicator that has one, as a picture that says by itself what it shows and whence. */
export function chartPictures(
  view: EditionView,
  { tools, environment }: Pick<ExportContext, 'tools' | 'environment'>,
): ExportContent<string>[] {
  return view.indicators.flatMap((indicator): ExportContent<string>[] => {
    const chart = lineChart(indicator, (entry) => nameInPicture(entry, tools));
    if (!chart) return [];
    const picture = describePicture(chart, indicator, { view, tools });
    const content = environment.render('site/chart-file.njk', { ...toolsForTemplates(tools), ...picture });
    return [{ content, place: placeInEdition(view, indicator.id), subjectId: indicator.id }];
  });
}

/** Distances in the units of the view box. */
const layout = { top: 16, titleLine: 18, noteLine: 14, titleCharacters: 44, noteCharacters: 68 } as const;

interface PictureContext {
  readonly view: EditionView;
  readonly tools: LanguageTools;
}

function describePicture(chart: LineChart, indicator: IndicatorView, context: PictureContext): object {
  const titleLines = wrapWords(indicator.name.marked, layout.titleCharacters);
  const chartTop = layout.top + titleLines.length * layout.titleLine;
  const notesTop = chartTop + chart.height + layout.noteLine;
  const notes = pictureNotes(chart, indicator, context).flatMap((note) =>
    wrapWords(note, layout.noteCharacters),
  );
  return {
    indicator,
    chart,
    chartTop,
    height: notesTop + notes.length * layout.noteLine,
    titleLines: titleLines.map((text, index) => ({ text, y: layout.top + index * layout.titleLine + 10 })),
    notes: notes.map((text, index) => ({ text, y: notesTop + index * layout.noteLine })),
  };
}

/** A picture that travels alone has no table: each number says what it is. */
function nameInPicture({ value, kind }: ChartValue, { label, formatNumber }: LanguageTools): string {
  return [
    formatNumber(value.value),
    ...(kind === 'reported' ? [] : [label(`site.indicators.${kind}`)]),
    ...(value.mark === 'proposal' ? [label('mark.proposal')] : []),
  ].join(', ');
}

/** What the table beside the chart says on the page: unit, origin, and the edition. */
function pictureNotes(
  chart: LineChart,
  indicator: IndicatorView,
  { view, tools: { label } }: PictureContext,
): string[] {
  const cited = new Set(chartValues(indicator).flatMap(({ value }) => value.sources.map(({ id }) => id)));
  const sources = view.sources.filter((source) => cited.has(source.id)).map((source) => source.title.marked);
  return [
    ...(indicator.unit ? [label('site.indicators.unit', { unit: indicator.unit.marked })] : []),
    ...(chart.startsAtZero ? [] : [label('site.indicators.axis')]),
    ...(indicator.mark === 'proposal' ? [label('site.indicators.proposal')] : []),
    ...(sources.length > 0
      ? [`${label('mark.sources', { count: sources.length })} ${sources.join('; ')}.`]
      : []),
    view.title.marked,
  ];
}

/** A text in lines of at most `longest` characters, for pictures, in which nothing wraps by itself; long words stay whole. */
export function wrapWords(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
