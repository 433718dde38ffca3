import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { smallProject } from '../small-project.ts';
import { linesAfter } from '../validate-files.ts';

describe('addresses', () => {
  it('do not collide with one another or with what the site needs', async () => {
    const edits: Edits = {
      'site.json#/paths/matrix': 'partnerzy',
      'site.json#/paths/accessibility': 'en',
      'strategy.json#/path': 'assets',
      'strategy.json#/levels/1/slug': 'zrodla',
      'strategy.json#/levels/1/lists/1/anchor': 'results',
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "strategy.json:8:11  reserved-address  "assets" is an address that the site itself needs. Choose another word.
      strategy.json:65:15  colliding-address  "zrodla" already stands at data/site.json:18:16; two addresses would be the same. Choose another word for one of them.
      strategy.json:91:21  colliding-address  "results" already stands at strategy.json:86:21; two addresses would be the same. Choose another word for one of them.
      data/site.json:15:15  colliding-address  "partnerzy" already stands at data/site.json:13:17; two addresses would be the same. Choose another word for one of them.
      data/site.json:23:22  reserved-address  "en" is an address that the site itself needs. Choose another word."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "strategy.json:8:11  reserved-address  „assets” to adres, którego potrzebuje sam serwis. Wybierz inne słowo.
      strategy.json:65:15  colliding-address  „zrodla” jest już w data/site.json:18:16; powstałyby dwa takie same adresy. Wybierz dla jednego z nich inne słowo.
      strategy.json:91:21  colliding-address  „results” jest już w strategy.json:86:21; powstałyby dwa takie same adresy. Wybierz dla jednego z nich inne słowo.
      data/site.json:15:15  colliding-address  „partnerzy” jest już w data/site.json:13:17; powstałyby dwa takie same adresy. Wybierz dla jednego z nich inne słowo.
      data/site.json:23:22  reserved-address  „en” to adres, którego potrzebuje sam serwis. Wybierz inne słowo."
    `);
  });

  it('of two editions differ', async () => {
    const edits: Edits = Object.fromEntries(
      Object.entries(smallProject).map(([name, file]) => [name.replace('mala-2030', 'mala-2040'), file]),
    );
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"data/editions/mala-2040/strategy.json:8:11  colliding-address  "2030" already stands at strategy.json:8:11; two addresses would be the same. Choose another word for one of them."`,
    );
  });

  it('are made of words that every system takes for a folder', async () => {
    const edits: Edits = {
      'partners.json#/partners/1': { id: 'aux', name: 'Aux', kind: 'gospodarka' },
      'partners.json#/partners/2': { id: 'a--b', name: 'A i B', kind: 'gospodarka' },
      'goals/1.json#/children/0/details/partners/items/-': { partner: 'aux' },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "partners.json:20:13  reserved-name  "aux" is a name that Windows keeps for itself; no folder can have it. Choose another word.
      partners.json:25:13  hyphens-in-address  "a--b" becomes part of an address: hyphens may stand only one at a time and between letters or digits."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "partners.json:20:13  reserved-name  „aux” to nazwa zastrzeżona w systemie Windows; żaden folder nie może jej mieć. Wybierz inne słowo.
      partners.json:25:13  hyphens-in-address  „a--b” staje się częścią adresu: łącznik może stać tylko pojedynczo, między literami lub cyframi."
    `);
  });
});
