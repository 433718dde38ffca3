/** What a cell can hold. A day is midnight UTC. */
export type SheetCell = string | number | boolean | Date | null;

/** A sheet as it is to be written, the first row its head. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly isHidden: boolean;
  /** Whether the first row is frozen and bold. */
  readonly hasHead: boolean;
}

export interface WrittenColumn {
  /** In characters. */
  readonly width: number;
  readonly isHidden?: boolean;
  readonly isDate?: boolean;
  /** The cells of a drop-down: `'Listy'!$A$2:$A$9`. */
  readonly list?: string;
  /** Whether something that is not in the list may be written too. */
  readonly isOpen?: boolean;
  /** What a spreadsheet says where something else is written. */
  readonly message?: string;
}

/** A sheet that was read, from a workbook or a CSV. */
export interface ReadSheet {
  /** Of a workbook's sheet, or of the CSV file. */
  readonly name: string;
  readonly rows: readonly ReadRow[];
  readonly merged: readonly string[];
  /** How messages call a cell: `Rezultaty!C17`, `wartosci.csv:17 (Rezultat)`. */
  readonly placeOf: (row: ReadRow, column: number) => string;
}

export interface ReadRow {
  /** Counted from 1, as the reader of the file counts. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
}
