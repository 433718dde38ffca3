import type { AccessibilityStatement, Text } from '../../model/data/data-types.ts';
import type { TextView } from '../../model/text.ts';
import { joinNames } from '../../content/phrases.ts';
import { siteText } from '../../content/site-text.ts';
import { accessibilityPageId } from '../links/page-ids.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import { definePage, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/**
 * The accessibility statement (deklaracja dostępności), with the element ids that the Polish act asks for. Everything in it is
 * data; what is missing is said once. Without any data the page says how the site is tested, and where to report barriers.
 */
export function accessibilityPage(scope: PageScope): SitePage {
  const { site, tools } = scope;
  const named = (field: string): string => tools.label(`site.accessibility.${field}`);
  return definePage(scope, [site.paths.accessibility], {
    id: accessibilityPageId,
    template: 'accessibility',
    title: named('heading'),
    description: named('description'),
    section: accessibilityPageId,
    breadcrumbs: [homeStep(scope)],
    context: () => {
      const statement = site.accessibility ?? {};
      if (Object.keys(statement).length === 0)
        return { statement: undefined, report: site.publisher?.email ?? site.publisher?.url };
      const texts = statementTexts(statement, scope);
      const parts = closingParts
        .map(({ id, field }) => ({ id, field, text: texts[field] }))
        .filter(({ text }) => text !== undefined);
      return {
        statement,
        sections: listSections([
          statement.conformance || statement.prepared ? pageSection('status', named('status')) : undefined,
          statement.contact ? pageSection('contact', named('contact')) : undefined,
          ...parts.map(({ id, field }) => pageSection(`${id}-heading`, named(field))),
        ]),
        siteUrl: site.url,
        texts,
        parts,
        shortcomings: (statement.shortcomings ?? []).map((text) => siteText(text, scope.view, tools.label)),
        missing: nameMissing(listMissing(statement, texts, site.url).map(named), tools.language),
      };
    },
  });
}

/** As they stand within a sentence. */
function nameMissing(names: readonly string[], language: string): string {
  const joined = joinNames(names, language);
  return joined.slice(0, 1).toLocaleLowerCase(language) + joined.slice(1);
}

/** The fields that the act asks for and the data do not have, in the order of the statement. */
function listMissing(
  { published, updated, conformance, prepared, contact }: AccessibilityStatement,
  { entity, scope, procedure, applications, architecture, communication }: StatementTexts,
  url: string | undefined,
): readonly string[] {
  const asked = {
    ...{ entity, scope, url, published, updated, status: conformance, prepared },
    ...{ person: contact?.person, email: contact?.email, telephone: contact?.telephone },
    ...{ procedure, applications, architecture, communication },
  };
  return Object.entries(asked).flatMap(([field, value]) => (value === undefined ? [field] : []));
}

/** The parts after the contact, each with the id that the act asks for. */
const closingParts = [
  { id: 'a11y-procedura', field: 'procedure' },
  { id: 'a11y-aplikacje', field: 'applications' },
  { id: 'a11y-architektura', field: 'architecture' },
  { id: 'a11y-komunikacja', field: 'communication' },
] as const;

type StatementTexts = Readonly<
  Record<
    'entity' | 'scope' | 'assessment' | 'procedure' | 'applications' | 'architecture' | 'communication',
    TextView | undefined
  >
>;

function statementTexts(statement: AccessibilityStatement, scope: PageScope): StatementTexts {
  const text = (value: Text | undefined): TextView | undefined =>
    value === undefined ? undefined : siteText(value, scope.view, scope.tools.label);
  return {
    entity: text(statement.entity ?? scope.site.publisher?.name),
    scope: text(statement.scope),
    assessment: text(statement.assessment),
    procedure: text(statement.procedure),
    applications: text(statement.applications),
    architecture: text(statement.architecture),
    communication: text(statement.communication),
  };
}
