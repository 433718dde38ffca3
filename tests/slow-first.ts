import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Begun late, they would keep one core busy while the others have nothing left to do; vitest's own memory is not kept in git. */
const slowest = [
  'tests/build/site.test.ts',
  'tests/build/publishing.test.ts',
  'tests/build/conformance.test.ts',
  'tests/hostile/browsers.test.ts',
  'tests/publish/proposals/proposals.test.ts',
  'tests/site/site.test.ts',
  'tests/publish/long-words.test.ts',
  'tests/publish/known-pages.test.ts',
  'tests/cli/dev.test.ts',
  'tests/site/big-plan.test.ts',
  'tests/hostile/attacks.test.ts',
];

/**
 * Runs all files of one project before those of the next, as a process that has served one project is ended, and a new
 * one loads every module again; within a project those first that take long.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = slowest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return rank < 0 ? slowest.length : rank;
    };
    return sorted.sort((a, b) => a.project.name.localeCompare(b.project.name) || rankOf(a) - rankOf(b));
  }
}
