import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const beginExplainedEn = {
  'answer-missing': {
    why: 'The program cannot begin without this answer, the name of the commune for example, and was told not to ask.',
    wrong: 'strategia init commune --yes',
    right: 'strategia init commune --yes --commune "Gmina Mała"',
  },
  'answer-not-allowed': {
    why: 'This question has a few possible answers, and this is none of them. The message lists them.',
    wrong: 'strategia init commune --yes --commune "Gmina Mała" --status ready',
    right: 'strategia init commune --yes --commune "Gmina Mała" --status draft',
  },
  'id-taken': {
    why: 'There is an entry with this id already. Perhaps it is the same one; if not, give the new one another id.',
    wrong: 'strategia new partner "TARR" --id tarr, when there is a partner "tarr"',
    right: 'strategia new partner "TARR" --id tarr-2',
  },
  'no-goals-below': {
    why: 'The new goal was to stand below one of the lowest level, and nothing is below that. Name the goal above, or add a level in strategy.json.',
    wrong: 'strategia new goal "Clean water" --parent 1.1, where goals stand on two levels',
    right: 'strategia new goal "Clean water" --parent 1',
  },
  'place-not-writable': {
    why: 'The computer does not let files be written in this place.',
    wrong: 'strategia init in a folder where nothing may be written',
    right: "strategia init in a folder of one's own, under Documents for example",
  },
  'project-exists': {
    why: 'This folder has data already. The program never writes over them, so that nothing is lost.',
    wrong: 'strategia init in a folder that has data already',
    right: 'strategia init new-folder',
  },
  'report-without-source': {
    why: 'The value of an indicator or the state of a goal claims a fact, so readers are to know where it comes from. The source stands in sources.json; here its id is named.',
    wrong: 'strategia new value ludnosc --date 2025-12-31 --value 101',
    right: 'strategia new value ludnosc --date 2025-12-31 --value 101 --source gus',
  },
} as const satisfies Record<string, Explanation>;
