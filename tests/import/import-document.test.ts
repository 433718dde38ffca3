import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareImport } from '../../src/import/import-document.ts';
import type { PreparedImport } from '../../src/import/import-document.ts';
import { readSettings } from '../../src/settings.ts';
import { beginProject, judge, readData, village } from '../begin/new-project.ts';
import { expectProblems } from '../browser/expected-problems.ts';

const text = `Wprowadzenie
Strategia ma jeden cel strategiczny i dwa operacyjne, a jej autorzy to * mieszkańcy.
Cel strategiczny 1. Gmina zdrowa
1.1 Rozwój sportu
Oczekiwane rezultaty:
- więcej boisk
Partnerzy: szkoły; Policja
1.2 Rozwój opieki
Partnerzy: Policja
`;
const levels = 'cel strategiczny, cel operacyjny';

async function prepare(folder: string, content: string | Uint8Array, force = false): Promise<PreparedImport> {
  const file = path.join(folder, 'plan.txt');
  await writeFile(file, content);
  return prepareImport(readSettings(folder, {}, {}), { file, edition: undefined, force });
}

describe('an import', () => {
  it('fills what a skeleton holds, adds the rest, and gives valid data', async () => {
    const folder = await beginProject({ ...village, levels });
    const before = await readData(folder);
    const prepared = await prepare(folder, text);
    expect(await readData(folder)).toEqual(before);
    expect(prepared.plan).toMatchObject({
      added: { goals: 1, chapters: 1, entries: ['szkoły', 'Policja'] },
      changed: 2,
      differences: [],
    });
    await prepared.write();
    expect(await judge(folder)).toMatchObject({ problems: [] });
    const data = await readData(folder);
    expect(JSON.parse(data.get('editions/gmina-sowie-pole-2035/goals/cel-1.json') ?? '')).toMatchObject({
      number: '1',
      title: 'Gmina zdrowa',
      children: [
        {
          number: '1.1',
          title: 'Rozwój sportu',
          details: {
            results: { status: 'sourced', items: [{ text: 'więcej boisk' }] },
            partners: { status: 'sourced', items: [{ partner: 'szkoly' }, { partner: 'policja' }] },
          },
        },
        { number: '1.2', details: { partners: { items: [{ partner: 'policja' }] } } },
      ],
    });
    expect(data.get('editions/gmina-sowie-pole-2035/chapters/wprowadzenie.pl.md')).toBe(
      'Strategia ma jeden cel strategiczny i dwa operacyjne, a jej autorzy to \\* mieszkańcy.\n',
    );
  });

  it('changes nothing the second time', async () => {
    const folder = await beginProject({ ...village, levels });
    await (await prepare(folder, text)).write();
    const { plan, files } = await prepare(folder, text);
    expect([plan.differences, files]).toEqual([[], []]);
  });

  it('keeps what the data say otherwise, unless it is forced', async () => {
    const folder = await beginProject({ ...village, levels });
    await (await prepare(folder, text)).write();
    const other = text
      .replace('Rozwój opieki', 'Rozwój opieki zdrowotnej')
      .replace('- więcej boisk', '- więcej boisk\n- więcej hal')
      .replace('jeden cel', 'tylko jeden cel');
    const kept = await prepare(folder, other);
    expect(kept.files).toEqual([]);
    expect(kept.plan.differences).toEqual([
      { place: 4, what: 'results', name: '1.1', is: '1', wanted: '2' },
      { place: 9, what: 'title', name: '1.2', is: 'Rozwój opieki', wanted: 'Rozwój opieki zdrowotnej' },
      {
        place: 1,
        what: 'chapter',
        name: 'Wprowadzenie',
        is: 'data/editions/gmina-sowie-pole-2035/chapters/wprowadzenie.pl.md',
        wanted: '',
      },
    ]);
    await (await prepare(folder, other, true)).write();
    expect(await judge(folder)).toMatchObject({ problems: [] });
    const again = await prepare(folder, other);
    expect([again.plan.differences, again.files]).toEqual([[], []]);
  });

  it('takes the measures of results, and puts them where there are none (issue 14)', async () => {
    const folder = await beginProject({ ...village, levels });
    const file = 'editions/gmina-sowie-pole-2035/goals/cel-1.json';
    await (await prepare(folder, text)).write();
    const before = (await readData(folder)).get(file) ?? '';
    const measured = text.replace('- więcej boisk', '- więcej boisk\n  Miernik: liczba boisk');
    const filled = await prepare(folder, measured);
    expect(filled.plan).toMatchObject({ changed: 1, differences: [] });
    await filled.write();
    const after = (await readData(folder)).get(file) ?? '';
    expect(JSON.stringify(JSON.parse(after))).toBe(
      JSON.stringify(JSON.parse(before)).replace(
        '{"text":"więcej boisk"}',
        '{"text":"więcej boisk","measure":"liczba boisk"}',
      ),
    );
    expect(await judge(folder)).toMatchObject({ problems: [] });
    const other = measured.replace('liczba boisk', 'liczba godzin');
    const differing = { what: 'measure', name: '1.1', is: 'liczba boisk', wanted: 'liczba godzin' };
    expect((await prepare(folder, other)).plan).toMatchObject({ changed: 0, differences: [differing] });
    await (await prepare(folder, other, true)).write();
    expect((await readData(folder)).get(file)).toBe(after.replace('liczba boisk', 'liczba godzin'));
  });

  it('touches no other line of a file', async () => {
    const folder = await beginProject({ ...village, levels });
    await (await prepare(folder, text)).write();
    const file = path.join(folder, 'data/editions/gmina-sowie-pole-2035/goals/cel-1.json');
    const before = (await readFile(file, 'utf8')).replaceAll('\n', '\r\n').replaceAll('  "', '\t"');
    await writeFile(file, before);
    await (await prepare(folder, text.replace('Rozwój opieki', 'Opieka'), true)).write();
    expect(await readFile(file, 'utf8')).toBe(before.replace('"Rozwój opieki"', '"Opieka"'));
  });

  it('reads what Polish Windows wrote before it knew Unicode', async () => {
    const folder = await beginProject({ ...village, levels });
    const bytes = Buffer.from('Cel strategiczny 1. ', 'latin1');
    // "Zażółć" in Windows-1250.
    const words = Buffer.from([0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6]);
    const { document, outline } = await prepare(folder, Buffer.concat([bytes, words]));
    expect([document.encoding, outline.goals[0]?.title]).toEqual(['Windows-1250', 'Zażółć']);
  });

  it('says which files it reads', async () => {
    const folder = await beginProject({ ...village, levels });
    const settings = readSettings(folder, {}, {});
    const read = (file: string): Promise<string[]> =>
      expectProblems(prepareImport(settings, { file, edition: undefined, force: false }));
    expect(await read('plan.odt')).toEqual([
      'plan.odt  import-not-readable  Files of the kind ".odt" cannot be read. These can: .txt, .text, .md, .docx, .xlsx, .csv. From another program save or paste the text alone into a .txt file.',
    ]);
    expect(await read(path.join(folder, 'none.txt'))).toEqual([expect.stringContaining('unreadable-file')]);
  });
});
