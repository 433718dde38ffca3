import { describe, expect, it } from 'vitest';
import { examples } from '../../src/explain/examples.ts';
import type { Example } from '../../src/explain/example.ts';
import type { ProblemCode } from '../../src/messages/problem-texts.ts';
import { listCodes } from './list-codes.ts';
import { exampleProject, putExample } from './example-project.ts';

const all = Object.entries(examples) as [ProblemCode, Example][];

describe('an example in the data (issue 13)', () => {
  it('stands in a project of which nothing is said', async () => {
    expect(await listCodes(exampleProject)).toEqual([]);
  });

  it.each(all)(
    'of %s is that problem where it is wrong, and none where it is right',
    async (code, example) => {
      const { along = [], proposals } = example;
      expect(await listCodes(putExample(example, 'right'), { proposals })).toEqual([]);
      const found = await listCodes(putExample(example, 'wrong'), { proposals });
      expect(found).toEqual([code, ...along].sort());
    },
  );
});
