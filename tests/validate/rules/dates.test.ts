import { describe, expect, it } from 'vitest';
import type { Edits } from '../edit-project.ts';
import { linesAfter } from '../validate-files.ts';

describe('dates', () => {
  it('do not contradict one another', async () => {
    const edits: Edits = {
      'strategy.json#/status': { type: 'superseded', by: 'Nowa strategia', date: '2024-05-05' },
      'strategy.json#/changes': [{ date: '2024-07-01', text: 'Poprawka' }],
      'indicators.json#/indicators/0/targets/0/date': '2019-12-31',
      'site.json#/accessibility': { prepared: '2024-05-02', reviewed: '2024-05-01' },
    };
    expect(await linesAfter(edits)).toMatchInlineSnapshot(`
      "indicators.json:18:19  dates-out-of-order  "2019-12-31" is earlier than baseline.date, "2020-12-31". Correct one of the two dates.
      strategy.json:21:13  dates-out-of-order  "2024-05-05" is earlier than adoption.date, "2024-05-06". Correct one of the two dates.
      strategy.json:28:15  dates-out-of-order  "2024-06-01" is earlier than changes.date, "2024-07-01". Correct one of the two dates.
      data/site.json:27:17  dates-out-of-order  "2024-05-01" is earlier than accessibility.prepared, "2024-05-02". Correct one of the two dates."
    `);
    expect(await linesAfter(edits, 'pl')).toMatchInlineSnapshot(`
      "indicators.json:18:19  dates-out-of-order  „2019-12-31” jest wcześniej niż baseline.date, „2020-12-31”. Popraw jedną z tych dat.
      strategy.json:21:13  dates-out-of-order  „2024-05-05” jest wcześniej niż adoption.date, „2024-05-06”. Popraw jedną z tych dat.
      strategy.json:28:15  dates-out-of-order  „2024-06-01” jest wcześniej niż changes.date, „2024-07-01”. Popraw jedną z tych dat.
      data/site.json:27:17  dates-out-of-order  „2024-05-01” jest wcześniej niż accessibility.prepared, „2024-05-02”. Popraw jedną z tych dat."
    `);
  });

  it('of a consultation may lie after the last change of the data, but not end before they begin', async () => {
    const open: Edits = {
      'strategy.json#/status': { type: 'consultation', from: '2024-07-01', to: '2024-08-10', ways: 'pocztą' },
      'strategy.json#/adoption': undefined,
    };
    expect(await linesAfter(open)).toBe('');
    const reversed: Edits = { ...open, 'strategy.json#/status/to': '2024-06-10' };
    expect(await linesAfter(reversed)).toMatchInlineSnapshot(
      `"strategy.json:21:11  dates-out-of-order  "2024-06-10" is earlier than status.from, "2024-07-01". Correct one of the two dates."`,
    );
  });
});

describe('an edition that was adopted', () => {
  it.each(['adopted', 'expired'])('and is %s says by whom and when', async (type) => {
    const edits: Edits = { 'strategy.json#/status': { type }, 'strategy.json#/adoption': undefined };
    expect(await linesAfter(edits)).toBe(
      `strategy.json:19:13  missing-adoption  The edition is "${type}" but does not say by whom and when it was adopted. Add "adoption" to this file.`,
    );
    expect(await linesAfter(edits, 'pl')).toBe(
      `strategy.json:19:13  missing-adoption  Wydanie ma status „${type}”, ale nie mówi, kto i kiedy je przyjął. Dodaj w tym pliku „adoption”.`,
    );
  });
});
