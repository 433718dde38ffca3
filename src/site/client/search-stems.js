/**
 * What is left of a word without its ending, so that `rowerów` finds `rower`. Light stemmers of our own: no package that is
 * kept up has Polish in a form that a page may load. They take folded words (`foldWord`). A stem need not be a word; it has to
 * be the same for most forms of one. A language without a stemmer is searched by beginnings and by likeness.
 * @typedef {(folded: string) => string} Stemmer
 */

/** @type {Readonly<Record<string, Stemmer>>} */
const stemmers = { pl: stemPolish, en: stemEnglish };

/**
 * The stemmer of a language and of its varieties; undefined where there is none.
 * @param {string} language
 * @returns {Stemmer | undefined}
 */
export function findStemmer(language) {
  return stemmers[language.split('-')[0] ?? ''];
}

/** Endings of nouns and adjectives; the longest is taken off that leaves three letters: `woda`, `wody`, `wód` are `wod`. */
const polishEnding = new RegExp(
  `^(.{3,}?)(${[
    ...['iego', 'iemu', 'iach', 'iami', 'ego', 'emu', 'ach', 'ami', 'ich', 'ych', 'imi', 'ymi', 'owi'],
    ...['iej', 'iom', 'iow', 'iem', 'iu', 'ie', 'ii', 'ia', 'io', 'ej', 'om', 'ow', 'em', 'im', 'ym'],
    ...['a', 'e', 'i', 'o', 'u', 'y'],
  ].join('|')})$`,
);

/** What adjectives add to nouns: `komunikacyjny`; `rowerowy`, `mieszkaniowy`. */
const polishAdjectives = /** @type {const} */ ([
  [/(.{4})acyjn$/, '$1acj'],
  [/(.{4})i?ow$/, '$1'],
]);

/** Sounds that change before an ending: one of them is written for all. */
const polishSounds = /** @type {const} */ ([
  // biblioteka, bibliotece; not after s: miejski
  [/(..[^s])k$/, '$1c'],
  // mieszkaniec, mieszkańca; ośrodek, ośrodka
  [/(..[^aeiouy])i?ec$/, '$1c'],
  // uczeń, ucznia
  [/czen$/, 'czn'],
  // społeczność, społeczności; turysta, turyści
  [/sc$/, 'st'],
  // miasto, mieście
  [/iest$/, 'iast'],
  // urząd, urzędu; pieniądze, pieniędzy
  [/(rz|ni)edz?$/, '$1ad'],
  // samorząd, samorządzie; władza, władz
  [/(..)dz$/, '$1d'],
  // rower, rowerze; powietrze, powietrza
  [/(..)rz$/, '$1r'],
  // dziecko, dzieci
  [/^dziecc$/, 'dziec'],
]);

/** @type {Stemmer} */
function stemPolish(folded) {
  const [, stem = folded, ending = ''] = polishEnding.exec(folded) ?? [];
  // uniwersytet, uniwersytecie; student, studenci; emeryt, emeryci; but śmieci
  const softened = /^i[aeu]m?$/.test(ending) ? /[^s]c$/ : /[aknpy]c$/;
  const hard = ending.startsWith('i') && softened.test(stem) ? `${stem.slice(0, -1)}t` : stem;
  return change(change(hard, polishAdjectives), polishSounds);
}

const englishEndings = /** @type {const} */ ([
  // facilities, studies
  [/(...)ies$/, '$1y'],
  // buses, boxes, churches
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/(..[^siu])s$/, '$1'],
  // cycling, planned; but not spring, need
  [/^(?=.{3,}(?:ing|ed)$)(.*[aeiouy].*[^e])(?:ing|ed)$/, '$1'],
  // plann
  [/([bdgmnprt])\1$/, '$1'],
  // house, bike
  [/(..)e$/, '$1'],
]);

/** @type {Stemmer} */
function stemEnglish(folded) {
  return change(folded, englishEndings);
}

/**
 * @param {string} word
 * @param {readonly (readonly [from: RegExp, to: string])[]} changes
 */
function change(word, changes) {
  return changes.reduce((changed, [from, to]) => changed.replace(from, to), word);
}
