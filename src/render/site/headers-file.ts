import { contentSecurityPolicy } from './content-security-policy.ts';

/**
 * `_headers`, as static hosts read it. Names of files in `assets` hold a hash of their content,
 * so they may be kept for ever.
 */
export function headersFile(assetsFolder: string): string {
  return [
    '/*',
    `  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    `/${assetsFolder}/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
