import { listProposalPlaces } from '../../../model/proposals/walk-proposals.ts';
import { appendToPointer } from '../../../model/data/json-pointer.ts';
import type { EditionIndex } from '../../places/edition-index.ts';
import { listEditionFiles } from '../../places/list-json-files.ts';
import { rootsOf, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';
import { adoptedStates } from './adoption.ts';

/** Whoever publishes an adopted edition decides whether its proposals are shown; until then they are one problem. */
export const checkProposalsInAdoptedEdition: EditionRule = (index, context) => {
  const [state] = rootsOf(index.edition.strategy).flatMap((root) => selectText(root, 'status/type') ?? []);
  if (context.proposals !== undefined || state === undefined || !adoptedStates.includes(state)) return [];
  const proposals = listProposals(index);
  const [first] = proposals;
  if (first === undefined) return [];
  const values = { edition: index.edition.id, state, count: String(proposals.length) };
  return [problemAt(first, 'proposals-in-adopted-edition', values)];
};

/** Every proposal, at the status that says so. */
function listProposals({ edition }: EditionIndex): Place[] {
  return listEditionFiles(edition).flatMap(({ kind, file }) =>
    listProposalPlaces(kind, file.value).map(({ path, value }) => ({
      file,
      pointer: appendToPointer(path.reduce<string>(appendToPointer, ''), 'status'),
      value,
    })),
  );
}
