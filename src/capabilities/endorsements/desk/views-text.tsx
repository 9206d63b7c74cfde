import type { Comparison } from './compare-texts.ts'
import { useMessages } from './messages/index.ts'
import type { EndorsementProps } from './views-endorsement.tsx'

/** The text, and where it is other than the pack's. */
export function TextPassed({ endorsement, comparison, modelTitle }: EndorsementProps) {
  const t = useMessages()
  const { text } = endorsement
  return (
    <section>
      <h2>{t('desk.text')}</h2>
      {modelTitle && comparison && <Compared title={modelTitle} comparison={comparison} />}
      {!text && <p class="unknown">{t('desk.text.none')}</p>}
      {text && !(comparison && !comparison.isSame) && (
        <div class="letter" dir="auto" lang={endorsement.language}>
          {text}
        </div>
      )}
    </section>
  )
}

function Compared({ title, comparison }: { title: string; comparison: Comparison }) {
  const t = useMessages()
  const { isSame, passed, missing } = comparison
  if (isSame) return <p class="text">{t('desk.text.same', { title })}</p>
  return (
    <>
      <p class="text">{t('desk.text.other', { title })}</p>
      <h3>{t('desk.text.passed')}</h3>
      <div class="text" dir="auto">
        {passed.map((one) => (
          <p>{one.isOwn ? <ins>{one.text}</ins> : one.text}</p>
        ))}
      </div>
      {missing.length > 0 && (
        <details>
          <summary>{t('desk.text.missing', { count: missing.length })}</summary>
          <div class="text" dir="auto">
            {missing.map((one) => (
              <p>
                <del>{one}</del>
              </p>
            ))}
          </div>
        </details>
      )}
    </>
  )
}
