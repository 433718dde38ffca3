import type { SiteFile } from '../../model/data/data-types.ts';
import { isOfficialSite } from '../../content/official-site.ts';
import type { ThemeLogo } from '../../model/data/theme.ts';
import type { EditionView } from '../../model/edition.ts';
import type { PrintFile } from '../../model/print/print-job.ts';
import { roundLength } from '../../content/lengths.ts';
import { siteText } from '../../content/site-text.ts';
import { bindingLanguage, labelTranslation } from '../../content/binding-language.ts';
import type { AbsoluteAddress } from '../../content/addresses/absolute-address.ts';
import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';
import type { Part } from './part.ts';
import type { PrintContext } from '../print-context.ts';
import { gridWidthMm } from '../paper/paper.ts';
import { drawSquares } from '../pictures/squares.ts';
import { drawStrip } from '../pictures/strip.ts';
import { encode } from 'uqr';

const coverPictureHeightMm = 116;
const logoHeightMm = 22;
const logoWidthMm = 60;
const hashPart = /.{1,8}/g;

/** The cover: title, status, and the goals as squares. */
export function coverPart(context: PrintContext): Part {
  const { view, site, label, layout } = context;
  return {
    id: 'cover',
    template: 'cover.njk',
    startsOnRight: false,
    head: undefined,
    contents: [],
    values: {
      picture: drawSquares(view.goals, {
        widthMm: gridWidthMm(layout.paper),
        heightMm: coverPictureHeightMm,
      }),
      logo: placeLogo(context),
      unofficial: isOfficialSite(site) ? undefined : label('print.unofficial'),
      translation: coverTranslation(context),
    },
  };
}

/** The files that the cover asks for. */
export function logoFiles({ logo }: Pick<PrintContext, 'logo'>): [string, PrintFile][] {
  if (!logo) return [];
  const { bytes, contentType } = logo.picture;
  return [[logoPath(logo), { bytes, contentType }]];
}

function logoPath({ name }: ThemeLogo): string {
  return `/${name}`;
}

/** As high as three lines of the title, or as wide as a third of the page. */
function placeLogo({ logo, view, label }: PrintContext): object | undefined {
  if (!logo) return undefined;
  const { widthPx, heightPx } = logo.picture;
  const mmPerPixel = Math.min(logoHeightMm / heightPx, logoWidthMm / widthPx);
  return {
    src: logoPath(logo),
    alternative: siteText(logo.alternative, view, label),
    widthMm: roundLength(widthPx * mmPerPixel, 2),
    heightMm: roundLength(heightPx * mmPerPixel, 2),
  };
}

/** Who published what, from where, in which state, and what of it is a proposal. */
export function imprintPart(context: PrintContext): Part {
  const { view, site, label } = context;
  const { publisher, contentLicence } = site;
  return {
    id: 'imprint',
    template: 'imprint.njk',
    startsOnRight: false,
    head: undefined,
    contents: [],
    values: {
      origins: originSentences(context),
      publisher: publisher && {
        name: siteText(publisher.name, view, label),
        address: publisher.address && siteText(publisher.address, view, label),
        url: publisher.url,
      },
      licence: contentLicence && {
        name: siteText(contentLicence.name, view, label),
        url: contentLicence.url,
      },
      translation: isTranslation(view) ? labelTranslation('print.translation', view, label) : undefined,
      successor: addressOfSuccessor(context),
      hashParts: view.hash.match(hashPart) ?? [view.hash],
    },
  };
}

/** Where the edition that took its place is on the web; the same whether it is published with this one or not. */
function addressOfSuccessor({ view, site, absolute }: PrintContext): string | undefined {
  const { successor } = view.status;
  return (
    successor && absolute?.(pageAddress([...languageParts(view.language, site.languages), successor.path]))
  );
}

/** The back: quiet, the strip of all goals and one line; where the data has an address, the way to the site. */
export function backPart({ view, site, absolute, layout }: PrintContext): Part {
  return {
    id: 'back',
    template: 'back.njk',
    startsOnRight: false,
    head: undefined,
    contents: [],
    values: {
      strip: drawStrip(view.goals, undefined, gridWidthMm(layout.paper)),
      code: absolute && codeOfEdition(view, site, absolute),
    },
  };
}

/** Leads to the edition's page in the language of the document. */
function codeOfEdition(
  { path, language }: EditionView,
  { languages }: SiteFile,
  absolute: AbsoluteAddress,
): AddressCode | undefined {
  const page = pageAddress([...languageParts(language, languages), path]);
  return drawAddressCode(absolute(page));
}

/** Where the lists of the goals' cards come from, one sentence an origin. */
function originSentences({ view, label }: PrintContext): string[] {
  const { sourcedLists, proposedLists, emptyLists, missingLists } = view.counts;
  const counts = { sourcedLists, proposedLists, emptyLists, missingLists };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([origin, count]) => label(`print.imprint.${origin}`, { count }));
}

/** That it is a translation, and which text is binding. */
function coverTranslation({ view, label }: PrintContext): string | undefined {
  if (isTranslation(view)) return labelTranslation('print.cover.translation', view, label);
  const binding = bindingLanguage(view);
  return binding && label('print.cover.binding', binding);
}

function isTranslation({ language, documentLanguage }: EditionView): boolean {
  return language !== documentLanguage;
}

/** An address as a QR code (ISO/IEC 18004), in modules from the upper left corner; it needs a light edge of four around it. */
interface AddressCode {
  readonly address: string;
  /** Modules in a row. */
  readonly size: number;
  /** Each run of dark modules of a row, as one path of SVG. */
  readonly path: string;
}

/** Longer addresses make modules that paper of an office cannot show at the size of the back's code. */
const longestAddress = 300;

/** Draws the code of an address; undefined where the address is too long for one. */
export function drawAddressCode(address: string): AddressCode | undefined {
  if (address.length > longestAddress) return undefined;
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return { address, size, path: data.map((row, y) => drawRow(row, y)).join('') };
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = row.indexOf(true); x >= 0;) {
    const light = row.indexOf(false, x);
    const end = light < 0 ? row.length : light;
    path += `M${x} ${y}h${end - x}v1h${x - end}z`;
    x = row.indexOf(true, end);
  }
  return path;
}
