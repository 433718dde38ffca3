import type { ReviewTextKey } from '../en/review.ts';

/** What `review` says, in Polish. */
export const reviewTextsPl: Record<ReviewTextKey, string> = {
  'help.command.review':
    'pokazuje, czego brakuje celom, co nie jest przetłumaczone i czemu warto się przyjrzeć; --a11y sprawdza w przeglądarce strony zbudowanego serwisu: strategia review --a11y [FOLDER]',
  'help.option.date': 'review: dzień, z którym porównuje się terminy, np. 2027-01-31; bez niej dzisiejszy',
  'help.option.a11y':
    'review: zapisuje, co wykazały automatyczne badania dostępności, z datą i nazwami narzędzi',
  'usage.wrong-date': '--date nie może mieć wartości „{found}”. Podaj rok, miesiąc i dzień: 2027-01-31.',
  'usage.review-file-taken':
    'Plik {file} już istnieje i nie jest raportem polecenia strategia review. Niczego nie zmieniono. Wybierz inną nazwę.',
  'usage.review-file-is-folder': '{file} to folder. Podaj nazwę pliku, na przykład {file}/przeglad.html.',
  'review.written': 'Raport: {file}',
  'review.title': 'Przegląd danych (strategia review)',
  'review.day': 'Terminy na dzień {date}',
  'review.goals': 'Co mają cele',
  'review.of-edition': '{title} (wydanie {id})',
  'review.column.number': 'Nr',
  'review.column.goal': 'Cel',
  'review.column.results': 'Rezultaty',
  'review.column.partners': 'Partnerzy',
  'review.column.instruments': 'Instrumenty',
  'review.column.indicators': 'Wskaźniki',
  'review.column.values': 'Wartości',
  'review.column.deadlines': 'Terminy',
  'review.column.sources': 'Źródła',
  'review.column.place': 'Miejsce',
  'review.cell.missing': 'brak',
  'review.cell.empty': 'pusta',
  'review.cell.not-expected': '–',
  'review.cell.below': 'niżej: {count}',
  'review.cell.of': '{count} z {of}',
  'review.cell.proposal': '{words}*',
  'review.total': 'Brakuje w',
  'review.legend.columns':
    'Wartości: wskaźniki celu, które mają wartość bazową albo osiągniętą. Terminy: rezultaty, które mają rok. Źródła: ile różnych źródeł powołano.',
  'review.legend.missing':
    'brak: nie podano; dopisz w pliku celu albo zostaw, jeśli dokument tego nie podaje.',
  'review.legend.empty': 'pusta: lista bez pozycji, a dane mówią dlaczego.',
  'review.legend.not-expected': '–: cele tego rodzaju tego nie mają.',
  'review.legend.below': 'niżej: tyle wskaźników mierzy cele, które do niego należą.',
  'review.legend.proposal': '*: w całości propozycja redakcji.',
  'review.translations': 'Czego nie przetłumaczono',
  'review.language': 'Język: {language}',
  'review.translated': 'Wszystkie teksty są przetłumaczone (liczba tekstów: {count}).',
  'review.untranslated':
    'Bez tłumaczenia: {count} z {all} tekstów. Dopisz w każdym „{language}”; do tego czasu czytelnik zobaczy je w języku dokumentu.',
  'review.chapters': 'Rozdziały bez tego języka: {count}. Do napisania:',
  'review.words':
    'Napisy serwisu, które z braku innych są po angielsku: {count}. Polecenie strategia labels {language} zapisze je w pliku do tłumaczenia.',
  'review.remarks': 'Czemu warto się przyjrzeć',
  'review.remarks.none': 'Niczemu.',
  'review.remarks.about': 'Nic z tego nie wstrzymuje publikacji. Co jest tak, jak ma być, może zostać.',
  'review.topic.unfinished': 'Do uzupełnienia',
  'review.topic.copied': 'Pozostałości po innej strategii',
  'review.topic.deadlines': 'Terminy, które minęły',
  'review.topic.measures': 'Rezultaty bez miernika',
  'review.topic.lengths': 'Teksty znacznie dłuższe niż inne tego rodzaju',
  'review.topic.unused': 'Wpisy, których nic nie używa',
  'review.topic.other': 'Inne wskazówki',
  'review.more': '… i jeszcze {count}: wszystkie pokaże --format html --out przeglad.html',
  'review.place': '{file}, wiersz {line}',
  'review.column.text': 'Tekst',
  'review.column.found': 'Co znaleziono',
  'review.column.hint': 'Co można zrobić',
  'review.message.consultation-ended': 'Konsultacje skończyły się {date}.',
  'review.hint.consultation-ended': 'Podaj, co było dalej: nowy „status”, na przykład „tabled”.',
  'review.message.horizon-past': 'Strategia sięga do roku {year}, a ten już minął.',
  'review.hint.horizon-past':
    'Jeśli już nie obowiązuje, wpisz "status": { "type": "expired" } albo „superseded” i to, co ją zastąpiło.',
  'review.message.result-overdue':
    'Rezultat {number} {goal} miał być osiągnięty w roku {year}; dane nie mówią, że jest.',
  'review.hint.result-overdue':
    'Podaj stan realizacji w pliku statuses.json w folderze monitoring albo popraw rok.',
  'review.message.target-without-value':
    'Wskaźnik „{name}” ma wartość docelową na {date}, a nie ma wartości osiągniętej z tego dnia ani późniejszej.',
  'review.hint.target-without-value': 'Dopisz wartość w pliku monitoring/{edition}/values.json.',
  'review.message.results-without-measure': 'Bez miernika ({goal}), rezultaty nr: {numbers}.',
  'review.hint.results-without-measure':
    'Dopisz „measure”: po czym widać, że rezultat osiągnięto. Zostaw, jeśli dokument tego nie podaje.',
  'review.message.no-result-with-measure': 'Żaden rezultat nie ma miernika (liczba rezultatów: {count}).',
  'review.hint.no-result-with-measure':
    'Dopisz rezultatom „measure”: po czym widać, że je osiągnięto. Zostaw, jeśli dokument tego nie podaje.',
  'review.message.long-text':
    'Liczba znaków: {count}, a w innych tekstach tego rodzaju około {usual}: „{found}”',
  'review.hint.long-text':
    'Sprawdź, czy nie trafił tu też inny tekst albo notatka. Jeśli tak jest w dokumencie, zostaw.',
  'review.message.partner-without-goal': 'Partner „{name}” nie wspiera żadnego celu.',
  'review.hint.partner-without-goal': 'Dopisz go („{id}”) do listy „partners” celu albo usuń wpis.',
  'review.message.instrument-without-goal': 'Instrument „{name}” nie służy żadnemu celowi.',
  'review.hint.instrument-without-goal': 'Dopisz go („{id}”) do listy „instruments” celu albo usuń wpis.',
  'review.message.kind-without-entry': 'Żaden wpis nie jest rodzaju „{name}”.',
  'review.hint.kind-without-entry': 'Podaj ten rodzaj („{id}”) we wpisie, do którego pasuje, albo go usuń.',
  'review.message.source-never-cited': 'Na źródło „{name}” nic się nie powołuje.',
  'review.hint.source-never-cited': 'Powołaj je („{id}”) tam, skąd pochodzi treść, albo usuń wpis.',
  'review.message.indicator-without-goal': 'Wskaźnik „{name}” nie mierzy żadnego celu.',
  'review.hint.indicator-without-goal':
    'Podaj w „goals”, co mierzy; albo napisz "context": true, jeśli pokazuje tło.',
};
