import { describe, expect, it } from 'vitest';
import { takePicture } from '../../src/browser/take-picture.ts';
import type { PictureJob } from '../../src/model/print/picture-job.ts';
import { openOnce } from './open-once.ts';
import { makeJob, makeSection } from './sample-job.ts';
import { testSettings } from './test-settings.ts';

const makePicture = async (html: string): Promise<PictureJob> => ({
  ...(await makeJob({ name: '2010/cel-1.png', sections: [makeSection('picture', html)] })),
  widthPx: 400,
  heightPx: 210,
});

describe('a picture of a document', () => {
  const browser = openOnce();

  it('is a PNG of the size that was asked for, the same bytes each time', async () => {
    const job = await makePicture('<h1>Zażółć gęślą jaźń</h1>');
    const first = Buffer.from(await takePicture(browser(), job, testSettings));
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([400, 210]);
    expect(Buffer.from(await takePicture(browser(), job, testSettings)).equals(first)).toBe(true);
  });

  it('shows another text as another picture', async () => {
    const one = await takePicture(browser(), await makePicture('<h1>Cel 1</h1>'), testSettings);
    const other = await takePicture(browser(), await makePicture('<h1>Cel 2</h1>'), testSettings);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it('is not taken of what asks for something that is not its own', async () => {
    const job = await makePicture('<img src="https://example.org/a.png" alt="">');
    await expect(takePicture(browser(), job, testSettings)).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'print-request-denied' }),
      ]) as unknown,
    });
  });
});
