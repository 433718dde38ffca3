import { describe, expect, it } from 'vitest';
import { drawGoals, drawMeanings, understand } from './read-lines.ts';

const two = ['cel strategiczny', 'cel operacyjny'];

describe('an outline', () => {
  it('has goals by the words of their levels, with titles on the next line', () => {
    const { goals, chapters } = understand(
      `Wprowadzenie
Strategia ma dwa cele strategiczne, które ujmują wszystkie dziedziny życia.
Cel strategiczny 1.
Gmina zdrowa
Cele operacyjne:
1.1 Rozwój sportu
1.2\tRozwój\u00A0opieki
Cel strategiczny 2.
Gmina dostępna
Cele operacyjne:
2.1 Drogi bez barier
Powyższe cele zostały podzielone na cele operacyjne.`,
      two,
    );
    expect(drawGoals(goals)).toEqual([
      '1 Gmina zdrowa',
      '  1.1 Rozwój sportu',
      '  1.2 Rozwój opieki',
      '2 Gmina dostępna',
      '  2.1 Drogi bez barier',
    ]);
    expect(chapters).toMatchObject([
      { title: 'Wprowadzenie', isAfterGoals: false, blocks: [{ kind: 'paragraph' }] },
      { title: undefined, isAfterGoals: true, blocks: [{ kind: 'paragraph' }] },
    ]);
  });

  it('may count in Roman numbers, and begin anew below each goal', () => {
    const { goals } = understand(
      `Priorytet I: Społeczeństwo
1. Szkoły blisko domu
2. Zdrowie
Priorytet II – Gospodarka
1. Tereny dla firm`,
      ['priorytet', 'cel operacyjny'],
    );
    expect(drawGoals(goals)).toEqual([
      'I Społeczeństwo',
      '  1 Szkoły blisko domu',
      '  2 Zdrowie',
      'II Gospodarka',
      '  1 Tereny dla firm',
    ]);
  });

  it('may have numbers alone, of many steps', () => {
    const { goals } = understand(
      `I. Społeczeństwo
I.1. Edukacja
I.1.1. Przedszkola
I.1.2. Szkoły
I.2. Zdrowie
II. Gospodarka
II.1. Firmy
II.1.1. Tereny`,
      ['obszar', 'cel', 'działanie'],
    );
    expect(drawGoals(goals)).toEqual([
      'I Społeczeństwo',
      '  I.1 Edukacja',
      '    I.1.1 Przedszkola',
      '    I.1.2 Szkoły',
      '  I.2 Zdrowie',
      'II Gospodarka',
      '  II.1 Firmy',
      '    II.1.1 Tereny',
    ]);
  });

  it('may have the title on the line below the number, as pages of a PDF are copied', () => {
    const { goals } = understand(
      'Cel 1 mówi o wodzie.\n\n1 Woda\n\nPriorytet 1.\n\nWoda\n\n1.1\n\nStudnie\n\n1.1.a\n\nStudnia w Mapowie',
      ['priorytet', 'cel', 'działanie'],
    );
    expect(drawGoals(goals)).toEqual(['1 Woda', '  1.1 Studnie', '    1.1.a Studnia w Mapowie']);
  });

  it('may be a list of goals of one level', () => {
    const { goals } = understand('1. Woda\n2. Droga\n3) Szkoła\n', ['cel']);
    expect(drawGoals(goals)).toEqual(['1 Woda', '2 Droga', '3 Szkoła']);
  });

  it('puts lines together that were broken in a PDF, and words that were divided', () => {
    const { goals, chapters } = understand(
      `Cel strategiczny 1. Toruń silny nowoczesną gospodarką opartą
o innowacyjne przedsiębiorstwa, rozwijający infrastrukturę tech-
niczną na potrzeby mieszkańców
1.1 Rozwój lokalnych instytucji otoczenia biznesu i wsparcie
Uniwersytetu
1.2 Promocja gospodarcza

4. Monitoring
Raz w roku prezydent składa radzie sprawozdanie z wykonania tej
strategii. Rada przyjmuje je uchwałą, a mieszkańcy mogą zgłaszać
do niego uwagi przez miesiąc.`,
      two,
    );
    expect(drawGoals(goals)).toEqual([
      '1 Toruń silny nowoczesną gospodarką opartą o innowacyjne przedsiębiorstwa, rozwijający infrastrukturę techniczną na potrzeby mieszkańców',
      '  1.1 Rozwój lokalnych instytucji otoczenia biznesu i wsparcie Uniwersytetu',
      '  1.2 Promocja gospodarcza',
    ]);
    expect(chapters.map(({ title, blocks }) => [title, blocks.map(({ text }) => text)])).toEqual([
      [
        '4. Monitoring',
        [
          'Raz w roku prezydent składa radzie sprawozdanie z wykonania tej strategii. Rada przyjmuje je uchwałą, a mieszkańcy mogą zgłaszać do niego uwagi przez miesiąc.',
        ],
      ],
    ]);
  });

  it('takes a list of contents and the text behind it for one plan', () => {
    const { goals } = understand(
      `Cel strategiczny 1. Gmina zdrowa ........ 12
1.1 Rozwój sportu ............ 13

Cel strategiczny 1. Gmina zdrowa
1.1 Rozwój sportu
Spodziewane rezultaty:
- więcej boisk`,
      two,
    );
    expect(drawGoals(goals)).toEqual(['1 Gmina zdrowa', '  1.1 Rozwój sportu', '  results: więcej boisk']);
  });

  it('leaves out the numbers, heads and feet of pages', () => {
    const page = (number: number, text: string): string =>
      `Strategia Rozwoju Gminy Mapowo\n${text}\n${String(number)}\n\f`;
    const outline = understand(
      page(7, 'Cel strategiczny 1. Woda') + page(8, '1.1 Studnie') + page(9, '1.2 Rzeki'),
      two,
    );
    expect(drawGoals(outline.goals)).toEqual(['1 Woda', '  1.1 Studnie', '  1.2 Rzeki']);
    expect(drawMeanings(outline)).toEqual(['2 goal', '6 goal', '10 goal']);
  });

  it('reads the lists of a goal under their headings, in lines or behind a colon', () => {
    const { goals } = understand(
      `Cel operacyjny 1.1. Rozwój sportu
Cel obejmuje także szkoły.
Spodziewane rezultaty:
• więcej boisk;
• więcej dzieci w klubach.
Główni partnerzy: szkoły, kluby sportowe, Policja
Priorytetowe instrumenty realizacji celu
1) budżet gminy
2) dotacje dla klubów
Cel operacyjny 1.2. Zdrowie`,
      ['cel operacyjny'],
    );
    expect(drawGoals(goals)).toEqual([
      '1.1 Rozwój sportu',
      '= Cel obejmuje także szkoły.',
      'results: więcej boisk | więcej dzieci w klubach',
      'partners: szkoły | kluby sportowe | Policja',
      'instruments: budżet gminy | dotacje dla klubów',
      '1.2 Zdrowie',
    ]);
  });

  it('does not take sentences for goals', () => {
    const { goals, chapters } = understand(
      `Diagnoza

Cel strategiczny jest opisany niżej, a 5 gmin ma podobne cele.
1.5 mln zł kosztowała droga. W 2020 r. było ich 12.
12.05.2020 odbyły się konsultacje.

Cel strategiczny 1. Woda
1.1 Studnie`,
      two,
    );
    expect(drawGoals(goals)).toEqual(['1 Woda', '  1.1 Studnie']);
    expect(chapters).toHaveLength(1);
  });

  it('says what it does not understand', () => {
    const outline = understand(
      'Cel strategiczny 1. Woda\n1.1 Studnie\n- szkoła\n1.1.1 Głębiej\n1.1 Jeziora',
      two,
    );
    expect(
      outline.lines.map(({ place, meaning }) => ('why' in meaning ? [place, meaning.why] : place)),
    ).toEqual([1, 2, [3, 'item-without-list'], [4, 'too-deep'], [5, 'number-taken']]);
  });

  it('is read in English', () => {
    const { goals } = understand(
      `Strategic objective 1: A healthy town
Operational goals:
1.1 Sport
Expected results:
- more pitches
Main partners: schools; the police`,
      ['strategic objective', 'operational goal'],
      'en',
    );
    expect(drawGoals(goals)).toEqual([
      '1 A healthy town',
      '  1.1 Sport',
      '  results: more pitches',
      '  partners: schools | the police',
    ]);
  });

  it('is read in another script, by its numbers', () => {
    const { goals } = understand(
      '1. Здорова громада\n1.1 Розвиток спорту\n2. Доступна громада\n2.1 Дороги',
      two,
      'uk',
    );
    expect(drawGoals(goals)).toEqual([
      '1 Здорова громада',
      '  1.1 Розвиток спорту',
      '2 Доступна громада',
      '  2.1 Дороги',
    ]);
  });

  it('may say how results are measured, on lines of their own or behind them (issue 14)', () => {
    const outline = understand(
      `Cel strategiczny 1. Gmina zdrowa
1.1 Opieka
Rezultaty:
- Nowy żłobek
  Miernik: liczba miejsc.
- Krótsze kolejki (wskaźnik: dni oczekiwania)
- Przychodnia; miernik rezultatu: liczba porad
- Opracowane wskaźniki jakości życia
Partnerzy:
- Miara: stowarzyszenie
1.2 Sport
Rezultaty: więcej boisk; miara: liczba boisk`,
      two,
    );
    expect(drawGoals(outline.goals)).toEqual([
      '1 Gmina zdrowa',
      '  1.1 Opieka',
      '  results: Nowy żłobek [liczba miejsc] | Krótsze kolejki [dni oczekiwania] | Przychodnia [liczba porad] | Opracowane wskaźniki jakości życia',
      '  partners: Miara: stowarzyszenie',
      '  1.2 Sport',
      '  results: więcej boisk [liczba boisk]',
    ]);
    expect(drawMeanings(outline)).toContain('5 measure');
  });
});
