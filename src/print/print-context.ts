import type { TemplateEnvironment, LanguageTools } from '../content/environment.ts';
import type { DocumentFonts } from '../fonts/document-fonts.ts';
import type { SiteFile } from '../model/data/data-types.ts';
import type { Picture } from '../model/data/picture.ts';
import type { AuxiliaryForm, PrintForm } from '../model/print/print-form.ts';
import type { EditionView } from '../model/edition.ts';
import type { GoalReference } from '../model/goal-names.ts';
import type { GoalView } from '../model/goal.ts';
import type { IndicatorView } from '../model/indicator.ts';
import type { Words } from '../model/data/words.ts';
import { createLanguageTools } from '../content/environment.ts';
import { createAbsoluteAddress } from '../content/addresses/absolute-address.ts';
import type { AbsoluteAddress } from '../content/addresses/absolute-address.ts';
import { capitalise, endSentence } from '../content/phrases.ts';
import { goalAddress } from '../content/addresses/goal-address.ts';
import { labelAct, statusLine } from '../content/status-line.ts';
import { describeForm } from './forms/describe-form.ts';
import type { FormDescription } from './forms/describe-form.ts';
import { placeNumber } from './parts/number-place.ts';
import type { NumberPlace } from './parts/number-place.ts';
import { placeFigures, selectFigures } from './parts/place-figures.ts';
import type { PlacedFigures, PrintFigure } from './parts/place-figures.ts';

/** What one printed document is made from. */
export interface PrintInput {
  readonly view: EditionView;
  readonly site: SiteFile;
  /** The words of the view's language. */
  readonly words: Words;
  /** The edition's, by the names of their files. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly environment: TemplateEnvironment;
  /** Those of all documents of the edition. */
  readonly fonts: DocumentFonts;
  /** Left out for the full document. */
  readonly auxiliary?: AuxiliaryForm | undefined;
  /** Whether the data are attached to the document. */
  readonly carriesData?: boolean;
  /** What messages call the document, e.g. `2010/torun-2010.pl.pdf`. */
  readonly name: string;
  /** The path under which the site is served, as `--base` says; left out where it is `/`. */
  readonly base?: string | undefined;
  /** The browser that will print, where it is not one that the program was tested with: the document is a preview then. */
  readonly unverifiedBrowser?: string | undefined;
  /** Absolute folder of the templates; the style sheets lie in `styles/`. */
  readonly templates: string;
}

/** Addresses of what the shared macros link to: here, places in the document. */
export interface PrintLinks {
  readonly source: (id: string) => string;
  /** Undefined where the document does not have the goal. */
  readonly goal: (goal: Pick<GoalReference, 'anchor'>) => string | undefined;
  readonly entry: (register: string, id: string) => string;
}

export interface WebLink {
  readonly href: string;
  /** `Cel 2.4 w serwisie internetowym` */
  readonly words: string;
}

/** What every part of the document is rendered with. */
export interface PrintContext extends LanguageTools, FormDescription {
  readonly view: EditionView;
  readonly site: SiteFile;
  readonly links: PrintLinks;
  /** Whether the data are attached to the document. */
  readonly carriesData: boolean;
  readonly figures: readonly PrintFigure[];
  /** The figures that belong to a goal itself, not to those below it. */
  readonly figuresOfGoal: (goal: Pick<GoalReference, 'id'>) => PlacedFigures;
  /** Undefined where the site has no address. */
  readonly absolute: AbsoluteAddress | undefined;
  /** The way to a goal's page on the web. */
  readonly webLink: (goal: GoalView) => WebLink | undefined;
  /** Whether a card says what the indicator aims at; else the list of indicators does, where each goal finds it. */
  readonly standsOnCard: (indicator: IndicatorView) => boolean;
  /** Where a goal's number can stand, as a class. */
  readonly placeNumber: (number: string) => NumberPlace;
  /** The edition's state in words. */
  readonly status: string;
  /** Says that the document is an unverified preview, and that there are proposals; undefined where neither is so. */
  readonly notice: string | undefined;
  /** What of it stands at the head of each page: a form of a few pages says once, where it is heard, that it has proposals. */
  readonly headNotice: string | undefined;
  /** Says by which browser a preview was printed. */
  readonly preview: string | undefined;
  /** `Uchwała nr … Rady … z dnia …`; undefined where the data names no act. */
  readonly adoption: string | undefined;
  /** `Załącznik do uchwały …` or the number of the paper. */
  readonly attachment: string | undefined;
}

/** The context of one document. */
export function createPrintContext(input: PrintInput): PrintContext {
  const { view, site, unverifiedBrowser: browser } = input;
  const tools = createLanguageTools(input.words);
  const { label } = tools;
  const { adoption: act } = view;
  const paper = view.status.paper;
  const previewNotice = browser === undefined ? [] : [label('mark.preview')];
  const proposals = act ? 'mark.containsProposals' : 'mark.containsProposalsDraft';
  const proposalsNotice = view.containsProposals ? [label(proposals)] : [];
  const isShort = input.auxiliary?.form === 'summary' || input.auxiliary?.form === 'report';
  const absolute = createAbsoluteAddress(site, input.base ?? '/');
  const hasParts = view.goals.some(({ children }) => children.length > 0);
  const withCards = new Set(
    view.allGoals.filter(({ level }) => !hasParts || level.depth > 0).map(({ id }) => id),
  );
  const figures = placeFigures(view.figures, input.auxiliary?.form ?? 'full');
  return {
    ...tools,
    view,
    site,
    links: createLinks(view, input.auxiliary?.form),
    carriesData: input.carriesData ?? false,
    ...describeForm(input.auxiliary, view, tools),
    figures,
    figuresOfGoal: ({ id }) => selectFigures(figures, (figure) => figure.goal?.id === id),
    absolute,
    webLink: (goal) =>
      absolute && {
        href: absolute(goalAddress(goal, view, site.languages)),
        words: label('print.card.web', { goal: capitalise(goal.label, view.language) }),
      },
    standsOnCard: ({ goals }) => {
      const [first, second] = goals;
      return first !== undefined && second === undefined && withCards.has(first.goal.id);
    },
    placeNumber,
    status: statusLine(view, tools),
    notice: joinSentences([...previewNotice, ...proposalsNotice]),
    headNotice: joinSentences([...previewNotice, ...(isShort ? [] : proposalsNotice)]),
    preview: browser === undefined ? undefined : label('print.imprint.preview', { browser }),
    adoption: act && labelAct('print.adoption', act, tools),
    attachment:
      (act && labelAct('print.attachment', act, tools)) ??
      (paper === undefined ? undefined : label('print.attachmentPaper', { paper })),
  };
}

function joinSentences(sentences: readonly string[]): string | undefined {
  return sentences.length === 0 ? undefined : sentences.map(endSentence).join(' ');
}

function createLinks(view: EditionView, form: PrintForm = 'full'): PrintLinks {
  const sources = new Map(view.sources.map((source) => [source.id, source.anchor]));
  const hasGoals = form !== 'summary' && form !== 'report';
  const goals = new Set(hasGoals ? view.allGoals.map(({ anchor }) => anchor) : []);
  const entries = new Map(
    [...view.partners, ...view.instruments].map((entry) => [`${entry.register} ${entry.id}`, entry.anchor]),
  );
  const fragment = (anchor: string | undefined, what: string): string => {
    if (anchor === undefined) throw new Error(`The view has no ${what}.`);
    return `#${anchor}`;
  };
  return {
    source: (id) => fragment(sources.get(id), `source "${id}"`),
    goal: ({ anchor }) => (goals.has(anchor) ? `#${anchor}` : undefined),
    entry: (register, id) => fragment(entries.get(`${register} ${id}`), `entry "${id}" in ${register}`),
  };
}
