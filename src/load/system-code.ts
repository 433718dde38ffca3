const expected = new Set(['EACCES', 'EBUSY', 'EISDIR', 'ELOOP', 'ENOENT', 'ENOTDIR', 'EPERM']);

/** The system's code for a file that cannot be read; any other error is thrown again. */
export function readSystemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && expected.has(error.code))
    return error.code;
  throw error;
}
