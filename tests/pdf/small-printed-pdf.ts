/** A PDF in the form XObject in which Chromium prints: the objects in the order given, a classic table, a trailer. */
export function writeSmallPrintedPdf(
  objects: Readonly<Record<number, string>>,
  options: { readonly root: number; readonly info: number },
): Uint8Array {
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  const offsets = new Array<number>(size).fill(0);
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  for (const [number, value] of Object.entries(objects)) {
    offsets[Number(number)] = text.length;
    text += `${number} 0 obj\n${value}\nendobj\n`;
  }
  const entries = offsets.map((offset) =>
    offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  const table = text.length;
  text += `xref\n0 ${size}\n${entries.join('')}trailer\n<</Size ${size}\n/Root ${options.root} 0 R\n/Info ${options.info} 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Two pages, two destinations, one of them with a percent-encoded name. */
export const twoPages: Readonly<Record<number, string>> = {
  1: '<</Title (Strategia)>>',
  2: '<</Type /Page\n/Parent 4 0 R>>',
  3: '<</Type /Page\n/Parent 4 0 R>>',
  4: '<</Type /Pages\n/Count 2\n/Kids [2 0 R 3 0 R]>>',
  5: '<</cel-2.4.rezultat-3 [3 0 R /XYZ 10.5 700.25 0]\n/cel#252d1 [2 0 R /XYZ 0 800 0]>>',
  6: '<</Type /Catalog\n/Pages 4 0 R\n/Dests 5 0 R>>',
};
