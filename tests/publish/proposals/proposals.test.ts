import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataShapes } from '../../../src/model/data/data-shapes.ts';
import type { DataShape } from '../../../src/model/data/data-shape.ts';
import { resolveShape } from '../../../src/model/proposals/walk-proposals.ts';
import { foldSpace, openPdf, readText } from '../../build/read-document.ts';
import { runStrategia } from '../../build/run-strategia.ts';
import { writeCanaryData } from './canary-data.ts';
import { findUnmarked, readPublished } from './find-canaries.ts';
import type { ReadFile } from './find-canaries.ts';
import type { Planting } from './plant-canaries.ts';

describe('a proposal at every place where the schemas allow a status (issue 10)', () => {
  let folder: string;
  let data: string;
  let planting: Planting;
  let shown: readonly ReadFile[];
  let hidden: readonly ReadFile[];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strategia-proposals-'));
    data = path.join(folder, 'data');
    planting = await writeCanaryData(data);
    const build = async (proposals: 'show' | 'hide'): Promise<readonly ReadFile[]> => {
      const output = path.join(folder, proposals);
      const { code, stdout, stderr } = await runStrategia([
        ...['build', '--data', data, '--out', output, '--proposals', proposals],
      ]);
      if (code !== 0) throw new Error(`${stdout}${stderr}`);
      return readPublished(output);
    };
    shown = await build('show');
    hidden = await build('hide');
  }, 600_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('stands at each of them in the data of this test', () => {
    const planted = new Set([...planting.canaries.map(({ place }) => place), ...planting.silent]);
    expect(listPlaces().filter((place) => !planted.has(place))).toEqual([]);
  });

  it('is nowhere in what is published where proposals are hidden', () => {
    expect(hidden.length).toBeGreaterThan(80);
    const found = hidden.flatMap(({ name, text }) =>
      planting.canaries.filter(({ word }) => text.includes(word)).map(({ place }) => `${name}  ${place}`),
    );
    expect(found).toEqual([]);
    const marked = hidden.filter(({ name, text }) =>
      name.endsWith('.json')
        ? text.includes('"proposal"')
        : name.endsWith('.csv') && /,propozycja redakcyjna|,editorial proposal/.test(text),
    );
    expect(marked.map(({ name }) => name)).toEqual([]);
  });

  it('says what it is wherever it stands where proposals are shown, and is told to no machine', () => {
    expect(shown.length).toBeGreaterThan(hidden.length);
    // The pages in the archive are those beside it; paragraphs for Word stand in no sections, and are those of the EPUB.
    const files = shown.filter(({ name }) => !/zip: .*html$|docx: /.test(name));
    expect(files.flatMap((file) => findUnmarked(file, planting.canaries))).toEqual([]);
  }, 300_000);

  it('stands somewhere on the site where proposals are shown', () => {
    const lost = planting.canaries.filter(({ word }) => !shown.some(({ text }) => text.includes(word)));
    expect(lost.map(({ place }) => place)).toEqual([]);
  });

  /** What an edition and its goals say; the titles of an edition are planted in its second language. */
  const isSaid = (place: string): boolean =>
    place.startsWith('goal') || /^strategy\/(?!commune|title|shortTitle)\w+$/.test(place);
  // A short title stands in the stead of the title at the head of pages, which have no room to say that it is proposed.
  const unsaidInText = /details\/(domains|related)\/reason$|^goal\w*\/shortTitle$/;

  it.each([
    ['a page', /(?<!dokument\/index)\.html$/, unsaidInText],
    ['the page of the whole document', /dokument\/index\.html$/, unsaidInText],
    ['the table of statements', /pierwsze-tresc\.pl\.csv$/, unsaidInText],
    ['the data of the edition', /pierwsze\.pl\.json$/, undefined],
    // Partners and instruments are found by themselves.
    ['the search', /szukaj.*\.js$/, /^strategy|reason$|shortTitle$|details\/(partners|instruments)/],
  ])('stands in %s, whatever an edition or a goal says (issue 11)', (_, name, unsaid) => {
    const texts = shown.filter((file) => name.test(file.name) && !file.name.includes('zip: '));
    expect(texts.length).toBeGreaterThan(0);
    const lost = planting.canaries.filter(({ word }) => !texts.some(({ text }) => text.includes(word)));
    expect(lost.map(({ place }) => place).filter((place) => isSaid(place) && !unsaid?.test(place))).toEqual(
      [],
    );
  });

  it('stands in the document, whatever an edition or a goal says (issue 11)', async () => {
    const file = path.join(folder, 'show/site/2030/pierwsze-z-propozycjami.pl.pdf');
    const text = foldSpace(await readText(await openPdf(file)));
    const lost = planting.canaries.filter(({ word }) => !text.includes(word)).map(({ place }) => place);
    expect(lost.filter((place) => isSaid(place) && !/related\/reason$|shortTitle$/.test(place))).toEqual([]);
  });

  it('travels in the document with the data only where proposals are shown', () => {
    const documentIn = (files: readonly ReadFile[], name: RegExp): string =>
      files.find((file) => name.test(file.name))?.text ?? '';
    expect(documentIn(shown, /pierwsze-z-propozycjami\.pl\.pdf$/)).toContain('"schemaVersion": 1');
    expect(documentIn(hidden, /pierwsze\.pl\.pdf$/)).not.toContain('"schemaVersion": 1');
  });

  it('is a problem where nothing else is left of what a site cannot be without', async () => {
    const file = path.join(data, 'editions/pierwsze/strategy.json');
    const strategy = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    const proposed = { ...strategy, title: { pl: { text: 'Tytuł', status: 'proposal' } } };
    await writeFile(file, JSON.stringify(proposed, undefined, 2));
    const words = ['validate', '--data', data, '--messages', 'en', '--proposals'];
    expect((await runStrategia([...words, 'show'])).code).toBe(0);
    const { code, stdout, stderr } = await runStrategia([...words, 'hide']);
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`).toMatch(
      /strategy\.json:\d+:\d+  proposal-is-needed  Without proposals nothing is left here, and without "title" there is nothing to publish\./,
    );
  });
});

/** Every place of the schemas that has a status, as plantings name it. */
function listPlaces(): string[] {
  const kinds = Object.keys(dataShapes).filter(
    (name) => !['text', 'reason', 'goalLinks', 'value'].includes(name),
  );
  return kinds.flatMap((kind) => placesIn(resolveShape(kind), kind, []));
}

function placesIn(shape: DataShape, place: string, above: readonly DataShape[]): string[] {
  if (above.includes(shape)) return [];
  if (shape.isText) return [place];
  const inner = (key: string, member: DataShape | string): string[] =>
    // A top-level goal has what any goal has; it is planted once.
    place === 'goal' && ['details', 'children'].includes(key)
      ? []
      : placesIn(resolveShape(member), `${place}/${key}`, [...above, shape]);
  return [
    ...(shape.status === undefined ? [] : [`${place}:status`]),
    ...Object.entries(shape.members ?? {}).flatMap(([key, member]) => inner(key, member)),
    ...(shape.items === undefined ? [] : inner('*', shape.items)),
  ];
}
