/** An element of a drawing as it is written; offsets count UTF-16 units of its text. */
export interface SvgElement {
  /** Without a prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly SvgAttribute[];
  readonly start: number;
  readonly children: SvgElement[];
  /** The text directly inside it. */
  text: string;
}

export interface SvgAttribute {
  /** Without a prefix. */
  readonly name: string;
  /** Empty without a prefix. */
  readonly namespace: string;
  readonly value: string;
  readonly start: number;
}

/** The element and everything in it, in the order of the file. */
export function listElements(element: SvgElement): SvgElement[] {
  return [element, ...element.children.flatMap(listElements)];
}
