import { quoteValue } from '../../../problem.ts';
import type { Problem } from '../../../problem.ts';
import { entriesOf, memberOf, rootsOf, select, selectOne, selectText } from '../../places/place.ts';
import type { Place } from '../../places/place.ts';
import { problemAt, problemAtKey } from '../../places/problem-at.ts';
import type { EditionRule } from '../../rule.ts';

/** The lines of the cover are the title, cut into lines: an edition that was copied keeps no other's name on its cover. */
export const checkTitleLines: EditionRule = ({ edition }, { languages }) =>
  rootsOf(edition.strategy).flatMap((root) => {
    const title = selectOne(root, 'title');
    if (title === undefined) return [];
    return select(root, 'titleLines').flatMap((byLanguage) =>
      entriesOf(byLanguage.value).flatMap(([language, lines]) =>
        checkLines(memberOf(byLanguage, language, lines), {
          language,
          title: titleIn(title, language, languages),
        }),
      ),
    );
  });

function checkLines(
  place: Place,
  { language, title }: { readonly language: string; readonly title: string | undefined },
): Problem[] {
  if (!Array.isArray(place.value) || !place.value.every((line) => typeof line === 'string')) return [];
  if (title === undefined) return [problemAtKey(place, 'title-lines-without-title', { language })];
  const found = place.value.join(' ');
  if (withoutSpaces(found) === withoutSpaces(title)) return [];
  return [problemAt(place, 'title-lines-differ', { found: quoteValue(found), title: quoteValue(title) })];
}

function titleIn(title: Place, language: string, languages: readonly string[]): string | undefined {
  if (typeof title.value === 'string') return language === languages[0] ? title.value : undefined;
  return selectText(title, language) ?? selectText(title, `${language}/text`);
}

/** A line may end within a word that has a hyphen. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
