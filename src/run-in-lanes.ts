import { availableParallelism } from 'node:os';

/** For documents and their parts: more than two would only take time from each other, the browser, and who finishes. */
export const printLanes = Math.min(2, availableParallelism());

/**
 * Does each task, as many at once as there are lanes; tasks begin in their order, and so stand the results. After a
 * failure no further task begins, and the first failure is thrown when nothing runs any more.
 */
export async function runInLanes<Task, Result>(
  tasks: readonly Task[],
  laneCount: number,
  run: (task: Task) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  let next = 0;
  const runLane = async (): Promise<void> => {
    for (let index = next++; index < tasks.length && failures.length === 0; index = next++) {
      const task = tasks[index] as Task;
      await run(task).then(
        (result) => {
          results[index] = result;
        },
        (error: unknown) => {
          failures.push(error);
        },
      );
    }
  };
  await Promise.all(Array.from({ length: laneCount }, runLane));
  if (failures.length > 0) throw failures[0];
  return results;
}
