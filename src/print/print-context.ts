import type { LanguageTools } from '../content/environment.ts';
import type { AbsoluteAddress } from '../content/addresses/absolute-address.ts';
import type { ThemeLogo } from '../model/data/theme.ts';
import type { SiteFile } from '../model/data/data-types.ts';
import type { EditionView } from '../model/edition.ts';
import type { GoalReference } from '../model/goal-names.ts';
import type { GoalView } from '../model/goal.ts';
import type { IndicatorView } from '../model/indicator.ts';
import type { PageDigits } from '../model/print/print-job.ts';
import type { FormLayout } from './paper/form-layout.ts';
import type { CardOrigin } from './parts/card-origin.ts';
import type { NumberPlace } from './parts/number-place.ts';
import type { PlacedFigures, PrintFigure } from './parts/place-figures.ts';

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
export interface PrintContext extends LanguageTools {
  /** The id of its form. */
  readonly form: string;
  readonly layout: FormLayout;
  /** `Streszczenie`; undefined for the full document. */
  readonly formName: string | undefined;
  /** Says that another text is binding; undefined for the full document. */
  readonly auxiliary: string | undefined;
  /** Stands at the head of each page: `KOPIA ROBOCZA`; only in the working copy. */
  readonly mark: string | undefined;
  /** Whether it names pages of the full document; the full document itself names its own. */
  readonly namesFullPages: boolean;
  /** How wide the places of page numbers are. */
  readonly pageDigits: PageDigits;
  readonly view: EditionView;
  readonly site: SiteFile;
  readonly links: PrintLinks;
  /** Whether the data are attached to the document. */
  readonly carriesData: boolean;
  /** The crest or logo of who publishes. */
  readonly logo: ThemeLogo | undefined;
  readonly figures: readonly PrintFigure[];
  /** The figures that belong to a goal itself, not to those below it. */
  readonly figuresOfGoal: (goal: Pick<GoalReference, 'id'>) => PlacedFigures;
  /** Undefined where the site has no address. */
  readonly absolute: AbsoluteAddress | undefined;
  /** The way to a goal's page on the web. */
  readonly webLink: (goal: GoalView) => WebLink | undefined;
  /** Whether a card says what the indicator aims at; else the list of indicators does, where each goal finds it. */
  readonly standsOnCard: (indicator: IndicatorView) => boolean;
  /** Says where all lists of a card are from. */
  readonly sayOrigin: (goal: GoalView, origin: CardOrigin) => string;
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
