import { hasLogin, isMailAddress, isWebAddress } from '../model/data/web-address.ts';
import { createPositionFinder } from '../load/files/text-positions.ts';
import { quoteValue } from '../problem.ts';
import type { Problem } from '../problem.ts';

/**
 * The addresses that a template of a page writes down itself: they lead to the web, to a mailbox, a telephone or a place on
 * the page, by the same rules as all addresses of the data. Other pages are at other places in each language and in the
 * archive: `links` knows where. `paths` are the words of pages in addresses, by their names.
 */
export function checkOwnLinks(
  file: string,
  text: string,
  paths: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const positionOf = createPositionFinder(text);
  const written = text.replace(/\{#[^]*?#\}|<!--[^]*?-->/g, (comment) => ' '.repeat(comment.length));
  const ids = new Set(Array.from(written.matchAll(/\bid\s*=\s*["']([^"']+)["']/g), ([, id]) => id));
  const addresses = written.matchAll(/\s(href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>{]+))/gi);
  return Array.from(addresses).flatMap((match) => {
    const [all, attribute = '', ...values] = match;
    const address = (values.find(Boolean) ?? '').trim();
    // What a template computes comes from the program.
    if (/\{[{%]/.test(address)) return [];
    const code = judge(address, { ids, isLoaded: attribute.toLowerCase() === 'src' });
    if (code === undefined) return [];
    const position = positionOf(match.index + all.search(/\S/));
    const suggestion = code === 'own-page-link' ? { suggestion: suggestLink(address, paths) } : {};
    return [{ code, file, position, values: { found: quoteValue(address), ...suggestion } }];
  });
}

/** Whether a link leads to a telephone: `tel:+48561234567`, with hyphens or without. */
export function isTelephone(address: string): boolean {
  return /^tel:\+?\d[\d-]*$/i.test(address);
}

function judge(
  address: string,
  { ids, isLoaded }: { readonly ids: ReadonlySet<string | undefined>; readonly isLoaded: boolean },
): Problem['code'] | undefined {
  // Pages load pictures of the site alone (`headers-file.ts`), and it has none but the program's.
  if (isLoaded) return 'own-page-picture';
  // The frame has the place `content`.
  if (address.startsWith('#'))
    return ids.has(address.slice(1)) || address === '#content' ? undefined : 'own-page-link';
  if (/^mailto:/i.test(address)) return isMailAddress(address) ? undefined : 'invalid-mail-link';
  if (hasLogin(address)) return 'login-in-address';
  if (/^https?:/i.test(address)) return isWebAddress(address) ? undefined : 'invalid-web-address';
  return isTelephone(address) ? undefined : 'own-page-link';
}

/** As a template names the page that is probably meant, else the page of all goals. */
function suggestLink(address: string, paths: Readonly<Record<string, unknown>>): string {
  const words = address.split(/[#?]/)[0]?.split('/').filter(Boolean) ?? [];
  const [name = 'front'] = Object.entries(paths).find(([, word]) => word === words.at(-1)) ?? [];
  // It belongs to the site, the others to an edition.
  const id = name === 'accessibility' ? `"${name}"` : `edition.id + "/${name}"`;
  return `{{ links.page(${id}) }}`;
}
