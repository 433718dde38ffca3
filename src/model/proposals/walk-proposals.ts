import type { DataShape, ShapeOrName } from '../data/data-shape.ts';
import { dataShapes } from '../data/data-shapes.ts';
import { isRecord } from '../data/json-pointer.ts';

/** Keys and indexes from the root of a file. */
export type DataPath = readonly (string | number)[];

/** A proposal where it stands in a file: a text in one language, a statement, or a list of which every item is one. */
export interface ProposalPlace {
  readonly kind: 'text' | 'statement' | 'list';
  /** Of a text in one of several languages the last key is the language. */
  readonly path: DataPath;
  /** The innermost entry of a register that it is or that it is said of: a goal, a partner, a chapter. */
  readonly entry: { readonly register: string; readonly id: string } | undefined;
  readonly value: unknown;
}

/** Which of a text's languages count; all of them where it is left out. */
export type LanguageChoice = (languages: readonly string[]) => string | undefined;

interface Position extends Omit<ProposalPlace, 'kind'> {
  readonly shape: DataShape;
}

/**
 * Every proposal in a file of that kind, in its order, wherever the schemas allow a status. What is said within a proposal
 * belongs to it and is not counted again. The value may be wrong in any way: what has another shape is passed over.
 */
export function listProposalPlaces(kind: string, value: unknown, choose?: LanguageChoice): ProposalPlace[] {
  const shape = dataShapes[kind];
  return shape ? walk({ shape, path: [], entry: undefined, value }, choose) : [];
}

/** A shape by itself or by its name. */
export function resolveShape(shape: ShapeOrName): DataShape {
  const found = typeof shape === 'string' ? dataShapes[shape] : shape;
  if (!found) throw new Error(`There is no shape ${JSON.stringify(shape)}.`);
  return found;
}

function walk(position: Position, choose: LanguageChoice | undefined): ProposalPlace[] {
  const { shape, value } = position;
  if (shape.isText) return walkText(position, choose);
  if (Array.isArray(value) && shape.items !== undefined) {
    const items = resolveShape(shape.items);
    return value.flatMap((item: unknown, index) => walk(enter(position, items, index, item), choose));
  }
  if (!isRecord(value)) return [];
  if (shape.status === 'list' && value.status === 'proposal') return walkProposedList(position, choose);
  if (shape.status === 'statement' && value.status === 'proposal') return [found('statement', position)];
  return walkMembers(position, choose);
}

function walkMembers(position: Position, choose: LanguageChoice | undefined): ProposalPlace[] {
  const { value } = position;
  if (!isRecord(value)) return [];
  return Object.entries(position.shape.members ?? {}).flatMap(([key, member]) =>
    Object.hasOwn(value, key) ? walk(enter(position, resolveShape(member), key, value[key]), choose) : [],
  );
}

/** One proposal, unless some items say that they are none: then each of the others is one. */
function walkProposedList(position: Position, choose: LanguageChoice | undefined): ProposalPlace[] {
  const list = position.value as Readonly<Record<string, unknown>>;
  const items: readonly unknown[] = Array.isArray(list.items) ? list.items : [];
  const isSourced = (item: unknown): boolean => isRecord(item) && item.status === 'sourced';
  if (!items.some(isSourced)) return [found('list', position)];
  const arrayShape = resolveShape(position.shape.members?.items ?? {});
  const array = enter(position, arrayShape, 'items', items);
  return items.flatMap((item, index) => {
    const place = enter(array, resolveShape(arrayShape.items ?? {}), index, item);
    return isSourced(item) ? walk(place, choose) : [found('statement', place)];
  });
}

function walkText(position: Position, choose: LanguageChoice | undefined): ProposalPlace[] {
  const { value } = position;
  if (!isRecord(value)) return [];
  const languages = Object.keys(value);
  const counted = choose ? [choose(languages)] : languages;
  return languages.flatMap((language) => {
    const words = value[language];
    const isProposal = counted.includes(language) && isRecord(words) && words.status === 'proposal';
    return isProposal ? [found('text', enter(position, {}, language, words))] : [];
  });
}

function enter({ path, entry }: Position, shape: DataShape, key: string | number, value: unknown): Position {
  const isEntry = shape.defines !== undefined && isRecord(value) && typeof value.id === 'string';
  return {
    shape,
    path: [...path, key],
    value,
    entry: isEntry ? { register: shape.defines ?? '', id: String(value.id) } : entry,
  };
}

function found(kind: ProposalPlace['kind'], { path, entry, value }: Position): ProposalPlace {
  return { kind, path, entry, value };
}
