import type { LabelsFile, SiteFile } from '../../model/data/data-types.ts';
import { isOfficialSite } from '../../content/official-site.ts';
import { localiseText } from '../../model/text.ts';
import { editorial } from '../../model/data/provenance.ts';
import type { EditionView } from '../../model/edition.ts';
import type { EditionStatusView } from '../../model/edition-status.ts';
import { listTexts } from '../../model/statements.ts';
import { exportLabel } from '../export-kind.ts';
import type { ExportContext } from '../export-kind.ts';
import { jsonOfOptional, jsonOfOrigin, jsonOfText } from './json-of-text.ts';

/** What begins every JSON file: the shape's version, the edition, its state, and what has to be known with it. */
export function jsonOfHeader(
  kind: 'edition' | 'goal',
  view: EditionView,
  { site, labels }: Pick<ExportContext, 'site' | 'labels'>,
): object {
  const proposals = view.adoption ? 'mark.containsProposals' : 'mark.containsProposalsDraft';
  return {
    schemaVersion: 1,
    kind,
    language: view.language,
    edition: {
      id: view.id,
      path: view.path,
      commune: jsonOfText(view.commune),
      title: jsonOfText(view.title),
      documentLanguage: view.documentLanguage,
      status: jsonOfStatus(view.status),
      modified: view.modified,
      dataHash: view.hash,
    },
    containsProposals: view.containsProposals,
    notices: [
      ...(view.containsProposals ? [exportLabel(labels, proposals)] : []),
      ...(isOfficialSite(site) ? [] : [exportLabel(labels, 'mark.unofficial')]),
    ],
    licence: site.contentLicence && jsonOfLicence(site.contentLicence, view, labels),
    sources: view.sources.map((source) => ({
      id: source.id,
      number: source.number,
      publisher: source.publisher,
      language: source.language,
      date: source.date,
      url: source.url,
      ...Object.fromEntries(listTexts('source', source).map(({ key, text }) => [key, text.marked])),
    })),
  };
}

function jsonOfLicence(
  { name, url }: NonNullable<SiteFile['contentLicence']>,
  { language, documentLanguage }: EditionView,
  labels: LabelsFile,
): object {
  const words = {
    listHeading: (list: string): string => list,
    proposal: exportLabel(labels, 'mark.proposal'),
  };
  const text = localiseText(name, editorial, {
    language,
    documentLanguage,
    sourceNumbers: new Map(),
    words,
  });
  return { name: text.marked, url };
}

/** What depends on the day of the output is left to readers. */
function jsonOfStatus({
  type,
  isInForce,
  from,
  to,
  ways,
  form,
  paper,
  by,
  successor,
  date,
  sources,
}: EditionStatusView): object {
  return {
    type,
    isInForce,
    from,
    to,
    form,
    paper,
    date,
    ways: jsonOfOptional(ways),
    by: jsonOfOptional(by),
    path: successor?.path,
    sources: jsonOfOrigin({ mark: 'sourced', sources }).sources,
  };
}
