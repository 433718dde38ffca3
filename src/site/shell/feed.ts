import { escapeMarkup } from '../../escape-markup.ts';
import type { EditionView } from '../../model/edition.ts';
import { flattenGoals } from '../../model/goal.ts';
import type { GoalView } from '../../model/goal.ts';
import type { GoalStatusView } from '../../model/goal-status.ts';
import { goalAddress } from '../../content/addresses/goal-address.ts';
import { capitalise } from '../../content/phrases.ts';
import type { LanguageTools } from '../../content/environment.ts';
import type { AbsoluteAddress } from '../../content/addresses/absolute-address.ts';
import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';

/** What a feed needs beside what it is about. */
interface FeedContext {
  readonly tools: Pick<LanguageTools, 'label' | 'formatDate'>;
  readonly absolute: AbsoluteAddress;
  readonly languages: readonly string[];
  /** Who publishes: the publisher, else the site itself. */
  readonly author: string;
}

interface Feed {
  /** The file, relative to the site's folder, as the page that tells the same. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly language: string;
  /** Where there is no entry. */
  readonly modified: string;
  readonly entries: readonly FeedEntry[];
}

interface FeedEntry {
  readonly name: string;
  readonly date: string;
  readonly title: string;
  readonly language: string;
  readonly text: string;
}

/** Where the feed of an edition in one language lies: `en/2010/atom.xml`. */
export function feedPath(view: Pick<EditionView, 'language' | 'path'>, languages: readonly string[]): string {
  return `${pageAddress([...languageParts(view.language, languages), view.path])}${feedName}`;
}

/** Where that of a goal lies. */
export function goalFeedPath(goal: GoalView, view: EditionView, languages: readonly string[]): string {
  return `${goalAddress(goal, view, languages)}${feedName}`;
}

const feedName = 'atom.xml';

/** The edition's changes; `changesPage` lists them. */
export function editionFeed(view: EditionView, changesPage: string, context: FeedContext): string {
  const { tools } = context;
  return writeFeed(
    {
      path: feedPath(view, context.languages),
      page: `${changesPage}#changes`,
      title: tools.label('site.feed.title', { title: view.title.marked }),
      language: view.language,
      modified: view.modified,
      entries: view.changes.map(({ date, text }, index) => ({
        name: nameByDate(date, view.changes.slice(index + 1)),
        date,
        title: tools.label('site.feed.entry', { date: tools.formatDate(date) }),
        language: text.language,
        text: text.marked,
      })),
    },
    context,
  );
}

/** What was reported of a goal and of those below it; undefined where nothing was. */
export function goalFeed(goal: GoalView, view: EditionView, context: FeedContext): string | undefined {
  const { tools } = context;
  const reported = listReported(goal);
  if (reported.length === 0) return undefined;
  return writeFeed(
    {
      path: goalFeedPath(goal, view, context.languages),
      page: goalAddress(goal, view, context.languages),
      title: tools.label('site.feed.goal', { goal: `${goal.label}, ${view.title.marked}` }),
      language: view.language,
      modified: view.modified,
      entries: reported.map(({ of, status }, index) => {
        const state = tools.label(`state.${status.state}`);
        const isProposal = status.mark === 'proposal';
        return {
          name: nameByDate(
            status.date,
            reported.slice(index + 1).map((one) => one.status),
          ),
          date: status.date,
          title: capitalise(
            status.result
              ? tools
                  .label('site.statuses.result', {
                    number: String(status.result.number),
                    goal: of.genitiveLabel,
                  })
                  .replace(/:$/, '')
              : of.label,
            view.language,
          ),
          language: view.language,
          text: [
            isProposal ? `${state} (${tools.label('mark.proposal')})` : state,
            ...(status.text ? [status.text.marked] : []),
          ].join('. '),
        };
      }),
    },
    context,
  );
}

/** Whether a goal has a feed. */
export function hasGoalFeed(goal: GoalView): boolean {
  return listReported(goal).length > 0;
}

function listReported(goal: GoalView): readonly { readonly of: GoalView; readonly status: GoalStatusView }[] {
  return [goal, ...flattenGoals(goal.children)].flatMap((of) =>
    of.statuses.map((status) => ({ of, status })),
  );
}

/** A feed as Atom (RFC 4287), the latest entry first; the dates of the data are its only clock. */
function writeFeed({ path, page, title, language, modified, entries }: Feed, context: FeedContext): string {
  const address = context.absolute(path);
  const alternate = `<link rel="alternate" type="text/html" href="${xmlText(context.absolute(page))}"/>`;
  const sorted = [...entries].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xmlText(address)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${instant(sorted[0]?.date ?? modified)}</updated>`,
    `<author><name>${xmlText(context.author)}</name></author>`,
    `<link rel="self" href="${xmlText(address)}"/>`,
    alternate,
    ...sorted.map((entry) =>
      [
        `<entry><id>${xmlText(`${address}#${entry.name}`)}</id>`,
        `<title>${xmlText(entry.title)}</title>`,
        `<updated>${instant(entry.date)}</updated>`,
        alternate,
        `<content type="text" xml:lang="${entry.language}">${xmlText(entry.text)}</content></entry>`,
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}

/** Named by its date, so that an entry added later leaves it as it is; a second one of that day has a number. */
function nameByDate(date: string, earlier: readonly { readonly date: string }[]): string {
  const sameDay = earlier.filter((one) => one.date === date).length;
  return sameDay === 0 ? date : `${date}-${String(sameDay + 1)}`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

/** A text as it may stand between tags and in attributes of XML; what XML 1.0 cannot hold is left out. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
