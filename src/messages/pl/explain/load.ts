import type { Explanation } from '../../message-language.ts';
import type { loadExplainedEn } from '../../en/explain/load.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const loadExplainedPl: Record<keyof typeof loadExplainedEn, Explanation> = {
  'copied-file': {
    why: 'Obok pliku leży jego kopia, więc wszystko, co w nim jest, stałoby w serwisie dwa razy. Kopie zapasowe trzymaj poza folderem danych.',
    wrong: 'goals/1.json, goals/1 — kopia.json',
    right: 'goals/1.json, goals/2.json',
  },
  'duplicate-key':
    'W tych samych klamrach dwa razy stoi ten sam klucz. Policzyłby się tylko jeden, a drugi zniknąłby bez śladu.',
  'empty-file':
    'W pliku nic nie ma. Może zapis się nie udał; poprzednia wersja bywa w kopii zapasowej albo w historii zmian.',
  'file-too-large': {
    why: 'Dane to sam tekst i nawet duża strategia zajmuje mało miejsca. Do tego pliku trafiło zapewne coś innego, na przykład obraz.',
    wrong: 'goals/1.json ma 120 MB',
    right: 'goals/1.json ma 40 kB; obraz leży osobno, w folderze figures/',
  },
  'forbidden-key':
    'Słowa „__proto__”, „constructor” i „prototype” mają dla komputera szczególne znaczenie, więc nie mogą być kluczami.',
  'json-after-end':
    'Pierwsza klamra pliku jest już zamknięta, a coś jeszcze za nią stoi. Zwykle to jedna klamra za dużo.',
  'json-bare-date':
    'Data stoi w cudzysłowie i zaczyna się od roku. Bez cudzysłowu program widziałby w niej dziwną liczbę.',
  'json-comment':
    'Plik JSON nie ma miejsca na uwagi dla siebie. Trafiłyby zresztą do danych, które każdy może pobrać.',
  'json-control-character':
    'W tekście jest tabulator albo inny znak, którego nie widać; na przykładzie jest to strzałka. Zwykle trafia tam przy wklejaniu z arkusza.',
  'json-escape':
    'Ukośnik „\\” ma w pliku JSON szczególne znaczenie, dlatego jako zwykły znak pisze się go dwa razy.',
  'json-inner-quote':
    'Prosty cudzysłów kończy tekst. Cudzysłów, który ma być widoczny, pisze się tak jak w druku: „…”.',
  'json-long-key':
    'W miejscu klucza stoi cały tekst. Klucz to krótkie słowo przed dwukropkiem, tekst stoi po nim.',
  'json-missing-colon': 'Między kluczem a tym, co po nim stoi, musi być dwukropek.',
  'json-missing-comma': 'Każdy wpis oddziela się od następnego przecinkiem; po ostatnim przecinka nie ma.',
  'json-open-text':
    'Tekst ma cudzysłów na początku, a nie ma go na końcu wiersza. Cały tekst stoi w jednym wierszu pliku, choćby był długi.',
  'json-quotes':
    'Tekst w pliku JSON stoi między prostymi cudzysłowami. Drukarskie wstawia sam Word, więc nie pisz tych plików w Wordzie.',
  'json-spaced-number':
    'Liczbę pisze się w danych bez odstępów. Na stronie i w dokumencie program sam oddzieli tysiące.',
  'json-syntax':
    'Program zgubił się w tym miejscu. Zwykle brakuje cudzysłowu, przecinka albo nawiasu, tutaj albo tuż wyżej.',
  'json-too-deep': {
    why: 'Nawiasy stoją jeden w drugim tak głęboko, że nie może to być strategia. Do folderu trafił zapewne inny plik.',
    wrong: '[[[[[[ … ponad sto nawiasów jeden w drugim … ]]]]]]',
    right: '"children": [{ "id": "czysta-woda", "title": "Czysta woda" }]',
  },
  'json-trailing-comma':
    'Po ostatnim wpisie przed zamykającym nawiasem nie stawia się przecinka. Zostaje często po usunięciu wpisu.',
  'json-truncated':
    'Plik kończy się, zanim zamknięto wszystkie nawiasy. Mógł się nie zapisać do końca albo usunięto o jeden nawias za dużo.',
  'json-wrong-sign':
    'Klucz od wartości oddziela dwukropek, a wpisy od siebie przecinek. Średnik i znak równości nic tu nie znaczą.',
  'link-outside': {
    why: 'W folderze leży skrót do pliku poza nim. Na innym komputerze prowadziłby donikąd, więc program go nie otwiera.',
    wrong: 'goals/1.json jest skrótem do pliku na innym dysku',
    right: 'goals/1.json jest samym plikiem',
  },
  'merge-conflict':
    'Dwie osoby zmieniły to samo miejsce, a git zapisał w pliku obie wersje. Trzeba wybrać jedną i usunąć trzy wiersze ze znakami.',
  'missing-folder': {
    why: 'Program szuka folderu data/ tam, gdzie go uruchomiono. Wejdź do folderu projektu albo wskaż dane opcją --data.',
    wrong: 'strategia validate --data strategie/mala, a takiego folderu nie ma',
    right: 'strategia validate --data data',
  },
  'not-a-file': {
    why: 'W tym miejscu program czyta plik, a stoi tu folder o jego nazwie.',
    wrong: 'folder o nazwie strategy.json',
    right: 'plik o nazwie strategy.json',
  },
  'not-a-folder': {
    why: 'W tym miejscu program szuka folderu, a stoi tu plik o jego nazwie.',
    wrong: 'plik o nazwie goals',
    right: 'folder o nazwie goals, a w nim pliki celów',
  },
  'not-utf-8': {
    why: 'Plik zapisano starym sposobem kodowania, w którym polskie litery wyglądają dla innych programów jak krzaki.',
    wrong: 'partners.json zapisany w kodowaniu Windows-1250',
    right: 'partners.json zapisany w kodowaniu UTF-8',
  },
  'unreadable-file': {
    why: 'Komputer nie pozwolił otworzyć pliku: nie ma do niego prawa albo trzyma go inny program, na przykład Excel.',
    wrong: 'partners.json, którego nie wolno czytać osobie, która uruchomiła program',
    right: 'partners.json, który ta osoba może otworzyć',
  },
  'wrong-encoding': {
    why: 'Notatnik zapisał plik jako „Unicode”. Wybierz „Zapisz jako”, a potem kodowanie UTF-8.',
    wrong: 'partners.json zapisany jako „Unicode” (UTF-16)',
    right: 'partners.json zapisany w kodowaniu UTF-8',
  },
};
