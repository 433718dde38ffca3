import type { ProblemText } from '../message-language.ts';

/** English messages about figures and their pictures. One entry a code, in alphabetical order. */
export const picturesTextsEn = {
  'alternative-is-file-name': {
    message: '"{found}" is the name of a file; it says nothing of what is seen.',
    hint: 'Write in one or two sentences what the figure shows and what follows from it.',
  },
  'alternative-is-title': {
    message: 'This alternative only repeats the title, which is read out anyway.',
    hint: 'Write in one or two sentences what the figure shows and what follows from it.',
  },
  'figure-with-two-places': {
    message: 'The figure "{found}" has both "goal" and "place".',
    hint: 'Keep one of them.',
  },
  'figure-without-place': {
    message: 'Nothing says where the figure "{found}" belongs.',
    hint: 'Add "goal" with the id of a goal, or "place" with the id of a chapter, "before-goals" or "after-goals".',
  },
  'invalid-picture-name': {
    message: '"{found}" cannot be the name of a picture.',
    hint: 'Write only the name of a file in the folder figures of the edition, ending in .png, .jpg or .svg.',
  },
  'missing-alternative': {
    message: 'Those who do not see this figure learn nothing: its "alternative" is missing.',
    hint: 'Write in one or two sentences what the figure shows and what follows from it, e.g. "Map of the commune: the three areas of intervention lie along the river"; whatever is longer belongs into "description".',
  },
  'missing-picture': {
    message: 'There is no picture "{found}" in the folder figures of the edition.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'picture-animated': {
    message: 'This picture moves; paper does not.',
    hint: 'Save a single picture of it.',
  },
  'picture-bad-checksum': {
    message: 'A part of this PNG is not as it was written: its checksum is wrong.',
    hint: 'Copy the file anew, or open it in the program that it comes from and export the picture again.',
  },
  'picture-bad-header': {
    message:
      'The header of this {found} describes a picture that cannot exist (its colours, depth or palette).',
    hint: 'Open it in the program that it comes from and export the picture again.',
  },
  'picture-bad-pixels': {
    message: 'The pixels of this {found} are broken, or more or fewer than its header says.',
    hint: 'Open it in the program that it comes from and export the picture again.',
  },
  'picture-damaged': {
    message: 'This {found} is damaged or cut short.',
    hint: 'Open it in the program that it comes from and save it again.',
  },
  'picture-format': {
    message: 'This picture is {found}; only ordinary PNG, JPEG and SVG can be published.',
    hint: 'Save it as PNG (maps, drawings) or JPEG (photographs).',
  },
  'picture-in-cmyk': {
    message: 'The colours of this JPEG are those of a printing press (CMYK), which screens show differently.',
    hint: 'Save it in RGB (sRGB).',
  },
  'picture-misnamed': {
    message: 'This file is {found}, whatever its name says.',
    hint: 'Rename it to "{suggestion}", in figures.json as well.',
  },
  'picture-not-used': {
    message: 'No figure of figures.json shows this picture. Describe it there, or delete the file.',
    hint: 'Did you mean it by "{suggestion}"?',
  },
  'picture-too-large': {
    message: 'This picture has {found}; {maximum} are allowed.',
    hint: 'Save it smaller: 200 dots per inch on the paper are enough.',
  },
  'picture-too-many-pixels': {
    message: 'This picture has {found} pixels; at least one and at most {maximum} million are allowed.',
    hint: 'Save it smaller: 3500 pixels are enough for the long side of a page.',
  },
  'picture-unknown': {
    message: 'This file is no picture that the program knows.',
    hint: 'Save the picture as PNG, JPEG or SVG, or delete the file.',
  },
  'svg-attribute': {
    message: 'The attribute "{found}" is not allowed in an SVG picture.',
    hint: 'Export the picture as plain SVG, without scripts, filters and effects.',
  },
  'svg-doctype': {
    message: 'An SVG picture must not begin with a <!DOCTYPE …>: it can bring in other files.',
    hint: 'Delete it, up to the ">" at its end.',
  },
  'svg-element': {
    message: 'The element <{found}> is not allowed in an SVG picture.',
    hint: 'Export the picture as plain SVG; where that does not help, as PNG.',
  },
  'svg-id-twice': {
    message: 'The id "{found}" stands here a second time in this SVG; it cannot be told which one is meant.',
    hint: 'Export the picture anew as plain SVG, or give one of the two another id.',
  },
  'svg-image': {
    message: 'This SVG holds another picture.',
    hint: 'Export the whole as PNG.',
  },
  'svg-instruction': {
    message: 'The instruction <?{found} …?> is not allowed in an SVG picture.',
    hint: 'Delete it, up to the "?>" at its end.',
  },
  'svg-reference': {
    message: '"{found}" leads out of the SVG picture.',
    hint: 'Only parts of the same picture can be named: #id or url(#id). Delete it or export the picture anew.',
  },
  'svg-root': {
    message: 'An SVG picture begins with <svg xmlns="http://www.w3.org/2000/svg">, this file with <{found}>.',
    hint: 'Export the picture as plain SVG.',
  },
  'svg-style': {
    message: 'The style "{found}" is not known here.',
    hint: 'Export the picture with "presentation attributes" instead of CSS; where that does not help, as PNG.',
  },
  'svg-syntax': {
    message: 'From here on this SVG cannot be read as XML.',
    hint: 'Open it in the program that it comes from and export it again as plain SVG.',
  },
  'svg-text': {
    message: 'Text in an SVG picture looks different on each computer.',
    hint: 'Turn texts into paths (in Inkscape: Path, Object to Path), and say in "alternative" or "description" what they say.',
  },
  'svg-too-deep': {
    message: 'More than {maximum} elements within one another.',
    hint: 'Export the picture as plain SVG; where that does not help, as PNG.',
  },
  'svg-too-much': {
    message:
      'From here on this SVG asks for more than {maximum} shapes; copies (<use>), patterns, masks and markers count each time they are drawn.',
    hint: 'Turn clones into objects and hatchings into plain colours, or export the picture as PNG.',
  },
  'svg-without-size': {
    message: 'This SVG does not say how large it is.',
    hint: 'Write viewBox="0 0 WIDTH HEIGHT" into <svg …>, with numbers.',
  },
  'unknown-figure-place': {
    message: '"{found}" is no chapter of strategy.json, nor "before-goals" or "after-goals".',
    hint: 'Did you mean "{suggestion}"?',
  },
} as const satisfies Record<string, ProblemText>;
