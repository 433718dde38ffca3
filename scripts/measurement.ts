/** What one process measured; seconds. */
export interface Measurement {
  readonly stages: Readonly<Record<string, number>>;
  readonly pages: number;
  readonly sitePages: number;
  readonly pdfBytes: number;
}
