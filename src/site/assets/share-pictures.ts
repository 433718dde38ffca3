import type { TemplateEnvironment, LanguageTools } from '../../content/environment.ts';
import { isOfficialSite } from '../../content/official-site.ts';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentFonts } from '../../fonts/document-fonts.ts';
import type { SiteFile } from '../../model/data/data-types.ts';
import { nameByLevel } from '../../model/goal-names.ts';
import type { PictureJob } from '../../model/print/picture-job.ts';
import type { EditionView } from '../../model/edition.ts';
import type { GoalView } from '../../model/goal.ts';
import { toolsForTemplates } from '../../content/environment.ts';
import { readPrintFonts } from '../../content/fonts.ts';
import { statusLine } from '../../content/status-line.ts';
import { capitalise, endSentence } from '../../content/phrases.ts';
import { goalAddress } from '../../content/addresses/goal-address.ts';
import { languageParts, pageAddress } from '../../content/addresses/page-address.ts';

/** A picture that others show beside a link to the site; it contains no proposals. */
export interface SharePicture {
  /** Relative to the site's folder. */
  readonly path: string;
  readonly editionId: string;
  readonly language: string;
  /** Of the top-level goal; undefined for the picture of the whole edition. */
  readonly position: number | undefined;
  /** What it says, for those who do not see it. */
  readonly alternative: string;
  readonly job: PictureJob;
}

/** What pictures need beside the edition. */
export interface SharePictureContext {
  readonly site: SiteFile;
  readonly tools: LanguageTools;
  readonly environment: TemplateEnvironment;
  readonly fonts: DocumentFonts;
  readonly templates: string;
}

/** The size that sharing asks for (Open Graph). */
const size = { widthPx: 1200, heightPx: 630 } as const;

/** A picture of the edition and one of each top-level goal, save where the edition's or the goal's title is proposed. */
export async function sharePictures(
  view: EditionView,
  context: SharePictureContext,
): Promise<readonly SharePicture[]> {
  const { site, tools, environment, templates } = context;
  const fonts = readPrintFonts(context.fonts);
  const css = `${fonts.css}\n${await readFile(path.join(templates, 'styles', 'share-picture.css'), 'utf8')}`;
  const status = endSentence(statusLine(view, tools));
  const draw = (goal: GoalView | undefined): SharePicture => {
    const title = goal?.title ?? view.title;
    const levelName = goal && capitalise(goal.level.name.one, view.language);
    const html = environment.render('site/share-picture.njk', {
      ...toolsForTemplates(tools),
      edition: view,
      goal,
      levelName,
      title,
      length: titleLength(title.text),
      status,
      isOfficial: isOfficialSite(site),
    });
    const picturePath = goal
      ? `${goalAddress(goal, view, site.languages)}${goal.anchor}.png`
      : `${pageAddress([...languageParts(view.language, site.languages), view.path])}${view.id}.png`;
    return {
      path: picturePath,
      editionId: view.id,
      language: view.language,
      position: goal?.position,
      alternative: [
        goal && `${capitalise(nameByLevel(goal), view.language)}: ${title.text}`,
        view.title.text,
        status,
      ]
        .filter((text) => text !== undefined)
        .join('. '),
      job: {
        ...size,
        name: picturePath,
        language: view.language,
        title: title.text,
        css,
        files: fonts.files,
        sections: [{ id: 'picture', html, pageName: 'picture', startsOnRight: false }],
      },
    };
  };
  if (view.title.mark === 'proposal') return [];
  return [undefined, ...view.goals.filter(({ title }) => title.mark !== 'proposal')].map(draw);
}

/** Chooses the size of the letters: the longest title has to fit. */
function titleLength(title: string): 'short' | 'long' | 'longest' {
  if (title.length <= 90) return 'short';
  return title.length <= 150 ? 'long' : 'longest';
}

/** Finds a picture among others. */
export function createPictureKey(editionId: string, language: string, position: number | undefined): string {
  return `${editionId} ${language} ${position ?? ''}`;
}
