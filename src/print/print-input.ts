import type { TemplateEnvironment, LanguageTools } from '../content/environment.ts';
import type { DocumentFonts } from '../fonts/document-fonts.ts';
import type { SiteFile } from '../model/data/data-types.ts';
import type { Picture } from '../model/data/picture.ts';
import type { Theme } from '../model/data/theme.ts';
import type { EditionView } from '../model/edition.ts';
import type { Words } from '../model/data/words.ts';
import { createLanguageTools } from '../content/environment.ts';
import { createAbsoluteAddress } from '../content/addresses/absolute-address.ts';
import { bindingLanguage } from '../content/binding-language.ts';
import { capitalise, endSentence } from '../content/phrases.ts';
import { goalAddress } from '../content/addresses/goal-address.ts';
import type { Label } from '../content/labels.ts';
import { labelAct, statusLine } from '../content/status-line.ts';
import type { Form } from './forms/form.ts';
import { sayCardOrigin } from './parts/card-origin.ts';
import { placeNumber } from './parts/number-place.ts';
import { placeFigures, selectFigures } from './parts/place-figures.ts';
import { countPageDigits } from './paper/page-style.ts';
import type { PrintContext, PrintLinks } from './print-context.ts';

/** What one printed document is made from. */
export interface PrintInput {
  readonly view: EditionView;
  readonly site: SiteFile;
  /** The words of the view's language. */
  readonly words: Words;
  /** Those of all languages of the site, in which single texts may be. */
  readonly allWords?: Iterable<Words>;
  /** The edition's, by the names of their files. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly environment: TemplateEnvironment;
  /** Those of all documents of the edition. */
  readonly fonts: DocumentFonts;
  /** How the project looks; undefined where it leaves that to the program. */
  readonly theme?: Theme | undefined;
  readonly form: Form;
  /** How many digits page numbers of the full document may have; left out for that document. */
  readonly fullPageDigits?: number | undefined;
  /** How many its own may have, where that is known better than by an estimate. */
  readonly ownPageDigits?: number | undefined;
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
  /** Absolute folder of the project's own, likewise; undefined or not there where it has none. */
  readonly overrides?: string;
}

/** The context of one document. */
export function createPrintContext(input: PrintInput): PrintContext {
  const { view, site, form, unverifiedBrowser: browser } = input;
  const tools = createLanguageTools(input.words, input.allWords);
  const { label } = tools;
  const { adoption: act } = view;
  const paper = view.status.paper;
  const previewNotice = browser === undefined ? [] : [label('mark.preview')];
  const proposals = act ? 'mark.containsProposals' : 'mark.containsProposalsDraft';
  const proposalsNotice = view.containsProposals ? [label(proposals)] : [];
  const absolute = createAbsoluteAddress(site, input.base ?? '/');
  const hasParts = view.goals.some(({ children }) => children.length > 0);
  const withCards = new Set(
    view.allGoals.filter(({ level }) => !hasParts || level.depth > 0).map(({ id }) => id),
  );
  const figures = placeFigures(view.figures, form.layout);
  return {
    ...tools,
    view,
    site,
    links: createLinks(view, form),
    carriesData: input.carriesData ?? false,
    logo: input.theme?.logo,
    form: form.id,
    layout: form.layout,
    mark: form.markLabel && label(form.markLabel(view)),
    ...describeAid(input, tools),
    pageDigits: {
      own: input.ownPageDigits ?? countPageDigits(view),
      full: input.fullPageDigits ?? 0,
    },
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
    sayOrigin: (goal, origin) => sayCardOrigin(goal, origin, { view, ...tools }),
    placeNumber,
    status: statusLine(view, tools),
    notice: joinSentences([...previewNotice, ...proposalsNotice]),
    headNotice: joinSentences([
      ...previewNotice,
      ...(form.proposalsNotice === 'once' ? [] : proposalsNotice),
    ]),
    preview: browser === undefined ? undefined : label('print.imprint.preview', { browser }),
    adoption: act && labelAct('print.adoption', act, tools),
    attachment:
      (act && labelAct('print.attachment', act, tools)) ??
      (paper === undefined ? undefined : label('print.attachmentPaper', { paper })),
  };
}

/** What a document says of itself where it only helps to read the full one, and where it finds pages of that one. */
function describeAid(
  { view, form, fullPageDigits }: PrintInput,
  { label, formatDate }: LanguageTools,
): Pick<PrintContext, 'formName' | 'auxiliary' | 'namesFullPages'> {
  if (fullPageDigits === undefined)
    return { formName: undefined, auxiliary: undefined, namesFullPages: false };
  return {
    formName: label(`print.form.${form.id}`, form.nameValues?.(view, { formatDate, label })),
    auxiliary: sayWhatIsBinding(view, label),
    namesFullPages: true,
  };
}

/** Which text decides where the two differ. */
function sayWhatIsBinding(view: EditionView, label: Label): string {
  if (view.language === view.documentLanguage)
    return label(view.adoption ? 'print.form.bindingAttachment' : 'print.form.bindingDocument');
  const binding = bindingLanguage(view);
  return binding ? label('print.form.bindingOriginal', binding) : label('print.form.aidTranslation');
}

function joinSentences(sentences: readonly string[]): string | undefined {
  return sentences.length === 0 ? undefined : sentences.map(endSentence).join(' ');
}

function createLinks(view: EditionView, { goalLinks }: Form): PrintLinks {
  const sources = new Map(view.sources.map((source) => [source.id, source.anchor]));
  const goals = new Set(goalLinks === 'all' ? view.allGoals.map(({ anchor }) => anchor) : []);
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
