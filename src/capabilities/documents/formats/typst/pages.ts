/** A document on paper: a text to read, or large words on one sheet; with bleed and crop marks when it is asked for. */
export const PAGES = String.raw`
#let mm-of(n) = n * 1mm
#let (trim-w, trim-h) = opt.trim.map(mm-of)
// Beyond the edge: 3 mm of colour to be cut off, and room for the marks.
#let bleed = if opt.marks { 3mm } else { 0mm }
#let slug = if opt.marks { 10mm } else { 0mm }
#let edge = opt.margin * 1mm
#let is-laid-out = opt.laidOut

#let mark(x, y, dx, dy) = place(top + left, dx: x, dy: y, line(end: (dx, dy), stroke: 0.25pt + black))
#let crop-marks = if opt.marks {
  let (l, t, r, b, n) = (slug, slug, slug + trim-w, slug + trim-h, slug - bleed - 1mm)
  for x in (l, r) { mark(x, 0mm, 0mm, n); mark(x, slug + trim-h + bleed + 1mm, 0mm, n) }
  for y in (t, b) { mark(0mm, y, n, 0mm); mark(slug + trim-w + bleed + 1mm, y, n, 0mm) }
}
#let band(height) = place(top + left, dx: slug - bleed, dy: slug - bleed,
  rect(width: trim-w + 2 * bleed, height: height + bleed, fill: colour, stroke: none))

#set document(title: doc.title, author: (doc.campaign,), date: none)
#set text(font: opt.fonts, lang: opt.lang, dir: if is-rtl { rtl } else { ltr }, size: opt.size * 1pt, fill: ink, fallback: true)
#set par(leading: if is-rtl { 0.85em } else { 0.68em }, spacing: if is-rtl { 1.2em } else { 1em }, justify: false)
#set page(
  width: trim-w + 2 * slug, height: trim-h + 2 * slug,
  margin: slug + edge,
  background: { if is-laid-out { context if here().page() == 1 { band(opt.band * 1mm) } }; crop-marks },
  footer: if is-laid-out { none } else { context {
    set text(size: 0.75em)
    doc.words.page.replace("{page}", str(here().page())).replace("{pages}", str(counter(page).final().first()))
  } },
)
#set enum(indent: 0em, body-indent: 0.6em)
#set list(indent: 0em, body-indent: 0.6em, marker: [•])
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: if is-laid-out { 1em } else { 1.35em })
#show heading.where(level: 2): set text(size: if is-laid-out { 1.35em } else { 1.3em })
#show heading.where(level: 3): set text(size: 1.1em)
#show heading: set block(above: 1.3em, below: 0.7em)
#show heading.where(level: 1): set block(above: 0em, below: 0.9em)
#show quote: set pad(x: 0.8em)

#if is-laid-out {
  let inner = trim-w - 2 * edge
  let room = opt.band * 1mm - edge - 3mm
  block(width: 100%, height: room, below: edge * 0.8, clip: false, align(start + horizon,
    fitted(opt.title * 1pt, 7pt, inner, room, size => {
      set text(size: size, top-edge: "ascender", bottom-edge: "descender")
      set par(leading: 0.1em)
      show heading: set text(size: 1em)
      heading(level: 1, doc.title)
    })))
} else {
  heading(level: 1, text(doc.title))
}

#let where-to = if doc.kind in ("flyer", "poster", "rights-card", "leaflet") {
  qr-row(doc.link.code, text(doc.link.label) + linebreak() + text(weight: "regular", doc.link.short), doc.link.url, opt.qr * 1mm)
}
#if is-laid-out {
  // What is on the first side is as large as the side lets it be.
  let first = doc.blocks.position(it => it.kind == "pageBreak")
  let (front, back) = if first == none { (doc.blocks, ()) } else { (doc.blocks.slice(0, first), doc.blocks.slice(first)) }
  let room = trim-h - edge - opt.band * 1mm - opt.foot * 1mm
  fitted(opt.size * 1.7 * 1pt, opt.size * 1pt, trim-w - 2 * edge, room, size => {
    set text(size: size)
    front.map(block-of).join()
    where-to
  })
  back.map(block-of).join()
} else {
  for it in doc.blocks { block-of(it) }
  where-to
}
#v(1fr)
#block(width: 100%, above: 1.5em, {
  set text(size: opt.small * 1pt)
  set par(spacing: 0.6em, leading: 0.5em)
  for caution in doc.cautions { par(strong(text(caution))) }
  if doc.sources.len() > 0 {
    par(strong(text(doc.words.sources)))
    list(tight: true, ..doc.sources.map(it => {
      let said = text(it.title + if has(it, "on") { " (" + it.on + ")" } else { "" })
      if has(it, "url") { link(it.url, said) } else { said }
    }))
  }
  for it in doc.imprint { par(text(it)) }
})
`

/** One picture for a phone: the title and one sentence, as large as they go, and where to go on. */
export const PICTURE = String.raw`
#let (w, h) = opt.trim.map(n => n * 1pt)
#let edge = calc.min(w, h) * 0.07
#set document(title: doc.title)
#set text(font: opt.fonts, lang: opt.lang, dir: if is-rtl { rtl } else { ltr }, fill: ink)
#set page(width: w, height: h, margin: edge, fill: colour)
#let inner = w - 2 * edge
#let code = calc.min(w, h) * 0.2
#let room = h - 2 * edge - code - edge * 0.6
#block(width: 100%, height: room, align(start + horizon,
  fitted(h * 0.13, 12pt, inner, room, size => {
    set text(size: size, hyphenate: false, top-edge: "ascender", bottom-edge: "descender")
    set par(leading: 0em, spacing: 0.4em)
    par(strong(doc.title))
    set text(size: 0.5em)
    set par(leading: 0.2em)
    par(text(doc.summary))
  })))
#block(above: edge * 0.6, width: 100%, height: code, grid(
  columns: (code, 1fr), column-gutter: edge * 0.5, align: (start + bottom, start + bottom),
  qr-picture(doc.link.code, doc.link.url, code),
  fitted(h * 0.026, 8pt, inner - code - edge * 0.5, code, size => {
    set text(size: size, top-edge: "ascender", bottom-edge: "descender")
    set par(leading: 0.1em, spacing: 0.3em)
    par(strong(text(doc.campaign)))
    par(text(doc.link.short))
    par(text(size: size * 0.8, doc.imprint.at(0, default: "")))
  }),
))
`
