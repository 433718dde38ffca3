/** A file of the data as it was read, byte by byte. */
export interface OriginalFile {
  /** Relative to the data folder, with `/` on every system, e.g. `editions/torun-2010/strategy.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
