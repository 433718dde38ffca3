/** Remembers the paths of one folder tree and finds those that are one file on some systems. */
export interface PathRegister {
  /** Enters a file; gives the path, entered before, that it collides with, or undefined. */
  claim(relativePath: string): string | undefined;
}

interface Entry {
  readonly path: string;
  readonly isFile: boolean;
}

/** An empty register. Folders are compared too: "A/x" and "a/y" lie in one folder on some systems, in two on others. */
export function createPathRegister(): PathRegister {
  const entries = new Map<string, Entry>();
  return {
    claim(relativePath) {
      const steps = [...stepsOf(relativePath)];
      for (const step of steps) {
        const known = entries.get(foldPath(step.path));
        if (known && (known.path !== step.path || known.isFile || step.isFile)) return known.path;
      }
      for (const step of steps) entries.set(foldPath(step.path), step);
      return undefined;
    },
  };
}

/** "a/b/c" → the folders "a" and "a/b", the file "a/b/c". */
function* stepsOf(relativePath: string): Iterable<Entry> {
  const segments = relativePath.split('/');
  for (const index of segments.keys())
    yield { path: segments.slice(0, index + 1).join('/'), isFile: index === segments.length - 1 };
}

/** Coarser than any file system: capitals first, because some letters share only those ("ß" and "SS", "ſ" and "s"). */
function foldPath(relativePath: string): string {
  return relativePath.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
