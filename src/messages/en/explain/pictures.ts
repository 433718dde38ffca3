import type { Explanation } from '../../message-language.ts';

/** Why these are problems, in English. One entry a code, in alphabetical order. */
export const picturesExplainedEn = {
  'alternative-is-file-name':
    'The description is read out to somebody who does not see the figure. The name of a file tells them nothing.',
  'alternative-is-title':
    'The title is read out anyway; the description has to say what is seen in the figure, and what follows from it.',
  'figure-with-two-places': 'A figure can stand in one place: with a goal or with a chapter.',
  'figure-without-place': 'Nobody knows where to show this figure: with which goal or chapter.',
  'invalid-picture-name':
    'Only the name of the file is written, without a folder. The file lies in the folder figures/ of the edition.',
  'missing-alternative':
    'Without a description a blind person does not learn what the figure shows. The law on accessibility asks for it too.',
  'missing-picture':
    'figures.json names a picture that is not in the folder figures/. Check its name, capitals too.',
  'picture-animated': {
    why: 'The picture is made of several frames. Paper would show the first alone, so choose the one that is to stay.',
    wrong: 'map.png, which moves',
    right: 'map.png, one still picture',
  },
  'picture-bad-checksum': {
    why: 'The picture carries a checksum, and it is wrong: the file was changed on its way.',
    wrong: 'map.png, damaged while it was copied',
    right: 'map.png, copied again',
  },
  'picture-bad-header': {
    why: 'The file describes itself as a picture that cannot exist. Save it again in the program that it comes from.',
    wrong: 'map.png with a description at its beginning that makes no sense',
    right: 'map.png, saved again by a drawing program',
  },
  'picture-bad-pixels': {
    why: 'The file holds less of a picture, or more, than its beginning says.',
    wrong: 'map.png, in which a part of the picture is missing',
    right: 'map.png, saved again by a drawing program',
  },
  'picture-damaged': {
    why: 'The file is cut short: it was not downloaded or copied to its end.',
    wrong: 'map.png, downloaded by half',
    right: 'map.png, downloaded completely',
  },
  'picture-format': {
    why: 'Pictures of this kind are not shown by every browser, or cannot be printed. Save the picture as PNG, JPEG or SVG.',
    wrong: 'map.gif',
    right: 'map.png',
  },
  'picture-in-cmyk': {
    why: 'The picture was prepared for a printing press. On a screen its colours would not look as they should.',
    wrong: 'photo.jpg prepared for a printing press (CMYK)',
    right: 'photo.jpg in the colours of screens (sRGB)',
  },
  'picture-misnamed': {
    why: 'The ending of the name was changed, not the picture. The name has to say what the file is.',
    wrong: 'map.jpg with a PNG in it',
    right: 'map.png',
  },
  'picture-not-used': {
    why: 'The folder holds a picture without caption and description, so nobody will see it. Describe it in figures.json, or delete it.',
    wrong: 'figures/photo.svg, which figures.json does not name',
    right: 'an entry in figures.json: "file": "photo.svg"',
  },
  'picture-too-large': {
    why: 'The picture is so heavy that the page would take long to open. Save it smaller.',
    wrong: 'map.png of 60 MB',
    right: 'map.png of 2 MB',
  },
  'picture-too-many-pixels': {
    why: 'The picture has more dots than any paper shows, and a computer might stop at it.',
    wrong: 'photo.jpg, 20,000 by 20,000 pixels',
    right: 'photo.jpg, 3500 by 2500 pixels',
  },
  'picture-unknown': {
    why: 'The folder of figures holds a file that is no picture.',
    wrong: 'figures/notes.docx',
    right: 'figures/map.png',
  },
  'svg-attribute':
    'The drawing holds something that may act on a page by itself, when it is clicked for example. Save it as "plain SVG".',
  'svg-doctype':
    'Such a line at the beginning can bring other files into the drawing, so the program does not take it.',
  'svg-element':
    'The drawing holds something that is no shape: a script, a filter or an effect. Save it as "plain SVG".',
  'svg-id-twice': 'Two parts of the drawing have the same id. Usually it helps to export it again.',
  'svg-image': 'A photograph was pasted into the drawing. Such a file is saved as a whole, as PNG.',
  'svg-instruction': 'The drawing wants to load something from outside, a style sheet for example.',
  'svg-reference':
    'The drawing refers to another file or page. The site loads nothing from outside, so there would be a hole.',
  'svg-root': 'The file does not begin as an SVG drawing; without "xmlns" no browser shows it.',
  'svg-style':
    'The look of the drawing is described in a way that the program does not know. Export it with "presentation attributes" instead of CSS.',
  'svg-syntax':
    'The file is cut short, or somebody corrected it by hand and lost a sign. Export the drawing again.',
  'svg-text':
    'Words in a drawing would look different on each computer. Turn them into paths, and repeat what they say in the description.',
  'svg-too-deep': {
    why: 'The groups of the drawing lie within one another more deeply than any program can bear.',
    wrong: 'a drawing with more than a hundred groups within one another',
    right: 'a drawing exported as "plain SVG"',
  },
  'svg-too-much':
    'A copy in the drawing repeats itself, or copies of copies, so that there is no end of shapes to draw. Turn clones into objects.',
  'svg-without-size':
    'The drawing does not say what its proportions are, so nobody knows how much room it needs.',
  'unknown-figure-place':
    'The figure is to stand with a chapter that is not there. Write the "id" of a chapter of strategy.json.',
} as const satisfies Record<string, Explanation>;
