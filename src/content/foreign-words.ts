import { escapeMarkup } from '../escape-markup.ts';
import { markAsSafe } from './safe-html.ts';
import type { SafeHtml } from './safe-html.ts';

/** Puts their language to words in another language than their page's. */
export function markWords(text: string, language: string): SafeHtml {
  return markAsSafe(`<span lang="${language}">${escapeMarkup(text)}</span>`);
}

/** Elements that hold only text, and pictures, in which no markup of pages may stand. */
const textOnly = /^(?:title|option|textarea|script|style|svg)$/;

/** What a template is made of: statements, expressions, comments, tags of the page. */
const pieces = /\{#[^]*?#\}|\{%[^]*?%\}|(\{\{[^]*?\}\})|<!--[^]*?-->|<(\/?)([a-z][\w-]*)|>/g;

const callOfLabel = /(?<![\w.])label(?=\()/g;

/**
 * Makes a template ask for `plain("…")` where it asks for `label("…")` in an attribute, a title or a picture: there markup
 * cannot stand. Both names have five letters, so that errors are where the template has them.
 */
export function askForPlainWords(template: string): string {
  let isInTag = false;
  let holder: string | undefined;
  return template.replace(
    pieces,
    (piece, expression: string | undefined, slash: string | undefined, name: string | undefined) => {
      if (expression !== undefined)
        return isInTag || holder !== undefined ? expression.replaceAll(callOfLabel, 'plain') : piece;
      if (name !== undefined) {
        isInTag = true;
        if (slash === '' && holder === undefined && textOnly.test(name)) holder = name;
        else if (slash === '/' && holder === name) holder = undefined;
      } else if (piece === '>') isInTag = false;
      return piece;
    },
  );
}
