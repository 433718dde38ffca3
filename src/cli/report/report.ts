import type { MessageLanguage } from '../../messages/message-language.ts';
import type { Problem } from '../../problem.ts';

/** What a run has found and how it ended, for programs that read it. */
export interface Report {
  readonly command: string;
  readonly version: string;
  readonly messages: MessageLanguage;
  readonly exitCode: 0 | 1 | 2;
  /** Problems, then advice. */
  readonly problems: readonly ReportedProblem[];
  /** What went wrong beside the data, in one line. */
  readonly failure?: string;
}

/** A problem, and where its file and its passage are. */
export interface ReportedProblem {
  readonly problem: Problem;
  /** From the folder in which the command was given, with `/`; the name of the message where there is no such file. */
  readonly file: string;
  /** The column behind the passage, on the problem's line, in UTF-16 code units from 1. */
  readonly endColumn?: number;
}
