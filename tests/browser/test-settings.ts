import path from 'node:path';
import { readSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';

/** The settings of a run in this project, whatever the environment says. */
export const testSettings: Settings = readSettings(path.resolve(import.meta.dirname, '../..'), {}, {});

/** The same with other limits. */
export function changeSettings(changes: {
  readonly timeouts?: Partial<Settings['timeouts']>;
  readonly limits?: Partial<Settings['limits']>;
  readonly browserPath?: string;
  readonly browserCache?: string;
}): Settings {
  return {
    ...testSettings,
    timeouts: { ...testSettings.timeouts, ...changes.timeouts },
    limits: { ...testSettings.limits, ...changes.limits },
    paths: { ...testSettings.paths, ...(changes.browserCache ? { browserCache: changes.browserCache } : {}) },
    ...(changes.browserPath ? { browserPath: changes.browserPath } : {}),
  };
}
