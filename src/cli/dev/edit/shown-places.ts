import type { SitePreview } from '../../../publish/preview-site.ts';
import type { Run } from '../../../publish/publish-options.ts';
import type { EditionView } from '../../../model/edition.ts';
import {
  editionPageId,
  entryPageId,
  goalPageId,
  homePageId,
  indicatorPageId,
} from '../../../site/links/page-ids.ts';

/**
 * Where each entry is shown, by its address in the editor: a page relative to the site, with a fragment where it is one of many
 * there. In the document's language; the text of a chapter in its own.
 */
export function findPlaces({ editions, data }: Run, { addressOf }: SitePreview): Map<string, string> {
  const [first = ''] = data.site.languages;
  const places = editions.flatMap((views) => {
    const [view] = views.values();
    return view ? listPlaces(view, [...views.values()], addressOf) : [];
  });
  const home = addressOf(homePageId, first) ?? '';
  return new Map([['site/site', home], ...places]);
}

function listPlaces(
  view: EditionView,
  views: readonly EditionView[],
  addressOf: SitePreview['addressOf'],
): [string, string][] {
  const { id, language } = view;
  const page = (pageId: string): string | undefined => addressOf(pageId, language);
  const front = page(editionPageId(id, 'front')) ?? '';
  // A page that a template describes.
  const glossary = page(`${id}/glossary`);
  const about = page(editionPageId(id, 'about')) ?? front;
  const at = (address: string | undefined, anchor: string): string =>
    address === undefined ? front : `${address}#${anchor}`;
  const goals = view.allGoals.map((goal) => ({
    id: goal.id,
    address: page(goalPageId(id, goal.id)) ?? front,
  }));
  const indicators = view.indicators.map((indicator) => ({
    id: indicator.id,
    address:
      page(indicatorPageId(id, indicator.id)) ?? at(page(editionPageId(id, 'indicators')), indicator.anchor),
  }));
  const entries = (['partner', 'instrument'] as const).flatMap((kind) =>
    view[`${kind}s`].map(
      (entry) => [`${kind}/${entry.id}`, page(entryPageId(id, `${kind}s`, entry.id)) ?? front] as const,
    ),
  );
  const figures = view.figures.map((figure) => {
    const goal = goals.find((one) => one.id === figure.goal?.id);
    return [`figure/${figure.id}`, at(goal?.address ?? about, figure.anchor)] as const;
  });
  const texts = views.flatMap((own) =>
    own.chapters
      .filter((chapter) => chapter.language === own.language)
      .map(
        (chapter) =>
          [
            `chapter-text/${chapter.id}.${chapter.language}`,
            at(addressOf(editionPageId(id, 'about'), own.language), chapter.anchor),
          ] as const,
      ),
  );
  const lists = (['partners', 'instruments', 'indicators', 'statuses'] as const).map(
    (kind) => [`file/${kind}`, page(editionPageId(id, kind)) ?? front] as const,
  );
  // Beside the form of a new one stands the list that it comes into.
  const fresh = (['partner', 'instrument', 'indicator', 'source'] as const).map(
    (kind) => [`${kind}/`, page(editionPageId(id, `${kind}s`)) ?? front] as const,
  );
  return [
    ['strategy/strategy', front] as const,
    ...goals.map((goal) => [`goal/${goal.id}`, goal.address] as const),
    ...goals.map((goal) => [`statuses/${goal.id}`, goal.address] as const),
    ...indicators.map((one) => [`indicator/${one.id}`, one.address] as const),
    ...indicators.map((one) => [`values/${one.id}`, one.address] as const),
    ...entries,
    ...view.sources.map(
      (source) => [`source/${source.id}`, at(page(editionPageId(id, 'sources')), source.anchor)] as const,
    ),
    ...view.glossary.map((term) => [`term/${term.id}`, at(glossary, term.anchor)] as const),
    ['term/', glossary ?? front] as const,
    ['file/glossary', glossary ?? front] as const,
    ...figures,
    ...view.chapters.map((chapter) => [`chapter/${chapter.id}`, at(about, chapter.anchor)] as const),
    ...texts,
    ...lists,
    ...fresh,
    ['file/values', page(editionPageId(id, 'indicators')) ?? front] as const,
  ].map(([address, shown]) => [`${id}/${address}`, shown]);
}
