/** The papers that colours of goals are judged against. */
export const lightPaper = '#FFFFFF';
export const darkPaper = '#14181C';

/** WCAG 2.2, 1.4.3: text needs 4.5:1; defaults keep a margin. */
export const minimumContrast = 4.5;
const defaultContrast = 6;

/** Contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastRatio(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A goal's colour where the data names none: hues far apart, dark enough on white. `position` counts from 1. */
export function defaultColour(position: number): string {
  return adjustLightness(position, lightPaper, (lightness) => lightness - 1);
}

/** The same hue, light enough on the dark paper. */
export function defaultColourDark(position: number): string {
  return adjustLightness(position, darkPaper, (lightness) => lightness + 1);
}

/** A lighter twin of a colour that the data gives for white paper only. */
export function lightenForDarkPaper(colour: string): string {
  const [red, green, blue] = channels(colour);
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = toHex([red, green, blue].map((channel) => channel + (255 - channel) * share));
    if (contrastRatio(mixed, darkPaper) >= defaultContrast) return mixed;
  }
  return lightPaper;
}

function adjustLightness(position: number, paper: string, step: (lightness: number) => number): string {
  // The golden angle keeps neighbours apart however many there are.
  const hue = (12 + (position - 1) * 137.508) % 360;
  let lightness = 50;
  while (lightness > 0 && lightness < 100) {
    const colour = fromHsl(hue, 0.6, lightness / 100);
    if (contrastRatio(colour, paper) >= defaultContrast) return colour;
    lightness = step(lightness);
  }
  throw new Error(`No lightness of the hue ${hue} stands out against ${paper}.`);
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  return toHex(
    [0, 8, 4].map((offset) => {
      const position = (offset + hue / 30) % 12;
      return 255 * (lightness - chroma * Math.max(-1, Math.min(position - 3, 9 - position, 1)));
    }),
  );
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): [number, number, number] {
  const read = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [read(1), read(3), read(5)];
}

function toHex(rgb: readonly number[]): string {
  return `#${rgb
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
