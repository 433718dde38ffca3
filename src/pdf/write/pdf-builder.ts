/** Takes the objects of a PDF, and gives them their numbers. */
export interface ObjectSink {
  readonly allocate: () => number;
  readonly setValue: (objectNumber: number, source: string) => void;
  readonly setStream: (objectNumber: number, stream: PdfStream) => void;
  readonly addValue: (source: string) => number;
  readonly addStream: (stream: PdfStream) => number;
}

/** Objects that are being put together: values and streams by object number. */
export interface PdfBuilder extends ObjectSink {
  readonly values: ReadonlyMap<number, string>;
  readonly streams: ReadonlyMap<number, PdfStream>;
  /** One more than the highest number given out. */
  readonly size: number;
}

/** A stream: the entries of its dictionary except `Length`, and its bytes as they are to be stored. */
export interface PdfStream {
  readonly entries: Iterable<readonly [string, string]>;
  readonly bytes: Uint8Array;
}

/** An empty builder; its objects are numbered from 1 in the order in which numbers are asked for. */
export function createPdfBuilder(): PdfBuilder {
  const values = new Map<number, string>();
  const streams = new Map<number, PdfStream>();
  let size = 1;
  const allocate = (): number => size++;
  return {
    values,
    streams,
    get size() {
      return size;
    },
    allocate,
    setValue: (objectNumber, source) => void values.set(objectNumber, source),
    setStream: (objectNumber, stream) => void streams.set(objectNumber, stream),
    addValue: (source) => {
      const objectNumber = allocate();
      values.set(objectNumber, source);
      return objectNumber;
    },
    addStream: (stream) => {
      const objectNumber = allocate();
      streams.set(objectNumber, stream);
      return objectNumber;
    },
  };
}
