import { execFile } from 'node:child_process';

/** What the documents of this program claim to be: PDF/A-3a and PDF/UA-1, as veraPDF names them. */
const standards = ['3a', 'ua1'];

/**
 * Has veraPDF judge PDFs, all in one process: each has to claim both standards and to pass every check of them. One line
 * a fault. `validator` is veraPDF's command.
 */
export async function findConformanceFaults(validator: string, files: readonly string[]): Promise<string[]> {
  // Profile 0: every standard that a file claims.
  const report = await run(validator, ['-f', '0', '--format', 'text', '-v', ...files]);
  const lines = report.split('\n').map((line) => line.trim());
  const passed = new Set(lines.filter((line) => line.startsWith('PASS ')));
  const missing = files.flatMap((file) =>
    standards.map((standard) => `PASS ${file} ${standard}`).filter((verdict) => !passed.has(verdict)),
  );
  if (missing.length === 0) return [];
  return [
    ...missing.map((verdict) => `not said: ${verdict}`),
    ...lines.filter((line) => line.startsWith('FAIL')),
  ];
}

function run(command: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // Java's second compiler takes more time than it saves in runs of this length.
    const env = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' };
    execFile(command, words, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // Exit code 1 says that a file failed, which the report says as well.
      if (error && (typeof error.code !== 'number' || stdout === ''))
        reject(new Error(`${command} did not work:\n${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
