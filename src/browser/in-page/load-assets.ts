import type { MissingAssets } from './contract.ts';
import { sectionOf } from './targets.ts';

/** Loads each font face and each picture, and gives those that cannot be had. */
export async function loadAssets(): Promise<MissingAssets> {
  const faces = [...document.fonts];
  const pictures = [...document.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  const [fontResults, pictureResults] = await Promise.all([
    Promise.allSettled(faces.map((face) => face.load())),
    Promise.allSettled(pictures.map((picture) => picture.decode())),
  ]);
  return {
    fonts: faces
      .filter((_, index) => fontResults[index]?.status === 'rejected')
      .map(({ family, weight, style }) => `${family} ${weight} ${style}`),
    pictures: pictures
      .filter((_, index) => pictureResults[index]?.status === 'rejected')
      .map((picture) => ({ found: picture.getAttribute('src') ?? '', section: sectionOf(picture) })),
  };
}
