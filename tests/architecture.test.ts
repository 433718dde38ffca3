import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '..');
const stages = ['load', 'validate', 'content', 'print', 'site', 'exports', 'browser', 'finish', 'output'];
/**
 * What every stage may import beside `model/` and its own folder; and `fonts/`: what is printed and what may be printed
 * must not be known in two ways.
 */
const common = [
  'problem.ts',
  'escape-markup.ts',
  'settings.ts',
  'progress.ts',
  'system-error.ts',
  'run-in-lanes.ts',
  'limit-garbage.ts',
  'give-turn.ts',
  'process-trace.ts',
];
const libraries: Record<string, readonly string[]> = {
  print: ['content'],
  site: ['content'],
  exports: ['content'],
  browser: ['pdf'],
  finish: ['pdf'],
};
/** Packages that only one folder may know. */
const owners: Record<string, readonly string[]> = {
  puppeteer: ['browser'],
  'puppeteer-core': ['browser'],
  '@puppeteer/browsers': ['browser'],
  '@sparticuz/chromium': ['browser'],
  ajv: ['validate'],
  'ajv-formats': ['validate'],
  nunjucks: ['content'],
  '@11ty/eleventy': ['site'],
  fflate: ['site'],
  parse5: ['site'],
  'markdown-it': ['content', 'validate'],
  minisearch: ['site'],
  esbuild: ['browser', 'site'],
  mammoth: ['import'],
  hucre: ['import'],
  saxes: ['load', 'import'],
  'tar-stream': ['browser'],
  uqr: ['print'],
  'axe-core': ['review'],
};

interface SourceFile {
  /** Relative to `src/`. */
  readonly name: string;
  readonly text: string;
  /** Relative to `src/`, or a package's name. */
  readonly imports: readonly string[];
}

const files = readSources();

describe('the layout', () => {
  it('has stages that import nothing but the model, what is common, and their own folder', () => {
    const wrong = files.flatMap((file) => {
      const stage = folderOf(file.name);
      if (!stages.includes(stage)) return [];
      const allowed = ['model', 'messages', 'fonts', 'labels', stage, ...(libraries[stage] ?? [])];
      return file.imports
        .filter((target) => isOwn(target) && !allowed.includes(folderOf(target)) && !common.includes(target))
        .map((target) => `${file.name} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a model that imports nothing but the shape of a problem', () => {
    const wrong = files
      .filter((file) => folderOf(file.name) === 'model')
      .flatMap((file) =>
        file.imports.filter((target) => folderOf(target) !== 'model' && target !== 'problem.ts'),
      );
    expect(wrong).toEqual([]);
  });

  it('has fonts that know nothing of stages', () => {
    const wrong = files
      .filter((file) => folderOf(file.name) === 'fonts')
      .flatMap((file) =>
        file.imports.filter((target) => isOwn(target) && !['fonts', 'model'].includes(folderOf(target))),
      );
    expect(wrong).toEqual([]);
  });

  it('has a PDF library that knows nothing of strategies', () => {
    const wrong = files
      .filter((file) => folderOf(file.name) === 'pdf')
      .flatMap((file) => file.imports.filter((target) => isOwn(target) && folderOf(target) !== 'pdf'));
    expect(wrong).toEqual([]);
  });

  it('keeps each package in the folder that owns it', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((target) => {
          const owner = owners[packageOf(target)];
          return owner !== undefined && !owner.includes(folderOf(file.name));
        })
        .map((target) => `${file.name} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets only the command line read arguments, print and end the process', () => {
    const wrong = files
      .filter((file) => file.name !== 'cli.ts' && folderOf(file.name) !== 'cli')
      .filter((file) => /process\.(exit\b|exitCode|argv|stdout|stderr)|console\./.test(file.text))
      .map((file) => file.name);
    expect(wrong).toEqual([]);
  });

  it('lets only the command line and the watching build import publish.ts', () => {
    const importers = files.filter((file) => file.imports.includes('publish.ts')).map((file) => file.name);
    expect(importers.filter((name) => name !== 'cli.ts' && !name.startsWith('cli/'))).toEqual([]);
  });

  it('has no cycle of imports', () => {
    expect(findCycle(new Map(files.map((file) => [file.name, file.imports.filter(isOwn)])))).toBeUndefined();
  });

  it('has no file called utils, helpers or index, and none over 300 lines', () => {
    const unnamed = files.filter((file) => /(^|\/)(utils?|helpers?|index|common)\.ts$/.test(file.name));
    const long = files.filter(
      (file) => !/data-(?:types|shapes)\.ts$/.test(file.name) && file.text.split('\n').length > 300,
    );
    expect([...unnamed, ...long].map((file) => file.name)).toEqual([]);
  });

  it('has a map that names every room, and only what is there (issue 11)', () => {
    const map = readFileSync(path.join(project, 'src/README.md'), 'utf8');
    const quoted = Array.from(map.matchAll(/`([\w/-]+(?:\.\w+|\/))`/g), ([, name = '']) => name);
    const sources = listFiles(path.join(project, 'src'));
    const known = new Set(
      sources.flatMap((name) => [name, path.posix.dirname(name), path.posix.basename(name)]),
    );
    const isThere = (name: string): boolean =>
      known.has(name.replace(/\/$/, '')) || existsSync(path.join(project, name));
    expect(quoted.length).toBeGreaterThan(50);
    expect(quoted.filter((name) => !isThere(name))).toEqual([]);
    const rooms = new Set(files.map(({ name }) => folderOf(name)).filter((name) => name !== ''));
    expect([...rooms].filter((room) => !map.includes(`\`${room}/\``))).toEqual([]);
  });

  it('never marks text as safe in a template, nor turns escaping off', () => {
    const templates = listFiles(path.join(project, 'templates')).filter((name) => name.endsWith('.njk'));
    expect(templates.length).toBeGreaterThan(0);
    const wrong = templates.filter((name) =>
      /\|\s*safe\b|autoescape/.test(readFileSync(path.join(project, 'templates', name), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

function readSources(): SourceFile[] {
  const folder = path.join(project, 'src');
  return listFiles(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const imports = [
        ...text.matchAll(
          /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
        ),
      ]
        .map((match) => match[1] ?? match[2] ?? '')
        .map((target) =>
          target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target,
        );
      return { name, text, imports };
    });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll(path.sep, '/'),
  );
}

function isOwn(target: string): boolean {
  return target.endsWith('.ts') || target.endsWith('.json');
}

function folderOf(name: string): string {
  return name.includes('/') ? (name.split('/')[0] ?? '') : '';
}

function packageOf(target: string): string {
  const parts = target.split('/');
  return parts.slice(0, target.startsWith('@') ? 2 : 1).join('/');
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const target of graph.get(name) ?? []) {
      const cycle = visit(target, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of graph.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}
