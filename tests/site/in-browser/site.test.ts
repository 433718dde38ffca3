import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';
import { renderFixture } from './site-fixture.ts';
import { openOnce } from '../../browser/open-once.ts';

describe('a site', () => {
  const browser = openOnce();

  it.each(['golden', 'one-level', 'figures'] as const)('of the fixture "%s" is sound', async (name) => {
    const report = await checkSite((await renderFixture(name)).input.folder, browser());
    expect(report.faults).toEqual([]);
    expect(report.sample.length).toBeGreaterThan(15);
  });

  it('that is not sound is found out', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'strategia-unsound-'));
    try {
      await mkdir(path.join(folder, 'a'));
      await writeFile(path.join(folder, 'index.html'), '<title>A</title><main><h1>A</h1></main>');
      await writeFile(path.join(folder, 'a/index.html'), unsoundPage);
      const { faults, sample } = await checkSite(folder, browser());
      expect(sample).toEqual(['a/index.html', 'index.html']);
      for (const fault of expectedFaults) expect(faults.join('\n')).toContain(fault);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

const unsoundPage = `<!doctype html><html><body><main>
<h2>First</h2><h4 id="x">First</h4><p id="x" aria-labelledby="nobody" style="color:#eee">pale</p>
<a href="../b/">b</a><a href="../#nowhere">n</a><a href="/a/">a</a><a href="https://example.org/">e</a>
<img src="https://example.org/picture.png"><script>1</script><p id="wide" style="width:3000px">wide</p>
</main></body></html>`;

const expectedFaults = [
  'a/index.html: 0 headings of the first level',
  'a/index.html: a level of headings is skipped before "First"',
  'a/index.html: "First" is a heading twice',
  'a/index.html: the id "x" is there twice',
  'a/index.html: there is no element "nobody"',
  'a/index.html: no language',
  'a/index.html: no title',
  'a/index.html: no policy',
  'a/index.html: a forbidden script',
  'a/index.html: no such file: ../b/',
  'a/index.html: no such anchor: ../#nowhere',
  'a/index.html: an absolute address: /a/',
  'a/index.html: loaded from elsewhere: https://example.org/picture.png',
  'html-has-lang',
  'image-alt',
  'scrolls sideways',
  'no-inline-style',
  'a request for https://example.org/picture.png',
];
