import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/load/load-project.ts';
import type { ProjectData } from '../../src/model/data/project-data.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import { hideProposals } from '../../src/model/proposals/hide-proposals.ts';
import type { Form } from '../../src/print/forms/form.ts';
import { forms } from '../../src/print/forms/forms.ts';
import { listAttachments } from '../../src/publish/list-attachments.ts';
import { viewEditions } from '../../src/publish/view-editions.ts';
import { formatProblem, PublishError } from '../../src/problem.ts';
import { readSettings } from '../../src/settings.ts';
import { validateProject } from '../../src/validate/validate-project.ts';

const project = path.resolve(import.meta.dirname, '../..');
const data = path.join(project, 'data');
const settings = readSettings(project, { data }, {});
const torun = validateProject(await loadProject(settings), settings, { proposals: 'show' });

describe('what travels with a document', () => {
  it('is every file of the data, as it lies there', () => {
    const names = readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => statSync(path.join(data, name)).isFile() && !['README.md', 'PROBLEMY.md'].includes(name),
      )
      .map((name) => name.replaceAll(path.sep, '/'));
    const attachments = list(torun);
    expect(attachments.map(({ name }) => name).sort()).toEqual(names.sort());
    for (const { name, bytes, mediaType } of attachments) {
      expect(Buffer.from(bytes).equals(readFileSync(path.join(data, name))), name).toBe(true);
      expect(mediaType, name).toBe(name.endsWith('.md') ? 'text/markdown' : 'application/json');
    }
    expect(attachments[0]?.description).toBe(
      'Dane, z\u00a0których powstał dokument: editions/torun-2010/chapters/ewaluacja.en.md',
    );
  });

  it('is nothing where proposals are hidden that the files hold', () => {
    expect(list(torun, { proposals: 'hide' })).toEqual([]);
  });

  it('is the data also where hiding proposals hides nothing', () => {
    const [edition] = torun.editions;
    const plain = { ...edition!, goals: [], partners: { kinds: [], partners: [] } };
    const strategy = { ...plain.strategy, chapters: [] };
    const instruments = { kinds: [], instruments: [] };
    const without = { ...torun, editions: [{ ...plain, strategy, instruments }] };
    expect(list(without, { proposals: 'hide' }).length).toBe(list(torun).length);
  });

  it('is nothing in forms other than the full one', () => {
    expect(list(torun, { form: forms.summary })).toEqual([]);
  });

  it('says which file has a name that not every system can write', () => {
    const [edition] = torun.editions;
    const originals = [{ name: 'editions/torun-2010/goals/cel 2: woda.json', bytes: Buffer.from('{}') }];
    const odd = { ...torun, editions: [{ ...edition!, originals }] };
    let problems: readonly string[] = [];
    try {
      list(odd);
    } catch (error) {
      problems = (error as PublishError).problems.map((problem) => formatProblem(problem, 'en'));
    }
    expect(problems).toEqual([
      'editions/torun-2010/goals/cel 2: woda.json  unsafe-file-name  A file of this name cannot travel with the document: not every system can write it. Rename it: no "\\", ":", "*", "?", no dot or blank at the end, no name like "con" or "nul".',
    ]);
  });
});

function list(
  from: ProjectData,
  { proposals = 'show', form = forms.full }: { proposals?: ProposalChoice; form?: Form } = {},
) {
  const view = viewEditions(torun)[0]?.get('pl');
  return listAttachments({ view: view!, form }, { data: proposals === 'hide' ? hideProposals(from) : from });
}
