import type { CitizensQuery } from './citizens-query.ts';

/**
 * What else people ask a town's strategy for. Written down before stems, synonyms and aliases were: nothing was fitted to
 * them, so they say what the search does for questions that nobody thought of.
 */
export const unseenQueries: readonly CitizensQuery[] = [
  { language: 'pl', query: 'szpital', meant: ['partnerzy/szpital-miejski/', 'cele/1.4/'] },
  { language: 'pl', query: 'bezdomni', meant: ['cele/1.2/'] },
  { language: 'pl', query: 'wolontariat', meant: ['cele/1.1/'] },
  { language: 'pl', query: 'basen', meant: ['cele/1.5/', 'partnerzy/mosir/', 'instrumenty/baza-sportowa/'] },
  {
    language: 'pl',
    query: 'koncerty',
    meant: [
      'cele/4.2/',
      'partnerzy/torunska-orkiestra-symfoniczna/',
      'instrumenty/kalendarz-wydarzen/',
      'partnerzy/jordanki/',
    ],
  },
  { language: 'pl', query: 'tramwaj', meant: ['cele/2.5/', 'instrumenty/transport-szynowy-i-rowerowy/'] },
  { language: 'pl', query: 'korki', meant: ['cele/2.5/', 'instrumenty/uklad-drogowy/'] },
  { language: 'pl', query: 'żłobek', meant: ['cele/3.2/', 'instrumenty/baza-oswiatowa/'] },
  { language: 'pl', query: 'niepełnosprawni', meant: ['cele/1.3/'] },
  {
    language: 'pl',
    query: 'ocieplanie budynków',
    meant: ['cele/2.4/', 'instrumenty/termomodernizacja/'],
  },
  {
    language: 'pl',
    query: 'segregacja odpadów',
    meant: ['cele/2.4/', 'partnerzy/miejskie-przedsiebiorstwo-oczyszczania/'],
  },
  {
    language: 'pl',
    query: 'kursy dla dorosłych',
    meant: ['cele/3.2/', 'instrumenty/doradztwo-zawodowe/', 'partnerzy/centrum-ksztalcenia-ustawicznego/'],
  },
  { language: 'pl', query: 'lekarz', meant: ['cele/1.4/', 'partnerzy/przychodnia-specjalistyczna/'] },
  { language: 'pl', query: 'monitoring miejski', meant: ['instrumenty/monitoring-wizyjny/'] },
  { language: 'pl', query: 'TBS', meant: ['partnerzy/ttbs/'] },
  { language: 'pl', query: 'cel strategiczny 3', meant: ['cele/3/'] },
  { language: 'en', query: 'museum', meant: ['partnerzy/muzeum-okregowe/'] },
  { language: 'en', query: 'recycling', meant: ['cele/2.4/'] },
  { language: 'en', query: 'swimming pool', meant: ['cele/1.5/'] },
  { language: 'en', query: 'disabled people', meant: ['cele/1.3/'] },
];
