import type { DoctorTextKey } from '../en/doctor.ts';

/** What `doctor` says, in Polish. */
export const doctorTextsPl: Record<DoctorTextKey, string> = {
  'help.command.doctor': 'sprawdza, czy na tym komputerze jest wszystko, czego potrzebuje budowanie',
  'doctor.node': 'Node {found} (potrzeba co najmniej {wanted})',
  'doctor.hint-node': 'Zainstaluj nowszy Node.',
  'doctor.program': 'strategia {version} w {folder}',
  'doctor.data': 'Dane: {folder}',
  'doctor.no-data': 'W {folder} nie ma danych (site.json).',
  'doctor.hint-no-data':
    'Uruchom program w folderze projektu, wskaż dane opcją --data albo zacznij od nowego: strategia init.',
  'doctor.browser': 'Przeglądarka uruchamia się: {version}',
  'doctor.browser-not-tested': 'Przeglądarka uruchamia się, ale program nie był z nią sprawdzany: {version}',
  'doctor.hint-browser-not-tested':
    'Dokumenty będą tylko podglądem. Sprawdzoną zainstaluje: npx puppeteer browsers install chrome-headless-shell@147',
  'doctor.no-browser': 'Nie ma przeglądarki, która drukuje dokumenty: {found}',
  'doctor.no-sandbox':
    'Piaskownica przeglądarki jest wyłączona, bo program działa jako root albo system na nią nie pozwala.',
  'doctor.fonts': 'Kroje pisma: {names}',
  'doctor.no-fonts': 'Nie da się odczytać krojów pisma: {names}',
  'doctor.hint-no-fonts': 'Zainstaluj pakiety ponownie: npm ci',
  'doctor.writable': 'Można zapisywać w {folder}',
  'doctor.not-writable': 'Nie można zapisywać w {folder} ({found}).',
  'doctor.hint-not-writable': 'Zmień prawa do tego folderu albo uruchom program jako ktoś, kto je ma.',
  'doctor.disk': 'Wolne miejsce na dysku: {free} GB',
  'doctor.hint-disk': 'Duże strategie potrzebują do {wanted} GB. Usuń to, co zbędne.',
  'doctor.memory': 'Pamięć: {found} GB',
  'doctor.hint-memory': 'Duże strategie potrzebują {wanted} GB; mniejsze zbudują się i tu.',
  'doctor.ready': 'Wszystko jest: można budować.',
  'doctor.not-ready': 'Czegoś brakuje: popraw to, przy czym stoi ✗.',
};
