import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildEditions, provedNames } from '../tests/build/edition-builds.ts';
import { accessibilityProof } from './prove/accessibility.ts';
import { bookProof } from './prove/books.ts';
import { conformanceProof } from './prove/conformance.ts';
import { linkProof } from './prove/links.ts';
import { markupProof } from './prove/markup.ts';
import type { Proof } from './prove/proof.ts';
import { sameBytesProof } from './prove/same-bytes.ts';

/*
 * Proves of everything that is built what `npm test` tests on samples: builds every edition in all its forms, Toruń and
 * the fixtures, and looks at each page, link and PDF. Exit code 1 where a claim does not hold.
 */
const validator = process.env.VERAPDF;
const bookChecker = process.env.EPUBCHECK;
const proofs: readonly Proof[] = [
  linkProof,
  markupProof,
  accessibilityProof,
  sameBytesProof,
  ...(validator ? [conformanceProof(validator)] : []),
  ...(bookChecker ? [bookProof(bookChecker)] : []),
];

const folder = await mkdtemp(path.join(tmpdir(), 'strategia-prove-'));
try {
  const builds = await measure('built', () => buildEditions(folder, provedNames, () => true));
  for (const { claim, find } of proofs) {
    const { extent, faults } = await measure(claim, () => find(builds));
    console.log(`  ${extent}: ${faults.length === 0 ? 'holds' : `${faults.length} faults`}`);
    for (const fault of faults) console.log(`  - ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  if (!validator) console.log('NOT PROVEN: VERAPDF is not set, so no PDF was validated by veraPDF.');
  if (!bookChecker) console.log('NOT PROVEN: EPUBCHECK is not set, so no EPUB was checked by EPUBCheck.');
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  console.log(`${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}
