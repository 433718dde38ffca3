import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormId } from '../../src/print/forms/forms.ts';
import { publish } from '../../src/publish.ts';
import { readSettings } from '../../src/settings.ts';
import { openOnce } from '../browser/open-once.ts';
import { readLinkNames, readPdf } from '../browser/read-pdf.ts';
import type { NamedLink } from '../browser/read-pdf.ts';
import { findFolio, readFolio, readRuns } from '../browser/read-runs.ts';
import type { TextRun } from '../browser/read-runs.ts';
import { writeData } from '../load/temporary-data.ts';
import type { FileContent } from '../load/temporary-data.ts';
import { editProject } from '../validate/edit-project.ts';
import type { ProjectFiles } from '../validate/edit-project.ts';
import { smallProject } from '../validate/small-project.ts';
import { ukrainian, writeForeignPlan } from './foreign-plan.ts';

const browser = openOnce();

describe('page numbers of a document with more pages than its words promise (issue 12)', () => {
  it('are true with three digits, in itself and in a form that names its pages', async () => {
    const paragraph = 'Gmina leży nad rzeką, a jej mieszkańcy piszą o niej, co wiedzą. '.repeat(12);
    const chapter = `## Wstęp\n\n${`${paragraph}[@uchwala]\n\n`.repeat(300)}`;
    const plan = editProject(smallProject, {
      'labels/pl.json': undefined,
      'labels/en.json': undefined,
      'chapters/wstep.pl.md': chapter,
    });
    const { full, summary } = await build(plan, ['full', 'summary']);
    expect(full!.runs.length).toBeGreaterThan(99);
    expectFolios(full!);
    expectContents(full!);
    const named = [...full!.pageOf].filter(([, page]) => page > 99).map(([, page]) => page);
    const text = summary!.runs.flat().map((run) => run.text.trim());
    const found = text.filter((word) => /^\d{3}$/.test(word));
    expect(found.length).toBeGreaterThan(0);
    for (const number of found) expect(named).toContain(Number(number));
  });
});

describe('page numbers in a script that Lato lacks (issue 12)', () => {
  it('are true on two sides and, in the working copy, on one', async () => {
    const { full, working } = await build(writeForeignPlan(ukrainian), ['full', 'working']);
    for (const document of [full!, working!]) {
      expectFolios(document);
      expectContents(document);
      const faces = document.runs
        .flat()
        .flatMap(({ text, face }) => (/^\d+$/.test(text.trim()) ? [face] : []));
      expect(faces.filter((face) => !/^Source(Sans|Serif)/.test(face))).toEqual([]);
    }
    const folios = (document: Document): number[] =>
      document.runs.flatMap((runs) => {
        const folio = findFolio(runs);
        return folio ? [folio.x > 300 ? 1 : 0] : [];
      });
    expect(new Set(folios(full!))).toEqual(new Set([0, 1]));
    expect(new Set(folios(working!))).toEqual(new Set([1]));
  });
});

interface Document {
  readonly runs: readonly (readonly TextRun[])[];
  readonly pageOf: ReadonlyMap<string, number>;
  readonly links: readonly NamedLink[];
}

/** Every page that has a folio has its own number. */
function expectFolios({ runs }: Document): void {
  const folios = runs.map(readFolio);
  const wrong = folios.filter((folio, index) => folio !== undefined && folio !== String(index + 1));
  expect(wrong).toEqual([]);
  expect(folios.filter((folio) => folio !== undefined).length).toBeGreaterThan(2);
}

/** Each link of the contents is called by the page to which it leads, and shows it. */
function expectContents({ links, pageOf, runs }: Document): void {
  const page = pageOf.get('section-contents')! - 1;
  const words = runs[page]!.map(({ text }) => text.trim());
  const listed = links.filter((link) => link.page === page + 1);
  expect(listed.length).toBeGreaterThan(2);
  for (const { target, name } of listed) {
    const number = String(pageOf.get(target));
    expect(/\d+$/.exec(name.trim())?.[0].endsWith(number), `${name} is on page ${number}`).toBe(true);
    expect(words).toContain(number);
  }
}

/** The documents of a plan, by form. */
async function build(
  files: ProjectFiles,
  profiles: readonly FormId[],
): Promise<Partial<Record<FormId, Document>>> {
  const written = Object.entries(files).filter(([, content]) => content !== undefined);
  const { paths } = await writeData(Object.fromEntries(written) as Record<string, FileContent>);
  const output = path.join(paths.project, 'output');
  const settings = readSettings(path.resolve(import.meta.dirname, '../..'), { data: paths.data, output }, {});
  const found = new Map<string, Uint8Array>();
  await publish(
    settings,
    { edition: undefined, only: 'pdf', profiles, proposals: 'show', base: '/' },
    {
      version: '0.0.0',
      progress: { stageEnded: () => undefined, notice: () => undefined, advise: () => undefined },
      signal: new AbortController().signal,
      browser: browser(),
      onDocument: (file, bytes) => {
        if (!file.endsWith('.en.pdf')) found.set(file, bytes);
      },
    },
  );
  const documents: Partial<Record<FormId, Document>> = {};
  for (const [file, bytes] of found) {
    const form = Object.entries(marks).find(([, mark]) => file.includes(mark))?.[0] ?? 'full';
    documents[form as FormId] = await readDocument(bytes);
  }
  return documents;
}

/** Parts of file names. */
const marks: Partial<Record<FormId, string>> = { summary: 'streszczenie', working: 'kopia-robocza' };

async function readDocument(bytes: Uint8Array): Promise<Document> {
  const { pageOf } = await readPdf(bytes);
  return { runs: await readRuns(bytes), pageOf, links: await readLinkNames(bytes) };
}
