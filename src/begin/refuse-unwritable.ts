import { PublishError } from '../problem.ts';
import { isSystemError } from '../system-error.ts';

const codes = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EBUSY', 'ENAMETOOLONG'];

/**
 * What is written at a place that messages call `file`. Throws PublishError `place-not-writable` where the system does not let
 * it be written.
 */
export async function refuseUnwritable<T>(file: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isSystemError(error, codes)) throw error;
    const values = { found: error.code ?? '' };
    throw new PublishError([{ code: 'place-not-writable', file, values }], { cause: error });
  }
}
