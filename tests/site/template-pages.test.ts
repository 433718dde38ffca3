import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problem.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { readPageTemplates } from '../../src/site/pages/template-pages.ts';
import { makeTemporaryFolder } from '../browser/temporary-folder.ts';
import { problemsOf } from '../output/expected-problems.ts';
import { writeFiles } from '../output/temporary-output.ts';
import { prepareSite } from './in-browser/site-fixture.ts';
import type { SiteInput } from '../../src/site/site-input.ts';
import { listSitePages, siteLanguageTools } from '../../src/site/site-pages.ts';
import type { SiteFixture } from './in-browser/site-fixture.ts';

const project = path.resolve(import.meta.dirname, '../..');

let fixture: SiteFixture | undefined;
afterEach(() => fixture?.remove());

const glossary = `---json
{
  "pagination": { "data": "pages.glossary" },
  "editionPage": {
    "path": "slowniczek",
    "title": { "pl": "Słowniczek", "en": "Glossary" },
    "description": "Trudne słowa."
  }
}
---
{% extends "site/frame.njk" %}
{% block bodyClass %}glossary-page{% endblock %}
{% block content %}
<h1>{{ title }}</h1>
{% endblock %}
`;

describe('a page that is only a template (issue 11)', () => {
  it('is there in every language, and every page leads to it', async () => {
    fixture = await prepareSite('torun');
    const templates = path.join(await makeTemporaryFolder(), 'templates');
    await cp(path.join(project, 'templates'), templates, { recursive: true });
    await writeFiles(templates, { 'site/pages/glossary.njk': glossary });
    const { input, settings } = fixture;
    const files = await renderSite(input, { ...settings, paths: { ...settings.paths, templates } });
    const read = (file: string): Promise<string> => readFile(path.join(input.folder, file), 'utf8');
    for (const [folder, title, status] of [
      ['', 'Słowniczek', 'Nie obowiązuje od 17\u00a0maja\u00a02018\u00a0r.'],
      ['en/', 'Glossary', 'Not in force since 17\u00a0May\u00a02018.'],
    ] as const) {
      const file = `${folder}2010/slowniczek/index.html`;
      expect(files).toContain(file);
      const page = await read(file);
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(page).toContain(`<title>${title} – `);
      expect(page).toContain(`<meta name="description" content="Trudne słowa. ${status}">`);
      expect(page).toContain(`<a href="./" aria-current="page">${title}</a>`);
      expect(await read(`${folder}index.html`)).toContain(`<a href="2010/slowniczek/">${title}</a>`);
    }
  });

  it('is left out where the edition has nothing of what it needs', async () => {
    fixture = await prepareSite('one-level');
    const { input } = fixture;
    const templates = readPageTemplates(path.join(project, 'templates'));
    const listIds = (list: SiteInput['editions']): string[] =>
      listSitePages({ ...input, editions: list }, siteLanguageTools(input), templates).map(({ id }) => id);
    const withoutSources = input.editions.map(
      (views) => new Map([...views].map(([language, view]) => [language, { ...view, sources: [] }])),
    );
    const all = listIds(input.editions);
    expect(listIds(withoutSources)).toEqual(all.filter((id) => !id.endsWith('/sources')));
    expect(all.filter((id) => id.endsWith('/sources'))).not.toEqual([]);
  });

  it('is a problem with its place where its front matter is no JSON', async () => {
    const templates = path.join(await makeTemporaryFolder(), 'templates');
    const broken = glossary.replace('"path": ', '"path" ');
    await writeFiles(templates, { 'site/pages/glossary.njk': broken });
    const problems = await problemsOf(Promise.resolve().then(() => readPageTemplates(templates)));
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
      'templates/site/pages/glossary.njk:5:12  template-error  The template fails: ColonExpected. ' +
        'Mend the template; where nobody changed it, this is a fault of the program.',
    ]);
  });
});
