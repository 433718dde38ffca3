/** A font with nothing in it but what is read: the letter `A`, and empty tables of other names. */
export function makeFont({
  tables = [],
  embedding = 0,
}: { tables?: readonly string[]; embedding?: number } = {}): Buffer {
  const head = Buffer.alloc(54);
  head.writeUInt32BE(0x5f0f3cf5, 12);
  const os2 = Buffer.alloc(78);
  os2.writeUInt16BE(400, 4);
  os2.writeUInt16BE(embedding, 8);
  const contents = new Map([
    ['head', head],
    ['OS/2', os2],
    ['cmap', makeCharacterMap()],
    ['name', makeNames()],
    ...tables.map((tag) => [tag, Buffer.alloc(4)] as const),
  ]);
  const directory = Buffer.alloc(12 + contents.size * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(contents.size, 4);
  let [record, start] = [12, directory.length];
  for (const [tag, { length }] of contents) {
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(start, record + 8);
    directory.writeUInt32BE(length, record + 12);
    record += 16;
    start += length;
  }
  return Buffer.concat([directory, ...contents.values()]);
}

/** Format 12, one group. */
function makeCharacterMap(): Buffer {
  const numbers = [
    [0x00000001],
    [0x0003000a],
    [12],
    [0x000c0000],
    [28],
    [0],
    [1],
    [0x41],
    [0x41],
    [1],
  ].flat();
  const map = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) map.writeUInt32BE(number, index * 4);
  return map;
}

function makeNames(): Buffer {
  const text = Buffer.from('Small', 'utf16le').swap16();
  const names = Buffer.alloc(6 + 2 * 12);
  names.writeUInt16BE(2, 2);
  names.writeUInt16BE(names.length, 4);
  for (const [index, id] of [1, 6].entries()) {
    const record = 6 + index * 12;
    names.writeUInt16BE(3, record);
    names.writeUInt16BE(1, record + 2);
    names.writeUInt16BE(id, record + 6);
    names.writeUInt16BE(text.length, record + 8);
  }
  return Buffer.concat([names, text]);
}
