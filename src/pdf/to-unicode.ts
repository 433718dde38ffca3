/** Which text each code of a font stands for: reads the `bfchar` and `bfrange` parts of a ToUnicode CMap (9.10.3). */
export function parseToUnicode(map: string): Map<number, string> {
  const textOf = new Map<number, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      textOf.set(Number.parseInt(code, 16), decodeHex(text));
  for (const [, body = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of body.matchAll(range))
      addRange(textOf, { first, last, text });
  return textOf;
}

const range = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g;

function addRange(
  textOf: Map<number, string>,
  { first, last, text }: { readonly first: string; readonly last: string; readonly text: string },
): void {
  const start = Number.parseInt(first, 16);
  const end = Number.parseInt(last, 16);
  const base = decodeHex(text);
  const lastUnit = base.charCodeAt(base.length - 1);
  for (let code = start; code <= end; code++)
    textOf.set(code, base.slice(0, -1) + String.fromCharCode(lastUnit + code - start));
}

function decodeHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
