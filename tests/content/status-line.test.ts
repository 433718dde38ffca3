import { expect, it } from 'vitest';
import { completeWords } from '../../src/labels/complete-words.ts';
import type { EditionStatus } from '../../src/model/data/data-types.ts';
import { createLanguageTools } from '../../src/content/environment.ts';
import { statusLine } from '../../src/content/status-line.ts';
import { createEdition, viewSmall } from '../model/small-edition.ts';

const adoption = { body: 'Rada', bodyGenitive: 'Rady', number: '5/2010', date: '2010-11-04' };

function describeStatus(status: EditionStatus, language = 'pl', isAdopted = false): string {
  const edition = createEdition();
  const strategy = { ...edition.strategy, status, ...(isAdopted ? { adoption } : {}) };
  const view = viewSmall({ ...edition, strategy }, { language });
  return statusLine(view, createLanguageTools(completeWords(language))).replaceAll('\u00a0', ' ');
}

it('says each state in words', () => {
  expect(describeStatus({ type: 'draft' })).toBe('Projekt, nie został uchwalony');
  expect(
    describeStatus({ type: 'consultation', from: '2026-09-01', to: '2026-10-15', ways: 'Pisemnie' }),
  ).toBe('Projekt w konsultacjach od 1 września 2026 r. do 15 października 2026 r., nie został uchwalony');
  expect(describeStatus({ type: 'tabled', paper: '12' })).toBe('Projekt, druk nr 12, nie został uchwalony');
  expect(describeStatus({ type: 'superseded', by: 'nowa strategia', date: '2018-05-17' })).toBe(
    'Nie obowiązuje od 17 maja 2018 r.',
  );
  expect(describeStatus({ type: 'expired', date: '2020-12-31' })).toBe(
    'Nie obowiązuje, wygasła 31 grudnia 2020 r.',
  );
  expect(describeStatus({ type: 'expired' })).toBe('Nie obowiązuje, wygasła');
});

it('says of a consultation that ended before the day of the output that it is over (issue 10)', () => {
  const status = { type: 'consultation', from: '2026-09-01', to: '2026-10-15', ways: 'Pisemnie' } as const;
  const edition = createEdition();
  const view = (day?: string) =>
    viewSmall({ ...edition, strategy: { ...edition.strategy, status } }, day === undefined ? {} : { day });
  const line = statusLine(view('2026-10-16'), createLanguageTools(completeWords('pl')));
  expect(line.replaceAll('\u00a0', ' ')).toBe(
    'Projekt po konsultacjach, które trwały od 1 września 2026 r. do 15 października 2026 r., nie został uchwalony',
  );
  expect(view('2026-10-16').status).toMatchObject({ isOver: true, form: undefined, ways: undefined });
  expect(view('2026-10-15').status).toMatchObject({ isOver: false, ways: { text: 'Pisemnie' } });
  expect(view().status.isOver).toBe(false);
});

it('names an act without a number (issue 10)', () => {
  const edition = createEdition();
  const { number: _, ...act } = adoption;
  const strategy = { ...edition.strategy, status: { type: 'adopted' } as const, adoption: act };
  const line = statusLine(viewSmall({ ...edition, strategy }), createLanguageTools(completeWords('pl')));
  expect(line.replaceAll('\u00a0', ' ')).toBe('Obowiązuje, przyjęta uchwałą z 4 listopada 2010 r.');
});

it('names the act of an edition in force', () => {
  expect(describeStatus({ type: 'adopted' }, 'pl', true)).toBe(
    'Obowiązuje, przyjęta uchwałą nr 5/2010 z 4 listopada 2010 r.',
  );
  expect(describeStatus({ type: 'adopted' }, 'en', true)).toBe(
    'In force, adopted by resolution No. 5/2010 of 4 November 2010',
  );
  expect(describeStatus({ type: 'adopted' })).toBe('Obowiązuje');
});
