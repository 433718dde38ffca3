import path from 'node:path';
import { deepFreeze } from './model/deep-freeze.ts';
import { PublishError, quoteValue } from './problem.ts';

/** Paths, limits and time-outs: read once at the start, frozen, and passed to each stage. */
export interface Settings {
  /** Absolute folders and files. */
  readonly paths: {
    /** What is published and changed there: the data, the output and what builds leave for each other are below it. */
    readonly project: string;
    /** Where the program is: its templates and its package.json. */
    readonly program: string;
    /** The program itself: its sources, or what a package has in their stead. */
    readonly code: string;
    readonly data: string;
    readonly templates: string;
    /** Templates and style sheets of the project, in place of the program's or beside them; mostly there are none. */
    readonly overrides: string;
    readonly output: string;
    readonly eleventyConfig: string;
    /** Scripts of the site. */
    readonly client: string;
    /** What runs in the page that is printed. */
    readonly inPage: string;
    /** Where the embedded browser is unpacked, in a folder of its own by version. */
    readonly browserCache: string;
    /** What builds leave for each other (`STRATEGIA_CACHE`). */
    readonly cache: string;
  };
  readonly timeouts: {
    /** Of a browser, from its start to its first answer. */
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
    /** Of one file of text: a strategy of 400 pages has less than one megabyte. */
    readonly fileBytes: number;
    readonly chapterBytes: number;
    /** Of one picture: as it is stored, and once it is unpacked. */
    readonly pictureBytes: number;
    readonly picturePixels: number;
    /** Of a document from which data are taken; how many files, and how many bytes of them all. */
    readonly documentBytes: number;
    readonly carriedFiles: number;
    readonly carriedBytes: number;
    /** Of markup in one tab, which prints one part after another. A page takes some 5,500. */
    readonly tabCharacters: number;
    /** Of what is kept from one build to the next; the oldest goes first. */
    readonly cacheBytes: number;
  };
  /** An explicit browser (`STRATEGIA_BROWSER`), before any other. */
  readonly browserPath?: string;
  /** Seconds since 1970 (`SOURCE_DATE_EPOCH`): the clock of the output instead of the edition's `modified`. */
  readonly sourceDateEpoch?: number;
}

interface Environment {
  readonly STRATEGIA_CACHE?: string | undefined;
  readonly STRATEGIA_BROWSER?: string | undefined;
  readonly SOURCE_DATE_EPOCH?: string | undefined;
}

const minute = 60_000;
const megabyte = 1024 * 1024;

/** What files can be dated: their archive begins in 1980, and ends in 2099 for many programs. */
const firstSecond = Date.UTC(1980, 0, 1) / 1000;
const lastSecond = Date.UTC(2100, 0, 1) / 1000 - 1;

/**
 * Settings for one run. `data` and `output` are absolute or relative to the folder in which the command was given. Throws
 * PublishError `invalid-clock` for a `SOURCE_DATE_EPOCH` that is none.
 */
export function readSettings(
  project: string,
  options: {
    readonly data?: string | undefined;
    readonly output?: string | undefined;
    /** Where the program is, if not in the folder of the project. */
    readonly program?: string | undefined;
    readonly code?: string | undefined;
    /** The compiled one. */
    readonly eleventyConfig?: string | undefined;
  },
  environment: Environment,
): Settings {
  const program = options.program ?? project;
  const code = options.code ?? path.join(program, 'src');
  const epoch = readClock(environment.SOURCE_DATE_EPOCH);
  return deepFreeze({
    paths: {
      project,
      program,
      code,
      data: path.resolve(options.data ?? path.join(project, 'data')),
      templates: path.join(program, 'templates'),
      overrides: path.join(project, 'overrides'),
      output: path.resolve(options.output ?? path.join(project, 'output')),
      eleventyConfig: options.eleventyConfig ?? path.join(program, 'eleventy.config.ts'),
      client: path.join(code, 'site', 'client'),
      inPage: path.join(code, 'browser', 'in-page'),
      browserCache: path.join(project, '.cache', 'browser'),
      cache: path.resolve(environment.STRATEGIA_CACHE ?? path.join(project, '.cache', 'parts')),
    },
    timeouts: {
      launchMs: minute / 2,
      loadMs: 2 * minute,
      fontsMs: minute,
      printMs: 10 * minute,
      lockMs: 2 * minute,
    },
    limits: {
      problems: 100,
      fileBytes: 5 * megabyte,
      chapterBytes: megabyte,
      pictureBytes: 10 * megabyte,
      picturePixels: 50e6,
      documentBytes: 400 * megabyte,
      carriedFiles: 5000,
      carriedBytes: 400 * megabyte,
      tabCharacters: 400_000,
      cacheBytes: 1024 * megabyte,
    },
    ...(environment.STRATEGIA_BROWSER ? { browserPath: environment.STRATEGIA_BROWSER } : {}),
    ...(epoch === undefined ? {} : { sourceDateEpoch: epoch }),
  });
}

/** The data folder as messages call it: relative to the project, or its name where it lies elsewhere. */
export function nameFolder(project: string, data: string): string {
  const name = path.relative(project, data);
  const isElsewhere = name === '' || name.startsWith('..') || path.isAbsolute(name);
  return isElsewhere ? path.basename(data) : name.split(path.sep).join('/');
}

/** A clock that is set wrong is no reason to take another one in silence. */
function readClock(seconds: string | undefined): number | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  const epoch = /^\d{1,12}$/.test(seconds) ? Number(seconds) : NaN;
  if (epoch >= firstSecond && epoch <= lastSecond) return epoch;
  const values = { found: quoteValue(seconds) };
  throw new PublishError([{ code: 'invalid-clock', file: 'SOURCE_DATE_EPOCH', values }]);
}
