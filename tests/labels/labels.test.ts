import { describe, expect, it } from 'vitest';
import { completeWords, writeMissingWords } from '../../src/labels/complete-words.ts';
import { englishLabels, findProgramLabels } from '../../src/labels/program-labels.ts';
import type { LabelsFile } from '../../src/model/data/data-types.ts';
import { createLabel, createHtmlLabel } from '../../src/content/labels.ts';

const polish = findProgramLabels('pl')!;

describe("the program's labels", () => {
  it('have the same keys in both languages, in alphabetical order', () => {
    expect(Object.keys(englishLabels)).toEqual(Object.keys(polish));
    expect(Object.keys(polish)).toEqual(Object.keys(polish).toSorted());
  });

  it('have the same places and count the same in both languages', () => {
    const places = (entry: LabelsFile[string] | undefined): string[] => [
      typeof entry,
      ...new Set([...JSON.stringify(entry).matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')),
    ];
    const different = Object.keys(polish).filter(
      (key) => places(polish[key]).toSorted().join() !== places(englishLabels[key]).toSorted().join(),
    );
    expect(different).toEqual([]);
  });

  it('give Polish words every form that Polish counts with', () => {
    const incomplete = Object.entries(polish).filter(
      ([, entry]) => typeof entry !== 'string' && !(entry.one && entry.few && entry.many),
    );
    expect(incomplete).toEqual([]);
  });
});

describe('the words of a language', () => {
  it('are those of the program where the publisher says nothing', () => {
    expect(completeWords('pl')).toEqual({ language: 'pl', labels: polish, english: new Set() });
    expect(completeWords('en-GB').english.size).toBe(0);
  });

  it("are the publisher's where there are such", () => {
    const { labels, english } = completeWords('pl', { 'site.nav.home': 'Początek' });
    expect(labels).toEqual({ ...polish, 'site.nav.home': 'Początek' });
    expect(english.size).toBe(0);
  });

  it('are English where the language has none, and are counted', () => {
    const own: LabelsFile = {
      'site.nav.home': 'Start',
      'site.nav.goals': '',
      'site.nav.about': '[en] About',
      'print.page': ' ',
      toString: 'x',
    };
    const { labels, english } = completeWords('de', own);
    expect(labels['site.nav.home']).toBe('Start');
    expect(labels['common.languageName']).toBe('Deutsch');
    expect(labels['language.date']).toBe('{day}. {month} {year}');
    expect(labels['language.quotation']).toBe('„{text}“');
    expect(labels['site.nav.goals']).toBe(englishLabels['site.nav.goals']);
    expect(labels['site.nav.about']).toBe(englishLabels['site.nav.about']);
    expect(Object.keys(labels)).toEqual(Object.keys(englishLabels));
    expect(english.size).toBe(Object.keys(englishLabels).length - 5);
  });

  it('are written for somebody to translate, in the forms that the language counts with', () => {
    const own: LabelsFile = { 'site.nav.home': 'Старт', 'site.nav.goals': '', old: 'x' };
    const written = writeMissingWords('uk', own);
    expect(written['site.nav.home']).toBe('Старт');
    expect(written['site.nav.goals']).toBe('[en] Goals');
    expect(written['common.languageName']).toBeUndefined();
    expect(written.old).toBe('x');
    const counting = Object.entries(englishLabels).find(([, entry]) => typeof entry !== 'string')![0];
    expect(Object.keys(written[counting]!)).toEqual(['few', 'many', 'one', 'other']);
    const before = completeWords('uk', own);
    expect(completeWords('uk', written)).toEqual(before);
    expect(writeMissingWords('uk', written)).toEqual(written);
  });
});

describe('an English word on a page in another language', () => {
  const words = completeWords('de', { 'site.nav.home': 'Start & Ziel' });
  const label = createLabel(words);

  it('counts as English does', () => {
    const [key] = Object.entries(englishLabels).find(
      ([, entry]) => typeof entry !== 'string' && entry.other.startsWith('{count}'),
    )!;
    expect(label(key, { count: 12345, what: '' })).toMatch(/^12,345/);
  });

  it('says its language in a template, and nowhere else', () => {
    const marked = createHtmlLabel(words, label);
    expect(marked('site.nav.home')).toBe('Start & Ziel');
    expect(String(marked('site.nav.goals'))).toBe(`<span lang="en">${label('site.nav.goals')}</span>`);
    expect(label('site.nav.goals')).toBe(englishLabels['site.nav.goals']);
  });
});
