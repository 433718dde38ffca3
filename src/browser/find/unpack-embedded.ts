import { createReadStream, createWriteStream } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Extract } from 'tar-stream';
import type { EmbeddedPackage } from './embedded-package.ts';
import { isSystemError } from '../../system-error.ts';
import os from 'node:os';

/** The embedded browser as it lies on the disk. */
export interface UnpackedBrowser {
  readonly path: string;
  /** The shared libraries that it needs beside the C library (NSS, NSPR, expat). */
  readonly libraryFolder: string;
  /** A fontconfig file that knows no font of the machine's. */
  readonly fontConfigFile: string;
}

/**
 * Unpacks the embedded browser into `<cacheFolder>/chromium-<version>`, once: the folder appears whole or not at all,
 * also when several builds unpack at the same time. Where nothing can be written there, a private folder for
 * temporary files takes its place.
 */
export async function unpackEmbedded(source: EmbeddedPackage, cacheFolder: string): Promise<UnpackedBrowser> {
  try {
    return await unpackInto(source, cacheFolder);
  } catch (error) {
    if (!isSystemError(error, ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'])) throw error;
    return await unpackInto(source, await findPrivateFolder());
  }
}

async function unpackInto(source: EmbeddedPackage, parent: string): Promise<UnpackedBrowser> {
  const folder = path.join(parent, `chromium-${source.version}`);
  if (!(await isComplete(folder))) {
    await mkdir(parent, { recursive: true });
    await removeUnfinished(folder);
    const draft = await mkdtemp(`${folder}${draftMark}`);
    try {
      await unpackAll(source, draft);
      await putInPlace(draft, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return {
    path: path.join(folder, 'chromium'),
    libraryFolder: path.join(folder, 'lib'),
    fontConfigFile: path.join(folder, 'fonts.conf'),
  };
}

async function unpackAll(source: EmbeddedPackage, folder: string): Promise<void> {
  await finishAll([
    pipeline(
      createReadStream(path.join(source.folder, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 }),
    ),
    unpackTar(path.join(source.folder, 'al2023.tar.br'), folder),
    unpackTar(path.join(source.folder, 'fonts.tar.br'), folder),
  ]);
  // The package's own file names folders of the service that it was made for.
  await writeFile(path.join(folder, 'fonts.conf'), fontConfig);
  await writeContents(folder);
  // Folders made by mkdtemp are closed to other users; the cache of a project may be used by several.
  await chmod(folder, 0o755);
}

async function unpackTar(file: string, folder: string): Promise<void> {
  // Loaded where it is needed: once on each machine.
  const { extract } = await import('tar-stream');
  const archive = extract();
  await finishAll([
    writeEntries(archive, folder),
    pipeline(createReadStream(file), createBrotliDecompress(), archive),
  ]);
}

/** Writes the files of an archive; throws where it holds anything but files and folders, or a name that leads outside. */
async function writeEntries(archive: Extract, folder: string): Promise<void> {
  for await (const entry of archive) {
    const { name, type, mode } = entry.header;
    const target = path.resolve(folder, name);
    if (type === 'file') {
      if (!target.startsWith(folder + path.sep))
        throw new Error(`The archive holds "${name}", which leads outside.`);
      await mkdir(path.dirname(target), { recursive: true });
      // Its types do not say that a file is read in bytes.
      const bytes = entry as AsyncIterable<Uint8Array>;
      await writeFile(target, bytes, { mode: (mode & 0o100) === 0 ? 0o644 : 0o755 });
    } else if (type === 'directory') entry.resume();
    else throw new Error(`The archive holds "${name}", which is neither a file nor a folder (${type}).`);
  }
}

/** Throws the failure that came first, but not before all have ended: nobody writes any more into a folder that is removed. */
async function finishAll(works: readonly Promise<void>[]): Promise<void> {
  try {
    await Promise.all(works);
  } finally {
    await Promise.allSettled(works);
  }
}

const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

const maxTries = 20;

/**
 * Gives a folder that is complete its final name. A complete folder that another build has put there meanwhile stays;
 * an incomplete one is replaced.
 */
async function putInPlace(draft: string, folder: string): Promise<void> {
  for (let tries = 0; tries < maxTries; tries++) {
    if (await renameUnlessRaced(draft, folder)) return;
    if (await isComplete(folder)) return;
    await discard(folder, `${draft}-replaced`);
  }
  throw new Error(`${folder} is incomplete and cannot be replaced.`);
}

async function discard(folder: string, newName: string): Promise<void> {
  if (!(await renameUnlessRaced(folder, newName))) return;
  // Between the look and the renaming another build may have replaced it: then it goes back.
  if ((await isComplete(newName)) && (await renameUnlessRaced(newName, folder))) return;
  await rm(newName, { recursive: true, force: true });
}

/** False where another build was faster: the old name is gone, or the new one is taken. */
async function renameUnlessRaced(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error, ['ENOTEMPTY', 'EEXIST', 'ENOENT'])) return false;
    throw error;
  }
}

const listName = 'contents.json';

/** Lists the folder's files with their sizes in a file of its own, so that a later run sees what is missing. */
async function writeContents(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map(async (file) => [path.relative(folder, file), (await stat(file)).size]),
  );
  await writeFile(path.join(folder, listName), JSON.stringify(Object.fromEntries(sizes)));
}

/** Whether each file is there in full: programs that clean up temporary files take single ones away. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const list = JSON.parse(await readFile(path.join(folder, listName), 'utf8')) as Record<string, number>;
    const sizes = await Promise.all(
      Object.keys(list).map(async (name) => (await stat(path.join(folder, name))).size),
    );
    return Object.values(list).every((size, index) => size === sizes[index]);
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR']) || error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Stands in the name of a folder that is being unpacked. */
const draftMark = '.unpacking-';

const staleAfterMs = 60 * 60_000;

/** Removes what killed builds left half unpacked beside `folder`: nobody unpacks for an hour. */
async function removeUnfinished(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  const prefix = path.basename(folder) + draftMark;
  for (const name of await readdir(parent)) {
    const draft = path.join(parent, name);
    if (name.startsWith(prefix) && (await readAgeMs(draft)) > staleAfterMs)
      await rm(draft, { recursive: true, force: true });
  }
}

async function readAgeMs(file: string): Promise<number> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch (error) {
    // Another build has just put it in place or removed it.
    if (isSystemError(error, ['ENOENT'])) return 0;
    throw error;
  }
}

/**
 * A folder for temporary files that only this user can read and write (mode 0700), the same in each run. Throws where
 * somebody else has made one of that name: a program is started from it.
 */
export async function findPrivateFolder(): Promise<string> {
  const userId = process.getuid?.();
  const folder = path.join(os.tmpdir(), `strategia-${userId ?? os.userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const state = await lstat(folder);
  const isOwn = state.isDirectory() && (userId === undefined || state.uid === userId);
  if (!isOwn || (userId !== undefined && (state.mode & 0o077) !== 0))
    throw new Error(`${folder} is not a private folder of this user: remove it.`);
  return folder;
}
