import type { LaunchSetup } from './browser-arguments.ts';
import type { FoundBrowser } from './find-browser.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of the browser's process: its dates, words and fallback fonts do not depend on the machine. */
export function makeBrowserEnvironment(
  found: FoundBrowser,
  { libraries }: Pick<LaunchSetup, 'libraries'>,
  own: Environment,
): Record<string, string | undefined> {
  const environment = { ...own, TZ: 'UTC', LANG: 'en_US.UTF-8', LANGUAGE: 'en', LC_ALL: 'C.UTF-8' };
  if (!found.unpacked) return environment;
  const { fontConfigFile, libraryFolder } = found.unpacked;
  const libraryPath = [libraryFolder, own.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    ...environment,
    FONTCONFIG_FILE: fontConfigFile,
    ...(libraries === 'unpacked' ? { LD_LIBRARY_PATH: libraryPath } : {}),
  };
}
