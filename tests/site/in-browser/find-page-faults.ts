import { findAddressFault } from './find-address-fault.ts';
import { readSite } from './read-site.ts';
import type { ParsedPage } from './read-site.ts';

/**
 * What is wrong with the markup of a built site, one line a fault: links and anchors that lead nowhere, ids used
 * twice, headings, absolute links, resources from elsewhere, scripts, styles in the markup. `base` is the path under
 * which the site is served.
 */
export async function findPageFaults(folder: string, base = '/'): Promise<string[]> {
  const site = await readSite(folder, base);
  const faults: string[] = [];
  for (const [name, page] of site.pages) {
    const found = [...headingFaults(page), ...idFaults(page), ...headFaults(page)];
    for (const address of page.addresses) {
      const fault = await findAddressFault(site, name, address);
      if (fault !== undefined) found.push(`${fault}: ${address.value}`);
    }
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

function headingFaults({ select }: ParsedPage): string[] {
  const headings = select('h1,h2,h3,h4,h5,h6').map((heading) => ({
    level: Number(heading.localName.slice(1)),
    text: heading.textContent.replace(/\s+/g, ' ').trim(),
  }));
  const texts = headings.map(({ text }) => text);
  const paths = listPaths(headings);
  const first = headings.filter(({ level }) => level === 1).length;
  return [
    ...(first === 1 ? [] : [`${first} headings of the first level`]),
    ...headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ text }) => `a level of headings is skipped before "${text}"`),
    ...texts
      .filter((_, index) => paths.indexOf(paths[index] ?? '') !== index)
      .map((text) => `"${text}" is a heading twice`),
    ...texts.filter((text) => text === '').map(() => 'an empty heading'),
  ];
}

/**
 * Below different headings one may stand again, as in the document: a plan has "1 Education" in each of its
 * parts. Below itself it says nothing.
 */
function listPaths(headings: readonly { readonly level: number; readonly text: string }[]): string[] {
  let above: typeof headings = [];
  return headings.map((heading) => {
    above = [...above.filter(({ level }) => level < heading.level), heading];
    return [...new Set(above.map(({ text }) => text))].join('\n');
  });
}

const attributesThatNameIds = ['aria-labelledby', 'aria-describedby', 'popovertarget'];

function idFaults({ select, ids }: ParsedPage): string[] {
  const all = select('[id]').map((element) => element.id);
  const named = attributesThatNameIds.flatMap((name) =>
    select(`[${name}]`).flatMap((element) => (element.getAttribute(name) ?? '').split(' ')),
  );
  return [
    ...all.filter((id, index) => all.indexOf(id) !== index).map((id) => `the id "${id}" is there twice`),
    ...named.filter((id) => !ids.has(id)).map((id) => `there is no element "${id}"`),
  ];
}

function headFaults({ select }: ParsedPage): string[] {
  const hasText = (selector: string): boolean =>
    select(selector).some(({ textContent }) => textContent.trim());
  return [
    ...(select('html[lang]').length === 1 ? [] : ['no language']),
    ...(hasText('title') ? [] : ['no title']),
    ...(select('meta[http-equiv="Content-Security-Policy"]').length === 1 ? [] : ['no policy']),
    ...(select('main').length === 1 ? [] : ['not one main element']),
    ...select('script:not([src]):not([type="application/ld+json"]),style,[style],iframe,object,embed').map(
      ({ localName }) => `a forbidden ${localName}`,
    ),
  ];
}
