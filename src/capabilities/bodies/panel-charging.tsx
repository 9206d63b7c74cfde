import { writeDay } from '../../platform/messages/index.ts'
import type { ChargingRules } from './charging.ts'
import { useMessages } from './messages/index.ts'

/** The rules on charging that hold at a place, with the law they are from and the day it was read. */
export function ChargingHere({ rules }: { rules: ChargingRules | undefined }) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('charging.title')}</h2>
      {rules ? <Rules rules={rules} /> : <p class="unknown">{t('charging.unknown')}</p>}
    </section>
  )
}

function Rules({ rules }: { rules: ChargingRules }) {
  const t = useMessages()
  return (
    <>
      <p>{t('charging.lead')}</p>
      <div class="text">
        <ul>
          {rules.lines.map((line) => (
            <li>{t(`charging.${rules.nation}.${line}`)}</li>
          ))}
        </ul>
        <p class="source">
          <a class="out" href={rules.source} hreflang="en">
            <span lang="en" dir="ltr">
              {rules.title}
            </span>
          </a>
          {' · '}
          {writeDay(rules.asOf)}
        </p>
      </div>
    </>
  )
}

/** “England’s charging rules apply here.” For the band at the top of a place. */
export function ChargingShort({ rules }: { rules: ChargingRules | undefined }) {
  const t = useMessages()
  return <>{rules ? t(`charging.short.${rules.nation}`) : t('charging.unknown')}</>
}
