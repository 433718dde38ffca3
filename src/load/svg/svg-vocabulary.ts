/** The namespace of everything that is drawn. */
export const svgNamespace = 'http://www.w3.org/2000/svg';
export const linkNamespace = 'http://www.w3.org/1999/xlink';

/** Elements that draw, or say how something is drawn. No text: its fonts would be each computer's own. */
export const drawnElements = words(
  'svg g defs symbol use path rect circle ellipse line polyline polygon ' +
    'linearGradient radialGradient stop pattern clipPath mask marker',
);

/** Elements that a picture on a page does not show: nothing is lost without them. */
export const silentElements = words('title desc metadata');

/** Elements whose `href` names another element of the drawing. */
export const referringElements = words('use linearGradient radialGradient pattern');

export const drawnAttributes = words(
  'id x y width height cx cy r rx ry x1 y1 x2 y2 fx fy fr d points pathLength transform viewBox ' +
    'preserveAspectRatio offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits ' +
    'patternTransform maskUnits maskContentUnits clipPathUnits markerWidth markerHeight markerUnits refX refY orient',
);

/** Properties that can stand as attributes. */
export const drawnProperties = words(
  'clip-path clip-rule color color-interpolation display fill fill-opacity fill-rule marker marker-end marker-mid ' +
    'marker-start mask mask-type opacity overflow paint-order shape-rendering stop-color stop-opacity stroke ' +
    'stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width ' +
    'vector-effect visibility',
);

/** What changes nothing where there is no text, no script and no link. */
const silentNames = words(
  'class lang space version baseProfile contentScriptType contentStyleType zoomAndPan focusable role style ' +
    'baseline-shift color-interpolation-filters color-rendering cursor direction dominant-baseline ' +
    'enable-background image-rendering kerning letter-spacing line-height pointer-events solid-color solid-opacity ' +
    'text-rendering white-space word-spacing writing-mode',
);
const silentFamilies = /^(-|data-|aria-|font|text-|inline-size|shape-(?!rendering))/;

/** Whether an attribute or a property without a namespace leaves the picture as it is. */
export function isSilent(name: string): boolean {
  return silentNames.has(name) || silentFamilies.test(name);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
