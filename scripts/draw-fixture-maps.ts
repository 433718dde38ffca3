import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '../src/browser/session/open-browser.ts';
import { readSettings } from '../src/settings.ts';

/*
 * Draws the pictures of the fixture `data-figures`: maps of a commune that does not exist. Run by hand when they are to
 * change; the files are in the repository.
 */
const project = path.resolve(import.meta.dirname, '..');
const folder = path.join(project, 'tests/fixtures/data-figures/editions/mapowo-2035/figures');

const border =
  'M20 60L70 18L150 30L210 12L290 40L380 34L388 120L360 190L380 262L300 284L210 268L130 290L60 262L12 190L34 120Z';
const river = 'M0 210C60 190 90 130 150 140S230 220 290 190S360 110 400 120';
const roads = ['M70 18L150 140L130 290', 'M12 190L150 140L290 40L388 120', 'M150 140L300 284'];
const villages = [
  [150, 140],
  [290, 40],
  [300, 250],
  [60, 110],
] as const;
const areas = [
  'M60 70L140 50L150 120L80 130Z',
  'M180 160L290 150L300 240L200 250Z',
  'M250 60L360 60L340 110L260 100Z',
];
const ink = '#1B1F24';

function drawLand(fill: string): string {
  return `<path d="${border}" fill="${fill}" stroke="${ink}" stroke-width="2"/><path d="${river}" fill="none" stroke="#0B4F7A" stroke-width="7"/>`;
}

function drawRoads(): string {
  return roads.map((road) => `<path d="${road}" fill="none" stroke="${ink}" stroke-width="3"/>`).join('');
}

function drawVillages(): string {
  return villages
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="6" fill="#A63A24" stroke="${ink}"/>`)
    .join('');
}

function wrapMap(content: string, size = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"${size}>${content}</svg>\n`;
}

/** Lines cut by the areas: a pattern would be printed as pixels. */
const lines = Array.from({ length: 70 }, (_, index) => `M${index * 10 - 300} 300l300 -300`).join('');
const hatching = `<clipPath id="areas"><path d="${areas.join('')}"/></clipPath><path d="${lines}" stroke="#1F6F5C" clip-path="url(#areas)"/>`;
const areaShapes = `${hatching}<path d="${areas.join('')}" fill="none" stroke="#1F6F5C" stroke-width="2"/>`;
const drawings = {
  'obszary.svg': wrapMap(`${drawLand('#F3EEE2')}${areaShapes}${drawVillages()}`),
  'siec.svg': wrapMap(
    `<style>.road { stroke: ${ink}; fill: none }</style><rect width="400" height="300" fill="#FFFFFF"/>${drawRoads().replaceAll('fill="none"', 'class="road"')}${drawVillages()}`,
  ),
};
/** By pixels: a picture with transparency, a photograph-like one, and one for a large sheet. */
const rasters = [
  { name: 'zalewy.png', width: 480, height: 360, content: `${drawLand('#DDE8EE80')}${drawVillages()}` },
  {
    name: 'wioski.jpg',
    width: 480,
    height: 360,
    content: `${drawLand('#EFEAE0')}${drawRoads()}${drawVillages()}`,
  },
  { name: 'drogi.jpg', width: 1000, height: 750, content: `${drawLand('#FBFAF7')}${drawRoads()}` },
] as const;

for (const [name, svg] of Object.entries(drawings)) await writeFile(path.join(folder, name), svg);
const browser = await openBrowser(readSettings(project, {}, {}));
try {
  const page = await browser.openTab();
  for (const { name, width, height, content } of rasters) {
    await page.setViewport({ width, height });
    const svg = wrapMap(content, ` width="${width}" height="${height}"`);
    await page.setContent(`<body style="margin: 0">${svg}</body>`);
    const isPng = name.endsWith('.png');
    const bytes = await page.screenshot(
      isPng ? { type: 'png', omitBackground: true } : { type: 'jpeg', quality: 50 },
    );
    await writeFile(path.join(folder, name), bytes);
  }
} finally {
  await browser.close();
}
