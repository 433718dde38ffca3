import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findByteFaults } from '../../tests/build/find-byte-faults.ts';
import { hashFolder } from '../../tests/build/hash-folder.ts';
import type { Proof } from './proof.ts';

/** The project's own data, built a second time. */
export const sameBytesProof: Proof = {
  claim: 'the same data give the same bytes in another folder, time zone and language',
  find: async ({ torun }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'strategia-again-'));
    try {
      const faults = await findByteFaults(torun, folder);
      const { size } = await hashFolder(torun.output);
      return { extent: `${size} files`, faults: faults.map((file) => `${file} is not the same`) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
