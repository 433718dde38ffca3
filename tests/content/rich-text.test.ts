import { describe, expect, it } from 'vitest';
import { readTableWords } from '../../src/labels/language-rules.ts';
import { createTypography } from '../../src/content/typography.ts';
import { renderRichText } from '../../src/content/rich-text.ts';
import type { RichTextOptions } from '../../src/content/rich-text.ts';

const options: RichTextOptions = {
  language: 'pl',
  anchor: 'chapter.wstep',
  headingShift: 0,
  bindWords: createTypography([]),
  tables: {
    words: readTableWords([]),
    name: (index) => `Tabela ${index + 1}.`,
    language: 'pl',
    overflow: 'shown',
  },
  cite: (id) =>
    id === 'uchwala' ? { number: 3, href: '#source.uchwala', title: 'Uchwała „o mieście”' } : undefined,
};

function render(markdown: string, changes: Partial<RichTextOptions> = {}): string {
  return renderRichText(markdown, { ...options, ...changes })
    .toString()
    .replaceAll('\u00a0', '~');
}

describe('a chapter', () => {
  it('gives its headings ids that are unique in the document, at the level that is asked for', () => {
    expect(render('## Skąd\n\n### Dokąd')).toBe(
      '<h2 id="chapter.wstep-1">Skąd</h2>\n<h3 id="chapter.wstep-2">Dokąd</h3>\n',
    );
    expect(render('## Skąd', { headingShift: 1 })).toBe('<h3 id="chapter.wstep-1">Skąd</h3>\n');
  });

  it('has no heading below the sixth level', () => {
    expect(render('###### Nisko', { headingShift: 2 })).toContain('<h6 ');
  });

  it('binds words in running text and in emphasis, not in code', () => {
    expect(render('w domu **i w pracy** `a b w c`')).toBe(
      '<p>w~domu <strong>i~w~pracy</strong> <code>a b w c</code></p>\n',
    );
  });

  it('can wrap each heading of the first level with what follows it', () => {
    const html = render('Wstęp\n\n## Jeden\n\n### Głębiej\n\n## Dwa\n\ntekst', { sections: 'wrapped' });
    expect(html.match(/<section class="chapter-section">/g)).toHaveLength(3);
    expect(html.match(/<\/section>/g)).toHaveLength(3);
    expect(html).toContain(
      '<section class="chapter-section"><div class="chapter-lead"><h2 id="chapter.wstep-3">Dwa</h2>\n<p>tekst</p>\n</div></section>',
    );
    expect(html).toContain('<div class="chapter-lead"><h2 id="chapter.wstep-1">Jeden</h2>\n</div><h3 ');
  });
});

describe('a citation', () => {
  it('is a link to the source with its number, on the line of what it proves', () => {
    expect(render('Przyjęto. [@uchwala]')).toBe(
      '<p>Przyjęto.~<a class="citation" href="#source.uchwala" aria-label="[3] Uchwała „o mieście”">[3]</a></p>\n',
    );
  });

  it('may name a place in the source', () => {
    expect(render('Tak. [@uchwala, tabela 6]')).toContain('[3, tabela 6]</a>');
  });

  it('stays on one line with the next', () => {
    expect(render('Tak. [@uchwala] [@uchwala]')).toContain('[3]</a>~<a');
  });

  it('of an unknown source is an error', () => {
    expect(() => render('[@nic]')).toThrow('The unknown source "nic" passed validation.');
  });

  it('escapes the title and the place of the source', () => {
    const html = render('[@uchwala, "><b>]', {
      cite: () => ({ number: 1, href: '#x"', title: '"><script>' }),
    });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('"">');
  });
});

describe('what a chapter cannot do', () => {
  it('bring markup with it', () => {
    expect(render('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
    expect(render('a <img src=x onerror=alert(1)> b')).not.toContain('<img');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/strona',
    'vbscript:x',
  ])('link to %s', (address) => {
    expect(render(`[tu](${address})`)).not.toContain('href');
  });

  it.each(['https://example.org/a?b=c', 'mailto:a@example.org', '#chapter.wstep-1'])(
    'be kept from linking to %s',
    (address) => {
      expect(render(`[tu](${address})`)).toContain(`href="${address}"`);
    },
  );

  it('load a picture', () => {
    expect(render('![obraz](https://example.org/a.png)')).not.toContain('<img');
  });
});
