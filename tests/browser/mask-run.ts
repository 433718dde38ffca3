import { expect } from 'vitest';

/** A print without what differs from run to run: its dates, and the ids of header cells. */
export function maskRun(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const masked = text.replaceAll(/\(D:\d{14}[+-]\d\d'\d\d'\)/g, (date) => `(${'0'.repeat(date.length - 2)})`);
  expect(masked).not.toBe(text);
  // The ids count the nodes that the tab has had, which can be one document more or less; finishing gives others.
  return Buffer.from(masked.replaceAll(/\bnode\d{8}\b/g, 'node00000000'), 'latin1');
}
