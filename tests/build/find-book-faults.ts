import { execFile } from 'node:child_process';

/** Has EPUBCheck judge books one after the other: no error and no warning. One line a fault. `checker` is its command. */
export async function findBookFaults(checker: string, files: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    const report = await run(checker, ['--failonwarnings', file]);
    const lines = report.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)\b/.test(line));
    if (!report.includes('No errors or warnings detected.')) faults.push(`not said of ${file}`, ...lines);
  }
  return faults;
}

function run(command: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // Java's second compiler takes more time than it saves in runs of this length.
    const env = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' };
    execFile(command, words, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // Exit code 1 says that a file failed, which the report says as well.
      if (error && typeof error.code !== 'number')
        reject(new Error(`${command} did not work:\n${stderr}`, { cause: error }));
      else resolve(stdout + stderr);
    });
  });
}
