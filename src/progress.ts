import type { Problem } from './problem.ts';

/** The stages that a person at the terminal sees. */
export type StageName = 'load' | 'validate' | 'browser' | 'pdf' | 'finish' | 'site' | 'publish';

/** What is worth saying whether or not somebody watches. */
export type NoticeName =
  | 'waiting'
  | 'recovered'
  | 'no-sandbox'
  | 'unverified'
  | 'fresh-browser'
  | 'document-left-out'
  | 'missing-words';

/** Where a run tells how far it is. */
export interface Progress {
  /** What is worth a second look in the data and stops nothing. */
  readonly advise: (advice: readonly Problem[]) => void;
  readonly stageEnded: (stage: StageName, seconds: number, detail?: string) => void;
  readonly notice: (name: NoticeName, values?: Readonly<Record<string, string | number>>) => void;
}

/** Runs one stage and tells how long it took. */
export async function timeStage<T>(
  progress: Progress,
  stage: StageName,
  run: () => Promise<T> | T,
  detail?: string,
): Promise<T> {
  const start = performance.now();
  const result = await run();
  progress.stageEnded(stage, (performance.now() - start) / 1000, detail);
  return result;
}
