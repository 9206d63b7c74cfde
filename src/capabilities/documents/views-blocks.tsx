import type { Child } from 'hono/jsx'
import { Table } from '../../ui/index.ts'
import type { QrCode } from '../../platform/qr-code.ts'
import { captionsOf } from './captions.ts'
import type { Bar, Block, Document, Inline } from './model/document.ts'

/** A document as a part of a page, in its own language and direction. */
export function DocumentText({ document }: { document: Document }) {
  const { language, direction, blocks, title } = document
  const captions = captionsOf(title, blocks)
  return (
    <article class="document" lang={language} dir={direction}>
      {blocks.map((block) => (
        <BlockOf block={block} captions={captions} words={document.words} />
      ))}
    </article>
  )
}

interface BlockProps {
  block: Block
  captions: ReadonlyMap<Block, string>
  words: Document['words']
}

function BlockOf({ block, captions, words }: BlockProps): Child {
  const inside = (content: Block[]) =>
    content.map((one) => <BlockOf block={one} captions={captions} words={words} />)
  const caption = captions.get(block) ?? ''
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level}>{lineOf(block.content)}</Heading>
    case 'paragraph':
      return <p class={block.role === 'body' ? undefined : block.role}>{lineOf(block.content)}</p>
    case 'clauses':
      return (
        <ol start={block.start}>
          {block.items.map((item) => (
            <li>{inside(item)}</li>
          ))}
        </ol>
      )
    case 'list': {
      const items = block.items.map((item) => <li>{inside(item)}</li>)
      return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <Table caption={caption} head={block.head.map(lineOf)} rows={cellsOf(block.rows)} />
    case 'chart':
      return (
        <>
          <Chart bars={block.bars} />
          <Table caption={caption} head={block.head.map(lineOf)} rows={cellsOf(block.rows)} />
        </>
      )
    case 'callout':
      return <div class="note">{inside(block.content)}</div>
    case 'quote':
      return <blockquote>{inside(block.content)}</blockquote>
    case 'notes':
      return (
        <div class="unknown">
          <p>
            <strong>{words.notes}</strong>
          </p>
          {inside(block.content)}
        </div>
      )
    case 'signUp':
      return (
        <Table
          caption={caption}
          head={['№', ...block.head]}
          rows={[['1', ...block.head.map(() => '')]]}
        />
      )
    case 'fields':
      return (
        <ul>
          {block.labels.map((label) => (
            <li>{label}</li>
          ))}
        </ul>
      )
    case 'qr':
      return (
        <p class="qr">
          <Qr code={block.code} />
          <a href={block.url}>{block.label}</a>
        </p>
      )
    case 'beside':
      return (
        <div lang={block.language} dir={block.direction}>
          {inside(block.content)}
        </div>
      )
    case 'pageBreak':
      return <hr />
  }
}

function Heading({ level, children }: { level: 1 | 2 | 3; children?: Child }) {
  if (level === 1) return <h2>{children}</h2>
  return level === 2 ? <h3>{children}</h3> : <h4>{children}</h4>
}

function lineOf(content: readonly Inline[]): Child {
  return content.map((one) => {
    if ('isBreak' in one) return <br />
    const words = one.isStrong ? <strong>{one.text}</strong> : one.text
    const said = one.isEmphasis ? <em>{words}</em> : words
    return one.href ? <a href={one.href}>{said}</a> : said
  })
}

function cellsOf(rows: Inline[][][]): Child[][] {
  return rows.map((row) => row.map(lineOf))
}

function Qr({ code: { side, path } }: { code: QrCode }) {
  return (
    <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

const ROW = 34

/** The same numbers as the table under it, to be seen at a glance. */
function Chart({ bars }: { bars: Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <svg class="chart" viewBox={`0 0 400 ${bars.length * ROW}`} aria-hidden="true">
      {bars.map(({ value, label }, at) => (
        <>
          <rect x="150" y={at * ROW + 4} width={(Math.max(value, 0) / most) * 200} height="24" />
          <text x="0" y={at * ROW + 22}>
            {label.slice(0, 22)}
          </text>
          <text x={(Math.max(value, 0) / most) * 200 + 156} y={at * ROW + 22}>
            {value}
          </text>
        </>
      ))}
    </svg>
  )
}
