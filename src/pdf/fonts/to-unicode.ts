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

/** Entries of a `bfchar` part. */
const mostEntries = 100;

/** Writes a ToUnicode CMap for codes of two bytes (9.10.3). */
export function formatToUnicode(textOf: ReadonlyMap<number, string>): string {
  const lines = [...textOf]
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => `<${code.toString(16).toUpperCase().padStart(4, '0')}> <${encodeHex(text)}>\n`);
  let parts = '';
  for (let start = 0; start < lines.length; start += mostEntries) {
    const part = lines.slice(start, start + mostEntries);
    parts += `${part.length} beginbfchar\n${part.join('')}endbfchar\n`;
  }
  return `${mapStart}${parts}${mapEnd}`;
}

function encodeHex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

const mapStart = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;

const mapEnd = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
