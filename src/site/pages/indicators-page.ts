import type { IndicatorView } from '../../model/indicator.ts';
import { chartValues, lineChart } from '../../content/charts/line-chart.ts';
import { publicTitle } from '../../content/public-title.ts';
import { partPageId, splitList } from '../shell/long-lists.ts';
import { movedAnchors, movedAnchorsName } from '../shell/moved-anchors.ts';
import { defineEditionPage, defineListPages, definePage, frontStep, homeStep } from '../shell/page-scope.ts';
import { editionPageId, indicatorPageId } from '../links/page-ids.ts';
import type { PageScope } from '../shell/page-scope.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import type { PageLinks, SitePage } from '../shell/site-page.ts';

/** So many stand on one page with chart and table; where there are more, each has a page and they share a list. */
const mostOnOnePage = 6;

/** The indicators of an edition, the list first; no page where there are none. */
export function indicatorPages(scope: PageScope): SitePage[] {
  const { indicators } = scope.view;
  if (indicators.length === 0) return [];
  return indicators.length <= mostOnOnePage
    ? [indicatorsPage(scope)]
    : [...listPages(scope), ...indicators.map((indicator) => indicatorPage(scope, indicator))];
}

/** Every indicator as a chart and a table of its values. */
function indicatorsPage(scope: PageScope): SitePage {
  const { view } = scope;
  return defineEditionPage(scope, 'indicators', {
    template: 'indicators',
    subject: (links) => describeDataset(scope, links),
    context: () => ({
      sections: listSections(view.indicators.map(({ anchor, name }) => pageSection(anchor, name))),
      numbers: scope.exports.find('numbers'),
      indicators: view.indicators.map((indicator) => describeIndicator(indicator, scope)),
    }),
  });
}

/**
 * A table with a row an indicator, on several pages where they are many; the rows have the anchors that the indicators have
 * where they are few, and the first page leads on from those of rows on others.
 */
function listPages(scope: PageScope): readonly SitePage[] {
  const { view } = scope;
  const parts = splitList(view.indicators, ({ goals }) => 16 + 2 * goals.length);
  const id = editionPageId(view.id, 'indicators');
  const moved = parts
    .slice(1)
    .flatMap((part) => part.members.map(({ anchor }) => ({ anchor, pageId: partPageId(id, part) })));
  return defineListPages(scope, 'indicators', parts, (part, frame) => ({
    template: 'indicator-list',
    ...(frame.isFirst ? { subject: (links: PageLinks) => describeDataset(scope, links) } : {}),
    ...(frame.isFirst && moved.length > 0 ? movedAnchors(moved) : {}),
    context: () => ({
      ...frame,
      anchorsName: frame.isFirst && moved.length > 0 ? movedAnchorsName : undefined,
      numbers: scope.exports.find('numbers'),
      rows: part.members.map((indicator) => ({
        indicator,
        values: (
          [
            ['baseline', indicator.baseline],
            ['reported', indicator.values.at(-1)],
            ['target', indicator.targets.at(-1)],
          ] as const
        ).map(([kind, value]) => ({ kind, value })),
      })),
    }),
  }));
}

/** One of many indicators. */
function indicatorPage(scope: PageScope, indicator: IndicatorView): SitePage {
  const { view, tools, site } = scope;
  const list = editionPageId(view.id, 'indicators');
  const heading = tools.label('site.indicators.heading');
  const isProposal = indicator.mark === 'proposal' || indicator.name.mark === 'proposal';
  return definePage(scope, [view.path, site.paths.indicators, indicator.id], {
    id: indicatorPageId(view.id, indicator.id),
    template: 'indicator',
    title: indicator.name.marked,
    description: tools.label('site.indicators.description', { title: publicTitle(view) }),
    ...(isProposal ? { sharedTitle: heading } : {}),
    section: list,
    breadcrumbs: [homeStep(scope), frontStep(scope), { pageId: list, name: heading, language: undefined }],
    context: () => ({ one: describeIndicator(indicator, scope) }),
  });
}

/** The numbers as a data set for machines; only indicators that are not proposed are named. */
function describeDataset({ view, exports }: PageScope, links: PageLinks): object {
  const table = exports.find('numbers');
  return {
    '@type': 'Dataset',
    name: publicTitle(view),
    variableMeasured: view.indicators
      .filter(({ mark, name }) => mark !== 'proposal' && name.mark !== 'proposal')
      .map((indicator) => indicator.name.text),
    ...(table
      ? {
          distribution: {
            '@type': 'DataDownload',
            encodingFormat: table.mediaType,
            contentUrl: links.file(table.path),
          },
        }
      : {}),
  };
}

function describeIndicator(indicator: IndicatorView, { tools, exports }: PageScope): object {
  const rows = chartValues(indicator);
  return {
    indicator,
    chart: lineChart(indicator, ({ value }) => tools.formatNumber(value.value)),
    rows,
    namesKinds: rows.some((row) => row.kind !== 'reported'),
    picture: exports.find('chart', indicator.id),
  };
}
