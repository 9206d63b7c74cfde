import { currentLanguage, writeNumber } from '../../../platform/messages/index.ts'
import { Table } from '../../../ui/index.ts'
import { drawSteps, HEIGHT, WIDTH } from './draw-steps.ts'
import { useMessages } from './messages/index.ts'
import type { Month } from './progress.ts'

/** Month by month: a line drawn by the server, and the table under it. */
export function TimePart({ months, withdrawn }: { months: Month[]; withdrawn: number }) {
  const t = useMessages()
  const rises = months.filter(({ more }) => more > 0)
  return (
    <section>
      <h2>{t('time')}</h2>
      <p>{t('time.lead')}</p>
      <Line months={months} />
      <Table
        caption={t('time.table')}
        head={[t('column.month'), t('column.more'), t('column.all')]}
        numbers={[1, 2]}
        rows={rises.map(({ month, more, all }) => [
          writeMonth(month),
          writeNumber(more),
          writeNumber(all),
        ])}
      />
      {withdrawn > 0 && <p>{t('time.withdrawn', { count: withdrawn })}</p>}
    </section>
  )
}

function Line({ months }: { months: Month[] }) {
  const t = useMessages()
  const { line, area, marks, foot } = drawSteps(months)
  const [first, last] = [months[0]!, months.at(-1)!]
  return (
    // Time runs from left to right in every language.
    <svg
      class="steps"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby="steps-title"
      direction="ltr"
    >
      <title id="steps-title">
        {t('time.title', {
          first: writeMonth(first.month),
          last: writeMonth(last.month),
          count: last.all,
        })}
      </title>
      {marks.map(({ value, y }) => (
        <>
          <path class="mark" d={`M${foot.left} ${y}H${foot.right}`} />
          <text class="of-mark" x={foot.left - 8} y={y + 5}>
            {writeNumber(value)}
          </text>
        </>
      ))}
      <path class="under" d={area} />
      <path class="line" d={line} />
      <text x={foot.left} y={foot.y}>
        {writeMonth(first.month)}
      </text>
      {months.length > 1 && (
        <text class="of-end" x={foot.right} y={foot.y}>
          {writeMonth(last.month)}
        </text>
      )}
    </svg>
  )
}

/** “May 2026”, in the language of the page. */
function writeMonth(month: string): string {
  const language = currentLanguage()
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
