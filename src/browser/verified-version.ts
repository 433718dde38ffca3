/** Chromium milestones whose printed PDFs the tests have read: the embedded browser's. */
const verifiedMilestones: readonly string[] = ['147'];

/** Whether the reader of printed PDFs was tested with what this version (`147.0.7727.0`) writes. */
export function isVerifiedVersion(version: string): boolean {
  return verifiedMilestones.includes(version.split('.', 1)[0] ?? '');
}
