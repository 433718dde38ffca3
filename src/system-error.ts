/** Whether an error is the operating system's and carries one of these codes (`ENOENT`, `EBUSY` …). */
export function isSystemError(error: unknown, codes: readonly string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** For `.catch()`: lets errors with these codes pass in silence, because what was wanted is already so. */
export function tolerate(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!isSystemError(error, codes)) throw error;
    return undefined;
  };
}
