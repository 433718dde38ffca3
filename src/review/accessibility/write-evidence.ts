import { openEnvironment } from '../../content/environment.ts';
import type { ReportWriter } from '../write-review.ts';
import {
  describeDocuments,
  describeTool,
  describeViewings,
  gatherRules,
  listFaults,
  listLimits,
  sumUp,
} from './evidence-words.ts';
import type { Evidence } from './evidence.ts';

/** A page of one file, for a browser or to be printed. */
export function writeEvidencePage(
  evidence: Evidence,
  { say, language, version }: ReportWriter,
  templates: string,
): string {
  const { pages } = evidence;
  return openEnvironment(templates).render('review/accessibility.njk', {
    evidence,
    say,
    language,
    version,
    manifest: sayManifest(evidence, say),
    tools: evidence.tools.map((tool) => describeTool(tool, say)),
    viewings: describeViewings(evidence.viewings, say),
    summary: sumUp(evidence, say),
    rules: (['violations', 'undecided'] as const).map((kind) => ({
      id: kind,
      name: say(`a11y.${kind}`),
      rules: gatherRules(pages, kind),
    })),
    faults: listFaults(pages, say),
    documents: describeDocuments(evidence.documents, say),
    limits: listLimits(say),
    pages: pages.map((page) => ({
      page: page.page,
      violations: page.violations.reduce((sum, { count }) => sum + count, 0),
      undecided: page.undecided.reduce((sum, { count }) => sum + count, 0),
      passed: page.passed,
      headings:
        page.headings.faults.map((fault) => say(`a11y.heading.${fault}`)).join(', ') ||
        say('a11y.page-sound'),
    })),
  });
}

/** For programs; the shape is that of `Evidence`, with the words that say what it is not. */
export function writeEvidenceJson(evidence: Evidence, { say, language, version }: ReportWriter): string {
  const tool = { name: 'strategia review', version };
  const about = { statement: say('a11y.what'), notSeen: listLimits(say) };
  return `${JSON.stringify({ tool, messages: language, ...about, ...evidence }, null, 2)}\n`;
}

/** For a terminal: what it amounts to. */
export function writeEvidenceLines(evidence: Evidence, { say }: Pick<ReportWriter, 'say'>): string[] {
  const { pages, lines, contrast } = sumUp(evidence, say);
  const documents = describeDocuments(evidence.documents, say);
  return [
    say('a11y.title'),
    say('a11y.checked', { date: evidence.checked }),
    say('a11y.what'),
    sayManifest(evidence, say),
    '',
    ...evidence.tools.map((tool) => describeTool(tool, say)).map(({ name, version }) => `${name} ${version}`),
    describeViewings(evidence.viewings, say),
    '',
    pages,
    ...lines.map((line) => `  ${line}`),
    contrast,
    ...(['violations', 'undecided'] as const).flatMap((kind) => {
      const rules = gatherRules(evidence.pages, kind);
      return rules.length === 0
        ? []
        : [
            '',
            `${say(`a11y.${kind}`)}:`,
            ...rules.map((rule) => `  ${rule.rule} (${rule.count}): ${rule.place}`),
          ];
    }),
    ...listFaults(evidence.pages, say).map(({ page, words }) => `  ${page}: ${words}`),
    '',
    `${say('a11y.documents')}: ${documents.about}`,
    ...documents.rows.map(({ document, words }) => `  ${document}: ${words}`),
    '',
    `${say('a11y.limits')}. ${say('a11y.limits-about')}`,
    ...listLimits(say).map((line) => `  - ${line}`),
  ];
}

function sayManifest({ manifest }: Evidence, say: ReportWriter['say']): string {
  if (manifest === undefined) return say('a11y.no-manifest');
  const { sha256, differing } = manifest;
  if (differing.length === 0) return say('a11y.manifest', { hash: sha256 });
  const [first = ''] = differing;
  return say('a11y.manifest-differs', { hash: sha256, count: differing.length, first });
}
