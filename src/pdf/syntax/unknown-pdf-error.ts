/** The printed PDF is not of the form that the reader knows; the message says what was met and where. */
export class UnknownPdfError extends Error {
  constructor(
    readonly met: string,
    options?: ErrorOptions,
  ) {
    super(`The printed PDF is not of a known form: ${met}`, options);
    this.name = 'UnknownPdfError';
  }
}

/** The PDF holds more than a stated limit allows. */
export class PdfLimitError extends UnknownPdfError {
  constructor(met: string, options?: ErrorOptions) {
    super(met, options);
    this.name = 'PdfLimitError';
  }
}
