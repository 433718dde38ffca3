import { describe, expect, it } from 'vitest';
import { readTar } from '../../src/browser/read-tar.ts';

describe('readTar', () => {
  it('reads files in order, with their names, bytes and whether they are programs', () => {
    const archive = makeTar([
      { name: 'lib/', type: '5', mode: '0000755' },
      { name: 'lib/a.so', mode: '0000755', text: 'a'.repeat(513) },
      { name: './b.txt', mode: '0000644', text: 'b' },
    ]);
    expect(readTar(archive).map(({ bytes, ...rest }) => ({ ...rest, sizeBytes: bytes.length }))).toEqual([
      { name: 'lib/a.so', isExecutable: true, sizeBytes: 513 },
      { name: 'b.txt', isExecutable: false, sizeBytes: 1 },
    ]);
  });

  it.each(['../outside', 'lib/../../outside', '/etc/passwd'])(
    'refuses a name that leads outside: %s',
    (name) => {
      expect(() => readTar(makeTar([{ name, text: 'x' }]))).toThrow(
        `The archive holds "${name}", which leads outside.`,
      );
    },
  );

  it('refuses links', () => {
    expect(() => readTar(makeTar([{ name: 'a', type: '2' }]))).toThrow(
      'neither a file nor a folder (type 2)',
    );
  });

  it('refuses an archive that ends too early', () => {
    const archive = makeTar([{ name: 'a', text: 'x'.repeat(2000) }]);
    expect(() => readTar(archive.subarray(0, 1024))).toThrow('The archive is damaged at byte 0.');
  });
});

interface Entry {
  readonly name: string;
  readonly type?: string;
  readonly mode?: string;
  readonly text?: string;
}

function makeTar(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ name, type = '0', mode = '0000644', text = '' }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(mode, 100);
    header.write(text.length.toString(8).padStart(11, '0'), 124);
    header.write(type, 156);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
