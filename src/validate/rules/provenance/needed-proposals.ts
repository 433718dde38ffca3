import { forgetProposals } from '../../../model/proposals/forget-proposals.ts';
import { appendToPointer } from '../../../model/data/json-pointer.ts';
import { listProposalPlaces } from '../../../model/proposals/walk-proposals.ts';
import type { Problem } from '../../../problem.ts';
import { listEditionFiles } from '../../places/list-json-files.ts';
import type { KnownFile } from '../../places/list-json-files.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { Rule } from '../../rule.ts';

/** Where proposals are hidden, something is left of everything that a site or a document cannot be without. */
export const checkNeededProposals: Rule = ({ project, proposals }) => {
  if (proposals === 'show') return [];
  const site: KnownFile[] = project.site?.value === undefined ? [] : [{ kind: 'site', file: project.site }];
  return [site, ...project.editions.map(listEditionFiles)].flatMap(findNeeded);
};

function findNeeded(files: readonly KnownFile[]): Problem[] {
  const { needed } = forgetProposals(files.map(({ kind, file }) => ({ kind, value: file.value })));
  return needed.flatMap(({ file: { value }, key }) => {
    const found = files.find(({ file }) => file.value === value);
    if (!found) return [];
    const { kind, file } = found;
    const within = listProposalPlaces(kind, value).find(({ path }) => path[0] === key)?.path ?? [key];
    const pointer = within.reduce<string>(appendToPointer, '');
    return [problemAt({ file, pointer }, 'proposal-is-needed', { name: key })];
  });
}
