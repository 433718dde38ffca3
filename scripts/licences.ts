interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/**
 * What `npm ci --omit=dev` installs, by licence, as Markdown: from package-lock.json alone, so that it says the same on each system.
 * Throws where a package states no licence.
 */
export function describeLicences(lockText: string): string {
  const { packages } = JSON.parse(lockText) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  const byLicence = new Map<string, Set<string>>();
  for (const [place, found] of Object.entries(packages)) {
    // The first is the program itself.
    if (place === '' || found.dev || found.devOptional) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!found.license || !found.version) throw new Error(`The package ${name} states no licence.`);
    const named = byLicence.get(found.license) ?? new Set();
    named.add(`${name} ${found.version}${found.optional ? '\u00a0*' : ''}`);
    byLicence.set(found.license, named);
  }
  const licences = [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${[
    '# Licences of others',
    '',
    'The program itself is licensed by [LICENSE](LICENSE). It installs these packages, each with its licence as it states it; the texts are in',
    'their folders in `node_modules`. What only serves the work on the program is not listed. An asterisk marks what is installed on some systems.',
    '',
    '`@sparticuz/chromium` carries Chromium, of which the licences are at `chrome://credits` in the browser itself. The fonts (OFL-1.1) are',
    'embedded in documents and published with the site, which their licence allows.',
    '',
    'This file is written by `npm run licences`.',
    ...licences.flatMap(([licence, names]) => ['', `## ${licence}`, '', [...names].sort().join(', ')]),
  ].join('\n')}\n`;
}
