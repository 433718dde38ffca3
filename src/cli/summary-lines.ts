import path from 'node:path';
import { measureFileSize } from '../model/export-file.ts';
import type { Say } from '../messages/program-texts.ts';
import type { Published } from '../publish.ts';
import type { Settings } from '../settings.ts';

/** The closing lines of a build: what was made, what it says, where to look. */
export function summaryLines(
  published: Published,
  context: { readonly seconds: number; readonly settings: Settings; readonly say: Say },
): string[] {
  const { say, settings } = context;
  const { manifest, editions, documents, site } = published;
  const size = manifest.files.reduce((sum, file) => sum + file.size, 0);
  const pages = manifest.files.filter((file) => file.path.endsWith('.html')).length;
  const archive = manifest.files.find((file) => file.path.endsWith('.zip'));
  return [
    say('summary.done', {
      seconds: context.seconds,
      files: manifest.files.length,
      size: formatSize(size, say),
    }),
    ...(pages > 0 ? [`  ${say('summary.site', { count: pages })}`] : []),
    ...documents.map(
      (document) =>
        `  ${document.path}: ${say('summary.pages', { pages: document.pages, size: formatSize(document.bytes, say) })}`,
    ),
    ...(documents.some(({ isPreview }) => isPreview)
      ? [say('summary.preview', { browser: manifest.tools.browser ?? '' })]
      : []),
    ...editions.flatMap((edition) => [
      `  ${edition.id}: ${say('summary.content', {
        sourced: edition.counts.sourcedLists,
        proposed: edition.counts.proposedLists,
        empty: edition.counts.emptyLists,
        missing: edition.counts.missingLists,
      })}`,
      ...(edition.containsProposals
        ? [
            `  ${edition.id}: ${say(edition.adoption ? 'summary.proposals' : 'summary.proposals-draft', { count: edition.counts.proposals })}`,
          ]
        : []),
    ]),
    ...(site.url === undefined ? [say('summary.no-url')] : []),
    ...(site.publisher === undefined ? [say('summary.no-publisher')] : []),
    say('summary.look', { path: path.join(settings.paths.output, 'site', pages > 0 ? 'index.html' : '') }),
    ...(archive ? [say('summary.offline', { archive: path.join(settings.paths.output, archive.path) })] : []),
  ];
}

function formatSize(bytes: number, say: Say): string {
  const { unit, size } = measureFileSize(bytes);
  return say(`summary.${unit}`, { size });
}
