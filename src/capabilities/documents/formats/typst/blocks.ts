/**
 * How Typst sets the blocks of a document. It is the same for every document: what a document says comes in as JSON
 * and is only ever a string here, so no word of a pack or a person is Typst source.
 */
export const BLOCKS = String.raw`
#let doc = json(bytes(sys.inputs.doc))
#let opt = json(bytes(sys.inputs.options))
#let is-rtl = doc.direction == "rtl"
#let colour = rgb(doc.colour)
#let ink = rgb("#14120b")
#let has(it, key) = it.at(key, default: none) not in (none, false)

#let run(it) = {
  if has(it, "isBreak") { return linebreak() }
  let body = text(it.text)
  if has(it, "isStrong") { body = strong(body) }
  if has(it, "isEmphasis") { body = emph(body) }
  if has(it, "href") { body = link(it.href, underline(body)) }
  body
}
#let words(content) = content.map(run).join()
#let or-empty(it) = if it == none { [] } else { it }

#let write-line = box(width: 1fr, baseline: 0.2em, line(length: 100%, stroke: 0.6pt + ink))

#let qr-picture(code, alt, width) = image(
  bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + str(code.side) + " " + str(code.side) + "'><path fill='#fff' d='M0 0h" + str(code.side) + "v" + str(code.side) + "H0z'/><path d='" + code.path + "'/></svg>"),
  format: "svg", alt: alt, width: width,
)

#let qr-row(code, label, url, width) = block(breakable: false, width: 100%, above: 1.2em, grid(
  columns: (width, 1fr), gutter: 1em, align: (start + horizon, start + horizon),
  link(url, qr-picture(code, url, width)),
  text(weight: "bold", label),
))

#let chart-bars(bars) = {
  let most = calc.max(1, ..bars.map(bar => bar.value))
  pdf.artifact(block(breakable: false, width: 100%, grid(
    columns: (auto, 1fr), column-gutter: 0.8em, row-gutter: 0.5em, align: (end + horizon, start + horizon),
    ..bars.map(bar => (
      text(bar.label),
      grid(columns: (calc.max(bar.value, 0) / most * 70%, auto), column-gutter: 0.5em, align: horizon,
        rect(width: 100%, height: 1.3em, fill: colour, stroke: 0.8pt + ink), strong(str(bar.value))),
    )).flatten()
  )))
}

#let data-table(head, rows) = table(
  columns: calc.max(1, head.len()),
  stroke: (x, y) => (bottom: if y == 0 { 1.2pt + ink } else { 0.5pt + ink.lighten(50%) }),
  inset: (x: 0.4em, y: 0.5em),
  align: start,
  table.header(..head.map(cell => strong(or-empty(words(cell))))),
  ..rows.map(row => row.slice(0, calc.min(row.len(), head.len())).map(cell => or-empty(words(cell)))).flatten()
)

#let sign-up(head, rows) = table(
  columns: (auto,) + (1fr,) * head.len(),
  rows: (auto,) + (2.6em,) * rows,
  stroke: 0.6pt + ink,
  inset: 0.5em,
  align: start + horizon,
  table.header([№], ..head.map(cell => strong(text(cell)))),
  ..range(rows).map(n => (text(str(n + 1)),) + head.map(_ => [])).flatten()
)

#let paragraph-of(it) = {
  let body = or-empty(words(it.content))
  if it.role == "big" { par(text(size: 1.55em, weight: "bold", hyphenate: false, body)) }
  else if it.role == "small" { par(text(size: 0.8em, body)) }
  else { par(body) }
}

#let block-of(it) = {
  let inner(items) = items.map(block-of).join()
  if it.kind == "heading" { heading(level: it.level + 1, or-empty(words(it.content))) }
  else if it.kind == "paragraph" { paragraph-of(it) }
  else if it.kind == "clauses" {
    enum(start: it.start, numbering: "1.", tight: false, ..it.items.map(item => or-empty(inner(item))))
  }
  else if it.kind == "list" {
    let items = it.items.map(item => or-empty(inner(item)))
    if it.isNumbered { enum(tight: true, ..items) } else { list(tight: true, ..items) }
  }
  else if it.kind == "table" { data-table(it.head, it.rows) }
  else if it.kind == "chart" { chart-bars(it.bars); data-table(it.head, it.rows) }
  else if it.kind == "callout" {
    block(width: 100%, inset: 0.9em, fill: colour.lighten(70%), stroke: (if is-rtl { "right" } else { "left" }: 4pt + ink), or-empty(inner(it.content)))
  }
  else if it.kind == "quote" { quote(block: true, or-empty(inner(it.content))) }
  else if it.kind == "notes" {
    block(width: 100%, inset: 0.9em, stroke: 0.6pt + ink, text(size: 0.9em, strong(text(doc.words.notes)) + or-empty(inner(it.content))))
  }
  else if it.kind == "signUp" { sign-up(it.head, it.rows) }
  else if it.kind == "fields" {
    block(width: 100%, grid(columns: (auto, 1fr), row-gutter: 1.6em, column-gutter: 0.8em, align: bottom,
      ..it.labels.map(label => (text(label), pdf.artifact(line(length: 100%, stroke: 0.6pt + ink)))).flatten()))
  }
  else if it.kind == "qr" { qr-row(it.code, text(it.label), it.url, opt.qr * 1mm) }
  else if it.kind == "pageBreak" { pagebreak(weak: true) }
  else if it.kind == "beside" {
    set text(lang: it.language.split("-").first(), dir: if it.direction == "rtl" { rtl } else { ltr })
    inner(it.content)
  }
}

// The largest size at which it fits: names are of any length.
#let fitted(most, least, width, height, make) = context {
  let size = most
  while size > least and measure(block(width: width, make(size))).height > height { size = size * 0.92 }
  make(size)
}
`
