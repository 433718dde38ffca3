import type { Build, ProvedName } from '../../tests/build/edition-builds.ts';

export type Builds = Readonly<Record<ProvedName, Build>>;

/** What a proof found out. */
export interface Finding {
  /** What was looked at, e.g. "248 pages". */
  readonly extent: string;
  /** One line each; none where all is well. */
  readonly faults: readonly string[];
}

/** Looks at everything that was built, where tests look at samples. */
export interface Proof {
  /** What it proves, as a claim. */
  readonly claim: string;
  readonly find: (builds: Builds) => Promise<Finding>;
}
