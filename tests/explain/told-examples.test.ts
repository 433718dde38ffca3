import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseId } from '../../src/begin/new/entry.ts';
import { refuseProject } from '../../src/begin/start-project.ts';
import { answerAlone } from '../../src/cli/init-command.ts';
import { examples } from '../../src/explain/examples.ts';
import { prepareImport } from '../../src/import/import-document.ts';
import { loadProject } from '../../src/load/load-project.ts';
import { explanations } from '../../src/messages/explanations.ts';
import { problemTexts } from '../../src/messages/problem-texts.ts';
import type { ProblemCode } from '../../src/messages/problem-texts.ts';
import type { LoadedJson } from '../../src/model/data/loaded-project.ts';
import { checkPlan } from '../../src/output/check-plan.ts';
import { readSettings } from '../../src/settings.ts';
import { describeSchemaError } from '../../src/validate/schema-problems/describe-schema-error.ts';
import { findUntranslated } from '../../src/validate/validate-project.ts';
import { makeFont } from '../fonts/small-font.ts';
import { joinPng, makeJpegFrame, makePng, makeSvg } from '../load/small-pictures.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { completeName, editProject } from '../validate/edit-project.ts';
import type { Edits, Json } from '../validate/edit-project.ts';
import { exampleProject } from './example-project.ts';
import { codesOf, listCodes } from './list-codes.ts';

const edition = 'editions/mala-2030';
const sources = [{ id: 'uchwala' }];

/** What the words of an example tell, done: the codes of what is said then. */
const situations: Partial<Record<ProblemCode, () => Promise<ProblemCode[]>>> = {
  'answer-missing': () => codesOf(() => void answerAlone({})),
  'answer-not-allowed': () => codesOf(() => void answerAlone({ commune: 'Gmina Mała', status: 'gotowa' })),
  'chapter-paragraph-too-long': () =>
    inEdition({ 'chapters/wstep.pl.md': `${'Gmina leży nad rzeką. '.repeat(5000)}[@uchwala]\n` }),
  'colliding-files': () =>
    listCodes(
      editProject(exampleProject, {
        'strategy.json#/goals': ['zielona-gmina', 'druga', 'trzecia'],
        'goals/Plan.json': goal('druga', '2'),
        'goals/plan.json': goal('trzecia', '3'),
      }),
    ),
  'copied-file': () => inEdition({ 'goals/1 — kopia.json': exampleProject[`${edition}/goals/1.json`] }),
  'document-too-long': () =>
    codesOf(async () => {
      const settings = await writeData(exampleProject as Record<string, FileContent>);
      const file = path.join(settings.paths.project, 'strategia.txt');
      await writeFile(file, Buffer.alloc(60_000_000, ' '));
      await prepareImport(settings, { file, edition: undefined, force: false });
    }),
  'file-too-large': () => inEdition({ 'chapters/wstep.pl.md': ' '.repeat(6 * 1024 * 1024) }),
  'font-collection': () => withFont(Buffer.from('ttcf\0\u0001\0\0'.repeat(20), 'latin1')),
  'font-coloured': () => withFont(makeFont({ tables: ['glyf', 'COLR'] })),
  'font-locked': () => withFont(makeFont({ tables: ['glyf'], embedding: 2 })),
  'font-not-used': () => listCodes({ ...exampleProject, 'fonts/Kroj.ttf': makeFont({ tables: ['glyf'] }) }),
  'font-postscript': () => withFont(makeFont({ tables: ['CFF '] })),
  'font-unreadable': () => withFont(Buffer.from('<html>no font</html>'.repeat(20))),
  'font-variable': () => withFont(makeFont({ tables: ['glyf', 'fvar'] })),
  'id-taken': () =>
    codesOf(() => {
      const request = {
        kind: 'partner',
        name: 'TARR',
        options: { id: 'tarr' },
        today: '2026-11-25',
      } as const;
      chooseId(request, { taken: new Set(['tarr']), place: 'partners.json', otherwise: 'partner' });
    }),
  'invalid-clock': () => codesOf(() => void readSettings('/', {}, { SOURCE_DATE_EPOCH: 'wczoraj' })),
  'invalid-folder-name': () => withFolder('Strategia 2040', 'Strategia 2040'),
  'invalid-value': () => Promise.resolve([describeUnforeseen()]),
  'json-too-deep': () => inEdition({ 'partners.json': `${'['.repeat(200)}${']'.repeat(200)}` }),
  'link-outside': () =>
    listCodes(exampleProject, {
      change: async (data) => {
        await writeFile(path.join(data, '..', 'cel.json'), '{}');
        await symlink('../../../../cel.json', path.join(data, edition, 'goals/2.json'));
      },
    }),
  'missing-file': () => inEdition({ 'strategy.json': undefined }),
  'missing-folder': () =>
    codesOf(async () => {
      await loadProject(readSettings('/nowhere', {}, {}));
    }),
  'more-files-not-planned': () =>
    codesOf(() => {
      checkPlan(new Set(), listNames(60), 'output');
    }),
  'more-files-not-written': () =>
    codesOf(() => {
      checkPlan(new Set(listNames(60)), [], 'output');
    }),
  'more-problems': () => {
    const keys = Object.fromEntries(listNames(9).map((name) => [name, 'x']));
    const first = exampleProject[`${edition}/goals/1.json`] as object;
    return inEdition({ 'goals/1.json': { ...first, ...keys } }, { problems: 3 });
  },
  'not-a-file': () =>
    listCodes(exampleProject, {
      change: async (data) => {
        await mkdir(path.join(data, edition, 'goals/2.json'));
      },
    }),
  'not-a-folder': () => listCodes({ ...exampleProject, fonts: 'x' }),
  'not-utf-8': () => inEdition({ 'chapters/wstep.pl.md': Buffer.from([0x47, 0xb3, 0x0a]) }),
  'picture-animated': () => withPicture('obraz.png', joinPng([header, ['acTL', Buffer.alloc(8)], rows, end])),
  'picture-bad-checksum': () => withPicture('obraz.png', change(makePng(30, 20), -1)),
  'picture-bad-header': () => withPicture('obraz.png', joinPng([['IHDR', Buffer.alloc(13, 5)], rows, end])),
  'picture-bad-pixels': () => withPicture('obraz.png', joinPng([header, ['IDAT', Buffer.from('x')], end])),
  'picture-damaged': () => withPicture('obraz.png', makePng(30, 20).subarray(0, 40)),
  'picture-format': () => withPicture('obraz.png', Buffer.from(`GIF89a${'\0'.repeat(40)}`, 'latin1')),
  'picture-in-cmyk': () => withPicture('obraz.jpg', makeJpegFrame(30, 20, { components: 4 })),
  'picture-misnamed': () => withPicture('obraz.jpg', makePng(30, 20)),
  'picture-not-used': () => inEdition({ 'figures/zdjecie.svg': makeSvg('<path d="M0 0"/>') }),
  'picture-too-large': () => withPicture('obraz.png', makePng(30, 20), { pictureBytes: 50 }),
  'picture-too-many-pixels': () => withPicture('obraz.jpg', makeJpegFrame(20_000, 20_000)),
  'picture-unknown': () => inEdition({ 'figures/notatki.docx': Buffer.from('PK\x03\x04') }),
  'project-exists': () =>
    codesOf(async () => refuseProject((await writeData({ 'site.json': {} })).paths.project)),
  'renamed-edition': () => withFolder('mala-2031', 'mala-2030'),
  'svg-too-deep': () => inEdition({ 'figures/mapa.svg': makeSvg('<g>'.repeat(5000) + '</g>'.repeat(5000)) }),
  'unknown-file': () => inEdition({ 'partner.json': { partners: [] } }),
  'unreadable-file': () =>
    listCodes(exampleProject, {
      change: async (data) => symlink('nowhere.json', path.join(data, edition, 'goals/2.json')),
    }),
  'untranslated-texts': async () => {
    const settings = await writeData(exampleProject as Record<string, FileContent>);
    return findUntranslated(await loadProject(settings)).map(({ code }) => code);
  },
  'wrong-encoding': () => inEdition({ 'chapters/wstep.pl.md': Buffer.from('\uFEFFGmina', 'utf16le') }),
};

/** What a problem comes with that counts others, or that two files have. */
const companions: Partial<Record<ProblemCode, ProblemCode>> = {
  'invalid-folder-name': 'invalid-id',
  'more-files-not-planned': 'file-not-planned',
  'more-files-not-written': 'file-not-written',
  'more-problems': 'unknown-key',
};

const header = ['IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])] as const;
const rows = ['IDAT', deflateSync(Buffer.alloc(4))] as const;
const end = ['IEND', Buffer.alloc(0)] as const;

describe('an example that is told in words (issue 13)', () => {
  it.each(Object.entries(situations) as [ProblemCode, () => Promise<ProblemCode[]>][])(
    'of %s is that problem where it is done',
    async (code, find) => {
      const known = companions[code];
      expect((await find()).filter((found) => found !== known)).toEqual([code]);
    },
  );

  it('is there for each problem that no piece of data shows, and for no other', () => {
    for (const texts of [explanations.pl, explanations.en])
      for (const code of Object.keys(texts) as ProblemCode[])
        expect(typeof texts[code], code).toBe(code in examples ? 'string' : 'object');
  });

  it('is done here, or in the tests of what it is about: of the browser, the output, the catalogue …', async () => {
    const tests = path.resolve(import.meta.dirname, '..');
    const names = await readdir(tests, { recursive: true });
    const others = names.filter((name) => /\.(ts|txt)$/.test(name) && !name.startsWith('explain'));
    const text = (await Promise.all(others.map((name) => readFile(path.join(tests, name), 'utf8')))).join('');
    const told = (Object.keys(problemTexts.pl) as ProblemCode[]).filter((code) => !(code in examples));
    const untried = told.filter((code) => !(code in situations) && !new RegExp(`\\b${code}\\b`).test(text));
    expect(untried).toEqual([]);
  });
});

async function inEdition(
  files: Readonly<Record<string, unknown>>,
  limits: { readonly problems?: number; readonly pictureBytes?: number } = {},
): Promise<ProblemCode[]> {
  const named = Object.entries(files).map(([name, content]) => [completeName(name), content]);
  return listCodes({ ...exampleProject, ...(Object.fromEntries(named) as object) }, { limits });
}

async function withFont(bytes: Buffer): Promise<ProblemCode[]> {
  const project = editProject(exampleProject, { 'site.json#/fonts': [{ file: 'Kroj.ttf' }] });
  return listCodes({ ...project, 'fonts/Kroj.ttf': bytes });
}

/** With a second figure that shows the picture. */
async function withPicture(
  file: string,
  bytes: Buffer,
  limits: { readonly pictureBytes?: number } = {},
): Promise<ProblemCode[]> {
  const figure = { id: 'obraz', file, title: 'Rzeka', alternative: 'Rzeka o świcie.', place: 'wstep' };
  const edits: Edits = { 'figures.json#/figures/-': { ...figure, licence: { name: 'CC BY 4.0' } } };
  const project = editProject(exampleProject, edits);
  return listCodes({ ...project, [`${edition}/figures/${file}`]: bytes }, { limits });
}

/** With another name of the edition's folder, and what `site.json` and the folder of monitoring call it. */
async function withFolder(name: string, said: string): Promise<ProblemCode[]> {
  const files = editProject(exampleProject, { 'site.json#/currentEdition': said });
  const renamed = Object.entries(files).map(([file, content]) => [
    file.replace(edition, `editions/${name}`).replace('monitoring/mala-2030', `monitoring/${said}`),
    content,
  ]);
  return listCodes(Object.fromEntries(renamed) as object as Record<string, unknown>);
}

/** What is said where the schema forbids something in a way that no sentence is about. */
function describeUnforeseen(): ProblemCode {
  const file = { path: 'site.json', locate: () => ({ line: 1, column: 1 }) } as unknown as LoadedJson;
  const error = { keyword: 'not', instancePath: '', schemaPath: '', params: {}, data: 1 };
  return describeSchemaError(file, error).code;
}

function goal(id: string, number: string): Json {
  return { sources, id, number, level: 'strategiczny', title: 'Plan' };
}

function listNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `a${String(index)}`);
}

function change(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  const place = changed.length + at;
  changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
  return changed;
}
