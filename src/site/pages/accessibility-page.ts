import type { AccessibilityStatement, Text } from '../../model/data/data-types.ts';
import type { TextView } from '../../model/text.ts';
import { siteText } from '../../content/site-text.ts';
import { accessibilityPageId } from '../links/page-ids.ts';
import { listSections, pageSection } from '../shell/page-sections.ts';
import { definePage, homeStep } from '../shell/page-scope.ts';
import type { PageScope } from '../shell/page-scope.ts';
import type { SitePage } from '../shell/site-page.ts';

/**
 * The accessibility statement (deklaracja dostępności), with the element ids that the Polish act asks for.
 * Everything in it is data; a missing field is shown as missing.
 */
export function accessibilityPage(scope: PageScope): SitePage {
  const { site, tools } = scope;
  return definePage(scope, [site.paths.accessibility], {
    id: accessibilityPageId,
    template: 'accessibility',
    title: tools.label('site.accessibility.heading'),
    description: tools.label('site.accessibility.description'),
    section: accessibilityPageId,
    breadcrumbs: [homeStep(scope)],
    context: () => {
      const statement = site.accessibility ?? {};
      const texts = statementTexts(statement, scope);
      return {
        statement,
        sections: listSections([
          pageSection('status', tools.label('site.accessibility.status')),
          pageSection('contact', tools.label('site.accessibility.contact')),
          ...closingParts.map(({ id, field }) =>
            pageSection(`${id}-heading`, tools.label(`site.accessibility.${field}`)),
          ),
        ]),
        siteUrl: site.url,
        texts,
        parts: closingParts.map(({ id, field }) => ({ id, field, text: texts[field] })),
        shortcomings: (statement.shortcomings ?? []).map((text) => siteText(text, scope.view, tools.label)),
      };
    },
  });
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
