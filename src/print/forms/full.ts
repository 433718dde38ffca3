import { usualLayout } from '../paper/form-layout.ts';
import { startAfterFoldOuts } from '../parts/figure-parts.ts';
import { contentsPart } from '../parts/contents-part.ts';
import { backPart, coverPart, imprintPart } from '../parts/front-parts.ts';
import { goalParts } from '../parts/goal-parts.ts';
import { joinSmallParts } from '../parts/join-small-parts.ts';
import { matrixPart } from '../parts/matrix-part.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';
import {
  glossaryPart,
  indicatorsPart,
  proposalsPart,
  registersPart,
  sourcesPart,
} from '../parts/back-lists.ts';
import { chapterParts, missionPart, structurePart } from '../parts/text-parts.ts';
import type { Form } from './form.ts';

/** The document itself, in every language. */
export const full: Form = {
  id: 'full',
  place: 10,
  listContents: (view) => [{ view }],
  listParts: (context) => listAllParts(context),
  layout: usualLayout,
  goalLinks: 'all',
  proposalsNotice: 'each-page',
};

/** The document's parts from cover to back, or to another part in its place; one without content is left out. */
export function listAllParts(context: PrintContext, last = backPart(context)): Part[] {
  const goals = goalParts(context);
  const body = [
    ...chapterParts('before-goals', context),
    missionPart(context),
    structurePart(context),
    matrixPart(context),
    ...goals,
    ...chapterParts('after-goals', context),
    ...joinSmallParts(
      [
        indicatorsPart(context),
        registersPart(context),
        glossaryPart(context),
        sourcesPart(context),
        proposalsPart(context),
      ],
      context,
    ),
  ].filter((part) => part !== undefined);
  const parts = addAttachment(body, context);
  const entries = [...parts, last].flatMap((part) => part.contents);
  return startAfterFoldOuts([
    coverPart(context),
    imprintPart(context),
    contentsPart(entries, context),
    ...parts,
    last,
  ]);
}

/** Where the data names an act, the first page of the adopted text says at its top what it is attached to. */
function addAttachment(parts: readonly Part[], { attachment }: PrintContext): Part[] {
  const first = parts.findIndex((part) => part.id === 'mission' || part.id === 'structure');
  return parts.map((part, index) => ({
    ...part,
    values: { ...part.values, attachment: index === first ? attachment : undefined },
  }));
}
