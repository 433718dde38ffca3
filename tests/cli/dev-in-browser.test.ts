import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { openVisitor } from '../browser/open-visitor.ts';
import { isSound, openTab, panel, sees, showsSoundly, tree, waiting } from './dev-page.ts';
import { startDev } from './start-dev.ts';

const site = 'data/site.json';
const goal = 'data/editions/zlota-2030/goals/praca.json';
const goalTemplate = 'templates/site/pages/goal.njk';

describe('strategia dev in a browser (issue 13)', () => {
  const browser = openVisitor();

  it('shows a saved word by itself, and the reader stays where they were', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const page = await openTab(browser(), it, '2030/dokument/#content');
    await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '');
      for (const details of document.querySelectorAll('details')) details.open = true;
      [...document.querySelectorAll('main a[href]')].at(-1).focus();
      scrollTo(0, 900);
      globalThis.isSamePage = true;`);
    const before = await readPlace(page);
    expect(before).toMatchObject({ y: 900, hash: '#content', isSamePage: true });
    await it.change(goal, (text) => text.replace('"Praca i przedsiębiorczość"', '"Zmieniony tytuł"'));
    await sees(page, 'document.body.innerText', 'Zmieniony tytuł');
    expect(await readPlace(page)).toEqual(before);
  });

  it('loads a page with a script of its own again, and the reader stays where they were', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const page = await openTab(browser(), it, '2030/macierz/');
    await page.setViewport({ width: 600, height: 300 });
    await page.evaluate(`
      for (const details of document.querySelectorAll('details')) details.open = true;
      [...document.querySelectorAll('main a[href]')].at(-1).focus();
      scrollTo(0, 250);`);
    const before = await readPlace(page);
    await it.change(goal, (text) => text.replace('"Praca i przedsiębiorczość"', '"Zmieniony tytuł"'));
    await sees(page, 'document.body.innerText', 'Zmieniony tytuł');
    await expect.poll(() => readPlace(page), waiting).toEqual({ ...before, isSamePage: false });
  });

  it('says over the page what is wrong and where, hides it by Escape, and takes it away once it is mended', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const page = await openTab(browser(), it, '2030/');
    const whole = await readFile(path.join(it.folder, site), 'utf8');
    await page.focus('main a');
    await it.change(site, (text) => text.replace(/"title":/, '"titel":'));
    await sees(page, panel('[role=alert]'), 'data/site.json:');
    expect(await page.evaluate('document.activeElement.matches("main a")')).toBe(true);
    const said = await page.evaluate(panel('[role=alert]'));
    expect(said).toContain('The site could not be built');
    expect(said).toMatch(/data\/site\.json:\d+:\d+/);
    expect(said).toContain('"titel"');
    const marked = `[...${tree}.querySelectorAll('mark')].map(({ textContent }) => textContent)`;
    expect(await page.evaluate(marked)).toContain('"titel"');
    await page.keyboard.press('Escape');
    await sees(page, panel('.panel[hidden] + .bar button'), 'To be corrected: 2');
    await page.evaluate(`${tree}.querySelector('.bar button').click()`);
    expect(await page.evaluate(`${tree}.querySelector('.panel').hidden`)).toBe(false);
    expect(await page.evaluate(`${tree}.activeElement === ${tree}.querySelector('.panel')`)).toBe(true);
    await page.evaluate(`${tree}.querySelector('.hide').click()`);
    expect(await page.evaluate(`${tree}.activeElement.textContent`)).toBe('To be corrected: 2');
    await page.keyboard.press('Enter');
    await it.change(site, () => whole);
    await sees(page, `String(${tree}.querySelector('.panel').hidden)`, 'true');
    expect(await page.evaluate(`${tree}.querySelector('.bar button').hidden`)).toBe(true);
  });

  it('begins with broken data, says why, and shows the site once they are whole', async () => {
    const it = await startDev({ before: (text) => text.slice(0, text.length / 2) });
    const page = await openTab(browser(), it, '2030/cele/1/');
    await sees(page, 'document.querySelector("main").innerText', 'data/site.json:');
    // It may be loading itself again.
    await sees(page, 'document.querySelector("h1").textContent', 'The site could not be built');
    await isSound(page);
    await writeFile(path.join(it.folder, site), await fixtureText(site));
    await sees(page, 'document.body.innerText', 'Biblioteka dla każdego');
    await sees(page, '[...document.fonts].map(({ status }) => status).join(" ")', 'loaded');
    expect(await page.evaluate('[...document.fonts].some(({ status }) => status === "error")')).toBe(false);
  });

  it('outlives files and folders that go and come back, are renamed, half saved, and many changes at once', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const page = await openTab(browser(), it, '2030/');
    const place = (name: string): string => path.join(it.folder, name);
    const whole = await readFile(place(goal), 'utf8');
    const renamed = (name: string): string => whole.replace('"Praca i przedsiębiorczość"', `"${name}"`);

    await rm(place(goal));
    await sees(page, panel('[role=alert]'), 'praca');
    await writeFile(place(goal), renamed('Przywrócony'));
    await showsSoundly(page, 'Przywrócony');

    await rename(place(goal), place('data/editions/zlota-2030/goals/inna.json'));
    await showsSoundly(page, 'Przywrócony');
    await rename(place('data/editions/zlota-2030/goals/inna.json'), place(goal));

    await writeFile(place(goal), whole.slice(0, 100));
    await sees(page, panel('[role=alert]'), 'praca.json:');
    await writeFile(place(`${goal}.new`), renamed('Zapisany obok'));
    await rename(place(`${goal}.new`), place(goal));
    await showsSoundly(page, 'Zapisany obok');

    await rename(place('data'), place('elsewhere'));
    await sees(page, panel('[role=alert]'), 'data');
    await rename(place('elsewhere'), place('data'));
    await showsSoundly(page, 'Zapisany obok');

    for (let count = 0; count < 10; count++) await writeFile(place(goal), renamed(`Po raz ${String(count)}`));
    await showsSoundly(page, 'Po raz 9');
  });

  it('outlives a broken template', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const page = await openTab(browser(), it, '2030/cele/1/');
    const whole = await readFile(path.join(it.folder, goalTemplate), 'utf8');
    await it.change(goalTemplate, (text) => `${text}{% if %}`);
    await sees(page, panel('[role=alert]'), 'templates/site/pages/goal.njk:');
    expect(await page.evaluate('document.querySelector("h1").innerText')).toContain('Ludzie');
    await it.change(goalTemplate, () => whole.replace('<h1', '<p>Naprawiony</p><h1'));
    await showsSoundly(page, 'Naprawiony');
  });

  it('keeps the document at its last change, and begins another browser where one has ended', async () => {
    const others = await listChildren();
    const it = await startDev({ words: [] });
    await it.says(/^Built in /);
    const page = await openTab(browser(), it, '2030/');
    await page.waitForFunction(`!${tree}.querySelector('a').hidden`, waiting);
    await page.goto(await page.evaluate<[], () => string>(`${tree}.querySelector('a').href`));
    const frame = '[...document.querySelectorAll("iframe")].at(-1)?.src ?? ""';
    await sees(page, frame, '/2030/zlota-2030-z-propozycjami.pl.pdf?revision=');
    const first = String(await page.evaluate(frame));
    expect(first).toMatch(/#page=1$/);

    await it.change(goal, (text) => text.replace('"Praca i przedsiębiorczość"', '"Zmieniony tytuł"'));
    await it.says(/^The document after/, 2);
    await expect.poll(() => page.evaluate(frame), waiting).not.toBe(first);
    const changed = String(await page.evaluate(frame));
    const said = await page.evaluate<[], () => string>('document.getElementById("place").textContent');
    expect(Number(/#page=(\d+)$/.exec(changed)?.[1])).toBeGreaterThan(3);
    expect(said).toBe(`Last change: page ${/\d+$/.exec(changed)?.[0] ?? ''}`);
    const headers = (await it.ask(new URL(changed).pathname)).headers;
    expect(headers).toMatchObject({ 'content-type': 'application/pdf' });
    expect(headers).not.toHaveProperty('content-security-policy');

    const own = (await listChildren()).filter((pid) => !others.includes(pid));
    expect(own.length).toBeGreaterThan(0);
    for (const pid of own) process.kill(pid, 'SIGKILL');
    await it.change(goal, (text) => text.replace('"Zmieniony tytuł"', '"Jeszcze inny tytuł"'));
    await it.says(/^The document after/, 3);
    await expect.poll(() => page.evaluate(frame), waiting).not.toBe(changed);
  });

  it('follows a page that goes and comes back', async () => {
    const it = await startDev();
    await it.says(/^Built in /);
    const page = await openTab(browser(), it, '2030/');
    await it.change(site, (text) => text.replace(/"documents": "[^"]*"/, '"documents": "pliki"'));
    await it.says(/^Built again/);
    await page.goto(`http://localhost:${String(it.port)}/2030/pliki/`);
    await it.change(site, (text) => text.replace('"documents": "pliki"', '"documents": "dokumenty"'));
    await sees(page, 'document.title', 'Nie ma takiej strony');
    await it.change(site, (text) => text.replace('"documents": "dokumenty"', '"documents": "pliki"'));
    await expect.poll(() => page.title(), waiting).not.toContain('Nie ma takiej strony');
  });
});

async function readPlace(page: Page): Promise<object> {
  const place = await page
    .evaluate(
      `({
        y: Math.round(scrollY),
        hash: location.hash,
        focus: document.activeElement.textContent,
        details: [...document.querySelectorAll('details')].map(({ open }) => open),
        isSamePage: globalThis.isSamePage === true,
      })`,
    )
    .catch(() => undefined);
  return typeof place === 'object' && place !== null ? place : {};
}

/** The processes that this one has started. */
async function listChildren(): Promise<number[]> {
  const list = await readFile(`/proc/${String(process.pid)}/task/${String(process.pid)}/children`, 'utf8');
  return list
    .trim()
    .split(' ')
    .filter((pid) => pid !== '')
    .map(Number);
}

async function fixtureText(file: string): Promise<string> {
  return await readFile(
    path.join(import.meta.dirname, '../fixtures/data-golden', path.relative('data', file)),
    'utf8',
  );
}
