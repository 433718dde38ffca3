import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runStrategia } from '../build/run-strategia.ts';
import { writeFiles } from '../output/temporary-output.ts';
import { startDev } from './start-dev.ts';

const title = 'data/site.json';
const goalPage = 'templates/site/pages/goal.njk';

describe('strategia dev (issue 10)', () => {
  it('builds, serves, says "again" only of what is built again, and ends when it is told to', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    expect(it.lines).not.toContainEqual(expect.stringMatching(/again in/));
    expect((await it.ask('/')).text).toContain('<!doctype html>');
    await it.change(title, (text) => text.replace(/"title": .*/, '"title": "Nowa nazwa",'));
    await it.says(/^Built again in /);
    expect((await it.ask('/')).text).toContain('Nowa nazwa');
    expect(await it.end()).toBeUndefined();
    await expect(it.ask('/')).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
  });

  it("outlives a template's error, says where it is and goes on once it is mended", async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const before = (await it.ask('/2030/cele/1/')).text;
    expect(before).toContain('<h1');
    const whole = await readFile(path.join(it.folder, goalPage), 'utf8');
    const line = whole.split('\n').findIndex((text) => text.includes('{% block content %}')) + 1;
    await it.change(goalPage, (text) =>
      text.replace('{% block content %}', '{% block content %}{{ goal.titel }}'),
    );
    await it.says(
      `templates/site/pages/goal.njk:${String(line)}:20  template-value-missing  The template prints "goal.titel"`,
    );
    expect((await it.ask('/2030/cele/1/')).text).toBe(before);
    await it.change(goalPage, () => `${whole}{% if %}`);
    await it.says(/^templates\/site\/pages\/goal\.njk:\d+:\d+ {2}template-error/);
    await it.change(goalPage, () => whole.replace('<h1', '<h1 data-mended'));
    await it.says(/^Built again in /);
    expect((await it.ask('/2030/cele/1/')).text).toContain('data-mended');
  });

  it('outlives a mistake in a template that is included', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const part = 'templates/site/parts/status.njk';
    await it.change(part, (text) => `${text}{% endfor %}`);
    await it.says(/^templates\/site\/parts\/status\.njk:\d+:\d+ {2}template-error/);
    await it.change(part, (text) => text.replace('{% endfor %}', ''));
    await it.says(/^Built again in /);
  });

  it('builds again where overrides come, change and go, and names a mistake in one (issue 13)', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const before = (await it.ask('/')).text;
    const part = 'templates/site/parts/status.njk';
    const overrides = path.join(it.folder, 'overrides');
    await writeFiles(overrides, { [part]: 'Our own status' });
    await it.says(/^Built again in /);
    expect((await it.ask('/')).text).toContain('<p class="edition-status">Our own status</p>');
    await it.change(`overrides/${part}`, () => 'x\n{% endfor %}');
    await it.says(/^overrides\/templates\/site\/parts\/status\.njk:2:\d+ {2}template-error/);
    await rm(overrides, { recursive: true });
    await it.says(/^Built again in /, 2);
    expect((await it.ask('/')).text).toBe(before);
  });

  it('says on the page what is wrong where there is nothing to serve yet', async () => {
    const it = await startDev({
      before: (text) => text.replace(/"title": .*/, '"titel": "<b>", "title": "Dobrze",'),
    });
    await it.says('unknown-key');
    const page = await it.ask('/');
    expect(page.status).toBe(503);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<h1>The site could not be built</h1>');
    expect(page.text).toMatch(/<p>data\/site\.json:\d+:\d+ {2}unknown-key {2}/);
    expect(page.text).not.toContain('<b>');
    await it.change(title, (text) => text.replace('"titel": "<b>", ', ''));
    await it.says(/^Built/);
    expect((await it.ask('/')).text).toContain('Dobrze');
  });

  it('misses nothing: files replaced by renaming, taken away and put back, new folders, many at once', async () => {
    const it = await startDev();
    // While the first build runs.
    await it.change(title, (text) => text.replace(/"title": .*/, '"title": "W trakcie",'));
    await it.says(/^Built again in /);
    expect((await it.ask('/')).text).toContain('W trakcie');
    // As many editors save, twice: the second time it is another file than the one at the start.
    for (const name of ['Pierwszy raz', 'Drugi raz']) {
      const file = path.join(it.folder, title);
      const text = await readFile(file, 'utf8');
      await writeFile(`${file}~`, text.replace(/"title": .*/, `"title": "${name}",`));
      await rename(`${file}~`, file);
      await expect.poll(async () => (await it.ask('/')).text, { timeout: 20_000 }).toContain(name);
    }
    const goals = path.join(it.folder, 'data/editions/zlota-2030/goals');
    await rename(goals, `${goals}-elsewhere`);
    await it.says('unknown-goal-file');
    const built = it.lines.filter((line) => line.startsWith('Built again')).length;
    await rename(`${goals}-elsewhere`, goals);
    await it.says(/^Built again/, built + 1);
    for (let count = 0; count < 10; count++) {
      await it.change(title, (text) => text.replace(/"title": .*/, `"title": "Raz ${String(count)}",`));
      await delay(100);
    }
    await expect.poll(async () => (await it.ask('/')).text, { timeout: 20_000 }).toContain('Raz 9');
    await it.change('data/editions/zlota-2030/goals/praca.json', (text) =>
      text.replace('"Praca i przedsiębiorczość"', '"Po wszystkim"'),
    );
    await expect
      .poll(async () => (await it.ask('/2030/')).text, { timeout: 20_000 })
      .toContain('Po wszystkim');
  });

  it('lets no change wait for the site of the one before to be written (issue 13)', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const rename = (name: string): Promise<void> =>
      it.change(title, (text) => text.replace(/"title": .*/, `"title": "${name}",`));
    await rename('Zaraz zmieniona');
    await it.says(/^The pages after/, 2);
    await rename('Druga');
    await it.says(/^The pages after/, 3);
    expect((await it.ask('/')).text).toContain('Druga');
    expect(it.lines).not.toContainEqual(expect.stringMatching(/^Built again/));
    await it.says(/^Built again/);
    expect(await readFile(path.join(it.folder, 'output/site/index.html'), 'utf8')).toContain('Druga');
  });

  it('serves under the path that --base names, and leads there', async () => {
    const it = await startDev({ words: ['--only', 'site', '--base', '/strategia/'] });
    await it.says(/^Built in /);
    expect(it.lines[0]).toBe(
      `The site is at http://localhost:${String(it.port)}/strategia/ (Ctrl+C stops it)`,
    );
    expect(await it.ask('/')).toMatchObject({ status: 302, headers: { location: '/strategia/' } });
    expect(await it.ask('/strategia')).toMatchObject({ status: 301, headers: { location: '/strategia/' } });
    expect((await it.ask('/strategia/2030/')).status).toBe(200);
    const missing = await it.ask('/strategia/nie/ma/');
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('href="/strategia/2030/"');
    expect((await it.ask('/2030/')).status).toBe(404);
  });

  it('answers as a static host does, and only this machine', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const page = await it.ask('/');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
    const [style] = /assets\/site\.[^"]+/.exec(page.text) ?? [];
    expect(await it.ask(`/${String(style)}`)).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
    expect(await it.ask('/2030')).toMatchObject({ status: 301, headers: { location: '/2030/' } });
    expect(await it.ask('/?x=1#y')).toMatchObject({ status: 200 });
    expect(await it.ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    for (const method of ['POST', 'DELETE', 'TRACE', 'PUT'])
      expect(await it.ask('/', { method }), method).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
    for (const host of ['evil.example', 'localhost.evil.example', '192.168.1.5:8080'])
      expect((await it.ask('/', { host })).status, host).toBe(403);
    for (const address of [
      '//',
      '///x',
      '/%',
      '/..%2f..%2fpackage.json',
      '/%00',
      '/a/../../package.json',
      'http://[',
      '/_headers',
    ])
      expect([400, 404], address).toContain((await it.ask(address)).status);
    expect((await it.ask('/')).status).toBe(200);
  });

  it('says at once that the port is taken, and which other to try', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      expect(await runStrategia(['dev', '--port', String(port), '--messages', 'en'])).toEqual({
        code: 1,
        stdout: '',
        stderr: `The port ${String(port)} is taken: another program serves there, perhaps another strategia dev. End it, or choose another port: --port ${String(port + 1)}\n`,
      });
    } finally {
      other.close();
    }
  });
});
