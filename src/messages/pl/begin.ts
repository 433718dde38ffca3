import type { ProblemText } from '../message-language.ts';
import type { beginProblemsEn, BeginTextKey } from '../en/begin.ts';

/** Polish messages about a beginning that cannot be made. One entry a code, in alphabetical order. */
export const beginProblemsPl: Record<keyof typeof beginProblemsEn, ProblemText> = {
  'answer-missing': {
    message: 'Bez tej odpowiedzi nie da się zacząć: {name}.',
    hint: 'Podaj ją tą opcją albo uruchom program w terminalu, bez --yes: zapyta.',
  },
  'answer-not-allowed': {
    message: '„{found}” nie może tu stać.',
    hint: 'Możliwe wartości albo przykład: {allowed}.',
  },
  'id-taken': {
    message: '„{found}” jest już w {place}; dwa wpisy nie mogą mieć jednego identyfikatora.',
    hint: 'Podaj inny: --id IDENTYFIKATOR',
  },
  'no-goals-below': {
    message:
      'Pod celem „{found}” nie ma już miejsca na cele: należy do ostatniego z poziomów (jest ich {count}).',
    hint: 'Wskaż cel wyższego poziomu albo dodaj poziom na końcu „levels” w strategy.json.',
  },
  'place-not-writable': {
    message: 'Tu nie da się nic zapisać ({found}).',
    hint: 'Sprawdź, czy masz prawo zapisu i czy na drodze nie leży plik o tej nazwie.',
  },
  'project-exists': {
    message: 'Tu są już dane, na przykład „{found}”. Niczego nie zmieniono.',
    hint: 'Wskaż inny folder: strategia init FOLDER. Nowe wydanie w tych danych zaczyna polecenie strategia new edition.',
  },
  'report-without-source': {
    message: 'Nie podano, skąd to wiadomo.',
    hint: 'Podaj źródło: --source IDENTYFIKATOR. W sources.json są: {allowed}.',
  },
};

/** What `init` and `new` ask and say, in Polish. */
export const beginTextsPl: Record<BeginTextKey, string> = {
  'help.command.init':
    'zaczyna pusty projekt: pyta o gminę i poziomy celów, zapisuje folder data/: strategia init FOLDER',
  'help.command.new':
    'dopisuje do danych szkielet wpisu: strategia new goal|partner|instrument|indicator|source|chapter|figure|edition|value|status "NAZWA"; new editor odnawia schematy dla edytora',
  'help.option.yes': 'init: o nic nie pyta; czego nie podano, to jest takie jak zwykle albo puste',
  'help.init-options': 'Opcje polecenia init (o to, czego nie podano, program pyta w terminalu):',
  'help.new-options': 'Opcje polecenia new:',
  'usage.missing-kind': 'Co dopisać? Podaj to po poleceniu: strategia new {allowed}',
  'usage.unknown-kind': 'Nie da się dopisać „{found}”. Można: {allowed}.',
  'usage.missing-name': 'Jak to nazwać? Podaj nazwę w cudzysłowie: strategia new {kind} "NAZWA"',
  'usage.missing-picture': 'Który obraz? Wskaż plik: strategia new figure "TYTUŁ" --picture mapa.svg',
  'usage.missing-place':
    'Gdzie ma stać rysunek? Przy celu: --parent CEL, albo w rozdziale, przed celami lub po nich: --place ROZDZIAŁ|before-goals|after-goals',
  'usage.missing-report-value':
    'Podaj wskaźnik, wartość i dzień: strategia new value WSKAŹNIK --value 81.5 --date 2026-12-31 --source ŹRÓDŁO',
  'usage.missing-report-state':
    'Podaj cel, stan i dzień: strategia new status CEL --state in-progress --date 2026-12-31 --source ŹRÓDŁO. Stany: {states}.',
  'init.languages': 'Języki, pierwszy jest językiem dokumentu (pl, en, uk …)',
  'init.commune': 'Nazwa gminy, tak jak ma być na okładce (np. Gmina Sowie Pole albo Toruń)',
  'init.genitive': 'Ta nazwa w dopełniaczu (strategia kogo, czego? np. Gminy Sowie Pole albo Torunia)',
  'init.kind':
    'Rodzaj jednostki, do tytułu: gmina, miasto, miasto i gmina, powiat, województwo (puste: bez tego słowa)',
  'init.levels':
    'Poziomy celów od najwyższego, od jednego do pięciu, po przecinku; własne słowo z odmianą: obszar|obszary|obszarów|obszaru|obszarze',
  'init.horizon': 'Rok, do którego sięga strategia (puste: nie podano)',
  'init.title': 'Tytuł',
  'init.status':
    'Status: draft (projekt), consultation (konsultacje), tabled (wniesiona pod obrady), adopted (uchwalona)',
  'init.from': 'Konsultacje od dnia (RRRR-MM-DD)',
  'init.to': 'Konsultacje do dnia (RRRR-MM-DD)',
  'init.ways': 'Jak można zgłaszać uwagi',
  'init.paper': 'Numer druku',
  'init.body': 'Kto uchwalił (np. Rada Gminy Sowie Pole)',
  'init.body-genitive': 'To samo w dopełniaczu (uchwała kogo, czego? np. Rady Gminy Sowie Pole)',
  'init.date': 'Kiedy uchwalono (RRRR-MM-DD)',
  'init.act': 'Numer uchwały (puste: nie ma numeru)',
  'init.publisher':
    'Kto wydaje serwis (np. Urząd Gminy Sowie Pole; puste: serwis powie, że nie jest urzędowy)',
  'init.goals': 'Cele najwyższego poziomu, po średniku (puste: dopiszesz je później)',
  'init.begin': 'Kilka pytań. Enter przyjmuje to, co stoi w nawiasie, albo zostawia puste miejsce.',
  'init.usual-levels': 'Zwykłe słowa: {words}.',
  'init.needed': 'Na to pytanie trzeba odpowiedzieć.',
  'init.not-allowed': '„{found}” nie może tu stać. Możliwe wartości albo przykład: {allowed}.',
  'init.stopped': 'Przerwano, zanim padły wszystkie pytania. Niczego nie zapisano.',
  'init.done': 'Projekt jest w folderze {folder}. Plików danych: {count}.',
  'init.levels-to-check':
    'Nie znam odmiany tych nazw poziomów: {levels}. Wpisz ją w strategy.json, w „levels” („few”, „many”, „genitive”, „locative”).',
  'init.labels':
    'Słów serwisu w języku {language} program nie ma; póki co są po angielsku. Plik do przetłumaczenia zapisze: strategia labels {language}',
  'init.next': 'Co dalej (w folderze {folder}):',
  'init.next-write':
    '  tam, gdzie stoi „[do uzupełnienia]”, wpisz swoją treść; wymieni te miejsca strategia validate',
  'init.next-import': '  strategia import strategia.docx       czyta cele i rozdziały z gotowego tekstu',
  'init.next-goal':
    '  strategia new goal "Treść celu"       dopisuje cel; pod innym celem: --parent IDENTYFIKATOR',
  'init.next-validate': '  strategia validate                    sprawdza dane',
  'init.next-review': '  strategia review                      pokazuje, czego jeszcze brakuje celom',
  'init.next-build': '  strategia build                       buduje serwis i PDF w folderze output/',
  'init.next-dev': '  strategia dev                         pokazuje serwis i odnawia go po każdej zmianie',
  'new.option.id': 'identyfikator; bez tego powstaje z nazwy',
  'new.option.parent': 'cel, pod którym albo przy którym to stoi: jego identyfikator lub numer',
  'new.option.number': 'goal: numer; bez tego następny wolny',
  'new.option.place': 'chapter: before-goals albo after-goals; figure: też identyfikator rozdziału',
  'new.option.picture': 'figure: plik z obrazem, który trafi do folderu figures/',
  'new.option.value': 'value: zmierzona wartość wskaźnika',
  'new.option.state': 'status: stan realizacji celu, np. in-progress',
  'new.option.source': 'value, status: identyfikator źródła; bez tego źródło całego pliku',
  'new.changed': '{file}:{line}  dopisano „{id}”',
  'new.created': '{file}  nowy plik',
  'new.numbered': 'Numer: {number}.',
  'new.without-number': 'Cel nie ma numeru: nie wynika on z numerów celów obok. Poda go opcja --number.',
  'new.proposal':
    'Wpis jest oznaczony jako propozycja redakcji, bo plik nie ma źródła. Jeśli jest ze źródła, zamiast "status": "proposal" wpisz "sources".',
  'new.fill': 'Uzupełnij to, co ma „[do uzupełnienia]”, i sprawdź: strategia validate',
  'new.edition':
    'Wydanie {id} jest projektem, z poziomami i rejestrami wydania {from}. Na stronie głównej stanie, gdy w site.json wpiszesz je w „currentEdition”. Gdy je uchwalą, w wydaniu {from} wpisz "status": {status}',
  'new.editor': 'Schematy dla edytora są w {folder}, w wersji tego programu.',
};
