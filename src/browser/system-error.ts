/** Whether an error is the operating system's and carries one of these codes (`ENOENT`, `EACCES` …). */
export function isSystemError(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
