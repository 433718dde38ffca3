import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../../system-error.ts';

/**
 * Every version of a browser in Puppeteer's cache, verified ones first, then the one that Puppeteer expects. Puppeteer
 * itself only knows `…/chrome/mac_arm-148.0.7778.97/…`, the path of the version that it expects: the others lie beside.
 */
export async function listPuppeteerBrowsers(expectedPath: string): Promise<string[]> {
  const parts = expectedPath.split(path.sep);
  const versionIndex = parts.findIndex((part) => /-\d+(\.\d+)+$/.test(part));
  if (versionIndex === -1) return [expectedPath];
  const expected = parts[versionIndex] ?? '';
  const present = await readFolder(parts.slice(0, versionIndex).join(path.sep));
  const versions = [expected, ...present.filter((name) => name !== expected).sort()];
  const isVerified = (name: string): boolean => isVerifiedVersion(name.slice(name.lastIndexOf('-') + 1));
  return [...versions.filter(isVerified), ...versions.filter((name) => !isVerified(name))].map((version) =>
    parts.with(versionIndex, version).join(path.sep),
  );
}

async function readFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error, ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'])) return [];
    throw error;
  }
}

/** Chromium milestones whose printed PDFs the tests have read: the embedded browser's. */
const verifiedMilestones: readonly string[] = ['147'];

/** Whether the reader of printed PDFs was tested with what this version (`147.0.7727.0`) writes. */
export function isVerifiedVersion(version: string): boolean {
  return verifiedMilestones.includes(version.split('.', 1)[0] ?? '');
}
