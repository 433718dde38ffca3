import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadProject } from '../../../src/load/load-project.ts';
import type { ProposalChoice } from '../../../src/model/view-edition.ts';
import { hideProposals } from '../../../src/model/proposals/hide-proposals.ts';
import { fontsOf } from '../../../src/publish/edition-fonts.ts';
import { viewEditions } from '../../../src/publish/view-editions.ts';
import { renderSite } from '../../../src/site/render-site.ts';
import type { SiteInput } from '../../../src/site/site-input.ts';
import { readSettings } from '../../../src/settings.ts';
import type { Settings } from '../../../src/settings.ts';
import { validateProject } from '../../../src/validate/validate-project.ts';
import { multiplyData } from '../../../scripts/multiplied-data.ts';
import { copyFixture } from '../../build/copy-fixture.ts';
import { bigPlan, broadPlan, sixtyGoals, writeBigPlan } from './write-big-plan.ts';

const project = path.resolve(import.meta.dirname, '../../..');

/**
 * `torun` is the project's own data; `big`, `sixty`, `broad` and editions with many times their goals, are made here; the others are
 * `tests/fixtures/data-<name>`.
 */
export type FixtureName =
  | 'torun'
  | 'big'
  | 'sixty'
  | 'broad'
  | 'golden'
  | 'one-level'
  | 'three-levels'
  | 'five-levels'
  | 'figures'
  | keyof typeof multiplied;

const written = { big: bigPlan, sixty: sixtyGoals, broad: broadPlan } as const;

const multiplied = {
  'torun-multiplied': { source: 'data', edition: 'torun-2010', times: 5 },
  'one-level-multiplied': { source: 'tests/fixtures/data-one-level', edition: 'przykladowa-2025', times: 18 },
  'german-multiplied': { source: 'tests/fixtures/data-german', edition: 'quellental-2040', times: 30 },
  'ukrainian-multiplied': { source: 'tests/fixtures/data-ukrainian', edition: 'sonyachne-2034', times: 40 },
} as const;

/** A site about to be rendered from a folder of data, without documents, into a folder that `remove` takes away. */
export interface SiteFixture {
  readonly input: SiteInput;
  readonly settings: Settings;
  readonly remove: () => Promise<void>;
}

/** One whose site is in its folder, where it is only to be read. */
export type RenderedFixture = Omit<SiteFixture, 'remove'>;

/** The fixtures that tests in this process have read, and those that they have rendered. */
const read = new Map<string, Promise<ReadFixture>>();
const rendered = new Map<string, Promise<RenderedFixture>>();

/** A fixture's site before it is rendered. */
export async function prepareSite(
  name: FixtureName,
  proposals: ProposalChoice = 'show',
): Promise<SiteFixture> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strategia-site-'));
  const key = `${name} ${proposals}`;
  if (!read.has(key)) read.set(key, readFixture(name, proposals));
  const { data, input } = await read.get(key)!;
  return {
    settings: readSettings(project, { data, output: folder }, {}),
    input: { ...input, folder: path.join(folder, 'site') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A fixture with its site as it is; rendered once in this process, and removed with all that tests write. */
export function renderFixture(
  name: FixtureName,
  proposals: ProposalChoice = 'show',
): Promise<RenderedFixture> {
  const key = `${name} ${proposals}`;
  const render = async (): Promise<RenderedFixture> => {
    const { input, settings } = await prepareSite(name, proposals);
    await renderSite(input, settings);
    return { input, settings };
  };
  if (!rendered.has(key)) rendered.set(key, render());
  return rendered.get(key)!;
}

interface ReadFixture {
  readonly data: string;
  readonly input: Omit<SiteInput, 'folder'>;
}

async function readFixture(name: FixtureName, proposals: ProposalChoice): Promise<ReadFixture> {
  const data = await findData(name);
  const settings = readSettings(project, { data }, {});
  const checked = validateProject(await loadProject(settings), settings, { proposals });
  const valid = proposals === 'hide' ? hideProposals(checked) : checked;
  const input = {
    site: valid.site,
    words: valid.words,
    searchWords: valid.searchWords,
    editions: viewEditions(valid),
    fonts: fontsOf(valid),
    printed: () => undefined,
    documents: Promise.resolve([]),
    exports: [],
    figures: new Map(valid.editions.map(({ id, pictures }) => [id, pictures])),
    pictures: [],
    signed: new Map(),
    archive: undefined,
    toolVersion: '0.0.0',
    base: '/',
  };
  return { data, input };
}

async function findData(name: FixtureName): Promise<string> {
  if (name === 'torun') return path.join(project, 'data');
  if (!isWritten(name) && !isMultiplied(name)) return path.join(project, 'tests/fixtures', `data-${name}`);
  const data = path.join(await mkdtemp(path.join(tmpdir(), 'strategia-big-')), 'data');
  if (isMultiplied(name)) {
    const { source, edition, times } = multiplied[name];
    await multiplyData(path.join(project, source), data, edition, times);
    return data;
  }
  await copyFixture('data-one-level', data);
  await writeBigPlan(data, written[name]);
  return data;
}

function isWritten(name: FixtureName): name is keyof typeof written {
  return name in written;
}

function isMultiplied(name: FixtureName): name is keyof typeof multiplied {
  return name in multiplied;
}
