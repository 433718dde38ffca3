import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { adviceAfter, linesAfter } from '../validate-files.ts';

/** What a commune leaves behind that takes another's data and puts its own into them. */
describe('what a copied edition left behind (issue 10)', () => {
  it.each(['draft', 'consultation', 'tabled'])('is no act of adoption of a %s', async (type) => {
    const more = {
      consultation: { from: '2024-01-01', to: '2025-01-01', ways: 'Listem' },
      tabled: { paper: '3' },
    };
    const status = { type, ...(type in more ? more[type as keyof typeof more] : {}) };
    expect(await linesAfter({ 'strategy.json#/status': status })).toContain(
      `adoption-of-draft  The edition is "${type}", not adopted, but "adoption" names an act, which its cover would print. Delete "adoption", or correct "status".`,
    );
    const without: Edits = { 'strategy.json#/status': status, 'strategy.json#/adoption': undefined };
    expect(await linesAfter(without)).toBe('');
  });

  it('is no other title on the cover', async () => {
    const edits: Edits = {
      'strategy.json#/titleLines': {
        pl: ['Strategia Rozwoju', 'Miasta Torunia', 'do roku 2020'],
        en: ['Strategy', 'of Mała'],
      },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(
      `"strategy.json:113:11  title-lines-differ  The lines of the cover say "Strategia Rozwoju Miasta Torunia do roku 2020"; the title is "Strategia Małej". Write the words of the title, or delete the lines: the program breaks the title itself."`,
    );
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(
      `"strategy.json:113:11  title-lines-differ  Wiersze okładki mówią „Strategia Rozwoju Miasta Torunia do roku 2020”; tytuł to „Strategia Małej”. Wpisz słowa tytułu albo usuń wiersze: program sam podzieli tytuł."`,
    );
  });

  it('may be lines of the title’s own words, however they are cut', async () => {
    const edits: Edits = {
      'strategy.json#/title': 'Strategia gminy Mała-Wieś',
      'strategy.json#/titleLines': { pl: ['Strategia', 'gminy Mała-', 'Wieś'] },
    };
    expect(await linesAfter(edits)).toBe('');
    const other: Edits = { ...edits, 'strategy.json#/titleLines/en': ['Strategy'] };
    expect(await linesAfter(other)).toMatchInlineSnapshot(
      `"strategy.json:112:5  title-lines-without-title  The title is missing in the language "en"; these lines would never be printed. Add the title in this language, or delete the lines."`,
    );
  });

  it('is named as advice where nothing uses it', async () => {
    const unused = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id, kind: 'gospodarka' }));
    const edits: Edits = {
      'partners.json#/kinds/-': { id: 'nauka', name: 'Nauka' },
      'partners.json#/partners': [{ id: 'tarr', name: 'TARR', kind: 'gospodarka' }, ...unused],
      'instruments.json#/instruments/-': { id: 'fundusz', name: 'Fundusz', kind: 'plan' },
      'sources.json#/sources/-': { id: 'um-1159', title: 'Uchwała Torunia' },
      'sources.json#/sources/2': { id: 'gus', title: 'GUS' },
      'chapters/wstep.pl.md': 'Gmina leży nad rzeką. [@gus, s. 4]\n',
      'indicators.json#/indicators/-': { id: 'tlo', name: 'Tło', context: true },
    };
    expect(await linesAfter(edits)).toBe('');
    expect(await adviceAfter(edits)).toMatchInlineSnapshot(`
      "instruments.json:20:13  unused-entries  Advice: Nothing in the edition uses these entries: fundusz; 1 in all. Delete them if an edition that was copied left them behind; else leave them.
      partners.json:13:13  unused-entries  Advice: Nothing in the edition uses these entries: nauka; 1 in all. Delete them if an edition that was copied left them behind; else leave them.
      partners.json:24:13  unused-entries  Advice: Nothing in the edition uses these entries: a, b, c, d, e, …; 6 in all. Delete them if an edition that was copied left them behind; else leave them.
      sources.json:8:13  unused-entries  Advice: Nothing in the edition uses these entries: um-1159; 1 in all. Delete them if an edition that was copied left them behind; else leave them."
    `);
    expect(await adviceAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "instruments.json:20:13  unused-entries  Wskazówka: Nic w tym wydaniu nie używa wpisów: fundusz; razem: 1. Usuń je, jeśli zostały po skopiowanym wydaniu; jeśli nie, zostaw.
      partners.json:13:13  unused-entries  Wskazówka: Nic w tym wydaniu nie używa wpisów: nauka; razem: 1. Usuń je, jeśli zostały po skopiowanym wydaniu; jeśli nie, zostaw.
      partners.json:24:13  unused-entries  Wskazówka: Nic w tym wydaniu nie używa wpisów: a, b, c, d, e, …; razem: 6. Usuń je, jeśli zostały po skopiowanym wydaniu; jeśli nie, zostaw.
      sources.json:8:13  unused-entries  Wskazówka: Nic w tym wydaniu nie używa wpisów: um-1159; razem: 1. Usuń je, jeśli zostały po skopiowanym wydaniu; jeśli nie, zostaw."
    `);
  });

  it('is named as advice where a consultation is over', async () => {
    const status = { type: 'consultation', from: '2024-01-01', to: '2024-05-31', ways: 'Listem' };
    const edits: Edits = { 'strategy.json#/status': status, 'strategy.json#/adoption': undefined };
    expect(await linesAfter(edits)).toBe('');
    expect(await adviceAfter(edits)).toMatchInlineSnapshot(
      `"strategy.json:21:11  consultation-over  Advice: The consultation ended on "2024-05-31", before the data of "2024-06-01"; nobody is asked to comment any more. Write the new "status": "draft" or "tabled", for example."`,
    );
    expect(await adviceAfter({ ...edits, 'strategy.json#/status/to': '2024-06-01' })).not.toContain(
      'consultation',
    );
  });
});
