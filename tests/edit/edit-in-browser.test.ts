import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { openVisitor } from '../browser/open-visitor.ts';
import { startDev } from '../cli/start-dev.ts';
import type { RunningDev } from '../cli/start-dev.ts';

const goalFile = 'data/editions/zlota-2030/goals/praca.json';
const waiting = { timeout: 20_000 };

describe('strategia edit in a browser (issue 14)', () => {
  const browser = openVisitor();

  const open = async (it: RunningDev, address: string): Promise<Page> => {
    const page = await browser().newPage();
    await page.setBypassCSP(false);
    await page.goto(`http://localhost:${String(it.port)}/__dev/edit/${address}`);
    return page;
  };

  it('finds a goal, changes a word by the keyboard, saves one line, and the page beside shows it', async () => {
    const it = await startDev({ command: 'edit', messages: 'pl' });
    await it.says(/^Edycja: /);
    await it.says(/^Zbudowano/);
    const before = await readFile(path.join(it.folder, goalFile), 'utf8');
    const page = await open(it, '');
    await page.setViewport({ width: 1280, height: 800 });
    await page.focus('#search');
    await page.keyboard.type('praca i przeds');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const field = (await page.waitForSelector(
      'xpath///label[contains(., "Treść celu")] | //legend[contains(., "Treść celu")]',
    )) as object;
    expect(field).toBeDefined();
    // A form that was only opened has nothing to save.
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    await says(page, '#status', 'Nic się nie zmieniło.');
    expect(await readFile(path.join(it.folder, goalFile), 'utf8')).toBe(before);
    await page.evaluate(
      `[...document.querySelectorAll('textarea')].find(({ value }) => value.includes('przedsiębiorczość')).focus()`,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(' jutra');
    await says(page, '#status', 'Są niezapisane zmiany.');
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    await says(page, '#status', 'Zapisano.');
    expect(await page.evaluate('document.activeElement.value')).toMatch(/ jutra$/);
    const after = await readFile(path.join(it.folder, goalFile), 'utf8');
    expect(after).toBe(before.replace('Praca i przedsiębiorczość', 'Praca i przedsiębiorczość jutra'));
    await expect
      .poll(
        () => page.evaluate(`document.querySelector('iframe').contentDocument.querySelector('h1').innerText`),
        waiting,
      )
      .toContain('jutra');
    await page.close();
  });

  it('says at its field what is wrong, and leaves what was written and what somebody else has saved', async () => {
    const it = await startDev({ command: 'edit' });
    await it.says(/^Built in /);
    const before = await readFile(path.join(it.folder, goalFile), 'utf8');
    const page = await open(it, 'entry?address=zlota-2030%2Fgoal%2Fpraca');
    const id = `document.querySelector('[data-pointer="/id"]')`;
    await page.evaluate(`${id}.value = 'Źle'; document.querySelector('#form').requestSubmit()`);
    await says(page, '[role=alert]', 'Not saved');
    expect(await page.evaluate(`${id}.getAttribute('aria-invalid')`)).toBe('true');
    expect(
      await page.evaluate(
        `document.getElementById(${id}.getAttribute('aria-describedby').split(' ')[0]).textContent`,
      ),
    ).toContain('Źle');
    expect(await page.evaluate(`document.activeElement.id`)).toBe('problems');
    expect(await page.evaluate(`${id}.value`)).toBe('Źle');
    expect(await readFile(path.join(it.folder, goalFile), 'utf8')).toBe(before);
    const theirs = before.replace('Praca i', 'Praca oraz');
    await writeFile(path.join(it.folder, goalFile), theirs);
    await page.evaluate(`document.querySelector('#form').requestSubmit()`);
    await says(page, '[role=alert]', 'changed elsewhere');
    expect(await readFile(path.join(it.folder, goalFile), 'utf8')).toBe(theirs);
    await page.close();
  });

  it('gives back each entry as it is, beside a page that there is, and another status of the edition', async () => {
    const it = await startDev({ command: 'edit' });
    await it.says(/^Built in /);
    const home = `http://localhost:${String(it.port)}/__dev/edit/`;
    const overview = await (await fetch(home)).text();
    const links = [...overview.matchAll(/href="[^"]*(entry\?[^"]*)"/g)].map(([, link = '']) => link);
    const page = await browser().newPage();
    const save = `document.querySelector('#form').requestSubmit()`;
    const outcomes = new Map<string, readonly [unknown, number]>();
    for (const link of links.filter((one) => !one.endsWith('%2F'))) {
      await page.goto(home + link, { waitUntil: 'domcontentloaded' });
      await page.evaluate(save);
      await says(page, '#status', '.');
      const shown = String(await page.evaluate(`document.querySelector('iframe').src`));
      outcomes.set(link, [
        await page.evaluate(`document.querySelector('#status').textContent`),
        (await fetch(shown)).status,
      ]);
    }
    expect(outcomes.size).toBeGreaterThan(20);
    expect(
      [...outcomes].filter(([, [said, status]]) => said !== 'Nothing has changed.' || status !== 200),
    ).toEqual([]);
    const file = path.join(it.folder, 'data/editions/zlota-2030/strategy.json');
    const before = JSON.parse(await readFile(file, 'utf8')) as { readonly status: object };
    await page.goto(`${home}entry?address=zlota-2030%2Fstrategy%2Fstrategy`);
    await page.select('[data-pointer="/status/type"]', 'tabled');
    await page.type('[data-pointer="/status/paper"]', '7/2026');
    await page.evaluate(save);
    await says(page, '#status', 'Saved.');
    const status = { type: 'tabled', paper: '7/2026' };
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...before, status });
    await page.close();
  });

  it.each(['pl', 'en'] as const)('has no fault that axe finds, in %s', async (messages) => {
    const it = await startDev({ command: 'edit', messages });
    await it.says(messages === 'pl' ? /^Zbudowano/ : /^Built in /);
    const page = await browser().newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    const home = `http://localhost:${String(it.port)}/__dev/edit/`;
    const overview = await (await fetch(home)).text();
    const links = [...overview.matchAll(/href="[^"]*(entry\?[^"]*)"/g)].map(([, link = '']) => link);
    const kinds = ['strategy', 'goal', 'statuses', 'values', 'partner', 'source', 'chapter', 'chapter-text'];
    const entries = kinds.flatMap((kind) => links.find((link) => link.includes(`%2F${kind}%2F`)) ?? []);
    expect(entries).toHaveLength(kinds.length);
    for (const address of ['', 'entry?address=site/site', ...entries])
      for (const [width, scheme] of [
        [320, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(home + address);
        await page.evaluate(
          `for (const details of document.querySelectorAll('details')) details.open = true`,
        );
        expect(complaints).toEqual([]);
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          `axe.run({ exclude: ['iframe'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
        );
        complaints.length = 0;
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect([address, width, found, wide]).toEqual([address, width, [], width]);
      }
    await page.close();
  });
});

async function says(page: Page, selector: string, text: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`), waiting)
    .toContain(text);
}
