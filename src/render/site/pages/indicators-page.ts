import type { IndicatorView } from '../../../model/view.ts';
import { chartValues, lineChart } from '../../line-chart.ts';
import { publicTitle } from '../../public-title.ts';
import { defineEditionPage } from '../define-edition-page.ts';
import { listSections, pageSection } from '../page-sections.ts';
import type { PageScope } from '../page-scope.ts';
import type { PageLinks, SitePage } from '../site-page.ts';

/** Every indicator as a chart and a table of its values. */
export function indicatorsPage(scope: PageScope): SitePage {
  const { view, tools } = scope;
  return defineEditionPage(scope, 'indicators', {
    template: 'site/indicators.njk',
    subject: (links) => describeDataset(scope, links),
    context: () => ({
      sections: listSections(view.indicators.map(({ anchor, name }) => pageSection(anchor, name))),
      numbers: scope.exports.find('numbers'),
      indicators: view.indicators.map((indicator) => ({
        ...describeIndicator(indicator, tools),
        picture: scope.exports.find('chart', indicator.id),
      })),
    }),
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

function describeIndicator(indicator: IndicatorView, { formatNumber }: PageScope['tools']): object {
  const rows = chartValues(indicator);
  return {
    indicator,
    chart: lineChart(indicator, ({ value }) => formatNumber(value.value)),
    rows,
    namesKinds: rows.some((row) => row.kind !== 'reported'),
  };
}
