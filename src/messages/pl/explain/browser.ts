import type { Explanation } from '../../message-language.ts';
import type { browserExplainedEn } from '../../en/explain/browser.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const browserExplainedPl: Record<keyof typeof browserExplainedEn, Explanation> = {
  'browser-crashed': {
    why: 'Dokument drukuje przeglądarka, która się zatrzymała, zwykle z braku pamięci. Z danymi jest wszystko w porządku.',
    wrong: 'przeglądarka skończyła pracę w trakcie druku',
    right: 'ponowne uruchomienie, gdy komputer ma wolną pamięć',
  },
  'browser-does-not-answer': {
    why: 'Przeglądarka uruchomiła się, ale nie odpowiada. Komputer był zapewne zbyt zajęty.',
    wrong: 'przeglądarka ruszyła i milczy',
    right: 'ponowne uruchomienie albo inna przeglądarka w STRATEGIA_BROWSER',
  },
  'browser-does-not-start': {
    why: 'Wskazanej przeglądarki nie udało się uruchomić; komunikat powtarza jej słowa.',
    wrong: 'STRATEGIA_BROWSER wskazuje program, który nie jest przeglądarką',
    right: 'STRATEGIA_BROWSER wskazuje Chrome albo Chromium, albo nie jest ustawione',
  },
  'browser-not-found': {
    why: 'Pod wskazanym adresem nie ma przeglądarki. Jeśli nic nie wskażesz, program sam jej poszuka.',
    wrong: 'STRATEGIA_BROWSER=/opt/chrom',
    right: 'STRATEGIA_BROWSER=/opt/chrome',
  },
  'browser-output-unknown': {
    why: 'Wydruk tej przeglądarki jest zbudowany inaczej niż ten, z którym program sprawdzono.',
    wrong: 'przeglądarka innego rodzaju, której wydruku program nie zna',
    right: 'przeglądarka, z którą program sprawdzono',
  },
  'browser-timed-out': {
    why: 'Przeglądarka nie zdążyła wydrukować dokumentu. Zwykle wystarczy powtórzyć.',
    wrong: 'druk trwa dłużej niż wyznaczony czas',
    right: 'ponowne uruchomienie, gdy komputer ma mniej pracy',
  },
  'document-finding': {
    why: 'Gotowy dokument jest sprawdzany, zanim się ukaże. Coś w nim nie spełnia zasad dostępności; komunikat podaje miejsce w danych, od którego to zależy.',
    wrong: 'gotowy dokument, w którym kontrola znalazła usterkę',
    right: 'dokument bez usterki',
  },
  'no-browser': {
    why: 'PDF drukuje przeglądarka, a na tym komputerze żadnej nie znaleziono. Serwis można zbudować bez niej (--only site).',
    wrong: 'komputer bez przeglądarki',
    right: 'zainstalowany Chrome, Chromium albo Edge',
  },
  'print-font-missing': {
    why: 'Krój pisma nie dał się wczytać, więc druk wyglądałby inaczej. To sprawa arkusza stylów, nie danych.',
    wrong: 'arkusz stylów, który podaje krój pisma spoza programu',
    right: 'krój, którego plik leży na swoim miejscu',
  },
  'print-id-duplicate': {
    why: 'Dwa miejsca dokumentu nazywają się tak samo, więc odnośnik nie wie, dokąd prowadzić. To sprawa szablonu.',
    wrong: 'szablon, w którym dwie rzeczy mają to samo id',
    right: 'szablon, w którym każda ma własne',
  },
  'print-id-invalid': {
    why: 'Nazwa miejsca w dokumencie ma znaki, których PDF nie przyjmie. To sprawa szablonu.',
    wrong: 'szablon z id="cel 1"',
    right: 'szablon z id="cel-1"',
  },
  'print-link-relative': {
    why: 'PDF leży u czytelnika sam, bez serwisu obok, więc odnośnik musi być pełnym adresem.',
    wrong: 'szablon z odnośnikiem ../mapa.html',
    right: 'szablon z odnośnikiem https://mala.pl/mapa.html',
  },
  'print-page-of-missing': {
    why: 'Dokument ma podać numer strony czegoś, czego w nim nie ma. To sprawa szablonu.',
    wrong: 'szablon, który pyta o stronę miejsca, którego nie ma',
    right: 'szablon, który pyta o stronę istniejącego miejsca',
  },
  'print-picture-missing': {
    why: 'Obrazu nie dało się pokazać. To sprawa szablonu; obrazy z figures.json są sprawdzane wcześniej.',
    wrong: 'szablon z obrazem, którego pliku nie ma',
    right: 'szablon z obrazem, który jest na swoim miejscu',
  },
  'print-request-denied': {
    why: 'Podczas druku nic nie jest wczytywane z zewnątrz, żeby dokument był zawsze taki sam.',
    wrong: 'szablon, który wczytuje coś z internetu',
    right: 'szablon, który ma wszystko przy sobie',
  },
  'print-target-hidden': {
    why: 'Odnośnik prowadzi do czegoś, czego na papierze nie ma. To sprawa szablonu albo arkusza stylów.',
    wrong: 'odnośnik do miejsca ukrytego w druku',
    right: 'odnośnik do miejsca, które jest drukowane',
  },
  'print-target-missing': {
    why: 'Odnośnik wewnątrz dokumentu prowadzi donikąd. To sprawa szablonu.',
    wrong: 'szablon z odnośnikiem do miejsca, którego nie ma',
    right: 'szablon z odnośnikiem do istniejącego miejsca',
  },
  'text-cut-off': {
    why: 'W druku część tekstu byłaby niewidoczna. Dane są w porządku; zgłoś to twórcom programu, razem z wierszem komunikatu.',
    wrong: 'słowo, które nie mieści się w swojej ramce',
    right: 'słowo, które widać w całości',
  },
  'text-over-text': {
    why: 'W druku jeden tekst zakryłby drugi. Dane są w porządku; zgłoś to twórcom programu, razem z wierszem komunikatu.',
    wrong: 'dwa teksty w tym samym miejscu strony',
    right: 'każdy tekst na swoim miejscu',
  },
};
