import { roundLength } from '../../content/lengths.ts';
import { shortenTitle } from '../../model/goal-names.ts';
import { endSentence } from '../../content/phrases.ts';
import { writeSheetRules } from './page-rules.ts';
import { bleed, textHeightMm, usualPaper } from './paper.ts';
import type { Part } from '../parts/part.ts';
import type { PrintContext } from '../print-context.ts';
import type { EditionView } from '../../model/edition.ts';

/** Tabs at the page's edge step down through the height of the text, at the same places in all forms. */
const tabSpaceMm = textHeightMm(usualPaper);
const tallestTabMm = 40;
/** Digits of the data's hash at the foot of each page; finishing writes them. */
export const footHashLength = 8;
/** Pages with nothing in their margins. */
const silentPages = ['cover', 'blank'];
/** Of the text at one side of a page's head, in characters: the notice beside it takes less than half of the line. */
const longestHead = 60;
const foot = ['bottom-left', 'bottom-right'] as const;
const head = ['top-left', 'top-right'] as const;

/**
 * The style rules that depend on data: goals' colours, and what stands in the margins of each named page. Chromium takes
 * no `var()` and no `string-set` in margin boxes, so that all of it is written out.
 */
export function writePageStyle(parts: readonly Part[], context: PrintContext): string {
  const sides = [...footRules(context), ...headRules(parts, context), ...tabRules(context)];
  return [
    `:root { --page-digits: ${context.pageDigits.own}; --full-page-digits: ${context.pageDigits.full}; }`,
    ...context.view.goals.map((goal) => `.goal-${goal.position} { --goal: ${goal.colour}; }`),
    ...writeSheetRules(parts),
    ...(context.layout.isSingleSided ? singleSidedRules(sides) : sides),
    ...silentPages.map((page) => `@page ${page} { ${silentBoxes(context).map(silence).join(' ')} }`),
  ].join('\n');
}

function footRules({ view, label, status, formatDate, formName, pageDigits }: PrintContext): string[] {
  const isTranslation = view.language !== view.documentLanguage;
  const full = `print.foot.full${isTranslation ? 'Translation' : ''}${view.containsProposals ? 'WithProposals' : ''}`;
  const form =
    formName === undefined
      ? label(full)
      : `${formName}, ${label(`print.form.aid${isTranslation ? 'Translation' : ''}`)}`;
  const lines = [
    [view.shortTitle.marked, status].map(endSentence).join(' '),
    label('print.foot.line', {
      form,
      date: formatDate(view.modified),
      hash: '0'.repeat(footHashLength),
    }),
  ];
  const text = cssString(lines.join('\n'));
  const folio = cssString('0'.repeat(pageDigits.own));
  return [
    `@page :left { @bottom-left { content: ${folio}; } @bottom-right { content: ${text}; text-align: right; } }`,
    `@page :right { @bottom-left { content: ${text}; text-align: left; } @bottom-right { content: ${folio}; } }`,
  ];
}

function headRules(parts: readonly Part[], context: PrintContext): string[] {
  const { headNotice: notice, mark } = context;
  const heads = parts.flatMap(({ id, head }): [page: string, text: string][] =>
    head === undefined ? [] : [[id, shortenTitle(head, longestHead)]],
  );
  if (mark !== undefined) return markedHeadRules(heads, mark, notice);
  const inner = notice === undefined ? 'none' : cssString(notice);
  return [
    `@page :left { @top-right { content: ${inner}; text-align: right; } }`,
    `@page :right { @top-left { content: ${inner}; text-align: left; } }`,
    ...heads.flatMap(([page, text]) => [
      `@page ${page}:left { @top-left { content: ${cssString(text)}; text-align: left; } }`,
      `@page ${page}:right { @top-right { content: ${cssString(text)}; text-align: right; } }`,
    ]),
  ];
}

/** The mark stands alone at the right; what other forms have on both sides is at the left, one above the other. */
function markedHeadRules(
  heads: readonly (readonly [page: string, text: string])[],
  mark: string,
  notice: string | undefined,
): string[] {
  const leftBox = (page: string, lines: readonly (string | undefined)[]): string => {
    const text = lines.filter((line) => line !== undefined).join('\n');
    return `@page ${page}:right { @top-left { content: ${cssString(text)}; text-align: left; } }`;
  };
  return [
    `@page :right { @top-right { content: ${cssString(mark)}; text-align: right; } }`,
    leftBox('', [notice]),
    ...heads.map(([page, text]) => leftBox(page, [notice, text])),
  ];
}

function tabRules({ view }: PrintContext): string[] {
  const count = view.goals.length;
  const height = Math.min(tallestTabMm, tabSpaceMm / count);
  return view.goals.flatMap((goal) => {
    const top = count === 1 ? 0 : ((tabSpaceMm - height) / (count - 1)) * (goal.position - 1);
    const box = `content: ""; height: ${roundLength(height, 2)}mm; margin-top: ${roundLength(top, 2)}mm; background: ${goal.colour};`;
    const page = `goal-${goal.position}`;
    return [
      `@page ${page}:left { @left-top { ${box} margin-right: calc(8mm - ${bleed}); } }`,
      `@page ${page}:right { @right-top { ${box} margin-left: calc(8mm - ${bleed}); } }`,
    ];
  });
}

function silentBoxes({ mark }: PrintContext): string[] {
  return [...head, ...foot].filter((box) => mark === undefined || box !== 'top-right');
}

function silence(box: string): string {
  return `@${box} { content: none; }`;
}

/**
 * Text as a CSS string for `content`, quotes included. Everything but letters, digits and plain spaces is escaped, so that
 * no text can end the string, the declaration or the style element; `\n` becomes a line break.
 */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}

const frontAndBackPages = 16;
const pagesPerGoal = 0.6;
const proposalsPerPage = 60;
const linksPerPage = 120;

/**
 * How many digits page numbers will have, from what the document holds: the width of their places has to stand before
 * the print. An estimate at the edge costs one more print, never a wrong number.
 */
export function countPageDigits(view: EditionView): number {
  const links = [...view.partners, ...view.instruments].reduce((sum, entry) => sum + entry.links.length, 0);
  const pages =
    frontAndBackPages +
    view.allGoals.length * pagesPerGoal +
    view.proposals.length / proposalsPerPage +
    links / linksPerPage +
    view.figures.filter((figure) => figure.hasOwnPage).length;
  return Math.max(2, String(Math.ceil(pages)).length);
}

const selector = /^@page ([\w-]*):(left|right) /;

/** `@page` rules for paper that is printed on one side: what holds for right pages holds for all. */
export function singleSidedRules(rules: readonly string[]): string[] {
  return rules.flatMap((rule) => {
    const side = selector.exec(rule)?.[2];
    if (side === undefined) return [rule];
    return side === 'left' ? [] : [rule, rule.replace(':right ', ':left ')];
  });
}
