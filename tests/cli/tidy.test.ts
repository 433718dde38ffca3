import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStrategia } from '../build/run-strategia.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { smallProject } from '../validate/small-project.ts';

const goal = `\uFEFF{
\t"sources": [ {"id":"uchwala"} ],
  "id": "zielona-gmina",   "number": "1",\r
  "level": "strategiczny",
  "title": "Zielona  gmi\\u00adna",
  "summary": "Ge\u0328sty\u00A0las", "colour": "#0B4F7A"
}`;
const chapter =
  '## Skąd\r\n\r\n- pierwszy  \r\n  wiersz\u00A0drugi, bardzo długi wiersz, w którym coś jest\u200B na końcu. [@uchwala]\r\n';
const labels = '{ "home": "Start\u00A0 ", "goals": "cele\u200B" }';

describe('strategia tidy (issue 10)', () => {
  it('shows first, then writes; order, layout and what is meant stay', async () => {
    const { data, files } = await writeUntidy();
    const shown = await runStrategia(['tidy', '--data', data, '--messages', 'en']);
    expect(shown.stdout.trim().split('\n')).toEqual([
      'data/editions/mala-2030/chapters/wstep.pl.md:4:9  "  wiersz\\u00a0drugi, bardzo długi wiersz, w którym coś jest\\u200b na końcu. [@uchwala…" → "  wiersz drugi, bardzo długi wiersz, w którym coś jest na końcu. [@uchwala…"',
      'data/editions/mala-2030/goals/1.json:5:12  "Zielona  gmi\\u00adna" → "Zielona gmina"',
      'data/editions/mala-2030/goals/1.json:6:14  "Ge\\u0328sty\\u00a0las" → "Gęsty las"',
      'data/labels/pl.json:1:31  "cele\\u200b" → "cele"',
      'To be put right: 4 texts in 3 files. Nothing was changed; strategia tidy --write does it.',
    ]);
    expect(shown.code).toBe(1);
    for (const [file, content] of files) expect(await readFile(file, 'utf8')).toBe(content);

    const written = await runStrategia(['tidy', '--write', '--data', data, '--messages', 'en']);
    expect(written.stdout).toContain('Put right: 4 texts in 3 files.');
    expect(written.code).toBe(0);
    const [first, second, third] = [...files.keys()];
    expect(await readFile(first!, 'utf8')).toBe(
      goal.replace('Zielona  gmi\\u00adna', 'Zielona gmina').replace('Ge\u0328sty\u00A0las', 'Gęsty las'),
    );
    expect(await readFile(second!, 'utf8')).toBe(chapter.replace('\u00A0', ' ').replace('\u200B', ''));
    expect(await readFile(third!, 'utf8')).toBe(labels.replace('\u200B', ''));
    expect((await stat(first!)).mode & 0o777).toBe(0o640);
    const everything = await readdir(data, { recursive: true });
    expect(everything.filter((name) => path.basename(name).startsWith('.'))).toEqual([]);

    const again = await runStrategia(['tidy', '--data', data]);
    expect([again.code, again.stdout]).toEqual([0, 'Nie ma czego poprawiać.\n']);
  });

  it('leaves alone what it cannot read', async () => {
    const { data } = await writeUntidy();
    const broken = path.join(data, 'editions/mala-2030/sources.json');
    await writeFile(broken, '{ "sources": [ "a  b" ');
    const { stdout } = await runStrategia(['tidy', '--write', '--data', data, '--messages', 'en']);
    expect(stdout).toContain('data/editions/mala-2030/sources.json was left alone');
    expect(await readFile(broken, 'utf8')).toBe('{ "sources": [ "a  b" ');
  });
});

async function writeUntidy() {
  const contents: Record<string, FileContent> = {
    ...(smallProject as Record<string, FileContent>),
    'editions/mala-2030/goals/1.json': goal,
    'editions/mala-2030/chapters/wstep.pl.md': chapter,
    'labels/pl.json': labels,
  };
  const { paths } = await writeData(contents);
  const names = [
    'editions/mala-2030/goals/1.json',
    'editions/mala-2030/chapters/wstep.pl.md',
    'labels/pl.json',
  ];
  const files = new Map(names.map((name) => [path.join(paths.data, name), contents[name] as string]));
  await chmod([...files.keys()][0]!, 0o640);
  return { data: paths.data, files };
}
