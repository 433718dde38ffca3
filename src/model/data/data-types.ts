// Generated from src/validate/schema by `npm run types`; a test compares. Do not edit.

/**
 * Skąd edytor bierze podpowiedzi do tego pliku; nieobowiązkowe, program tego nie czyta.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "SchemaAddress".
 */
export type SchemaAddress = string;
/**
 * Małe litery bez polskich znaków, cyfry i łączniki; zaczyna się literą. Raz nadany nie zmienia się: posługują się nim odwołania i porównania wydań.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Id".
 */
export type Id = string;
/**
 * Część adresu strony: małe litery bez polskich znaków, cyfry i łączniki.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Slug".
 */
export type Slug = string;
/**
 * Data w zapisie RRRR-MM-DD, np. 2010-11-04.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "CalendarDate".
 */
export type CalendarDate = string;
/**
 * Pełny adres zaczynający się od https:// lub http://.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "WebAddress".
 */
export type WebAddress = string;
/**
 * Najwyżej 15 cyfr przed przecinkiem; liczba różna od zera ma co najmniej milionową część jednostki.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Quantity".
 */
export type Quantity = number;
/**
 * Kolor w zapisie #RRGGBB, np. #A63A24.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Colour".
 */
export type Colour = string;
/**
 * Lista powołanych źródeł; co najmniej jedno.
 *
 * @minItems 1
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Citations".
 */
export type Citations = Citation[];
/**
 * „sourced”: ze źródła. „proposal”: propozycja redakcyjna, oznaczana wszędzie, gdzie się pojawia.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "StatementStatus".
 */
export type StatementStatus = 'sourced' | 'proposal';
/**
 * „sourced”: ze źródła. „proposal”: propozycja redakcyjna. „none”: lista świadomie pusta (wymaga źródła albo powodu).
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "ListStatus".
 */
export type ListStatus = 'sourced' | 'proposal' | 'none';
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Reason".
 */
export type Reason = Text;
/**
 * Tekst w języku dokumentu albo teksty w kilku językach: {"pl": "…", "en": "…"}.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text =
  | string
  | {
      [k: string]: string | TextInLanguage;
    };
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Hash".
 */
export type Hash = string;
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Size".
 */
export type Size = number;
export type EditionStatus =
  | {
      type: 'draft';
    }
  | {
      type: 'consultation';
      from: CalendarDate;
      to: CalendarDate;
      ways: Text;
      form?: WebAddress;
    }
  | {
      type: 'tabled';
      paper: string;
    }
  | {
      type: 'adopted';
    }
  | {
      type: 'superseded';
      by: Text;
      path?: Slug;
      date: CalendarDate;
      sources?: Citations;
    }
  | {
      type: 'expired';
      date?: CalendarDate;
    };

export interface DataTypes {}
/**
 * Skąd pochodzi treść: identyfikator z sources.json i, jeśli trzeba, miejsce w źródle.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Citation".
 */
export interface Citation {
  id: Id;
  /**
   * Strona, tabela, paragraf; np. „tabela 6”.
   */
  locator?: string;
}
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "TextInLanguage".
 */
export interface TextInLanguage {
  text: string;
  status?: StatementStatus;
  sources?: Citations;
  /**
   * „editorial”: tłumaczenie redakcji, nie miasta; jest tak oznaczane.
   */
  translation?: 'editorial';
}
/**
 * Po czym jeszcze czytelnicy tego szukają, w każdym języku: skróty i nazwy potoczne, np. {"pl": ["MZK", "autobusy"]}. Służą tylko wyszukiwarce: nie widać ich na stronach ani w dokumentach, nie ma ich w danych do pobrania i niczego nie stwierdzają.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Aliases".
 */
export interface Aliases {
  /**
   * @minItems 1
   */
  [k: string]: string[];
}
/**
 * Formy potrzebne w zdaniach: one (1 cel), few (2 cele), many (5 celów), other (1,5 celu), genitive (dopełniacz), locative (miejscownik). Które formy po liczbie są potrzebne, zależy od języka; niektóre mają też zero i two.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "WordForms".
 */
export interface WordForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
  genitive?: string;
  locative?: string;
}
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "WordFormsByLanguage".
 */
export interface WordFormsByLanguage {
  [k: string]: WordForms;
}
/**
 * Rodzaj wpisu w rejestrze: identyfikator i nazwa.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Kind".
 */
export interface Kind {
  id: Id;
  name: Text;
}
/**
 * Lista celów (identyfikatory) ze wskazaniem pochodzenia powiązania.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "GoalLinks".
 */
export interface GoalLinks {
  status: ListStatus;
  sources?: Citations;
  reason?: Reason;
  items?: {
    goal: Id;
    status?: StatementStatus;
    sources?: Citations;
  }[];
}
/**
 * Liczba z datą, której dotyczy, i źródłem.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "Value".
 */
export interface Value {
  date: CalendarDate;
  value: Quantity;
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * editions/<wydanie>/figures.json: mapy, schematy i zdjęcia; same obrazy leżą w folderze figures/ wydania.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "FiguresFile".
 */
export interface FiguresFile {
  sources?: Citations;
  /**
   * Numer rysunku wynika z jego miejsca w dokumencie; rysunki o tym samym miejscu stoją w kolejności pliku.
   */
  figures: FigureData[];
}
export interface FigureData {
  id: Id;
  /**
   * Nazwa pliku w folderze figures/ wydania: PNG, JPEG albo SVG.
   */
  file: string;
  title: Text;
  alternative: Text;
  description?: Text;
  /**
   * Na jakiej podstawie wolno publikować obraz; np. „CC BY 4.0” albo „materiał urzędowy”.
   */
  licence: {
    name: Text;
    url?: WebAddress;
  };
  /**
   * „text”: na szerokość tekstu (gdy brak pola). „page”: cała strona. „landscape”: strona A4 w poziomie. „landscape-a3”: strona A3 w poziomie, do złożenia.
   */
  size?: 'text' | 'page' | 'landscape' | 'landscape-a3';
  goal?: Id;
  place?: Id;
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * editions/<wydanie>/glossary.json: pojęcia i skróty, które strategia objaśnia.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "GlossaryFile".
 */
export interface GlossaryFile {
  sources?: Citations;
  /**
   * Kolejność dowolna: słowniczek jest alfabetyczny.
   */
  terms: TermData[];
}
export interface TermData {
  id: Id;
  term: Text;
  meaning: Text;
  /**
   * Znaczenie jest rozwinięciem, które czytnik ekranu może przeczytać zamiast skrótu.
   */
  abbreviation?: boolean;
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "GoalData".
 */
export interface GoalData {
  id: Id;
  /**
   * Numer, pod którym cel jest cytowany, tak jak jest w źródle: „2”, „2.4”, „1(a)”, „A-1”, „Część 1”; w pliku zawsze w cudzysłowie. Cel bez numeru nie ma tego pola.
   */
  number?: string;
  /**
   * Ostatnia część adresu strony celu i kotwica. Bez tego pola powstaje z numeru: „2.4” → 2.4, „Część 1” → Czesc-1; bez numeru jest nim identyfikator. Raz ogłoszone nie zmienia się.
   */
  slug?: string;
  level: Id;
  title: Text;
  shortTitle?: Text;
  colour?: Colour;
  colourDark?: Colour;
  summary?: Text;
  plainText?: Text;
  aliases?: Aliases;
  details?: GoalDetails;
  /**
   * @minItems 1
   */
  children?: GoalData[];
}
/**
 * Listy celu. Brak pola oznacza: źródło tego nie podaje.
 */
export interface GoalDetails {
  results?: ResultList;
  partners?: PartnerLinkList;
  instruments?: InstrumentLinkList;
  domains?: DomainLinkList;
  related?: GoalLinks;
}
export interface ResultList {
  status: ListStatus;
  sources?: Citations;
  reason?: Reason;
  items?: Result[];
}
export interface Result {
  text: Text;
  measure?: Text;
  year?: number;
  status?: StatementStatus;
  sources?: Citations;
}
export interface PartnerLinkList {
  status: ListStatus;
  sources?: Citations;
  reason?: Reason;
  items?: PartnerLink[];
}
export interface PartnerLink {
  partner: Id;
  role?: Text;
  status?: StatementStatus;
  sources?: Citations;
}
export interface InstrumentLinkList {
  status: ListStatus;
  sources?: Citations;
  reason?: Reason;
  items?: InstrumentLink[];
}
export interface InstrumentLink {
  instrument: Id;
  role?: Text;
  status?: StatementStatus;
  sources?: Citations;
}
export interface DomainLinkList {
  status: ListStatus;
  sources?: Citations;
  reason?: Reason;
  items?: DomainLink[];
}
export interface DomainLink {
  domain: Id;
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * editions/<wydanie>/goals/*.json: jeden cel najwyższego poziomu z całym poddrzewem. Nazwa pliku jest dowolna.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "GoalFile".
 */
export interface GoalFile {
  sources?: Citations;
  id: Required<GoalData>['id'];
  number?: Required<GoalData>['number'];
  slug?: Required<GoalData>['slug'];
  level: Required<GoalData>['level'];
  title: Required<GoalData>['title'];
  shortTitle?: Required<GoalData>['shortTitle'];
  colour?: Required<GoalData>['colour'];
  colourDark?: Required<GoalData>['colourDark'];
  summary?: Required<GoalData>['summary'];
  plainText?: Required<GoalData>['plainText'];
  aliases?: Required<GoalData>['aliases'];
  details?: Required<GoalData>['details'];
  children?: Required<GoalData>['children'];
}
/**
 * editions/<wydanie>/indicators.json: definicje, wartości bazowe i docelowe. Wartości późniejsze są w monitoring/.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "IndicatorsFile".
 */
export interface IndicatorsFile {
  sources?: Citations;
  indicators: IndicatorData[];
}
export interface IndicatorData {
  id: Id;
  name: Text;
  unit?: Text;
  description?: Text;
  /**
   * Wskaźnik tła, który nie mierzy żadnego celu.
   */
  context?: boolean;
  goals?: GoalLinks;
  baseline?: Value;
  targets?: Value[];
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * editions/<wydanie>/instruments.json: rejestr, do którego odwołują się cele.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "InstrumentsFile".
 */
export interface InstrumentsFile {
  sources?: Citations;
  kinds: Kind[];
  instruments: InstrumentData[];
}
export interface InstrumentData {
  id: Id;
  name: Text;
  kind?: Id;
  description?: Text;
  aliases?: Aliases;
  /**
   * Tylko ze źródłem, z którego pochodzi adres.
   */
  site?: {
    url: WebAddress;
    sources: Citations;
  };
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * labels/<język>.json: słowa, które drukują szablony, a które nie są treścią strategii: tylko te, które wydawca nazywa inaczej niż program, i te, których program w tym języku nie ma. {nazwa} to miejsce na wartość. Tekst pusty albo zaczynający się od [en] znaczy: jeszcze nie przetłumaczono. Napisów language.… nikt nie czyta; mówią, jak się w tym języku pisze: language.date i language.months (daty), language.quotation (cudzysłów), language.tableCaption i language.tableNotes (słowa przed podpisem tabeli i pod nią, po przecinkach), language.keepTogether (pary słów, których nie rozdziela koniec wiersza, po przecinkach: … to dowolne słowo, # liczba, 000 trzy cyfry, X. inicjał).
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "LabelsFile".
 */
export interface LabelsFile {
  [k: string]:
    | string
    | {
        zero?: string;
        one?: string;
        two?: string;
        few?: string;
        many?: string;
        other: string;
      };
}
/**
 * editions/<wydanie>/partners.json: rejestr, do którego odwołują się cele.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "PartnersFile".
 */
export interface PartnersFile {
  sources?: Citations;
  kinds: Kind[];
  partners: PartnerData[];
}
export interface PartnerData {
  id: Id;
  name: Text;
  kind?: Id;
  description?: Text;
  aliases?: Aliases;
  /**
   * Tylko ze źródłem, z którego pochodzi adres.
   */
  site?: {
    url: WebAddress;
    sources: Citations;
  };
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * search/<język>.json: słowa wyszukiwarki w jednym języku. Polskie i angielskie program ma; to, co tu wpiszesz, do nich dochodzi. Niczego z tego pliku nie widać.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "SearchFile".
 */
export interface SearchFile {
  /**
   * Słowa, które same nic nie znaczą, jak „i”, „oraz”, „dla”.
   */
  stopWords?: string[];
  /**
   * Po lewej to, o co ludzie pytają, po prawej słowa, których używa strategia: {"autobus": ["komunikacja miejska"]}. Wystarczy jedna forma słowa. Jeśli program ma już takie hasło, obowiązuje wpisane tutaj.
   */
  synonyms?: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
}
/**
 * editions/<wydanie>/signed/<nazwa>.json: co pokazuje podpisany plik PDF o tej samej nazwie. Zapisuje go polecenie strategia attach-signed; nie poprawia się go ręcznie.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "SignedFile".
 */
export interface SignedFile {
  schemaVersion: 1;
  /**
   * Nazwa dokumentu bez podpisu, np. „torun-2010.pl.pdf”.
   */
  document: string;
  language: string;
  date: CalendarDate;
  /**
   * „true”: w podpisanym dokumencie są propozycje redakcyjne.
   */
  containsProposals?: true;
  dataHash: Hash;
  bytes: Size;
  sha256: Hash;
  unsignedBytes: Size;
  unsignedSha256: Hash;
}
/**
 * data/site.json: języki, bieżące wydanie, wydawca, adresy i deklaracja dostępności.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "SiteFile".
 */
export interface SiteFile {
  schemaVersion: 1;
  title: Text;
  /**
   * Pierwszy jest językiem dokumentu i stron bez przedrostka; kolejne są pod /en/ itd. Słowa, których program w danym języku nie ma, bierze z labels/<język>.json albo drukuje po angielsku.
   *
   * @minItems 1
   */
  languages: string[];
  currentEdition: Id;
  url?: WebAddress;
  publisher?: Publisher;
  /**
   * Dla znaków, których nie mają kroje programu. Pliki leżą w folderze data/fonts.
   *
   * @minItems 1
   */
  fonts?: SiteFont[];
  contentLicence?: {
    name: Text;
    url?: WebAddress;
  };
  paths: SitePaths;
  accessibility?: AccessibilityStatement;
}
/**
 * Podmiot publiczny, który wydaje serwis. Bez niego serwis mówi o sobie, że nie jest urzędowy.
 */
export interface Publisher {
  name: Text;
  /**
   * Tylko organ albo jednostka publiczna może mówić jako urząd; u innych serwis mówi o sobie, że nie jest urzędowy.
   */
  kind?: 'authority' | 'organization' | 'person';
  address?: Text;
  email?: string;
  telephone?: string;
  url?: WebAddress;
}
export interface SiteFont {
  file: string;
  /**
   * text: tekst do czytania; headings: nagłówki, tabele i opisy. Bez tego pola krój służy obu.
   */
  role?: 'text' | 'headings';
}
/**
 * Nazwy folderów w adresach; wspólne dla wszystkich języków. Zmiana psuje cudze odnośniki.
 */
export interface SitePaths {
  partners: Slug;
  instruments: Slug;
  matrix: Slug;
  indicators: Slug;
  statuses: Slug;
  glossary?: Slug;
  sources: Slug;
  about: Slug;
  document: Slug;
  documents: Slug;
  search: Slug;
  accessibility: Slug;
  fileCheck?: Slug;
}
/**
 * Albo odnośnik do deklaracji serwisu, którego częścią jest ta strona, albo pola własnej deklaracji. Brakujące pole jest pokazywane jako brakujące.
 */
export interface AccessibilityStatement {
  url?: WebAddress;
  entity?: Text;
  scope?: Text;
  published?: CalendarDate;
  updated?: CalendarDate;
  /**
   * Tylko na podstawie oceny; bez niej pole zostaje puste.
   */
  conformance?: 'full' | 'partial' | 'none';
  assessment?: Text;
  shortcomings?: Text[];
  prepared?: CalendarDate;
  reviewed?: CalendarDate;
  contact?: {
    person?: string;
    email?: string;
    telephone?: string;
  };
  procedure?: Text;
  applications?: Text;
  architecture?: Text;
  communication?: Text;
}
/**
 * editions/<wydanie>/sources.json: dokumenty i strony, na które powołuje się wydanie.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "SourcesFile".
 */
export interface SourcesFile {
  sources: SourceData[];
}
export interface SourceData {
  id: Id;
  title: Text;
  /**
   * Kto wydał albo w jakim serwisie; np. um.torun.pl.
   */
  publisher?: string;
  language?: string;
  date?: CalendarDate;
  url?: WebAddress;
  note?: Text;
}
/**
 * monitoring/<wydanie>/statuses.json: na jakim etapie jest cel albo jeden z jego rezultatów; każdy wpis z datą i źródłem. Nowy stan dopisuje się, poprzedni zostaje.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "StatusesFile".
 */
export interface StatusesFile {
  schemaVersion: 1;
  sources?: Citations;
  statuses: GoalStatus[];
}
export interface GoalStatus {
  goal: Id;
  /**
   * Numer rezultatu na liście celu, od 1; bez niego stan dotyczy całego celu.
   */
  result?: number;
  date: CalendarDate;
  /**
   * „not-started”: nie rozpoczęto. „in-progress”: w realizacji. „delayed”: w realizacji, z opóźnieniem. „partly-completed”: zrealizowano częściowo. „completed”: zrealizowano. „suspended”: wstrzymano. „abandoned”: odstąpiono od realizacji.
   */
  state:
    'not-started' | 'in-progress' | 'delayed' | 'partly-completed' | 'completed' | 'suspended' | 'abandoned';
  text?: Text;
  status?: StatementStatus;
  sources?: Citations;
}
/**
 * editions/<wydanie>/strategy.json: tytuł, status, uchwała, misja i wizja, dziedziny, poziomy celów i kolejność celów.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "StrategyFile".
 */
export interface StrategyFile {
  schemaVersion: 1;
  sources?: Citations;
  path: Slug;
  commune: Text;
  title: Text;
  /**
   * Te same słowa co w tytule, w każdym języku.
   */
  titleLines?: {
    /**
     * @minItems 1
     * @maxItems 6
     */
    [k: string]: string[];
  };
  shortTitle: Text;
  status: EditionStatus;
  adoption?: Adoption;
  /**
   * Język, w którym akt jest wiążący, np. pl. Tylko z nim dokument i serwis mówią, który tekst jest wiążący.
   */
  bindingLanguage?: string;
  /**
   * Rok, do którego sięga strategia.
   */
  horizon?: number;
  modified: CalendarDate;
  changes?: Change[];
  mission?: Text;
  vision?: Text;
  goalsIntroduction?: Text;
  goalsClosing?: Text;
  domains?: DomainSet;
  /**
   * Od najwyższego; jeden do pięciu. Nazwy są danymi: „cel strategiczny”, „priorytet”, „kierunek działań”.
   *
   * @minItems 1
   * @maxItems 5
   */
  levels: LevelData[];
  /**
   * Identyfikatory celów najwyższego poziomu; każdy ma plik w goals/.
   *
   * @minItems 1
   */
  goals: Id[];
  /**
   * Teksty z chapters/<id>.<język>.md, w kolejności druku.
   */
  chapters?: ChapterData[];
}
/**
 * Akt przyjęcia; wymagany dla strategii uchwalonej, zastąpionej i wygasłej.
 */
export interface Adoption {
  body: Text;
  bodyGenitive?: Text;
  /**
   * Nie każdy akt ma numer.
   */
  number?: string;
  date: CalendarDate;
  sources?: Citations;
}
export interface Change {
  date: CalendarDate;
  text: Text;
}
/**
 * Zbiór dziedzin; ma jedno pochodzenie jako całość.
 */
export interface DomainSet {
  status: StatementStatus;
  sources?: Citations;
  /**
   * @minItems 1
   */
  items: DomainData[];
}
export interface DomainData {
  id: Id;
  name: Text;
}
export interface LevelData {
  id: Id;
  slug: Slug;
  anchor: Slug;
  name: WordFormsByLanguage;
  shortName: WordFormsByLanguage;
  /**
   * Czy cele tego poziomu mają w dokumencie kartę.
   */
  card?: boolean;
  /**
   * Jakie listy mają cele tego poziomu i jak się nazywają.
   */
  lists?: LevelList[];
}
export interface LevelList {
  id: 'results' | 'partners' | 'instruments';
  anchor: Slug;
  name: Text;
}
export interface ChapterData {
  id: Id;
  title: Text;
  /**
   * Przed celami albo po nich.
   */
  place: 'before-goals' | 'after-goals';
  status?: StatementStatus;
  sources?: Citations;
  /**
   * Rozdział redakcyjny o tym, jak czytać dokument; nie jest treścią strategii i nie wymaga źródeł.
   */
  about?: boolean;
}
/**
 * Pliki, pakiet albo jedno i drugie: czego nie ma w plikach, bierze się z pakietu.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "ThemeFont".
 */
export interface ThemeFont {
  /**
   * Nazwa zainstalowanego pakietu npm, np. „@fontsource/merriweather”.
   */
  package?: string;
  /**
   * Nazwy plików z folderu overrides/theme, po jednym na każdą grubość i pochylenie.
   *
   * @minItems 1
   * @maxItems 24
   */
  files?: string[];
}
/**
 * overrides/theme.json: znak gminy, kolory i kroje pisma; wszystko jest nieobowiązkowe, a czego tu nie ma, zostaje takie jak w programie.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "ThemeFile".
 */
export interface ThemeFile {
  /**
   * Na okładce dokumentów i w nagłówku stron.
   */
  logo?: {
    /**
     * Nazwa pliku z folderu overrides/theme: SVG albo PNG.
     */
    file: string;
    /**
     * Dla osób, które obrazu nie widzą; np. „Herb Gminy Sowie Pole”. Jeden tekst albo po jednym na język.
     */
    alternative:
      | string
      | {
          [k: string]: string;
        };
  };
  /**
   * Kolory celów są danymi: podaje się je przy celach.
   */
  colours?: {
    /**
     * Strony serwisu na jasnym tle.
     */
    light?: {
      ink?: Colour;
      muted?: Colour;
      paper?: Colour;
      rule?: Colour;
      accent?: Colour;
    };
    /**
     * Strony serwisu u tych, którzy wybrali ciemne tło.
     */
    dark?: {
      ink?: Colour;
      muted?: Colour;
      paper?: Colour;
      rule?: Colour;
      accent?: Colour;
    };
    /**
     * Dokumenty; ich tło jest białe.
     */
    print?: {
      ink?: Colour;
      muted?: Colour;
      accent?: Colour;
    };
  };
  /**
   * Czego krój nie ma, bierze się z krojów programu.
   */
  fonts?: {
    text?: ThemeFont;
    headings?: ThemeFont;
  };
}
/**
 * monitoring/<wydanie>/values.json: to, co sprawozdano po uchwaleniu; każda wartość z datą i źródłem.
 *
 * This interface was referenced by `DataTypes`'s JSON-Schema
 * via the `definition` "ValuesFile".
 */
export interface ValuesFile {
  schemaVersion: 1;
  sources?: Citations;
  values: IndicatorValue[];
}
export interface IndicatorValue {
  indicator: Id;
  date: CalendarDate;
  value: Quantity;
  status?: StatementStatus;
  sources?: Citations;
}
