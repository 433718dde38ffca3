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
    // Data for reuse may be read by the pages of others.
    ...['json', 'csv'].flatMap((format) => [`/*.${format}`, '  Access-Control-Allow-Origin: *']),
    `/${assetsFolder}/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/**
 * What pages may load: their own style sheet, script, fonts and pictures, nothing else and from nowhere else.
 * `frame-ancestors` works in a header only; the file of headers adds it.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
