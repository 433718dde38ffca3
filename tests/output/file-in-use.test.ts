import { spawn } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { retryWhileInUse } from '../../src/output/file-in-use.ts';
import { messagesOf } from './expected-problems.ts';
import { createTemporaryOutput } from './temporary-output.ts';

function failingTimes(times: number, code: string) {
  let tries = 0;
  return () => {
    tries += 1;
    return tries > times ? Promise.resolve(tries) : Promise.reject(Object.assign(new Error(code), { code }));
  };
}

describe('retryWhileInUse', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('tries again after %s', async (code) => {
    const { folder } = await createTemporaryOutput();
    const options = { folder, label: 'output', delaysMs: [1, 1] };
    expect(await retryWhileInUse(failingTimes(2, code), options)).toBe(3);
  });

  it('does not try again after other errors', async () => {
    const { folder } = await createTemporaryOutput();
    const options = { folder, label: 'output', delaysMs: [1, 1] };
    await expect(retryWhileInUse(failingTimes(1, 'ENOSPC'), options)).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  it.skipIf(process.platform !== 'linux')('names the file that is in use, after the last try', async () => {
    const { folder } = await createTemporaryOutput();
    await mkdir(path.join(folder, 'site/2010'), { recursive: true });
    const running = path.join(folder, 'site/2010/strategia.pdf');
    await copyFile('/bin/sleep', running);
    const child = spawn(running, ['60']);
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const options = { folder, label: 'output', delaysMs: [1] };
    expect(await messagesOf(retryWhileInUse(failingTimes(2, 'EBUSY'), options))).toEqual([
      'output  file-in-use  Nic nie opublikowano: plik, który trzeba zastąpić, jest otwarty w innym programie. ' +
        'Zamknij ten plik: output/site/2010/strategia.pdf. Potem uruchom program ponownie.',
      'output  file-in-use  Nothing was published: a file that has to be replaced is open in another program. ' +
        'Close this file: output/site/2010/strategia.pdf. Then start again.',
    ]);
  });

  it('names the folder where no file is in use', async () => {
    const { folder } = await createTemporaryOutput();
    const options = { folder, label: 'output', delaysMs: [1] };
    const [, english] = await messagesOf(retryWhileInUse(failingTimes(2, 'EBUSY'), options));
    expect(english).toBe(
      'output  file-in-use  Nothing was published: a file that has to be replaced is open in another program. ' +
        'Close this file: output. Then start again.',
    );
  });

  it.skipIf(process.platform === 'win32')('passes errors unchanged where open files hinder nothing', async () => {
    const { folder } = await createTemporaryOutput();
    await expect(retryWhileInUse(failingTimes(2, 'EBUSY'), { folder, label: 'output' })).rejects.toMatchObject({
      code: 'EBUSY',
    });
  });
});
