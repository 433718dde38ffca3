/** What browsers would put right in silence, and what has to be written with `%`. */
const unfit = /[^\x21-\x7e]|[\\"<>^`{|}]|%(?![0-9a-f]{2})/i;

/**
 * Whether a text is the address of a page as all the data and all chapters may have it: read as browsers read it (WHATWG
 * URL), without anything that they drop, and without a name or a password, which would be published with it.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/.test(text) && !hasLogin(text) && !unfit.test(text) && URL.canParse(text);
}

/** Whether a name, with a password or without, stands before the host of an address: it would be published with it. */
export function hasLogin(text: string): boolean {
  return /^https?:\/\/[^/?#\\]*@/i.test(text);
}

/** Whether a text is the address of a mailbox in a link: `mailto:` and what stands on both sides of one `@`. */
export function isMailAddress(text: string): boolean {
  return /^mailto:[^\s@<>"]+@[^\s@<>"?]+(?:\?\S*)?$/i.test(text);
}
