import type { ProjectData } from '../model/project-data.ts';
import type { StagingFolder } from '../output/staging.ts';
import type { Settings } from '../settings.ts';
import type { PublishContext, PublishOptions } from './publish-options.ts';
import type { EditionViews } from './view-editions.ts';

/** What the faces of the editions are made from, and where they go. */
export interface Run {
  readonly data: ProjectData;
  readonly editions: readonly EditionViews[];
  readonly stage: StagingFolder;
  readonly settings: Settings;
  readonly options: PublishOptions;
  readonly context: PublishContext;
}
