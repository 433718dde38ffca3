import type { PageScript } from './contract.ts';
import { loadAssets } from './load-assets.ts';
import { showDigits, showPart } from './show-part.ts';

/** What the program gets hold of when this is loaded into a page. */
export const script: PageScript = { loadAssets, showPart, showDigits };
