import type { Theme } from '../model/data/theme.ts';
import { lightenForDarkPaper } from '../model/colours.ts';

type Colours = NonNullable<Theme['colours']['light']>;

/** The rules for pages of the site; none without colours. On paper pages keep the program's. */
export function writeSiteTheme(theme: Theme | undefined): string[] {
  const { light, dark = {} } = theme?.colours ?? {};
  const darkAccent = dark.accent ?? (light?.accent && lightenForDarkPaper(light.accent));
  const night = { ...dark, ...(darkAccent !== undefined && { accent: darkAccent }) };
  const lightAccent = light?.accent;
  const edges = [
    ...(lightAccent === undefined ? [] : [edge]),
    ...(lightAccent === undefined && darkAccent !== undefined ? [inTheDark(edge)] : []),
  ];
  return [
    ...(light ? [inTheLight(rootRule(light))] : []),
    ...(Object.keys(night).length > 0 ? [inTheDark(rootRule(night))] : []),
    ...edges,
  ];
}

const edge =
  '.masthead{border-bottom:.3125rem solid var(--accent,var(--ink))}.site-footer{border-top-color:var(--accent,var(--ink))}';

function inTheLight(rules: string): string {
  return `@media screen and (prefers-color-scheme:light){${rules}}`;
}

function inTheDark(rules: string): string {
  return `@media screen and (prefers-color-scheme:dark){${rules}}`;
}

/** The rules for documents. */
export function writePrintTheme(theme: Theme | undefined): string[] {
  const { print } = theme?.colours ?? {};
  if (!print) return [];
  const { accent } = print;
  return [rootRule(print), ...(accent === undefined ? [] : [`.cover-commune{color:${accent}}`])];
}

/** Lines that belong to the text are drawn in its colour. */
function rootRule({ ink, muted, paper, rule, accent }: Colours): string {
  const properties = { ink, hairline: ink, muted, paper, rule, accent };
  const set = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}:${value}`],
  );
  return `:root{${set.join(';')}}`;
}
