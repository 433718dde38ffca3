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

/** An element that is kept, with what style sheets say of it as attributes. */
export interface CleanElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly start: number;
  readonly children: readonly CleanElement[];
}

interface Branch<Element> {
  readonly children: readonly Element[];
}

/** The element and everything in it, in the order of the file. */
export function listElements<Element extends Branch<Element>>(root: Element): Element[] {
  const listed: Element[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    listed.push(element);
    for (const child of element.children.toReversed()) waiting.push(child);
  }
  return listed;
}
