import type { ThemeFile } from './data-types.ts';
import type { AddedFont, FontRole } from './font.ts';
import type { Picture } from './picture.ts';

/** How a project looks, as its `overrides/theme.json` says, with the files that it names. */
export interface Theme {
  readonly logo: ThemeLogo | undefined;
  readonly colours: ThemeColours;
  /** Those that are preferred first. */
  readonly fonts: Readonly<Record<FontRole, readonly ThemeFontFamily[]>>;
}

/** Colours as `#RRGGBB`, for pages by day and in the dark, and for documents. */
export type ThemeColours = NonNullable<ThemeFile['colours']>;

/** The crest or logo of who publishes. */
export interface ThemeLogo {
  /** `logo.svg` */
  readonly name: string;
  readonly picture: Picture;
  readonly alternative: NonNullable<ThemeFile['logo']>['alternative'];
}

/** A family of fonts: a package with files by script and style, or files of the project's own. */
export type ThemeFontFamily =
  | { readonly kind: 'package'; readonly name: string; readonly folder: string }
  | { readonly kind: 'files'; readonly name: string; readonly fonts: readonly AddedFont[] };
