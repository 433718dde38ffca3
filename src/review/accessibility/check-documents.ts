import { execFile } from 'node:child_process';
import path from 'node:path';
import type { DocumentVerdict } from './evidence.ts';

/** The version that veraPDF says it has. */
export async function readValidatorVersion(command: string): Promise<string> {
  const text = await run(command, ['--version']);
  return /veraPDF\s+(\S+)/i.exec(text)?.[1] ?? text.trim().split('\n')[0] ?? '';
}

/** Has veraPDF judge documents by the standards that they claim; a document that claims none has no verdict. */
export async function checkDocuments(
  command: string,
  folder: string,
  documents: readonly string[],
): Promise<DocumentVerdict[]> {
  if (documents.length === 0) return [];
  const files = documents.map((document) => path.join(folder, document));
  // Profile 0: every standard that a file claims.
  const report = await run(command, ['-f', '0', '--format', 'text', '-v', ...files]);
  const lines = report.split('\n').map((line) => line.trim());
  return documents.map((document, index) => {
    const file = files[index] ?? '';
    const verdicts = lines.flatMap((line) => {
      const [, verdict] = /^(PASS|FAIL) /.exec(line) ?? [];
      if (verdict === undefined || !line.startsWith(`${verdict} ${file} `)) return [];
      const profile = line.slice(`${verdict} ${file} `.length).split(/\s/)[0] ?? '';
      return [{ standard: nameStandard(profile), passed: verdict === 'PASS' }];
    });
    return { document, verdicts };
  });
}

/** `3a` is PDF/A-3a, `ua1` PDF/UA-1, `wt1a` a level of WTPDF 1.0. */
function nameStandard(profile: string): string {
  if (/^\d[abuef]?$/.test(profile)) return `PDF/A-${profile}`;
  const levels: Readonly<Record<string, string>> = { wt1r: 'reuse', wt1a: 'accessibility' };
  const level = levels[profile];
  return level === undefined ? profile.replace(/^ua(\d)$/, 'PDF/UA-$1') : `WTPDF 1.0 (${level})`;
}

function run(command: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // Java's second compiler takes more time than it saves in runs of this length.
    const env = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' };
    execFile(command, words, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // Exit code 1 says that a file failed, which the report says as well.
      if (error && (typeof error.code !== 'number' || stdout === ''))
        reject(new Error(`${command} did not work: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
