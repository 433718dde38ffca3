import type { ProblemText } from '../message-language.ts';
import type { rulesTextsEn } from '../en/rules.ts';

/** Polish messages about values that contradict one another. One entry a code, in alphabetical order. */
export const rulesTextsPl: Record<keyof typeof rulesTextsEn, ProblemText> = {
  'adoption-of-draft': {
    message:
      'Wydanie ma status „{found}”, nie jest uchwalone, ale „adoption” podaje akt, który znalazłby się na okładce.',
    hint: 'Usuń „adoption” albo popraw „status”.',
  },
  'colliding-address': {
    message: '„{found}” jest już w {first}; powstałyby dwa takie same adresy.',
    hint: 'Wybierz dla jednego z nich inne słowo.',
  },
  'colliding-files': {
    message: 'W wielu systemach ta nazwa jest tym samym co {other}.',
    hint: 'Zmień nazwę jednego z nich.',
  },
  'colliding-goal-address': {
    message: 'Adres „{found}” tego celu jest też adresem celu w {first}.',
    hint: 'Nadaj jednemu z nich własne słowo: „slug”.',
  },
  'consultation-over': {
    message:
      'Konsultacje skończyły się „{found}”, przed datą danych „{modified}”; nikt nie jest już proszony o uwagi.',
    hint: 'Wpisz nowy „status”, na przykład „draft” albo „tabled”.',
  },
  'consultation-short': {
    message:
      'Konsultacje do „{found}” trwają za krótko (liczba dni: {days}): projekt strategii konsultuje się co najmniej {needed} dni (ustawa o zasadach prowadzenia polityki rozwoju, art. 6).',
    hint: 'Sprawdź obie daty albo przedłuż konsultacje.',
  },
  'date-out-of-range': {
    message: 'Pliki nie mogą mieć daty „{found}”: możliwe są tylko lata {first}–{last}.',
    hint: 'Podaj dzień ostatniej zmiany danych.',
  },
  'dates-out-of-order': {
    message: '„{found}” jest wcześniej niż {key}, „{before}”.',
    hint: 'Popraw jedną z tych dat.',
  },
  'decomposed-text': {
    message: 'W „{text}” znak diakrytyczny jest osobnym znakiem.',
    hint: 'Wpisz ten tekst na nowo albo niech poprawi go polecenie strategia tidy.',
  },
  'different-placeholders': {
    message: 'Ten tekst ma miejsca na wartości: {found}; w {other} są: {expected}.',
    hint: 'Użyj tych samych; w takie miejsce program wstawia wartość.',
  },
  'duplicate-number': {
    message: 'Numer „{found}” jest już zajęty w {first}.',
    hint: 'Popraw jeden z tych numerów, chyba że tak jest w źródle.',
  },
  'duplicate-status': {
    message: 'Stan na dzień {found} jest już w {first}.',
    hint: 'Usuń jeden z nich albo popraw jego datę.',
  },
  'duplicate-value': {
    message: 'Wartość na dzień {found} jest już w {first}.',
    hint: 'Usuń jedną z nich albo popraw jej datę.',
  },
  'forbidden-character': {
    message: '„{text}” zawiera znak {found}, którego nie widać albo który psuje druk.',
    hint: 'Usuń go albo wpisz tekst na nowo.',
  },
  'gap-in-numbers': {
    message: 'Cel „{found}” następuje po „{before}”; brakuje numeru między nimi.',
    hint: 'Jeśli jakiś cel pominięto, dodaj go; jeśli nie ma go w źródle, zostaw tak, jak jest.',
  },
  'goal-not-in-order': {
    message: 'Celu „{found}” nie ma w kolejności celów: strategy.json, „goals”.',
    hint: 'Dopisz go tam albo usuń ten plik.',
  },
  'hyphens-in-address': {
    message:
      '„{found}” staje się częścią adresu: łącznik może stać tylko pojedynczo, między literami lub cyframi.',
  },
  'indicators-without-goal': {
    message: 'Wskaźniki, które nie mierzą żadnego celu: {found}; razem: {count}.',
    hint: 'Podaj ich „goals”, napisz "context": true albo usuń to, co zostało po skopiowanym wydaniu.',
  },
  'invalid-folder-name': {
    message:
      '„{found}” nie może być identyfikatorem wydania: małe litery bez polskich znaków, cyfry i łączniki, na początku litera.',
    hint: 'Zmień nazwę folderu, na przykład „{suggestion}”.',
  },
  'label-without-number': {
    message: 'Ten napis niczego nie liczy, więc nie ma form liczby.',
    hint: 'Napisz jeden tekst w cudzysłowie.',
  },
  'list-not-in-level': {
    message: 'Cele poziomu „{level}” nie mają listy „{found}”.',
    hint: 'Nazwij ją w strategy.json w „lists” tego poziomu albo usuń tutaj.',
  },
  'list-without-items': {
    message: 'Lista ma status „{found}”, ale nie ma pozycji.',
    hint: 'Dodaj pozycje; albo usuń cały klucz, jeśli ich nie podano; albo napisz „none” ze źródłem lub powodem, jeśli ich nie ma.',
  },
  'lost-placeholder': {
    message: 'W tym napisie brakuje miejsca na {found}; po angielsku brzmi on „{english}”.',
    hint: 'Wpisz {found} tam, gdzie program ma wstawić wartość.',
  },
  'low-contrast': {
    message: '{found} na {paper} ma kontrast {ratio}:1; tekst wymaga {minimum}:1.',
    hint: 'Wybierz kolor, który bardziej się odcina: ciemniejszy na bieli, jaśniejszy na ciemnym tle.',
  },
  'missing-adoption': {
    message: 'Wydanie ma status „{found}”, ale nie mówi, kto i kiedy je przyjął.',
    hint: 'Dodaj w tym pliku „adoption”.',
  },
  'missing-file': {
    message: 'Brakuje tego pliku, a bez niego niczego nie można opublikować.',
    hint: 'Utwórz go; co w nim jest, mówi data/README.md.',
  },
  'missing-glyph': {
    message:
      '„{text}” zawiera znak „{character}” ({found}), którego nie ma żaden krój pisma dokumentów; miejsc w tym pliku: {count}.',
    hint: 'Wpisz inny znak albo dodaj krój, który go ma: data/README.md mówi jak.',
  },
  'missing-glyph-in-dates': {
    message:
      'Daty i liczby w tym języku, na przykład „{text}”, zawierają znaki, których nie ma żaden krój pisma dokumentów: {count}, pierwszy to „{character}” ({found}).',
    hint: 'Dodaj krój, który je ma: data/README.md mówi jak.',
  },
  'missing-glyphs': {
    message:
      'Odtąd w pliku są jeszcze inne znaki ({count}), których nie ma żaden krój pisma dokumentów: {characters}.',
    hint: 'Wpisz inne albo dodaj krój, który je ma: data/README.md mówi jak.',
  },
  'missing-language': {
    message:
      'Brakuje tekstu w języku „{language}”, pierwszym języku serwisu, którym zastępuje się pozostałe.',
    hint: 'Dodaj go.',
  },
  'missing-plural-form': {
    message: 'Brakuje formy „{form}”, której język „{language}” wymaga po niektórych liczbach.',
    hint: 'Dodaj ją w tych klamrach.',
  },
  'months-not-twelve': {
    message: 'Tu należy dwanaście miesięcy; jest ich {found}.',
    hint: 'Napisz je tak, jak stoją w dacie, ze spacją między nimi: "stycznia lutego …".',
  },
  'more-problems': {
    message: 'I jeszcze {count}; razem problemów jest {total}.',
    hint: 'Popraw powyższe i uruchom program ponownie.',
  },
  'no-level-below': {
    message: 'Cel „{found}” jest poniżej ostatniego z poziomów (jest ich {count}).',
    hint: 'Przenieś go o poziom wyżej albo dodaj poziom w strategy.json.',
  },
  'none-with-items': {
    message: 'Lista ma status „none”, czyli jest świadomie pusta, a ma pozycje: {count}.',
    hint: 'Usuń je albo zmień „status”.',
  },
  'none-without-reason': {
    message: 'Lista ma status „none”, czyli jest świadomie pusta, ale bez własnego źródła i bez powodu.',
    hint: 'Dodaj „sources” albo „reason”; albo usuń cały klucz, jeśli jej nie podano.',
  },
  'number-not-below-parent': {
    message: 'Numer „{found}” nie jest dalszym ciągiem „{parent}”, numeru celu wyżej.',
    hint: 'Popraw go albo przenieś cel, chyba że tak numeruje źródło.',
  },
  'number-out-of-order': {
    message: 'Cel „{found}” stoi za „{before}”.',
    hint: 'Ustaw cele w kolejności numerów, chyba że tak jest w źródle.',
  },
  'other-municipality': {
    message: '„{found}” nie jest żadną formą nazwy „{own}”, a w tym miejscu stoi nazwa gminy.',
    hint: 'Jeśli został po danych innej gminy, popraw ten tekst; jeśli nie, zostaw.',
  },
  'proposal-is-needed': {
    message: 'Bez propozycji nic tu nie zostaje, a bez „{name}” nie ma czego publikować.',
    hint: 'Wskaż źródło tej treści w co najmniej jednym języku albo publikuj z propozycjami: --proposals show.',
  },
  'proposals-in-adopted-edition': {
    message:
      'Wydanie {edition} ma status „{state}”, a dane zawierają propozycje, które nie są jego częścią: {count}, pierwsza tutaj.',
    hint: 'Zdecyduj, czy je publikować: --proposals show albo --proposals hide.',
  },
  'renamed-edition': {
    message: 'Nie ma folderu wydania „{found}”, o którym mowa w: {places}.',
    hint: 'Czy nazywa się on teraz „{suggestion}”? Przywróć mu nazwę „{found}” albo zmień ją też w tamtych miejscach.',
  },
  'reserved-address': {
    message: '„{found}” to adres, którego potrzebuje sam serwis.',
    hint: 'Wybierz inne słowo.',
  },
  'reserved-name': {
    message: '„{found}” to nazwa zastrzeżona w systemie Windows; żaden folder nie może jej mieć.',
    hint: 'Wybierz inne słowo.',
  },
  'right-to-left-not-supported': {
    message:
      'Język „{found}” pisze się od prawej do lewej, a w takim program nie umie jeszcze składać stron ani drukować.',
    hint: 'Usuń go stąd i publikuj w pozostałych językach: {others}.',
  },
  'right-to-left-text': {
    message:
      '„{text}” zawiera literę {found}, którą pisze się od prawej do lewej; program nie umie jeszcze tego drukować.',
    hint: 'Zapisz to literami, które pisze się od lewej do prawej.',
  },
  'single-word': {
    message: '„{found}” to jedno słowo, a razem trzyma się dwa.',
    hint: 'Napisz "…" zamiast dowolnego słowa i "#" zamiast liczby: "w …", "nr #", "# km".',
  },
  'sourced-without-source': {
    message: '„sourced”, ale ani tutaj, ani na początku pliku nie ma źródła.',
    hint: 'Dodaj „sources” albo napisz „proposal”.',
  },
  'statements-without-source': {
    message: 'Ani to stwierdzenie, ani plik nie podaje źródła; takich stwierdzeń jest w tym pliku: {count}.',
    hint: 'Dodaj na początku pliku, po pierwszej klamrze, wiersz {top} albo podaj źródło przy samym stwierdzeniu: {here}. Propozycja ma zamiast "sources" wpis "status": "proposal".',
  },
  'title-lines-differ': {
    message: 'Wiersze okładki mówią „{found}”; tytuł to „{title}”.',
    hint: 'Wpisz słowa tytułu albo usuń wiersze: program sam podzieli tytuł.',
  },
  'title-lines-without-title': {
    message: 'Brakuje tytułu w języku „{language}”; te wiersze nigdy nie byłyby wydrukowane.',
    hint: 'Dodaj tytuł w tym języku albo usuń wiersze.',
  },
  'unfinished-text': {
    message: 'Tu jest jeszcze tekst ze szkieletu: „{found}”.',
    hint: 'Wpisz w jego miejsce swój albo usuń ten wpis.',
  },
  'unknown-file': {
    message: 'Program nie zna tej nazwy i by ją pominął.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-label': {
    message: 'Program nie drukuje napisu „{found}”.',
    hint: 'Czy chodziło o „{suggestion}”?',
  },
  'unknown-placeholder': {
    message: 'Program nie ma w tym napisie wartości dla {found}; ma dla: {allowed}.',
    hint: 'Użyj tylko tych albo żadnej.',
  },
  'unknown-successor': {
    message: 'Żadne wydanie w tych danych nie ma adresu „{found}”; słowa z „by” prowadzą w serwisie donikąd.',
    hint: 'Adresy wydań („path”): {allowed}.',
  },
  'unseen-character': {
    message: '„{text}” zawiera znak {found}, którego nie widać.',
    hint: 'Usuń go albo niech zrobi to polecenie strategia tidy.',
  },
  'untidy-spaces': {
    message: 'W „{text}” jest zbędna spacja na początku, na końcu albo obok innej.',
    hint: 'Usuń ją albo niech zrobi to polecenie strategia tidy.',
  },
  'untranslated-texts': {
    message:
      'Bez tłumaczenia na „{language}” jest tekstów: {count} z {all}; czytelnik zobaczy je w języku „{shown}”: {places}.',
  },
  'unused-entries': {
    message: 'Nic w tym wydaniu nie używa wpisów: {found}; razem: {count}.',
    hint: 'Usuń je, jeśli zostały po skopiowanym wydaniu; jeśli nie, zostaw.',
  },
  'unusual-hyphen': {
    message: '„{text}” zawiera łącznik {found}, inny niż zwykły; miejsc w tym pliku: {count}.',
    hint: 'Wpisz zwykły łącznik, „-”, albo niech zrobi to polecenie strategia tidy.',
  },
  'unusual-space': {
    message: '„{text}” zawiera spację {found}, inną niż zwykła.',
    hint: 'Wpisz zwykłą spację albo niech zrobi to polecenie strategia tidy; słowa łączy sam program.',
  },
  'wrong-level': {
    message: 'Ten cel ma poziom „{found}”; w tym miejscu jest „{expected}”.',
    hint: 'Popraw go albo przenieś cel.',
  },
};
