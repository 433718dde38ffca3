import type { Explanation } from '../../message-language.ts';
import type { overridesExplainedEn } from '../../en/explain/overrides.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const overridesExplainedPl: Record<keyof typeof overridesExplainedEn, Explanation> = {
  'override-of-itself': {
    why: 'Własny szablon nazywa się tak samo jak ten, który zastępuje; pod tą nazwą odwołuje się więc do siebie, bez końca.',
    wrong: 'overrides/templates/site/frame.njk z {% extends "site/frame.njk" %}',
    right: 'overrides/templates/site/frame.njk z {% extends "program/site/frame.njk" %}',
  },
  'style-error': {
    why: 'Przeglądarki nie mówią o regule, której nie umieją odczytać, tylko ją pomijają; dlatego mówi o niej program.',
    wrong: '.site-header { color #7a1f2b; }',
    right: '.site-header { color: #7a1f2b; }',
  },
  'style-loads-file': {
    why: 'Strony i dokumenty mają wyglądać tak samo na każdym komputerze, dziś i za dziesięć lat; tego, co wczytują, może już nie być.',
    wrong: '.site-header { background: url(herb.png); }',
    right: '.site-header { background: url(data:image/png;base64,…); }',
  },
  'unknown-override': {
    why: 'Plik w folderze overrides zastępuje plik programu o tej samej nazwie. Ten nie ma takiej nazwy i zostałby po cichu pominięty.',
    wrong: 'overrides/styles/style.css',
    right: 'overrides/styles/site.css',
  },
};
