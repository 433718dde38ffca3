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
