import type { ProgramTextKey } from '../en/program.ts';
import { beginTextsPl } from './begin.ts';
import { doctorTextsPl } from './doctor.ts';
import { editTextsPl } from './edit.ts';
import { importTextsPl } from './import.ts';
import { accessibilityTextsPl } from './accessibility.ts';
import { releaseTextsPl } from './release.ts';
import { reviewTextsPl } from './review.ts';
import { workbookTextsPl } from './workbook.ts';

/** What the program says of itself, in Polish. */
export const programTextsPl: Record<ProgramTextKey, string> = {
  ...beginTextsPl,
  ...doctorTextsPl,
  ...editTextsPl,
  ...importTextsPl,
  ...accessibilityTextsPl,
  ...releaseTextsPl,
  ...reviewTextsPl,
  ...workbookTextsPl,
  'help.about': 'strategia {version} – publikuje strategię z plików JSON jako serwis i dokument PDF.',
  'help.usage': 'Użycie: strategia <polecenie> [opcje]',
  'help.commands': 'Polecenia:',
  'help.command.build': 'buduje wszystkie wydania do output/',
  'help.command.validate': 'sprawdza dane i mówi, co poprawić',
  'help.command.tidy':
    'pokazuje spacje, znaki diakrytyczne i znaki niewidoczne, które umie poprawić; z --write poprawia',
  'help.command.explain':
    'wyjaśnia problem na przykładzie: strategia explain KOD; bez kodu wymienia wszystkie',
  'help.command.dev': 'buduje, udostępnia serwis na tym komputerze i buduje ponownie po każdej zmianie',
  'help.command.extract': 'wyjmuje dane z pełnego dokumentu: strategia extract DOKUMENT.pdf --out FOLDER',
  'help.command.labels': 'zapisuje słowa, których brakuje w języku, do przetłumaczenia: strategia labels de',
  'help.command.build-all':
    'buduje w folderze każdy projekt, którego dane się zmieniły: strategia build-all FOLDER --out FOLDER',
  'help.command.catalogue': 'łączy wyniki części build-all: strategia catalogue FOLDER',
  'help.options': 'Opcje:',
  'help.option.edition': 'tylko to wydanie (w build wymaga --out)',
  'help.option.out': 'dokąd zapisać; istniejący folder musi być pusty albo zbudowany przez program',
  'help.option.only': 'tylko serwis albo tylko PDF (wymaga --out)',
  'help.option.profile': 'tylko te formy dokumentu, kilka po przecinku (wymaga --out)',
  'help.option.pdf-standard':
    'ua-1: PDF/UA-1 i PDF/A-3a, które zna każdy czytnik (zwykle); ua-2: PDF 2.0 z PDF/UA-2, PDF/A-4f i WTPDF',
  'help.option.proposals':
    'pokaż (show) albo ukryj (hide) propozycje redakcji; wybór konieczny dla wydania uchwalonego',
  'help.option.data': 'folder z danymi; domyślnie data/',
  'help.option.base': 'ścieżka, pod którą stanie serwis; domyślnie /',
  'help.option.no-cache': 'tworzy wszystko od nowa, także to, co od ostatniego budowania się nie zmieniło',
  'help.option.shard': 'build-all: tylko część projektów, np. 2/4 to druga z czterech',
  'help.option.port': 'dev, edit: port na tym komputerze; domyślnie 8080',
  'help.option.write': 'tidy, import: zmienia pliki',
  'help.option.format':
    'validate i build mówią też programom, co znalazły; text rysuje wiersze z problemami także poza terminalem',
  'help.option.messages': 'język komunikatów programu; domyślnie pl',
  'help.option.debug': 'więcej szczegółów o błędach samego programu',
  'help.option.help': 'pokazuje ten tekst',
  'help.option.version': 'pokazuje wersję',
  'usage.unknown-command': 'Nie ma polecenia „{found}”. Polecenia: {allowed}.',
  'usage.did-you-mean': 'Czy chodziło o „{suggestion}”?',
  'usage.unexpected-argument': '„{found}” to o jedno słowo za dużo.',
  'usage.unknown-option': 'Nie ma opcji „{found}”.',
  'usage.see-help': 'Zobacz: strategia --help',
  'usage.missing-value': 'Opcja „{found}” wymaga wartości.',
  'usage.unexpected-value': 'Opcja „{found}” nie przyjmuje wartości.',
  'usage.wrong-value': '{option} nie może mieć wartości „{found}”. Wpisz jedną z: {allowed}.',
  'usage.wrong-port': '--port nie może mieć wartości „{found}”. Wpisz liczbę od 1024 do 65535.',
  'usage.wrong-base':
    '--base nie może mieć wartości „{found}”. Wpisz ścieżkę, która zaczyna się i kończy znakiem /, np. /strategia/.',
  'usage.port-in-use':
    'Port {port} jest zajęty: używa go inny program, być może drugie strategia dev. Zamknij go albo wybierz inny port: --port {other}',
  'usage.needs-out':
    '{option} buduje tylko część, która nie może zastąpić całości. Wskaż miejsce: --out FOLDER',
  'usage.no-format': 'Polecenie „{found}” nie ma opcji --format; mają ją validate i build.',
  'usage.unknown-code': 'Nie ma problemu „{found}”.',
  'usage.see-codes': 'Wszystkie wymienia: strategia explain',
  'usage.missing-document':
    'Z którego dokumentu? Podaj jego nazwę po poleceniu: strategia extract DOKUMENT.pdf --out FOLDER',
  'usage.missing-language': 'Jaki język? Podaj jego oznaczenie po poleceniu: strategia labels de',
  'usage.wrong-language':
    '„{found}” to nie jest oznaczenie języka. Napisz dwie lub trzy małe litery: strategia labels de',
  'usage.missing-projects': 'Gdzie są projekty? Podaj ich folder: strategia build-all FOLDER --out FOLDER',
  'usage.missing-results': 'Gdzie są wyniki build-all? Podaj ich folder: strategia catalogue FOLDER',
  'usage.wrong-shard': '--shard nie może mieć wartości „{found}”. Napisz, która część z ilu: od 1/4 do 4/4.',
  'usage.extract-needs-out': 'Wskaż nowy lub pusty folder, do którego trafią dane: --out FOLDER',
  'stage.load': 'wczytywanie danych',
  'stage.validate': 'sprawdzanie danych',
  'stage.browser': 'uruchamianie przeglądarki',
  'stage.pdf': 'druk PDF',
  'stage.finish': 'wykończenie PDF',
  'stage.site': 'budowanie serwisu',
  'stage.publish': 'publikowanie',
  'progress.waiting': 'trwa inne budowanie (proces {pid}), czekam',
  'progress.recovered': 'naprawiono przerwaną wcześniej publikację',
  'progress.fresh-browser': 'przeglądarka nieoczekiwanie zakończyła pracę; uruchamiana jest nowa',
  'progress.no-sandbox':
    'piaskownica przeglądarki jest wyłączona, bo program działa jako root albo system na nią nie pozwala',
  'progress.unverified':
    'przeglądarka {version} nie jest tą, na której program sprawdzono: dokumenty będą tylko podglądem',
  'progress.document-left-out':
    'pominięto dokument {path}: nawet z samymi celami najwyższego poziomu ma stron: {found}, a w tej formie może ich mieć najwyżej {maximum}; miejsca przybędzie, gdy skrócisz tytuły, misję lub wizję',
  'progress.missing-words':
    '{folder}/labels/{language}.json: brakuje {count} z {all} słów interfejsu; pojawiają się po angielsku. „strategia labels {language}” zapisze plik, w którym będą',
  'summary.done': 'Opublikowano w {seconds} s. Pliki: {files}, razem {size}.',
  'summary.unchanged':
    'Nic się nie zmieniło od ostatniego budowania: wszystkie pliki w {folder} są na miejscu i nienaruszone (liczba: {files}; {seconds} s). Od nowa buduje --no-cache.',
  'summary.pages': '{size}, stron: {pages}',
  'summary.site': 'strony serwisu: {count}',
  'summary.content':
    'Listy celów: ze źródeł {sourced}, propozycji {proposed}, świadomie pustych {empty}, bez danych w źródle {missing}.',
  'summary.proposals': 'Zawiera propozycje redakcyjne (liczba: {count}), które nie są częścią uchwały.',
  'summary.proposals-draft': 'Zawiera propozycje redakcyjne (liczba: {count}).',
  'summary.kilobytes': '{size} kB',
  'summary.megabytes': '{size} MB',
  'summary.preview':
    'Dokumenty PDF to podgląd niesprawdzony i mówią to na każdej stronie: wydrukowała je przeglądarka {browser}, na której programu nie sprawdzono. Do publikacji: npx puppeteer browsers install chrome-headless-shell@147',
  'summary.no-url':
    'W site.json nie ma „url”: bez kodu QR, adresów kanonicznych, mapy strony i kanału zmian.',
  'summary.no-publisher': 'W site.json nie ma „publisher”: serwis mówi o sobie, że nie jest urzędowy.',
  'summary.look': 'Otwórz: {path}',
  'summary.offline':
    'W przeglądarce bez skryptów odsyłacze między stronami działają z dysku w archiwum {archive} albo po: npm run dev',
  'extract.done': 'Plików wydania {edition}: {count}. Są w folderze {folder}',
  'extract.next':
    'Zbuduj z nich: strategia build --data "{folder}" --edition {edition} --proposals show --out FOLDER',
  'labels.done':
    '{file}: słów do przetłumaczenia jest {count}; każde stoi po „[en] ”. Wpisz w to miejsce swój tekst, bez „[en] ”.',
  'labels.complete':
    'W języku {language} nie brakuje żadnego słowa. W {file} jest tylko to, co chcesz nazwać inaczej.',
  'validate.done': 'Dane są poprawne. Wydania: {editions}.',
  'tidy.change': '„{before}” → „{after}”',
  'tidy.unread':
    'Plik {file} zostaje bez zmian: nie da się go odczytać. Polecenie strategia validate powie dlaczego.',
  'tidy.nothing': 'Nie ma czego poprawiać.',
  'tidy.found':
    'Do poprawienia: tekstów {count}, plików {files}. Niczego nie zmieniono; poprawia polecenie strategia tidy --write.',
  'tidy.done': 'Poprawiono: tekstów {count}, plików {files}.',
  'all.published': '[{place}] {project}: opublikowano, {seconds} s, pliki: {files}',
  'all.unchanged': '[{place}] {project}: bez zmian',
  'all.failed': '[{place}] {project}: nie udało się, {seconds} s',
  'all.gone':
    '{project}: tego projektu już nie ma, więc znika ze spisu. To, co z niego opublikowano, zostaje w {folder}.',
  'all.done':
    'Projekty: {count}. Opublikowano: {published}, bez zmian: {unchanged}, nie udało się: {failed}; {seconds} s.',
  'all.merge': 'Gdy skończą się wszystkie części, połącz ich wyniki: strategia catalogue "{folder}"',
  'catalogue.done': 'Spis projektów ({count}, w tym nieudane: {failed}) jest w {folder}',
  'problems.count': 'Problemy: {count}. Niczego nie opublikowano; to, co było opublikowane, jest bez zmian.',
  'failure.unexpected': 'Błąd programu: {message}',
  'failure.unchanged':
    'Niczego nie opublikowano; to, co było opublikowane, jest bez zmian. Z opcją --debug program powie więcej.',
  'failure.nothing-written': 'Niczego nie zapisano.',
  'failure.aborted': 'Zatrzymano. To, co było opublikowane, jest bez zmian.',
  'dev.building': 'Trwa budowanie serwisu…',
  'dev.built': 'Zbudowano w {seconds} s.',
  'dev.serving': 'Serwis jest pod adresem {address} (Ctrl+C zatrzymuje)',
  'dev.document': 'Dokument po {seconds} s: {address}',
  'dev.failed': 'Nie udało się zbudować serwisu',
  'dev.rebuilt': 'Zbudowano ponownie w {seconds} s.',
  'dev.waiting': 'Popraw to i zapisz plik: następna zmiana zostanie zbudowana.',
  'dev.pages': 'Strony po {seconds} s: {address}',
  'dev.bar': 'Podgląd podczas pisania',
  'dev.bar.document': 'Dokument PDF',
  'dev.bar.hide': 'Ukryj (Esc)',
  'dev.bar.show': 'Do poprawienia: {count}',
  'dev.bar.lost': 'Podgląd nie działa. Aby go wznowić: npm run dev',
  'dev.viewer.title': 'Dokument podczas pisania',
  'dev.viewer.site': 'Serwis',
  'dev.viewer.file': 'Plik PDF',
  'dev.viewer.waiting': 'Dokument powstaje…',
  'dev.viewer.page': 'Ostatnia zmiana: strona {page}',
};
