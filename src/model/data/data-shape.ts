/**
 * What a schema says of a value, as far as it matters for proposals: where a status may stand, what names what by its id,
 * and what cannot be without what. Made from the schemas (`npm run types`); what holds neither is left out.
 */
export interface DataShape {
  /** A text: words, or words by language, each with a status of its own. */
  readonly isText?: true;
  /** The value's own key `status` says where it comes from: a statement, or a list with `items`. */
  readonly status?: 'statement' | 'list';
  /** The value is an entry of that register, by its `id`. */
  readonly defines?: string;
  /** The value is the id of an entry of that register. */
  readonly names?: string;
  readonly members?: Readonly<Record<string, ShapeOrName>>;
  /** The members without which the value cannot be. */
  readonly required?: readonly string[];
  readonly items?: ShapeOrName;
  readonly minItems?: number;
}

/** A shape, or the name of one that stands in several places. */
export type ShapeOrName = DataShape | string;
