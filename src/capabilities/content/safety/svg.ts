import sanitizeHtml from 'sanitize-html'

const words = (text: string) => text.split(' ')

const tags = words(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern marker',
)

const attributes = words(
  'xmlns viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points fill fill-rule fill-opacity ' +
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-miterlimit stroke-opacity ' +
    'opacity transform id class clip-path clip-rule mask offset stop-color stop-opacity gradientUnits ' +
    'gradientTransform patternUnits font-family font-size font-weight text-anchor dx dy role ' +
    'aria-label aria-hidden preserveAspectRatio color spreadMethod fx fy patternTransform ' +
    'markerWidth markerHeight refX refY orient maskUnits clipPathUnits',
)

/** A drawing without what runs, moves, or asks another place for something. */
export function safeSvg(svg: string): string {
  return sanitizeHtml(svg, {
    allowedTags: tags,
    allowedAttributes: { '*': [...attributes, 'href', 'xlink:href'] },
    nonTextTags: ['script', 'style', 'foreignObject', 'image', 'metadata'],
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: local(attribs) }) },
  })
}

/** References stay only where they lead to a part of the same drawing. */
function local(attribs: Record<string, string>): Record<string, string> {
  const kept = Object.entries(attribs).filter(([name, value]) => {
    if (name === 'href' || name === 'xlink:href') return /^#[\w.-]+$/.test(value)
    return !/url\(\s*['"]?(?!#)/i.test(value)
  })
  return Object.fromEntries(kept)
}
