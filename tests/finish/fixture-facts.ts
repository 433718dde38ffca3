import type { DocumentFacts } from '../../src/finish/document-facts.ts';
import { readPageMap } from '../../src/pdf/read/page-map.ts';
import type { FixturePrint } from './print-fixture.ts';

/** The facts of a fixture's document, and what its page says. */
export interface FixtureFacts extends DocumentFacts {
  readonly print: FixturePrint['facts'];
}

export function documentFacts(print: FixturePrint, changes: Partial<FixtureFacts> = {}): FixtureFacts {
  return {
    title: 'Strategia Rozwoju Gminy Łąka',
    language: 'pl',
    author: 'Gmina Łąka',
    tool: { name: 'strategia', version: '0.1.0' },
    date: new Date('2010-11-18T00:00:00Z'),
    identity: '0123456789abcdef'.repeat(4),
    pageCount: readPageMap(print.bytes).pageCount,
    print: print.facts,
    attachments: [],
    standard: 'ua-1',
    isVerified: true,
    ...changes,
  };
}
