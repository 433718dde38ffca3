import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadProject } from '../../src/load/load-project.ts';
import { PublishError, formatProblem } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { editProject } from '../validate/edit-project.ts';
import type { Edits } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';
import type { Attack } from './attack.ts';

/** The words of the small project. */
const labelShapes = {
  home: { placeholders: [], countsSomething: false },
  goals: { placeholders: ['{count}'], countsSomething: true },
};

/** The other side of `judgeAttack`: a process of its own, which an attack may hang or exhaust. */
process.on('message', (file: string) => {
  void judge(file).then(
    (lines) => process.send?.({ lines }),
    (error: unknown) => process.send?.({ failure: error instanceof Error ? error.stack : String(error) }),
  );
});

/** What a publisher reads, in English and in Polish with an empty line between; empty for data that are accepted. */
async function judge(file: string): Promise<string> {
  const { default: attack } = (await import(pathToFileURL(file).href)) as { default: Attack };
  const project = await mkdtemp(path.join(tmpdir(), 'strategia-attack-'));
  try {
    await writeAttack(path.join(project, 'data'), attack);
    const settings = readSettings(project, {}, {});
    validateProject(await loadProject(settings), settings, { labelShapes });
    return '';
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return (['en', 'pl'] as const)
      .map((language) => error.problems.map((problem) => `${formatProblem(problem, language)}\n`).join(''))
      .join('\n');
  } finally {
    await rm(project, { recursive: true });
  }
}

async function writeAttack(folder: string, attack: Attack): Promise<void> {
  const bytes = Object.entries(attack).filter(([, content]) => Buffer.isBuffer(content));
  const edits = Object.entries(attack).map(([name, content]) => [
    name,
    Buffer.isBuffer(content) ? '' : content,
  ]);
  const files = editProject(smallProject, Object.fromEntries(edits) as Edits);
  const names = Object.keys(files);
  for (const name of names) {
    const content = bytes.find(([known]) => name.endsWith(known))?.[1] ?? files[name];
    if (content === undefined) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    const isAsItIs = typeof content === 'string' || Buffer.isBuffer(content);
    await writeFile(file, isAsItIs ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
}
