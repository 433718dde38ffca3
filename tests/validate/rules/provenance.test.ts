import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

const sources = [{ id: 'uchwala' }];
const title = { pl: { text: 'Cel', sources } };

describe('a list', () => {
  it('that is empty on purpose has a source of its own or a reason, and no items', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/related': { status: 'none' },
      'goals/1.json#/children/0/details/domains': {
        status: 'none',
        reason: 'Nie podano.',
        items: [{ domain: 'las' }],
      },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:48:11  none-with-items  The list is "none", explicitly empty, but has items: 1. Delete them, or change "status".
      goals/1.json:55:21  none-without-reason  The list is "none", explicitly empty, without a source of its own or a reason. Add "sources" or "reason"; or delete the whole key, if nothing was supplied."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:48:11  none-with-items  Lista ma status „none”, czyli jest świadomie pusta, a ma pozycje: 1. Usuń je albo zmień „status”.
      goals/1.json:55:21  none-without-reason  Lista ma status „none”, czyli jest świadomie pusta, ale bez własnego źródła i bez powodu. Dodaj „sources” albo „reason”; albo usuń cały klucz, jeśli jej nie podano."
    `);
  });

  it('that is not empty on purpose has items', async () => {
    const edits: Edits = {
      'goals/1.json#/children/0/details/related': { status: 'sourced' },
      'goals/1.json#/children/0/details/domains': { status: 'sourced', items: [] },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:46:21  list-without-items  The list is "sourced" but has no items. Add items; or delete the whole key, if nothing was supplied; or write "none" with a source or a reason, if there is nothing.
      goals/1.json:50:21  list-without-items  The list is "sourced" but has no items. Add items; or delete the whole key, if nothing was supplied; or write "none" with a source or a reason, if there is nothing."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:46:21  list-without-items  Lista ma status „sourced”, ale nie ma pozycji. Dodaj pozycje; albo usuń cały klucz, jeśli ich nie podano; albo napisz „none” ze źródłem lub powodem, jeśli ich nie ma.
      goals/1.json:50:21  list-without-items  Lista ma status „sourced”, ale nie ma pozycji. Dodaj pozycje; albo usuń cały klucz, jeśli ich nie podano; albo napisz „none” ze źródłem lub powodem, jeśli ich nie ma."
    `);
  });

  it('that is sourced has a source: its own, its file’s, or one for each item that is no proposal', async () => {
    const edits: Edits = {
      'strategy.json#/status': { type: 'draft' },
      'strategy.json#/adoption': undefined,
      'goals/1.json#/sources': undefined,
      'goals/1.json#/title': title,
      'goals/1.json#/children/0/title': title,
      'goals/1.json#/children/1/title': title,
      'goals/1.json#/children/0/details/partners/items/0/sources': sources,
      'goals/1.json#/children/0/details/instruments/sources': sources,
      'goals/1.json#/children/0/details/domains/items': [
        { domain: 'woda', status: 'proposal' },
        { domain: 'las' },
      ],
      'goals/1.json#/children/0/details/results': {
        status: 'proposal',
        items: [{ text: 'A' }, { text: 'B', status: 'sourced' }],
      },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:40:25  sourced-without-source  "sourced", but no source is named here or at the top of the file. Add "sources", or write "proposal".
      goals/1.json:71:21  sourced-without-source  "sourced", but no source is named here or at the top of the file. Add "sources", or write "proposal"."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:40:25  sourced-without-source  „sourced”, ale ani tutaj, ani na początku pliku nie ma źródła. Dodaj „sources” albo napisz „proposal”.
      goals/1.json:71:21  sourced-without-source  „sourced”, ale ani tutaj, ani na początku pliku nie ma źródła. Dodaj „sources” albo napisz „proposal”."
    `);
  });
});

describe('a statement', () => {
  it('has a source of its own or its file’s, or is a proposal; one problem counts those of a file', async () => {
    const edits: Edits = {
      'goals/1.json#/sources': undefined,
      'partners.json#/sources': undefined,
      'indicators.json#/sources': undefined,
      'values.json#/sources': undefined,
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "goals/1.json:5:12  statements-without-source  Neither this statement nor the file names a source; such statements in this file: 3. Add at the top of the file, after the first brace, the line "sources": [{"id": "uchwala"}], or name the source with the statement itself: "title": {"pl": {"text": "…", "sources": [{"id": "uchwala"}]}}. A proposal has "status": "proposal" in place of "sources".
      goals/1.json:17:21  sourced-without-source  "sourced", but no source is named here or at the top of the file. Add "sources", or write "proposal".
      goals/1.json:25:21  sourced-without-source  "sourced", but no source is named here or at the top of the file. Add "sources", or write "proposal".
      goals/1.json:33:21  sourced-without-source  "sourced", but no source is named here or at the top of the file. Add "sources", or write "proposal".
      goals/1.json:41:21  sourced-without-source  "sourced", but no source is named here or at the top of the file. Add "sources", or write "proposal".
      indicators.json:3:5  statements-without-source  Neither this statement nor the file names a source; such statements in this file: 3. Add at the top of the file, after the first brace, the line "sources": [{"id": "uchwala"}], or name the source with the statement itself: { …, "sources": [{"id": "uchwala"}] }. A proposal has "status": "proposal" in place of "sources".
      partners.json:9:5  statements-without-source  Neither this statement nor the file names a source; such statements in this file: 1. Add at the top of the file, after the first brace, the line "sources": [{"id": "uchwala"}], or name the source with the statement itself: { …, "sources": [{"id": "uchwala"}] }. A proposal has "status": "proposal" in place of "sources".
      data/monitoring/mala-2030/values.json:4:5  statements-without-source  Neither this statement nor the file names a source; such statements in this file: 1. Add at the top of the file, after the first brace, the line "sources": [{"id": "uchwala"}], or name the source with the statement itself: { …, "sources": [{"id": "uchwala"}] }. A proposal has "status": "proposal" in place of "sources"."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "goals/1.json:5:12  statements-without-source  Ani to stwierdzenie, ani plik nie podaje źródła; takich stwierdzeń jest w tym pliku: 3. Dodaj na początku pliku, po pierwszej klamrze, wiersz "sources": [{"id": "uchwala"}], albo podaj źródło przy samym stwierdzeniu: "title": {"pl": {"text": "…", "sources": [{"id": "uchwala"}]}}. Propozycja ma zamiast "sources" wpis "status": "proposal".
      goals/1.json:17:21  sourced-without-source  „sourced”, ale ani tutaj, ani na początku pliku nie ma źródła. Dodaj „sources” albo napisz „proposal”.
      goals/1.json:25:21  sourced-without-source  „sourced”, ale ani tutaj, ani na początku pliku nie ma źródła. Dodaj „sources” albo napisz „proposal”.
      goals/1.json:33:21  sourced-without-source  „sourced”, ale ani tutaj, ani na początku pliku nie ma źródła. Dodaj „sources” albo napisz „proposal”.
      goals/1.json:41:21  sourced-without-source  „sourced”, ale ani tutaj, ani na początku pliku nie ma źródła. Dodaj „sources” albo napisz „proposal”.
      indicators.json:3:5  statements-without-source  Ani to stwierdzenie, ani plik nie podaje źródła; takich stwierdzeń jest w tym pliku: 3. Dodaj na początku pliku, po pierwszej klamrze, wiersz "sources": [{"id": "uchwala"}], albo podaj źródło przy samym stwierdzeniu: { …, "sources": [{"id": "uchwala"}] }. Propozycja ma zamiast "sources" wpis "status": "proposal".
      partners.json:9:5  statements-without-source  Ani to stwierdzenie, ani plik nie podaje źródła; takich stwierdzeń jest w tym pliku: 1. Dodaj na początku pliku, po pierwszej klamrze, wiersz "sources": [{"id": "uchwala"}], albo podaj źródło przy samym stwierdzeniu: { …, "sources": [{"id": "uchwala"}] }. Propozycja ma zamiast "sources" wpis "status": "proposal".
      data/monitoring/mala-2030/values.json:4:5  statements-without-source  Ani to stwierdzenie, ani plik nie podaje źródła; takich stwierdzeń jest w tym pliku: 1. Dodaj na początku pliku, po pierwszej klamrze, wiersz "sources": [{"id": "uchwala"}], albo podaj źródło przy samym stwierdzeniu: { …, "sources": [{"id": "uchwala"}] }. Propozycja ma zamiast "sources" wpis "status": "proposal"."
    `);
  });

  it('in another language inherits the sources of its file, and a translation needs none', async () => {
    const inherited: Edits = { 'goals/1.json#/title': { pl: 'Zielona', en: 'Green' } };
    expect(await linesAfter(inherited)).toBe('');
    const translated: Edits = {
      'goals/1.json#/sources': undefined,
      'goals/1.json#/children': undefined,
      'goals/1.json#/title': {
        pl: { text: 'Zielona', sources },
        en: { text: 'Green', translation: 'editorial' },
      },
    };
    expect(await linesAfter(translated)).toBe('');
  });
});

describe('proposals in an adopted edition', () => {
  const proposals: Edits = {
    'goals/1.json#/children/0/details/results/status': 'proposal',
    'goals/1.json#/children/0/summary': { pl: { text: 'Krótko.', status: 'proposal' } },
    'strategy.json#/chapters/0/status': 'proposal',
    'partners.json#/partners/0/status': 'proposal',
  };

  it('are one problem, at the first of them, until somebody decides', async () => {
    expect(await linesAfter(proposals)).toMatchInlineSnapshot(
      `"strategy.json:110:17  proposals-in-adopted-edition  The edition mala-2030 is "adopted", and the data hold proposals that are no part of it: 4, the first here. Decide whether they are published: --proposals show or --proposals hide."`,
    );
    expect(await linesAfter(proposals, 'pl')).toMatchInlineSnapshot(
      `"strategy.json:110:17  proposals-in-adopted-edition  Wydanie mala-2030 ma status „adopted”, a dane zawierają propozycje, które nie są jego częścią: 4, pierwsza tutaj. Zdecyduj, czy je publikować: --proposals show albo --proposals hide."`,
    );
  });

  it('are none once it is said whether they are shown', async () => {
    expect(await linesAfter(proposals, 'en', { proposals: 'show' })).toBe('');
    expect(await linesAfter(proposals, 'en', { proposals: 'hide' })).toBe('');
  });

  it('are none in a draft', async () => {
    const draft = { 'strategy.json#/status': { type: 'draft' }, 'strategy.json#/adoption': undefined };
    expect(await linesAfter({ ...proposals, ...draft })).toBe('');
  });
});
