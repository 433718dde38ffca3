import type { FoundBrowser } from '../find/find-browser.ts';

/** What depends on the machine and on how the start went so far. */
export interface LaunchSetup {
  readonly sandbox: 'on' | 'off';
  /** Whose shared libraries are used. */
  readonly libraries: 'system' | 'unpacked';
}

/** The browser's command line; nothing is added to it but the profile's folder, the pipe and the first page. */
export function listBrowserArguments({ sandbox }: Pick<LaunchSetup, 'sandbox'>): string[] {
  return [
    '--headless',
    ...(sandbox === 'off' ? ['--no-sandbox'] : []),
    // Tabs of one origin would share a process and print one after the other.
    '--process-per-tab',
    ...sameEverywhere,
    ...silent,
  ];
}

/** What would make the printed document depend on the machine. */
const sameEverywhere = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=en-US',
];

/** What would talk to others: requests are denied page by page as well, this is the second lock. */
const silent = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints',
  '--disable-hang-monitor',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

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
