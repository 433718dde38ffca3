import type { Explanation } from '../../message-language.ts';
import type { rulesExplainedEn } from '../../en/explain/rules.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const rulesExplainedPl: Record<keyof typeof rulesExplainedEn, Explanation> = {
  'adoption-of-draft':
    'Projekt nie może mieć na okładce uchwały, której nie było. Zostaje ona często po danych, z których zrobiono kopię.',
  'colliding-address': 'Dwie strony serwisu miałyby ten sam adres, więc jedna zastąpiłaby drugą.',
  'colliding-files': {
    why: 'Nazwy dwóch plików różnią się tylko wielkością liter. W Windows i macOS byłby to jeden plik.',
    wrong: 'chapters/wstep.pl.md i chapters/Wstep.pl.md',
    right: 'chapters/wstep.pl.md i chapters/diagnoza.pl.md',
  },
  'colliding-goal-address':
    'Słowo „slug” staje się adresem strony celu. Dwa cele mają to samo, więc ich strony miałyby jeden adres.',
  'consultation-over':
    'Serwis zaprasza do zgłaszania uwag, choć termin minął. Po konsultacjach zmień status wydania.',
  'consultation-short':
    'Ustawa daje mieszkańcom co najmniej 35 dni na uwagi do projektu strategii. Krótsze konsultacje można podważyć.',
  'date-out-of-range': 'Z taką datą komputer nie umie zapisać pliku. Zwykle to literówka w roku.',
  'dates-out-of-order':
    'Coś miałoby się skończyć, zanim się zaczęło, albo cel przypadałby przed stanem początkowym. Jedna z dat jest zapewne pomylona.',
  'decomposed-text':
    'Litera z ogonkiem jest zapisana jako dwa znaki: litera i sam ogonek. Wygląda tak samo, ale nie da się jej wyszukać. Tak wkleja się tekst z niektórych plików PDF.',
  'different-placeholders':
    'Słowo w klamrach zastępuje wartość. Musi stać także w ostatniej formie, „other”, której program używa, gdy żadna inna nie pasuje.',
  'duplicate-number':
    'Dwa cele mają ten sam numer, więc powołanie na „cel 1.1” byłoby niejasne. Jeśli tak jest w uchwale, zostaw.',
  'duplicate-status':
    'O tym samym celu i na ten sam dzień powiedziano dwie rzeczy. Zostaje jedna albo jedna z nich jest z innego dnia.',
  'duplicate-value':
    'Jeden wskaźnik ma na ten sam dzień dwie wartości. Program nie wie, która jest prawdziwa.',
  'forbidden-character':
    'W tekście jest znak, który zostaje po zepsutej literze. Wpisz to słowo jeszcze raz.',
  'gap-in-numbers':
    'W numeracji celów jest dziura; być może pominięto plik albo cel. Jeśli tak jest w uchwale, zostaw.',
  'goal-not-in-order':
    'Plik celu jest, ale lista „goals” w strategy.json go nie wymienia. Nie wiadomo, gdzie ma stać, więc nie byłoby go nigdzie.',
  'hyphens-in-address': 'Z identyfikatora powstaje adres strony, a w adresie łączniki stoją pojedynczo.',
  'indicators-without-goal':
    'Wskaźnik niczego nie mierzy: nie wymienia celu ani nie jest oznaczony jako tło. Zostaje tak po skopiowaniu innego wydania.',
  'invalid-folder-name': {
    why: 'Nazwa folderu wydania jest jego identyfikatorem, więc ma małe litery bez polskich znaków, cyfry i łączniki.',
    wrong: 'editions/Strategia 2040',
    right: 'editions/strategia-2040',
  },
  'label-without-number':
    'Ten napis niczego nie liczy, więc nie ma odmiany „jeden cel, dwa cele, pięć celów”.',
  'list-not-in-level':
    'Cel tego poziomu nie ma takiej listy. Listy, które mają cele danego poziomu, wymienia strategy.json.',
  'list-without-items':
    'Lista ma status, a nic na niej nie ma. Czym innym jest „nie podano” (usuń klucz), a czym innym „świadomie nic” (status „none” z powodem).',
  'lost-placeholder':
    'W tłumaczeniu zgubiło się słowo w klamrach, za które program wstawia liczbę albo nazwę.',
  'low-contrast':
    'Tekst w tym kolorze byłby nieczytelny dla osób słabowidzących, a tego zabrania ustawa o dostępności cyfrowej. Wybierz ciemniejszy odcień.',
  'missing-adoption': 'Wydanie jest uchwalone, więc okładka podaje, kto i kiedy je uchwalił.',
  'missing-file': {
    why: 'Bez tego pliku nie ma czego publikować. Został może przeniesiony albo ma inną nazwę.',
    wrong: 'w folderze wydania nie ma pliku strategy.json',
    right: 'editions/mala-2030/strategy.json',
  },
  'missing-glyph':
    'Krój pisma dokumentu nie ma tego znaku, więc w druku byłby pusty prostokąt. Zastąp go słowem albo innym znakiem.',
  'missing-glyph-in-dates':
    'Daty w tym języku pisze się pismem, którego kroje programu nie mają. Dodaj krój w folderze data/fonts.',
  'missing-glyphs':
    'Cały tekst jest w piśmie, którego kroje programu nie mają. Program pokazuje kilka znaków, a pozostałe wylicza razem.',
  'missing-language':
    'Pierwszy język serwisu musi mieć każdy tekst, bo to on zastępuje brakujące tłumaczenia.',
  'missing-plural-form':
    'Po polsku mówi się „1 cel, 2 cele, 5 celów, 1,5 celu”; program potrzebuje wszystkich czterech form (one, few, many, other).',
  'months-not-twelve':
    'Z tej listy program bierze nazwy miesięcy do dat, więc musi ich być dwanaście, ze spacją między nimi.',
  'more-problems': {
    why: 'Program pokazuje pierwsze problemy, a pozostałe tylko liczy. Często jeden błąd na górze pliku powoduje wiele dalszych.',
    wrong: 'plik, w którym jest sto kilkadziesiąt problemów',
    right: 'plik, w którym poprawiono pierwsze z nich',
  },
  'no-level-below':
    'Cel stoi głębiej, niż jest poziomów. Przenieś go wyżej albo dodaj poziom w strategy.json.',
  'none-with-items':
    'Lista mówi, że świadomie jest pusta, a coś na niej stoi. Jedno z dwojga jest nieprawdą.',
  'none-without-reason':
    'Jeżeli czegoś świadomie nie ma, czytelnik powinien wiedzieć dlaczego: z podanego powodu albo ze źródła.',
  'number-not-below-parent':
    'Numer celu zaczyna się zwykle od numeru celu nad nim. Może cel trafił do niewłaściwego pliku.',
  'number-out-of-order':
    'Cele stoją w innej kolejności niż ich numery. Serwis i dokument pokażą je tak, jak stoją w pliku.',
  'other-municipality':
    'Na okładce stoi nazwa innej gminy. Zostaje tak po danych, które skopiowano z cudzej strategii.',
  'proposal-is-needed':
    'Ten tekst jest oznaczony jako propozycja, a propozycje są ukryte. Bez niego nie ma jednak czego publikować.',
  'proposals-in-adopted-edition':
    'W uchwalonym dokumencie są rzeczy, których rada nie uchwaliła. Ktoś musi zdecydować, czy je pokazać, oznaczone, czy ukryć.',
  'renamed-edition': {
    why: 'Nazwa folderu wydania stoi też w site.json i w folderze monitoring/. Zmieniono ją tylko w jednym miejscu.',
    wrong: 'folder editions/mala-2031, a w site.json i w monitoring/ nadal „mala-2030”',
    right: 'folder editions/mala-2030, tak jak w site.json i w monitoring/',
  },
  'reserved-address': 'Pod tym adresem serwis trzyma własne pliki, więc żadna strona nie może go mieć.',
  'reserved-name':
    'Windows nie pozwala utworzyć folderu o takiej nazwie, a serwis ma się dać zapisać na każdym komputerze.',
  'right-to-left-not-supported':
    'Język pisany od prawej do lewej wymaga innego składu stron. Program jeszcze tego nie umie.',
  'right-to-left-text':
    'W tekście są litery pisma, które biegnie od prawej do lewej. W druku stanęłyby w złej kolejności.',
  'single-word':
    'Na tej liście stoją pary słów, których nie dzieli koniec wiersza; jedno słowo nie ma się z czym trzymać.',
  'sourced-without-source':
    'Lista mówi, że pochodzi ze źródła, ale nie mówi z jakiego. Podaje się je tutaj albo raz, na początku pliku.',
  'statements-without-source':
    'Czytelnik ma wiedzieć, skąd pochodzi każde zdanie. Wystarczy podać źródło raz, na początku pliku; zdania z innego źródła mają własne.',
  'title-lines-differ':
    'Wiersze okładki mają mówić dokładnie to, co tytuł, tylko podzielone. Jeden z nich zmieniono, a drugiego nie.',
  'title-lines-without-title':
    'Okładka jest podzielona na wiersze w języku, w którym nie ma tytułu, więc nikt by ich nie zobaczył.',
  'unfinished-text': 'Został tekst, który program wstawił na początku, żeby było co zastąpić.',
  'unknown-file': {
    why: 'Program nie zna pliku o tej nazwie i by go pominął. To literówka albo plik, który nie należy do danych.',
    wrong: 'editions/mala-2030/partner.json',
    right: 'editions/mala-2030/partners.json',
  },
  'unknown-label':
    'Program nie drukuje napisu o takiej nazwie, więc Twoje słowo nigdzie by się nie pokazało.',
  'unknown-placeholder':
    'Słowo w klamrach zastępuje wartość, a dla tego słowa program żadnej nie ma. Klamry pokazałyby się czytelnikowi.',
  'unknown-successor':
    'Wydanie mówi, że zastąpiło je inne, ale pod tym adresem żadnego nie ma. Odnośnik byłby martwy.',
  'unseen-character':
    'W tekście jest znak, którego nie widać, na przykład miękki łącznik z Worda (w przykładzie zapisany jako \\u00AD). Przeszkadza w wyszukiwaniu.',
  'untidy-spaces':
    'W tekście jest spacja za dużo: podwójna, na początku albo na końcu. Wszystkie naraz poprawi polecenie strategia tidy --write.',
  'untranslated-texts': {
    why: 'Serwis ma drugi język, a części tekstów w nim brakuje. Czytelnik zobaczy je po polsku, więc dobrze wiedzieć, których.',
    wrong: '"title": "Gęsty las" w serwisie, który ma też wersję „en”',
    right: '"title": { "pl": "Gęsty las", "en": "Dense forest" }',
  },
  'unused-entries':
    'W rejestrze jest wpis, do którego nic się nie odwołuje. Zostaje często po skopiowanym wydaniu. Nie przeszkadza, ale warto sprawdzić.',
  'unusual-hyphen':
    'Łącznik wklejono z innego programu i nie jest tym z klawiatury. Wygląda tak samo, ale nie da się go wyszukać.',
  'unusual-space':
    'Spacja jest „twarda”, wklejona z Worda (w przykładzie zapisana jako \\u00A0). Program sam trzyma razem słowa, których nie należy dzielić.',
  'wrong-level':
    'Cel stoi pod innym, a mówi, że jest na tym samym poziomie. Popraw poziom albo przenieś cel.',
};
