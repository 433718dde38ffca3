import type { LanguageTools } from '../content/environment.ts';
import { siteText } from '../content/site-text.ts';
import { statusLine } from '../content/status-line.ts';
import type { MessageLanguage } from '../messages/message-language.ts';
import type { Say } from '../messages/program-texts.ts';
import type { SiteFile } from '../model/data/data-types.ts';
import type { EditionView } from '../model/edition.ts';

/** A file that is handed over, as the metryka names it. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is asked of a document in the BIP, in the order of the law and then of the file. */
export interface Metryka {
  readonly rows: readonly MetrykaRow[];
  /** Names of what the data do not say. */
  readonly missing: readonly string[];
}

export interface MetrykaRow {
  readonly name: string;
  /** Undefined where the data do not say: whoever publishes fills it in. */
  readonly values: readonly string[] | undefined;
  /** Where that is not the language of the metryka. */
  readonly language: string | undefined;
}

/**
 * What the data say of an adopted document (art. 8 ust. 6 of the Polish act on access to public information of 6 September 2001:
 * who makes it accessible, who has produced it or answers for it, who has entered it, when it was made and made accessible).
 * What they do not say is named as missing: nobody's name and no date is invented.
 */
export function describeMetryka(
  {
    view,
    site,
    tools,
  }: { readonly view: EditionView; readonly site: SiteFile; readonly tools: LanguageTools },
  files: readonly HandedFile[],
  { say, language }: { readonly say: Say; readonly language: MessageLanguage },
): Metryka {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (date: string): string =>
    language === view.language ? tools.formatDate(date) : dates.format(new Date(`${date}T00:00:00Z`));
  const own = view.language === language ? undefined : view.language;
  const inDocument = (key: Field, ...values: (string | undefined)[]): MetrykaRow => {
    const known = values.filter((value) => value !== undefined);
    return { name: say(`bip.${key}`), values: known.length > 0 ? known : undefined, language: own };
  };
  const row = (key: Field, ...values: (string | undefined)[]): MetrykaRow => ({
    ...inDocument(key, ...values),
    language: undefined,
  });
  const { adoption, changes } = view;
  const publisher = site.publisher && siteText(site.publisher.name, view, tools.label).marked;
  const rows = [
    inDocument('title', view.title.marked),
    inDocument('state', statusLine(view, tools)),
    inDocument('publisher', publisher),
    inDocument('body', adoption?.body.marked),
    row('number', adoption?.number),
    row('responsible'),
    row('entered'),
    row('made', adoption && day(adoption.date)),
    row('published'),
    row('changed', day(view.modified)),
    ...(changes.length > 0
      ? [inDocument('changes', ...changes.map(({ date, text }) => `${day(date)}: ${text.marked}`))]
      : []),
    ...(view.containsProposals ? [row('proposals', say('bip.contains-proposals'))] : []),
    ...files.map(({ name, bytes, sha256 }) =>
      row('file', name, say('bip.bytes', { bytes }), say('bip.sha256', { sha256 })),
    ),
    row('data', view.hash),
  ];
  return { rows, missing: rows.filter(({ values }) => !values).map(({ name }) => name) };
}

type Field =
  | 'title'
  | 'state'
  | 'publisher'
  | 'body'
  | 'number'
  | 'responsible'
  | 'entered'
  | 'made'
  | 'published'
  | 'changed'
  | 'changes'
  | 'proposals'
  | 'file'
  | 'data';

/** The metryka as plain text, for the fields of a BIP that takes no HTML. */
export function writeMetrykaText({ rows }: Metryka, say: Say): string {
  const lines = rows.map(({ name, values = [say('bip.missing')] }) => {
    const [first = '', ...more] = values;
    return [`${name}: ${first}`, ...more.map((value) => `  ${value}`)].join('\n');
  });
  return `${[say('bip.heading'), '', ...lines].join('\n')}\n`;
}
