import { PublishError, quoteValue } from '../problem.ts';
import type { OutputPlaces } from './output-places.ts';
import { readTargetState } from './target-state.ts';

/** Refuses a target that this program did not publish, as PublishError `foreign-target`; touches nothing in it. */
export async function checkTarget(places: OutputPlaces): Promise<void> {
  const state = await readTargetState(places.target);
  if (state.kind !== 'foreign') return;
  const values = { found: quoteValue(state.found) };
  throw new PublishError([{ code: 'foreign-target', file: places.label, values }]);
}
