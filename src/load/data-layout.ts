/** What a folder of the data may hold. */
export interface FolderLayout {
  /** Files by name. */
  readonly files?: readonly string[];
  /** Files whose names are free within a pattern. */
  readonly freeFiles?: RegExp;
  /** Folders by name. */
  readonly folders?: Readonly<Record<string, FolderLayout>>;
  /** The layout of folders whose names are free. */
  readonly eachFolder?: FolderLayout;
}

const edition: FolderLayout = {
  files: [
    'strategy.json',
    'partners.json',
    'instruments.json',
    'indicators.json',
    'figures.json',
    'sources.json',
  ],
  folders: {
    goals: { freeFiles: /\.json$/ },
    chapters: { freeFiles: /^[^.]+\.[^.]+\.md$/ },
    // Whatever is no picture is said to be none; nothing in this folder is unknown.
    figures: { freeFiles: /./ },
  },
};

/** The data folder. A file that has no place here is told to the publisher, never left out in silence. */
export const dataLayout: FolderLayout = {
  files: ['site.json'],
  folders: {
    labels: { freeFiles: /^[^.]+\.json$/ },
    editions: { eachFolder: edition },
    // Whatever is no font is said to be none.
    fonts: { freeFiles: /./ },
    monitoring: { eachFolder: { files: ['values.json', 'statuses.json'] } },
  },
};
