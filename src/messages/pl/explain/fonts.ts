import type { Explanation } from '../../message-language.ts';
import type { fontsExplainedEn } from '../../en/explain/fonts.ts';

/** Why these are problems, in Polish. One entry a code, in alphabetical order. */
export const fontsExplainedPl: Record<keyof typeof fontsExplainedEn, Explanation> = {
  'font-collection': {
    why: 'Plik jest zbiorem kilku krojów, a program potrzebuje jednego w każdym pliku.',
    wrong: 'fonts/kroje.ttc, w którym jest kilka krojów',
    right: 'fonts/kroj-Regular.ttf',
  },
  'font-coloured': {
    why: 'Znaki tego kroju są obrazkami, a w dokumencie dla wszystkich muszą być zwykłymi konturami.',
    wrong: 'krój z kolorowymi obrazkami (emoji)',
    right: 'krój o zwykłych konturach',
  },
  'font-locked': {
    why: 'Producent zapisał w pliku, że kroju nie wolno dołączać do dokumentów, a PDF zawsze go dołącza.',
    wrong: 'krój, którego producent zabrania dołączać do dokumentów',
    right: 'krój na wolnej licencji, na przykład z Google Fonts',
  },
  'font-missing':
    'site.json wymienia krój, którego nie ma w folderze data/fonts. Sprawdź nazwę pliku, także wielkość liter.',
  'font-not-used': {
    why: 'W folderze leży krój, którego nic nie używa. Dopisz go w site.json albo usuń.',
    wrong: 'plik fonts/kroj.ttf, o którym site.json nie mówi',
    right: '"fonts": [{ "file": "kroj.ttf" }] w site.json',
  },
  'font-postscript': {
    why: 'Przeglądarka nie umie wstawić kroju tego rodzaju do PDF jako tekstu, który da się odczytać i skopiować.',
    wrong: 'fonts/kroj.otf o konturach PostScript (CFF)',
    right: 'fonts/kroj.ttf o konturach TrueType',
  },
  'font-unreadable': {
    why: 'Program nie rozpoznaje w tym pliku kroju pisma. Zapewne pobrano go nie do końca.',
    wrong: 'fonts/kroj.ttf, który jest stroną internetową zapisaną pod tą nazwą',
    right: 'fonts/kroj.ttf, pobrany jeszcze raz',
  },
  'font-variable': {
    why: 'Jeden plik zawiera wszystkie grubości kroju. Do PDF potrzebne są osobne pliki; zwykle leżą obok, w folderze „static”.',
    wrong: 'fonts/kroj[wght].ttf, jeden plik na wszystkie grubości',
    right: 'fonts/kroj-Regular.ttf i fonts/kroj-Bold.ttf',
  },
  'invalid-font-name':
    'Nazwa pliku z krojem staje się częścią adresu, więc nie może mieć spacji ani polskich znaków.',
};
