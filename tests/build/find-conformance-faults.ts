import { execFile } from 'node:child_process';
import type { PdfStandard } from '../../src/model/print/pdf-standard.ts';

/**
 * What documents claim to be, as veraPDF names it: PDF/UA-1 with PDF/A-3a; or PDF/UA-2 with both levels of WTPDF 1.0, and PDF/A-4f
 * where files travel with a document, else PDF/A-4.
 */
const standardsOf: Readonly<Record<PdfStandard, readonly (readonly string[])[]>> = {
  'ua-1': [['3a'], ['ua1']],
  'ua-2': [['4f', '4'], ['ua2'], ['wt1r'], ['wt1a']],
};

/**
 * Has veraPDF judge PDFs, all in one process: each has to claim its standards and to pass every check of them. One line
 * a fault. `validator` is veraPDF's command.
 */
export async function findConformanceFaults(
  validator: string,
  files: readonly string[],
  made: PdfStandard = 'ua-1',
): Promise<string[]> {
  if (files.length === 0) return [];
  // Profile 0: every standard that a file claims.
  const report = await run(validator, ['-f', '0', '--format', 'text', '-v', ...files]);
  const lines = report.split('\n').map((line) => line.trim());
  const passed = new Set(lines.filter((line) => line.startsWith('PASS ')));
  const missing = files.flatMap((file) =>
    standardsOf[made]
      .map((any) => any.map((standard) => `PASS ${file} ${standard}`))
      .filter((verdicts) => !verdicts.some((verdict) => passed.has(verdict)))
      .map((verdicts) => verdicts.join(' or ')),
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
