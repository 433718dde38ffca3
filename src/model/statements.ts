import type {
  ChapterData,
  FigureData,
  GoalData,
  GoalDetails,
  GoalStatus,
  IndicatorData,
  InstrumentData,
  InstrumentLink,
  PartnerData,
  PartnerLink,
  Result,
  SourceData,
  TermData,
  StrategyFile,
  Text,
} from './data/data-types.ts';
import type { Provenance } from './data/provenance.ts';
import { localiseOptional } from './text.ts';
import type { Localisation, TextView } from './text.ts';

/** What says something in words, each with the data in which its texts stand. */
interface Things {
  readonly edition: StrategyFile;
  readonly goal: GoalData;
  /** An item of a goal's list; where it names an entry, `text` is that one's name. */
  readonly item: Result & PartnerLink & InstrumentLink;
  readonly entry: PartnerData & InstrumentData;
  readonly indicator: IndicatorData;
  readonly figure: FigureData;
  readonly chapter: ChapterData;
  readonly source: SourceData;
  readonly term: TermData;
  readonly status: GoalStatus;
}

type Kind = keyof Things;
type KeyOf<Data> = { [Key in keyof Data]-?: Text extends NonNullable<Data[Key]> ? Key : never }[keyof Data];

/** The keys of the texts of a thing. */
export type TextKey<Of extends Kind> = KeyOf<Things[Of]> & string;

/** The texts of a thing in one language; undefined where the data do not give one. */
export type TextsOf<Of extends Kind> = {
  readonly [Key in TextKey<Of>]: Partial<Pick<Things[Of], Key>> extends Pick<Things[Of], Key>
    ? TextView | undefined
    : TextView;
};

/**
 * What a text is to its thing. `name`: what it is called. `words`: what is said of it, which search finds. `aside`: what
 * goes with something else, as a unit with its numbers, and says nothing alone.
 */
type Role = 'name' | 'words' | 'aside';

/** How a text is treated wherever texts are listed. */
interface Treatment {
  readonly role: Role;
  /** Its section on a page; left out for words that stand above all sections. */
  readonly section?: string | undefined;
}

/** Each text of the edition has a place of its own on pages and in the document. */
interface EditionTreatment extends Treatment {
  /** The part of the document that shows it, by its anchor. */
  readonly part: 'part.imprint' | 'part.mission' | 'part.structure';
}

/** Card and page show all words of a goal, in the order of the list. */
interface GoalTreatment extends Treatment {
  /** On the goal's page, headed by `site.goal.<key>`. */
  readonly section: string | undefined;
}

type TreatmentOf<Of extends Kind> = Of extends 'edition'
  ? EditionTreatment
  : Of extends 'goal'
    ? GoalTreatment
    : Treatment;

/**
 * Every text that the schemas know of a thing, in the order in which it is shown and exported. Views, exports, search,
 * proposals and provenance read it here; a text that is missing does not compile.
 */
export const statements: {
  readonly [Of in Kind]: Readonly<Record<TextKey<Of>, TreatmentOf<Of>>>;
} = {
  edition: {
    commune: { role: 'aside', part: 'part.imprint' },
    title: { role: 'name', part: 'part.imprint' },
    shortTitle: { role: 'aside', part: 'part.imprint' },
    mission: { role: 'words', part: 'part.mission' },
    vision: { role: 'words', part: 'part.mission' },
    goalsIntroduction: { role: 'words', part: 'part.structure' },
    goalsClosing: { role: 'words', part: 'part.structure' },
  },
  goal: {
    title: { role: 'name', section: undefined },
    shortTitle: { role: 'aside', section: undefined },
    summary: { role: 'words', section: undefined },
    plainText: { role: 'words', section: 'plain-text' },
  },
  item: { text: { role: 'name' }, measure: { role: 'words' }, role: { role: 'aside' } },
  entry: { name: { role: 'name' }, description: { role: 'words' } },
  indicator: { name: { role: 'name' }, unit: { role: 'aside' }, description: { role: 'words' } },
  figure: { title: { role: 'name' }, alternative: { role: 'words' }, description: { role: 'words' } },
  chapter: { title: { role: 'name' } },
  term: { term: { role: 'name' }, meaning: { role: 'words' } },
  source: { title: { role: 'name' }, note: { role: 'words' } },
  status: { text: { role: 'words' } },
};

/** The lists that a goal can carry, in the order of the schema. */
export const goalLists: Readonly<Record<keyof GoalDetails, true>> = {
  results: true,
  partners: true,
  instruments: true,
  domains: true,
  related: true,
};

/** A text that is there, with its key and how it is treated. */
export interface GivenText<Key extends string = string> extends Treatment {
  readonly key: Key;
  readonly text: TextView;
}

/** All texts of a thing in one language. */
export function viewTexts<Of extends Kind>(
  kind: Of,
  data: Things[Of],
  inherited: Provenance,
  localisation: Localisation,
): TextsOf<Of> {
  const texts = data as Readonly<Partial<Record<TextKey<Of>, Text>>>;
  return Object.fromEntries(
    textKeys(kind).map((key) => [key, localiseOptional(texts[key], inherited, localisation)]),
  ) as TextsOf<Of>;
}

/** The texts that a thing has, in their order; of all roles, or of one. */
export function listTexts<Of extends Kind>(
  kind: Of,
  thing: TextsOf<Of>,
  role?: Role,
): GivenText<TextKey<Of>>[] {
  const texts: Readonly<Record<TextKey<Of>, TextView | undefined>> = thing;
  return textKeys(kind).flatMap((key) => {
    const treatment: Treatment = statements[kind][key];
    const text = texts[key];
    if (!text || (role !== undefined && treatment.role !== role)) return [];
    return [{ ...treatment, key, text }];
  });
}

/** The keys of a thing's texts that say something by themselves, and so come from somewhere. */
export function statementKeys<Of extends Kind>(kind: Of): TextKey<Of>[] {
  return textKeys(kind).filter((key) => statements[kind][key].role !== 'aside');
}

function textKeys<Of extends Kind>(kind: Of): TextKey<Of>[] {
  return Object.keys(statements[kind]) as TextKey<Of>[];
}
