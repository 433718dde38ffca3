import { beforeAll, expect, test } from 'vitest';
import type { DocumentFacts } from '../../src/finish/document-facts.ts';
import { inspectWhole } from '../../src/finish/assemble/inspect-whole.ts';
import type { WholeLink } from '../../src/finish/assemble/inspect-whole.ts';
import { inspectPart } from '../../src/finish/inspect/inspect-part.ts';
import { parseDestinationName } from '../../src/pdf/read/destinations.ts';
import type { PdfDictionary } from '../../src/pdf/syntax/dictionary.ts';
import { parseTextString } from '../../src/pdf/syntax/text-string.ts';
import type { MarkedContents } from '../../src/finish/mend/mark-contents.ts';
import type { PrintedDocument } from '../../src/finish/printed-document.ts';
import { createElement, walkStructure } from '../../src/pdf/structure/structure-element.ts';
import type { StructureElement } from '../../src/pdf/structure/structure-element.ts';
import { documentFacts } from './fixture-facts.ts';
import { mendFixture, readPagesOf } from './finish-print.ts';
import { printFixtures } from './print-fixture.ts';
import type { FixturePrint } from './print-fixture.ts';

let print: FixturePrint;

beforeAll(async () => {
  [print] = (await printFixtures(['everything'])) as [FixturePrint];
});

interface Mended {
  document: PrintedDocument;
  contents: MarkedContents;
  facts: DocumentFacts;
  find: (type: string) => StructureElement;
}

/** The rules that a mended document breaks after something in it was spoilt. */
function inspectSpoilt(spoil: (mended: Mended) => void): string[] {
  const facts = documentFacts(print);
  const { document, contents } = mendFixture(print, facts.language);
  const find = (type: string) => walkStructure(document.structure).find((element) => element.type === type)!;
  const mended: Mended = { document, contents, facts, find };
  spoil(mended);
  const findings = [
    ...inspectPart({ ...mended, elements: walkStructure(document.structure) }),
    ...inspectWhole({
      facts: mended.facts,
      pageOf: readPagesOf(print),
      headings: [],
      links: Array.from(document.annotations.values(), readLink),
    }),
  ];
  return findings.map((finding) => finding.rule);
}

function readLink(annotation: PdfDictionary): WholeLink {
  const name = parseTextString(annotation.get('Contents') ?? '()');
  const destination = annotation.get('Dest');
  const target =
    destination === undefined
      ? { action: annotation.get('A') ?? '' }
      : { id: parseDestinationName(destination) };
  return { pageIndex: 0, name, target };
}

const editPage = (mended: Mended, edit: (text: string) => string): void => {
  const pages = mended.contents.pages.map((bytes, index) =>
    index === 3 ? Buffer.from(edit(bytes.toString('latin1')), 'latin1') : bytes,
  );
  mended.contents = { ...mended.contents, pages };
};

const firstAnnotation = ({ document }: Mended) => [...document.annotations.values()][0]!;

test('finds nothing in a mended document', () => {
  expect(inspectSpoilt(() => undefined)).toEqual([]);
});

test.each<readonly [string, (mended: Mended) => void, string]>([
  [
    'paint outside of marks',
    (m) => {
      editPage(m, (text) => `0 0 9 9 re\nf\n${text}`);
    },
    'unmarked-content',
  ],
  [
    'a mark without an end',
    (m) => {
      editPage(m, (text) => `${text}/Artifact BMC\n`);
    },
    'unbalanced-marks',
  ],
  [
    'content that no element holds',
    (m) => {
      m.find('H3').kids = [createElement('Em', [])];
    },
    'structure-and-content-differ',
  ],
  [
    'a number that is not in the content',
    (m) => {
      m.find('P').kids.push({ kind: 'content', pageIndex: 3, mcid: 900 });
    },
    'structure-and-content-differ',
  ],
  [
    'an unknown type',
    (m) => {
      m.find('BlockQuote').type = 'Datum';
    },
    'unknown-type',
  ],
  [
    'an empty element',
    (m) => {
      m.find('Sect').kids.push(createElement('P'));
    },
    'empty-element',
  ],
  [
    'text in a group',
    (m) => {
      m.find('P').type = 'Div';
    },
    'text-outside-block',
  ],
  [
    'a Span that says nothing',
    (m) => {
      m.find('Em').type = 'Span';
    },
    'empty-span',
  ],
  [
    'a heading without a bookmark',
    (m) => {
      m.document = { ...m.document, outline: [] };
    },
    'heading-without-bookmark',
  ],
  [
    'a bookmark without a title',
    (m) => {
      m.document.outline[0]!.title = ' ';
    },
    'bookmark-without-title',
  ],
  [
    'text in an item without a body',
    (m) => {
      m.find('LBody').type = 'P';
    },
    'bad-list',
  ],
  [
    'labels without a numbering',
    (m) => {
      m.find('L').entries.delete('A');
    },
    'bad-list',
  ],
  [
    'a note without an id',
    (m) => {
      m.find('Note').entries.delete('ID');
    },
    'bad-list',
  ],
  [
    'headers that are not there',
    (m) => {
      for (const e of walkStructure(m.find('Table'))) if (e.type === 'TH') e.entries.delete('ID');
    },
    'bad-table',
  ],
  [
    'a header cell without its scope',
    (m) => {
      m.find('TH').entries.delete('A');
    },
    'bad-table',
  ],
  [
    'a row with a cell too many',
    (m) => {
      m.find('TR').kids.push(createElement('TD'));
    },
    'bad-table',
  ],
  [
    'a figure without an alternative',
    (m) => {
      m.find('Figure').entries.delete('Alt');
    },
    'figure-without-alternative',
  ],
  [
    'a figure without a box',
    (m) => {
      m.find('Figure').entries.delete('A');
    },
    'figure-without-box',
  ],
  [
    'a link without a name',
    (m) => {
      firstAnnotation(m).delete('Contents');
    },
    'link-without-name',
  ],
  [
    'a link that leads nowhere',
    (m) => {
      firstAnnotation(m).set('Dest', '/nigdzie');
    },
    'link-leads-nowhere',
  ],
  [
    'an annotation that is not tagged',
    (m) => {
      m.find('Link').kids = m.find('Link').kids.filter((kid) => kid.kind !== 'annotation');
    },
    'link-untagged',
  ],
  [
    'an annotation that is no link',
    (m) => {
      firstAnnotation(m).set('Subtype', '/Widget');
    },
    'unknown-annotation',
  ],
  [
    'a document without a title',
    (m) => {
      m.facts = { ...m.facts, title: ' ' };
    },
    'no-title',
  ],
  [
    'a language that is none',
    (m) => {
      m.find('BlockQuote').entries.set('Lang', '(po polsku)');
    },
    'bad-language',
  ],
])('finds %s', (_, spoil, rule) => {
  expect(inspectSpoilt(spoil)).toContain(rule);
});
