import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { openVisitor } from '../browser/open-visitor.ts';
import { sees } from '../cli/dev-page.ts';
import { startDev } from '../cli/start-dev.ts';
import type { RunningDev } from '../cli/start-dev.ts';

const goalFile = 'data/editions/zlota-2030/goals/praca.json';
const partnersFile = 'data/editions/zlota-2030/partners.json';

describe('the form of a goal (issue 14)', () => {
  const browser = openVisitor();

  const openGoal = async (it: RunningDev, id = 'praca'): Promise<Page> => {
    const page = await browser().newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`http://localhost:${String(it.port)}/__dev/edit/entry?address=zlota-2030%2Fgoal%2F${id}`);
    return page;
  };
  const title = `document.querySelector('[data-pointer="/title/pl"]')`;
  const write = async (page: Page, text: string): Promise<void> => {
    await page.focus('[data-pointer="/title/pl"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
  };
  const press = (page: Page, name: string): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(name)}).click()`,
    );
  const status = `document.querySelector('#status').textContent`;
  const said = `document.querySelector('#problems').textContent`;

  it('has what was written after it was loaded again, and drops it when it is told to', async () => {
    const it = await startDev({ command: 'edit', messages: 'pl' });
    const page = await openGoal(it);
    await write(page, ' jutra');
    await sees(page, status, 'Są niezapisane zmiany.');
    await page.reload();
    await sees(page, said, 'Przywrócono to, co wpisano i czego nie zapisano.');
    expect(await page.evaluate(`${title}.value`)).toMatch(/ jutra$/);
    await sees(page, status, 'Są niezapisane zmiany.');
    await Promise.all([page.waitForNavigation(), press(page, 'Odrzuć to i pokaż, co jest w pliku')]);
    expect(await page.evaluate(`${title}.value`)).toBe('Praca i przedsiębiorczość');
    expect(await page.evaluate(said)).toBe('');
    await page.reload();
    expect(await page.evaluate(said)).toBe('');
    await page.close();
  });

  it('tells of a change in the file, and asks which of both is to stay', async () => {
    const it = await startDev({ command: 'edit', messages: 'pl' });
    const file = path.join(it.folder, goalFile);
    const before = await readFile(file, 'utf8');
    const page = await openGoal(it);
    await write(page, ' jutra');
    const theirs = before.replace('Praca i', 'Praca oraz');
    await writeFile(file, theirs);
    await page.evaluate(`dispatchEvent(new Event('focus'))`);
    await sees(page, said, 'Zmieniono to tymczasem gdzie indziej. To, co wpisano, nadal tu jest.');
    await page.reload();
    await sees(page, said, 'Zmieniono to tymczasem gdzie indziej.');
    expect(await page.evaluate(`${title}.value`)).toMatch(/ jutra$/);
    expect(await readFile(file, 'utf8')).toBe(theirs);
    await press(page, 'Zapisz to, co wpisano, w miejsce tamtego');
    await sees(page, status, 'Zapisano.');
    expect(await readFile(file, 'utf8')).toBe(
      before.replace('Praca i przedsiębiorczość', 'Praca i przedsiębiorczość jutra'),
    );
    // Nothing was written since: what is in the file is simply shown.
    await writeFile(file, theirs);
    await Promise.all([page.waitForNavigation(), page.evaluate(`dispatchEvent(new Event('focus'))`)]);
    expect(await page.evaluate(`${title}.value`)).toBe('Praca oraz przedsiębiorczość');
    await page.close();
  });

  it('finds one of two hundred partners by a part of the name, by keyboard alone', async () => {
    const it = await startDev({ command: 'edit', messages: 'pl' });
    const names = Array.from({ length: 200 }, (_, index) => `Koło Gospodyń nr ${String(index + 1)}`);
    await it.change(partnersFile, (text) => {
      const data = JSON.parse(text) as { partners: object[] };
      const more = names.map((name, index) => ({ id: `kolo-${String(index + 1)}`, name, kind: 'gmina' }));
      return JSON.stringify({ ...data, partners: [...data.partners, ...more] });
    });
    const before = await readFile(path.join(it.folder, goalFile), 'utf8');
    const page = await openGoal(it, 'targ');
    const found = `document.querySelector('[role="combobox"]')`;
    await page.evaluate(`${found}.focus(); ${found}.select()`);
    await page.keyboard.type('kolo 117');
    await sees(page, `${found}.parentElement.querySelector('[role="status"]').textContent`, 'Znaleziono: 1');
    await page.keyboard.press('ArrowDown');
    const active = `document.getElementById(${found}.getAttribute('aria-activedescendant')).textContent`;
    expect(await page.evaluate(active)).toBe('Koło Gospodyń nr 117 (kolo-117)');
    await page.evaluate(axe.source);
    const faults = `axe.run({ exclude: ['iframe'] }).then(({ violations }) => violations.map(({ id }) => id))`;
    expect(await page.evaluate(faults)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`${found}.value`)).toBe('Koło Gospodyń nr 117 (kolo-117)');
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    await sees(page, status, 'Zapisano.');
    expect(await readFile(path.join(it.folder, goalFile), 'utf8')).toBe(
      before.replace('"partner": "biblioteka-gminna"', '"partner": "kolo-117"'),
    );
    await page.close();
  });
});
