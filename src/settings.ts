import path from 'node:path';

/** Paths, limits and time-outs: read once at the start, frozen, and passed to each stage. */
export interface Settings {
  /** Absolute folders and files. */
  readonly paths: {
    readonly project: string;
    readonly data: string;
    readonly templates: string;
    readonly output: string;
    readonly eleventyConfig: string;
    /** Scripts of the site. */
    readonly client: string;
    /** Where the embedded browser is unpacked, in a folder of its own by version. */
    readonly browserCache: string;
  };
  readonly timeouts: {
    readonly launchMs: number;
    readonly loadMs: number;
    readonly fontsMs: number;
    readonly printMs: number;
    /** How long a build waits for another one that holds the lock. */
    readonly lockMs: number;
  };
  readonly limits: {
    /** Problems shown in one run. */
    readonly problems: number;
    readonly fileBytes: number;
    /** Of one picture: as it is stored, and once it is unpacked. */
    readonly pictureBytes: number;
    readonly picturePixels: number;
    /** Files that are taken out of a document. */
    readonly carriedFiles: number;
    /** Prints before the page map has to hold. */
    readonly prints: number;
    /** Of markup in one print: longer documents are printed in parts. A page takes some 5,500. */
    readonly partCharacters: number;
  };
  /** An explicit browser (`STRATEGIA_BROWSER`), before any other. */
  readonly browserPath?: string;
  /** Seconds since 1970 (`SOURCE_DATE_EPOCH`): the clock of the output instead of the edition's `modified`. */
  readonly sourceDateEpoch?: number;
}

interface Environment {
  readonly STRATEGIA_BROWSER?: string | undefined;
  readonly SOURCE_DATE_EPOCH?: string | undefined;
}

const minute = 60_000;
const megabyte = 1024 * 1024;

/** Settings for one run. `output` is absolute or relative to the folder in which the command was given. */
export function readSettings(
  project: string,
  options: {
    readonly data?: string | undefined;
    readonly output?: string | undefined;
    /** The compiled one, where the program is. */
    readonly eleventyConfig?: string | undefined;
  },
  environment: Environment,
): Settings {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return deepFreeze({
    paths: {
      project,
      data: path.resolve(options.data ?? path.join(project, 'data')),
      templates: path.join(project, 'templates'),
      output: path.resolve(options.output ?? path.join(project, 'output')),
      eleventyConfig: options.eleventyConfig ?? path.join(project, 'eleventy.config.ts'),
      client: path.join(project, 'src', 'render', 'site', 'client'),
      browserCache: path.join(project, 'node_modules', '.cache', 'strategia'),
    },
    timeouts: {
      launchMs: minute,
      loadMs: 2 * minute,
      fontsMs: minute,
      printMs: 10 * minute,
      lockMs: 2 * minute,
    },
    limits: {
      problems: 100,
      fileBytes: 20 * megabyte,
      pictureBytes: 10 * megabyte,
      picturePixels: 50e6,
      carriedFiles: 5000,
      prints: 3,
      partCharacters: 800_000,
    },
    ...(environment.STRATEGIA_BROWSER ? { browserPath: environment.STRATEGIA_BROWSER } : {}),
    ...(epoch && /^\d+$/.test(epoch) ? { sourceDateEpoch: Number(epoch) } : {}),
  });
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
