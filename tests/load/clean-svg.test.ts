import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../src/load/svg/clean-svg.ts';
import { createPositionFinder } from '../../src/load/files/text-positions.ts';
import type { MessageLanguage } from '../../src/messages/message-language.ts';
import { formatProblem } from '../../src/problem.ts';
import { makeSvg } from './small-pictures.ts';

describe('cleanSvg', () => {
  it('writes shapes, gradients, clips, masks, markers and copies as they are', () => {
    const content =
      '<defs><linearGradient id="g" x1="0" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#0B4F7A"/></linearGradient>' +
      '<clipPath id="c"><circle cx="1" cy="2" r="3"/></clipPath><symbol id="s" viewBox="0 0 1 1"><rect width="1" height="1" rx="0.1"/></symbol></defs>' +
      '<g transform="translate(1, 2) rotate(45)" fill="url(#g)" clip-path="url(#c)"><path d="M0 0L5 5Z" stroke="rgb(1, 2, 3)" stroke-width="0.5"/></g>' +
      '<use href="#s" x="3"/>';
    expect(clean(makeSvg(content))).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="1600" height="1200">${content}</svg>\n`,
    );
  });

  it('drops in silence what drawing programs note for themselves, and what no picture shows', () => {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with a program -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="urn:inkscape" xmlns:rdf="urn:rdf" width="4" height="3" version="1.1"
  inkscape:version="1.3" xml:space="preserve" data-name="Mapa" aria-label="Mapa" role="img">
  <title>Mapa</title><desc>Opis</desc>
  <metadata><?xpacket begin=""?><rdf:RDF><rdf:li>x</rdf:li></rdf:RDF></metadata>
  <inkscape:grid><path d="M9 9"/></inkscape:grid>
  <g inkscape:label="Warstwa" style="font-size:12px;-inkscape-stroke:none;mix-blend-mode:normal;text-anchor:start" font-family="Arial">
    <path d="M0 0" inkscape:nodetypes="cc"/>litery
  </g>
</svg>`;
    expect(clean(text)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="1600" height="1200"><g><path d="M0 0"/></g></svg>\n',
    );
  });

  it('turns CSS into attributes, what counts more last', () => {
    const text = makeSvg(
      '<style type="text/css"><![CDATA[ /* a: b */ .a, .b { fill: #fff; stroke:none } path{fill:red;opacity:.5} #x { opacity: 1 } ]]></style>' +
        '<path id="x" class="a c" fill="blue" d="M0 0" style="stroke:url(#g) /* x */; stroke-width: 2"/>',
    );
    expect(clean(text)).toContain(
      '<path id="x" fill="#fff" d="M0 0" opacity="1" stroke="url(#g)" stroke-width="2"/>',
    );
  });

  it('keeps prefixes from changing what an element is', () => {
    const text =
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 4 3"><s:path id="a" d="M0 0"/><s:use x:href="#a"/></s:svg>';
    expect(clean(text)).toContain('<path id="a" d="M0 0"/><use href="#a"/>');
    expect(lines('<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><s:script/></s:svg>')).toBe(
      'a.svg:1:63  svg-element  The element <script> is not allowed in an SVG picture. Export the picture as plain SVG; where that does not help, as PNG.',
    );
  });

  it('writes XML again whatever stands in an attribute', () => {
    const text = makeSvg('<path id="&quot;&gt;&lt;script&gt;&amp;" d="M0 0"/>');
    const cleaned = clean(text);
    expect(cleaned).toContain('id="&quot;&gt;&lt;script&gt;&amp;"');
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(cleaned).close();
    expect(names).toEqual(['svg', 'path']);
  });

  it('gives of its own work the same again', () => {
    const once = clean(makeSvg('<g style="fill:red"><path d="M0 0"/></g><use href="#a"/>'));
    expect(clean(once)).toBe(once);
  });

  it.each([
    ['<script>alert(1)</script>', '2:1  svg-element', '<script>'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', '2:1  svg-element', ''],
    ['<a href="https://example.org"><path d="M0 0"/></a>', '2:1  svg-element', '<a>'],
    ['<animate attributeName="x"/>', '2:1  svg-element', '<animate>'],
    ['<filter id="f"/>', '2:1  svg-element', '<filter>'],
    ['<g><text>Wisła</text></g>', '2:4  svg-text', ''],
    ['<image href="data:image/png;base64,AAAA"/>', '2:1  svg-image', ''],
    ['<path d="M0 0" onload="alert(1)"/>', '2:16  svg-attribute', '"onload"'],
    ['<path\n  d="M0 0"\n  filter="url(#f)"/>', '4:3  svg-attribute', '"filter"'],
    ['<use href="other.svg#a"/>', '2:6  svg-reference', '"other.svg#a"'],
    ['<use href="https://example.org/#a"/>', '2:6  svg-reference', 'https'],
    ['<use href="data:image/svg+xml,x"/>', '2:6  svg-reference', 'data:'],
    ['<path href="#a"/>', '2:7  svg-reference', '"#a"'],
    ['<path fill="url(https://example.org/#a)"/>', '2:7  svg-reference', '"url(https://example.org/#a)"'],
    ['<path fill="url( \'x.svg#a\' )"/>', '2:7  svg-reference', 'x.svg'],
    ['<path mask="image-set(&quot;x.png&quot; 1x)"/>', '2:7  svg-reference', 'image-set'],
    ['<path fill="u\\72l(x.svg#a)"/>', '2:7  svg-reference', ''],
    ['<path fill="var(--x)"/>', '2:7  svg-reference', 'var(--x)'],
    ['<path style="fill:url(x.svg#a)"/>', '2:7  svg-style', 'fill:url(x.svg#a)'],
    ['<path style="mix-blend-mode:multiply"/>', '2:7  svg-style', 'mix-blend-mode:multiply'],
    ['<path style="fill:red !important"/>', '2:7  svg-style', '!important'],
    ['<style>@import "x.css";</style>', '2:1  svg-style', '@import'],
    ['<style>@font-face { src: url(x.woff) }</style>', '2:1  svg-style', '@font-face'],
    ['<style>.a { fill: url(x.svg#a) }</style>', '2:1  svg-style', 'url(x.svg#a)'],
    ['<style>g > path { fill: red }</style>', '2:1  svg-style', 'g > path'],
  ])('rejects %s at its place', (content, start, found) => {
    const line = lines(makeSvg(content));
    expect(line.startsWith(`a.svg:${start}  `), line).toBe(true);
    expect(line).toContain(found);
    expect(line.split('\n')).toHaveLength(1);
  });

  it('says in both languages what to do about text, which is what maps have most', () => {
    expect(lines(makeSvg('<text x="1">Wisła</text>'))).toBe(
      'a.svg:2:1  svg-text  Text in an SVG picture looks different on each computer. Turn texts into paths (in Inkscape: Path, Object to Path), and say in "alternative" or "description" what they say.',
    );
    expect(lines(makeSvg('<text x="1">Wisła</text>'), 'pl')).toBe(
      'a.svg:2:1  svg-text  Tekst w obrazie SVG wygląda inaczej na każdym komputerze. Zamień teksty na ścieżki (w programie Inkscape: Ścieżka, Obiekt w ścieżkę), a ich treść podaj w „alternative” albo „description”.',
    );
  });

  it('names each kind of trouble once, however often it is there', () => {
    const content = '<text/>\n<text/>\n<path onclick="x"/>\n<path onclick="y"/>';
    expect(lines(makeSvg(content)).split('\n')).toHaveLength(2);
  });

  it('rejects document types, with entities and without, and instructions', () => {
    const svg = makeSvg('<g/>');
    expect(lines(`<?xml version="1.0"?>\n<!DOCTYPE svg SYSTEM "x.dtd">\n${svg}`)).toBe(
      'a.svg:2:1  svg-doctype  An SVG picture must not begin with a <!DOCTYPE …>: it can bring in other files. Delete it, up to the ">" at its end.',
    );
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]>\n';
    expect(lines(`${bomb}${makeSvg('<g id="&b;"/>')}`, 'pl')).toBe(
      'a.svg:3:11  svg-syntax  Od tego miejsca pliku SVG nie da się odczytać jako XML. Otwórz go w programie, w którym powstał, i wyeksportuj ponownie jako zwykły SVG.',
    );
    expect(lines(`<?xml-stylesheet href="x.css"?>\n${svg}`, 'pl')).toBe(
      'a.svg:1:1  svg-instruction  Instrukcja <?xml-stylesheet …?> jest niedozwolona w obrazie SVG. Usuń ją, aż do znaków „?>” na jej końcu.',
    );
  });

  it('rejects what is not XML, where it ceases to be it, and says so once', () => {
    expect(lines('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">\n  <g>\n</svg>')).toBe(
      'a.svg:3:7  svg-syntax  From here on this SVG cannot be read as XML. Open it in the program that it comes from and export it again as plain SVG.',
    );
    expect(lines('<svg').split('\n')).toHaveLength(1);
  });

  it('rejects a page of HTML, and an SVG that is none', () => {
    expect(lines('<html><body/></html>')).toBe(
      'a.svg:1:1  svg-root  An SVG picture begins with <svg xmlns="http://www.w3.org/2000/svg">, this file with <html>. Export the picture as plain SVG.',
    );
    expect(lines('<svg viewBox="0 0 4 3"/>', 'pl')).toBe(
      'a.svg:1:1  svg-root  Obraz SVG zaczyna się od <svg xmlns="http://www.w3.org/2000/svg">, a ten plik od <svg>. Wyeksportuj obraz jako zwykły SVG.',
    );
  });

  it.each(['', 'width="100%"', 'width="2em" height="1em"', 'viewBox="0 0 0 10"', 'viewBox="0 0 1000 1"'])(
    'rejects a drawing of no size: %s',
    (attributes) => {
      expect(lines(makeSvg('<g/>', attributes))).toBe(
        'a.svg:1:1  svg-without-size  This SVG does not say how large it is. Write viewBox="0 0 WIDTH HEIGHT" into <svg …>, with numbers.',
      );
    },
  );

  it('counts copies of copies, which can multiply without end', () => {
    const content = '<g id="a"><path d="M0 0"/></g>\n<g id="b"><use href="#a"/></g>\n<use href="#b"/>';
    expect(clean(makeSvg(content))).toContain('<use href="#b"/>');
    expect(lines(makeSvg('<g id="a"><use href="#a"/></g>'))).toBe(
      'a.svg:2:11  svg-too-much  From here on this SVG asks for more than 200000 shapes; copies (<use>), patterns, masks and markers count each time they are drawn. Turn clones into objects and hatchings into plain colours, or export the picture as PNG.',
    );
  });

  it('rejects nesting that no program could walk through', () => {
    const deep = makeSvg('<g>'.repeat(5000) + '</g>'.repeat(5000));
    expect(lines(deep)).toBe(
      'a.svg:2:598  svg-too-deep  More than 200 elements within one another. Export the picture as plain SVG; where that does not help, as PNG.',
    );
  });

  it('reads a path of a million letters in no time', () => {
    const start = performance.now();
    expect(clean(makeSvg(`<path d="M${'1-'.repeat(500_000)}"/>`)).length).toBeGreaterThan(1e6);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function clean(text: string): string {
  const cleaned = cleanSvg(text);
  if ('troubles' in cleaned) throw new Error(JSON.stringify(cleaned.troubles));
  return cleaned.svg;
}

function lines(text: string, language: MessageLanguage = 'en'): string {
  const cleaned = cleanSvg(text);
  if (!('troubles' in cleaned)) throw new Error(`This was accepted: ${cleaned.svg}`);
  const toPosition = createPositionFinder(text);
  return cleaned.troubles
    .map(({ code, offset, values }) =>
      formatProblem({ code, file: 'a.svg', position: toPosition(offset ?? 0), values }, language),
    )
    .join('\n');
}
