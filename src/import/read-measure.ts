/** What a measure of a result is called in strategies. */
const word =
  '(?:mierniki?|miar[ay]|wskaźniki?|measures?|indicators?)(?: (?:rezultatu|realizacji|of success))?';
const ownLine = new RegExp(`^(?:[•·▪*–—-]\\s+)?${word}\\s*:\\s*(\\S.*)$`, 'iu');
const behindText = new RegExp(`^(.*?\\S)\\s*([,;.–—-]|\\()\\s*${word}\\s*:\\s*(\\S.*)$`, 'iu');

/** "Miernik: liczba miejsc" on a line of its own. */
export function readMeasureLine(line: string): string | undefined {
  const measure = ownLine.exec(line)?.[1];
  return measure && withoutSign(measure);
}

/** "Nowy żłobek (miernik: liczba miejsc)", "Nowy żłobek; wskaźnik: liczba miejsc". */
export function takeMeasure(text: string): { readonly text: string; readonly measure?: string } {
  const [, own, sign, measure] = behindText.exec(text) ?? [];
  if (own === undefined || measure === undefined) return { text };
  const inner = withoutSign(sign === '(' ? measure.replace(/\)\s*[;,.]?$/u, '') : measure);
  return { text: own, measure: inner };
}

function withoutSign(text: string): string {
  return text.replace(/\s*[;,.]$/u, '');
}
