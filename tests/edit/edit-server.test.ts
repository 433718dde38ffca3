import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDev } from '../cli/start-dev.ts';
import type { RunningDev } from '../cli/start-dev.ts';

const goalFile = 'data/editions/zlota-2030/goals/praca.json';
const address = 'zlota-2030/goal/praca';
const form = `/__dev/edit/entry?address=${encodeURIComponent(address)}`;
const save = '/__dev/edit/save';

/** What the page of a form has to say to its script. */
async function readForm(it: RunningDev, place = form): Promise<Record<string, string>> {
  const { text } = await it.ask(place);
  const entities: Record<string, string> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  return Object.fromEntries(
    [...text.matchAll(/ data-(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
    ]),
  );
}

describe('strategia edit', () => {
  it('lists what can be edited, shows a form, and nothing of that in dev', async () => {
    const it = await startDev({ command: 'edit' });
    const list = await it.ask('/__dev/edit/');
    expect(list.text).toContain(`href="/__dev/edit/entry?address=${encodeURIComponent(address)}"`);
    expect(list.headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect((await it.ask(form)).headers['content-security-policy']).not.toContain('unsafe');
    expect((await it.ask('/__dev/edit/entry?address=..%2F..%2Fsite')).status).toBe(404);
    await it.says(/^Built in /);
    const front = await it.ask('/__dev/edit/?page=%2F2030%2F');
    expect([front.status, front.headers.location]).toEqual([
      302,
      '/__dev/edit/entry?address=zlota-2030%2Fstrategy%2Fstrategy',
    ]);
    const sources = await it.ask('/__dev/edit/?page=%2F2030%2Fzrodla%2F');
    expect([sources.status, sources.text.includes('Fsource%2F'), sources.text.includes('Fgoal%2F')]).toEqual([
      200,
      true,
      false,
    ]);
    const { headers, text } = await it.ask('/2030/');
    expect(headers['content-security-policy'] ?? '').not.toContain("frame-ancestors 'none'");
    expect(text).toContain('data-editor="/__dev/edit/"');
    await it.end();
    const dev = await startDev();
    await dev.says(/^Built in /);
    expect((await dev.ask('/__dev/edit/')).status).toBe(404);
    expect((await dev.ask(save, { method: 'POST' })).status).toBe(405);
    expect((await dev.ask('/2030/')).text).not.toContain('data-editor');
  });

  it('takes what its own form sends, and refuses everything else without a byte changed', async () => {
    const it = await startDev({ command: 'edit' });
    const file = path.join(it.folder, goalFile);
    const before = await readFile(file, 'utf8');
    const { token = '', version = '', value = '' } = await readForm(it);
    const goal = JSON.parse(value) as object;
    const sound = { address, version, value: { ...goal, id: 'inna-praca' } };
    const own = `localhost:${String(it.port)}`;
    const headers = {
      'content-type': 'application/json',
      origin: `http://${own}`,
      'x-strategia-token': token,
    };
    const send = async ({
      more = {},
      host = own,
      body = JSON.stringify(sound),
      to = save,
      method = 'POST',
    }: {
      readonly more?: Record<string, string>;
      readonly host?: string;
      readonly body?: string;
      readonly to?: string;
      readonly method?: string;
    } = {}): Promise<number | undefined> =>
      (await it.ask(to, { method, host, headers: { ...headers, ...more }, body })).status;
    const { origin: _, ...noOrigin } = headers;
    expect({
      'another origin': await send({ more: { origin: 'http://example.org' } }),
      'another port': await send({ more: { origin: 'http://localhost:1' } }),
      'no origin': (await it.ask(save, { method: 'POST', headers: noOrigin, body: JSON.stringify(sound) }))
        .status,
      'another host': await send({ host: 'example.org', more: { origin: 'http://example.org' } }),
      'no token': await send({ more: { 'x-strategia-token': '' } }),
      'a wrong token': await send({ more: { 'x-strategia-token': 'a'.repeat(token.length) } }),
      'a form of HTML': await send({ more: { 'content-type': 'text/plain' } }),
      'no JSON': await send({ body: '{' }),
      'no object': await send({ body: JSON.stringify({ ...sound, value: [] }) }),
      'a text for a goal': await send({ body: JSON.stringify({ ...sound, value: 'x' }) }),
      'another file': await send({ body: JSON.stringify({ ...sound, address: '../../site' }) }),
      'too much': await send({ body: JSON.stringify({ ...sound, more: 'x'.repeat(5_000_000) }) }).catch(
        () => 413,
      ),
      'another address': await send({ to: '/2030/' }),
      'out of the site': await send({ to: '/__dev/../../x' }),
      'another method': await send({ method: 'PUT' }),
    }).toEqual({
      'another origin': 403,
      'another port': 403,
      'no origin': 403,
      'another host': 403,
      'no token': 403,
      'a wrong token': 403,
      'a form of HTML': 415,
      'no JSON': 400,
      'no object': 400,
      'a text for a goal': 400,
      'another file': 409,
      'too much': 413,
      'another address': 404,
      'out of the site': 400,
      'another method': 405,
    });
    expect(await readFile(file, 'utf8')).toBe(before);
    const changed = { ...sound, value: { ...goal, title: 'Praca dla wszystkich' } };
    expect(await send({ body: JSON.stringify(changed) })).toBe(200);
    expect(await readFile(file, 'utf8')).toContain('"Praca dla wszystkich"');
    // Made from what is no longer there.
    expect(await send({ body: JSON.stringify(changed) })).toBe(409);
    await writeFile(file, before);
    // Two at once: the second one was made from what the first one replaced.
    const both = await Promise.all(
      ['Jedna', 'Druga'].map((title) =>
        send({ body: JSON.stringify({ ...sound, value: { ...goal, title } }) }),
      ),
    );
    expect(both.sort()).toEqual([200, 409]);
  });

  it('shows only the edition that was asked for', async () => {
    const it = await startDev({ command: 'edit', words: ['--only', 'site', '--edition', 'zlota-2030'] });
    expect((await it.ask('/__dev/edit/')).text).toContain(encodeURIComponent(address));
    expect((await it.ask(form)).status).toBe(200);
  });
});
