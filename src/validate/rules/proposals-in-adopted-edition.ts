import type { EditionIndex } from '../edition-index.ts';
import { listEditionFiles } from '../list-json-files.ts';
import { rootsOf, selectText } from '../place.ts';
import { problemAt } from '../problem-at.ts';
import type { EditionRule, RuleContext } from '../rule.ts';
import type { SchemaPlace } from '../schema-places.ts';
import { adoptedStates } from './adoption.ts';

/** Whoever publishes an adopted edition decides whether its proposals are shown; until then they are one problem. */
export const checkProposalsInAdoptedEdition: EditionRule = (index, context) => {
  const [state] = rootsOf(index.edition.strategy).flatMap((root) => selectText(root, 'status/type') ?? []);
  if (context.proposals !== undefined || state === undefined || !adoptedStates.includes(state)) return [];
  const proposals = listProposals(index, context);
  const [first] = proposals;
  if (first === undefined) return [];
  const values = { edition: index.edition.id, state, count: String(proposals.length) };
  return [problemAt(first, 'proposals-in-adopted-edition', values)];
};

/** Every mark of a proposal: of a list, an item, an entry, a text, a value or a chapter. */
function listProposals({ edition }: EditionIndex, { placesOf }: RuleContext): SchemaPlace[] {
  return listEditionFiles(edition)
    .flatMap(({ file }) => [...placesOf(file, 'statementStatus'), ...placesOf(file, 'listStatus')])
    .filter((place) => place.value === 'proposal');
}
