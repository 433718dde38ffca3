import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadProject } from '../../src/load/load-project.ts';
import type { ProposalChoice } from '../../src/model/view-edition.ts';
import { hideProposals } from '../../src/model/hide-proposals.ts';
import { fontsOf } from '../../src/publish/edition-fonts.ts';
import { viewEditions } from '../../src/publish/view-editions.ts';
import type { SiteInput } from '../../src/render/site/site-input.ts';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';
import { validateProject } from '../../src/validate/validate-project.ts';
import { copyFixture } from '../build/copy-fixture.ts';
import { writeBigPlan } from './write-big-plan.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** A site about to be rendered from a folder of data, without documents, into a folder that `remove` takes away. */
export interface SiteFixture {
  readonly input: SiteInput;
  readonly settings: Settings;
  readonly remove: () => Promise<void>;
}

/** `torun` is the project's own data; `big` is made here; the others are `tests/fixtures/data-<name>`. */
export async function prepareSite(
  name: 'torun' | 'big' | 'golden' | 'one-level' | 'three-levels' | 'five-levels' | 'figures',
  proposals: ProposalChoice = 'show',
): Promise<SiteFixture> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-site-'));
  const folderOfData = path.join(name === 'torun' ? project : folder, 'data');
  if (name !== 'torun') await copyFixture(`data-${name === 'big' ? 'one-level' : name}`, folderOfData);
  if (name === 'big') await writeBigPlan(folderOfData);
  const settings = readSettings(project, { data: folderOfData, output: folder }, {});
  const data = validateProject(await loadProject(settings), settings, { proposals });
  const valid = proposals === 'hide' ? hideProposals(data) : data;
  return {
    settings,
    input: {
      site: valid.site,
      words: valid.words,
      editions: viewEditions(valid),
      folder: path.join(folder, 'site'),
      fonts: fontsOf(valid),
      printed: () => undefined,
      documents: Promise.resolve([]),
      exports: [],
      figures: new Map(valid.editions.map(({ id, pictures }) => [id, pictures])),
      pictures: [],
      archive: undefined,
      toolVersion: '0.0.0',
      base: '/',
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
