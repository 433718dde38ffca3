import { expect, test } from 'vitest';
import { shapeLists } from '../../src/finish/mend/shape-lists.ts';
import type { ListFact, ListRole } from '../../src/model/print/print-facts.ts';
import { element as e, show } from './build-tree.ts';

const fact = (role: ListRole, itemCount: number): ListFact => ({ role, itemCount });

test('puts the content of an item into a body, beside its label', () => {
  const document = e('Document', e('L', e('LI', e('Lbl', 0), 1, e('L', e('LI', 2)))));
  expect(shapeLists(document, [fact('list', 1), fact('list', 1)])).toEqual([]);
  expect(show(document)).toBe('Document(L(LI(Lbl(0) LBody(1 L(LI(LBody(2)))))))');
});

test('makes TOC and TOCI of the contents, all levels of it', () => {
  const document = e('Document', e('L', e('LI', e('Link', 0), e('L', e('LI', e('P', e('Link', 1)))))));
  shapeLists(document, [fact('contents', 1), fact('contents', 1)]);
  expect(show(document)).toBe('Document(TOC(TOCI(Reference(Link(0)) TOC(TOCI(Reference(Link(1)))))))');
});

test('makes an index of the section that holds the lists of an index, or puts one around a list alone', () => {
  const section = e('Document', e('Sect', e('H2', 0), e('L', e('LI', 1)), e('L', e('LI', 2))));
  shapeLists(section, [fact('index', 1), fact('index', 1)]);
  expect(show(section)).toBe('Document(Index(H2(0) L(LI(LBody(1))) L(LI(LBody(2)))))');
  const alone = e('Document', e('L', e('LI', 0)));
  shapeLists(alone, [fact('index', 1)]);
  expect(show(alone)).toBe('Document(Index(L(LI(LBody(0)))))');
});

test('makes notes with ids of their own of the items of lists of notes', () => {
  const document = e('Document', e('L', e('LI', e('Lbl', 0), 1)), e('L', e('LI', 2)));
  shapeLists(document, [fact('notes', 1), fact('notes', 1)]);
  expect(show(document)).toBe('Document(Note(Lbl(0) 1) Note(2))');
  const ids = document.kids.map((kid) => (kid.kind === 'element' ? kid.entries.get('ID') : undefined));
  expect(ids).toEqual(['(note-00001)', '(note-00002)']);
});

test('takes no role from facts that do not fit the document, and says so', () => {
  const document = e('Document', e('L', e('LI', 0), e('LI', 1)));
  const [observation] = shapeLists(document, [fact('contents', 3)]);
  expect(observation).toMatchObject({
    rule: 'lists-out-of-step',
    detail: 'the document has lists of 2 items, the page of 3',
  });
  expect(show(document)).toBe('Document(L(LI(LBody(0)) LI(LBody(1))))');
});
