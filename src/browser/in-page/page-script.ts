import type { PageScript } from './contract.ts';
import { loadAssets } from './load-assets.ts';
import { applyChanges, listSlots } from './page-numbers.ts';
import { readExposedContent } from './read-exposed-content.ts';
import { addDestinations, inspectTargets, leadToOtherParts } from './targets.ts';

/** What the program gets hold of when this is loaded into a page. */
export const script: PageScript = {
  loadAssets,
  inspectTargets,
  addDestinations,
  leadToOtherParts,
  listSlots,
  applyChanges,
  readExposedContent,
};
