import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { createSay } from '../../src/messages/program-texts.ts';
import { collectEvidence, findSite } from '../../src/review/accessibility/collect-evidence.ts';
import type { Evidence } from '../../src/review/accessibility/evidence.ts';
import {
  writeEvidenceJson,
  writeEvidenceLines,
  writeEvidencePage,
} from '../../src/review/accessibility/write-evidence.ts';
import { readSettings } from '../../src/settings.ts';
import { openOnce } from '../browser/open-once.ts';
import { findAccessibilityFaults } from '../site/in-browser/find-accessibility-faults.ts';
import { findMarkupFaults } from '../site/in-browser/find-markup-faults.ts';

const project = path.resolve(import.meta.dirname, '../..');
const settings = readSettings(project, {}, process.env);

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${content}</main></body></html>`;

const site: Readonly<Record<string, string>> = {
  'index.html': page('Plan', '<h1>Plan</h1><h2>Cele</h2><p>Czysta woda</p>'),
  '404.html': page('Nie ma', '<h1>Nie ma</h1><link rel="stylesheet" href="/plan/assets/a.css">'),
  'cele/zle.html': page(
    'Źle',
    '<h1>Źle</h1><h3>Stopień</h3><p style="color:#bbb;background:#fff">Blade słowa</p><img src="a.png"><p style="width:900px">Szeroko</p>',
  ),
  'plan.pl.pdf': '%PDF-1.7',
  'kopia.pl.pdf': '%PDF-1.7',
};

/** Says what veraPDF would of documents, whatever is in them. */
const validator = `#!/usr/bin/env node
const files = process.argv.slice(2).filter((word) => word.endsWith('.pdf'));
if (process.argv.includes('--version')) console.log('veraPDF 9.9.9');
for (const file of files)
  if (file.includes('plan')) console.log('PASS ' + file + ' 3a\\nFAIL ' + file + ' ua1\\n  FAIL 7.1-1');
process.exitCode = 1;
`;

describe('evidence of accessibility (issue 13)', () => {
  const browser = openOnce();
  let results: string;
  let evidence: Evidence;
  beforeAll(async () => {
    results = await mkdtemp(path.join(tmpdir(), 'strategia-evidence-'));
    for (const [name, text] of Object.entries(site)) {
      const file = path.join(results, 'site', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const files = Object.entries(site).map(([name, text]) => ({
      path: `site/${name}`,
      size: text.length,
      // One page was changed by hand since.
      sha256: createHash('sha256')
        .update(name === 'index.html' ? 'other' : text)
        .digest('hex'),
      kind: 'page',
      language: null,
    }));
    const manifest = { schemaVersion: 1, tool: { name: 'strategia', version: '0.0.0' }, tools: {}, files };
    await writeFile(path.join(results, 'manifest.json'), JSON.stringify(manifest));
    evidence = await collect(undefined);
  }, 60_000);
  afterAll(() => rm(results, { recursive: true, force: true }));

  async function collect(command: string | undefined): Promise<Evidence> {
    const found = await findSite(results);
    if (found === undefined) throw new Error('There is no site.');
    const { signal } = new AbortController();
    const options = { version: '0.0.0', validator: command, signal, onPage: () => undefined };
    return await collectEvidence(found, settings, options);
  }

  it('finds a built site, what it is served under, its pages and documents', async () => {
    expect(await findSite(results)).toMatchObject({
      base: '/plan/',
      pages: ['404.html', 'cele/zle.html', 'index.html'],
      documents: ['site/kopia.pl.pdf', 'site/plan.pl.pdf'],
    });
    expect(await findSite(path.join(results, 'site'))).toMatchObject({
      documents: ['kopia.pl.pdf', 'plan.pl.pdf'],
    });
    expect(await findSite(path.join(results, 'site/cele'))).toBeUndefined();
  });

  it('says what was checked by what, when, and on which files', () => {
    expect(evidence.checked).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(evidence.manifest?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(evidence.manifest?.differing).toEqual(['site/index.html']);
    expect(writeEvidenceLines(evidence, { say: createSay('en') })[3]).toMatch(
      /^Pages and documents that are not as manifest.json has them .*: 1, the first site\/index.html/,
    );
    const names = evidence.tools.map(({ name }) => name);
    expect([names[0], names[1], names.length]).toEqual(['strategia', 'axe-core', 3]);
    expect(evidence.tools.every(({ version }) => /^\d+\./.test(version))).toBe(true);
  });

  it('says of each page what was found, and nothing of a sound one', () => {
    const [, bad, sound] = evidence.pages;
    expect(sound).toMatchObject({ page: 'index.html', violations: [], scrollsSideways: [] });
    expect(sound?.headings).toEqual({ levels: [1, 2], faults: [] });
    expect(sound?.contrastMeasured).toBe(3);
    expect(bad?.violations.map(({ rule }) => rule).sort()).toEqual([
      'color-contrast',
      'heading-order',
      'image-alt',
    ]);
    expect(bad?.headings.faults).toEqual(['skipped-level']);
    expect(bad?.scrollsSideways).toEqual([320]);
  });

  it('knows nothing of documents without a validator, and what it says with one', async () => {
    expect(evidence.documents).toMatchObject({ state: 'not-checked' });
    const command = path.join(results, 'validator.mjs');
    await writeFile(command, validator);
    await chmod(command, 0o755);
    const judged = await collect(command);
    expect(judged.tools.at(-1)).toEqual({ name: 'veraPDF', version: '9.9.9', checks: ['claimed-standards'] });
    expect(judged.documents).toEqual({
      state: 'checked',
      documents: [
        { document: 'site/kopia.pl.pdf', verdicts: [] },
        {
          document: 'site/plan.pl.pdf',
          verdicts: [
            { standard: 'PDF/A-3a', passed: true },
            { standard: 'PDF/UA-1', passed: false },
          ],
        },
      ],
    });
    const lines = writeEvidenceLines(judged, { say: createSay('pl') }).join('\n');
    expect(lines).toContain('  site/plan.pl.pdf: PDF/A-3a: bez zastrzeżeń, PDF/UA-1: są zastrzeżenia');
    expect(lines).toContain('  site/kopia.pl.pdf: nie deklaruje żadnej normy, więc nie ma wyniku');
  }, 60_000);

  it('claims no conformance and names what it cannot see, in every format and both languages', async () => {
    const pages: string[] = [];
    for (const language of ['pl', 'en'] as const) {
      const say = createSay(language);
      const writer = { say, language, version: '0.0.0' };
      const html = writeEvidencePage(evidence, writer, settings.paths.templates);
      const json = JSON.parse(writeEvidenceJson(evidence, writer)) as Record<string, unknown>;
      expect(html).toContain(say('a11y.what'));
      expect(json).toMatchObject({ statement: say('a11y.what'), pages: [{}, {}, {}] });
      expect(json.notSeen).toHaveLength(6);
      await writeFile(path.join(results, `${language}.html`), html);
      pages.push(`${language}.html`);
    }
    expect(await findMarkupFaults(results, pages)).toEqual([]);
    const visits = pages.map((name) => ({
      page: name,
      viewings: [{ widthPx: 320, scheme: 'light' as const }],
    }));
    expect(await findAccessibilityFaults(browser(), { folder: results }, visits)).toEqual([]);
  }, 60_000);

  it('is asked for by an option, with a folder or without', () => {
    expect(parseArguments(['review', '--a11y', 'wyniki'])).toMatchObject({
      folder: 'wyniki',
      checksPages: true,
    });
    expect(parseArguments(['review', '--date', '31.01.2027'])).toMatchObject({
      date: '2027-01-31',
      checksPages: false,
    });
    expect(() => parseArguments(['review', 'wyniki', '--messages', 'en'])).toThrow(
      '"wyniki" is one word too many',
    );
  });
});
