import { dayOf } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { useView } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import type { Gathering } from './gathering.ts'

/** On a writer's own page: how many have signed with her, and the way out until it goes. */
export function GatheringSections({ token, all }: { token: string; all: Gathering[] }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <>
      {all.map(({ letterId, recipientName, signers, closesAt }) => (
        <section>
          <h2>{t('joint.yours.title')}</h2>
          <p>
            {t('joint.yours.lead', {
              count: signers,
              name: recipientName,
              day: writeDay(dayOf(closesAt)),
            })}
          </p>
          <form class="ask" method="post" action={link(`/letters/yours/${token}/leaving`)}>
            <input type="hidden" name="letter" value={letterId} />
            <div class="choices">
              <button class="do second small" type="submit" name="instead" value="alone">
                {t('joint.yours.alone')}
              </button>
              <button class="do second small" type="submit" name="instead" value="stop">
                {t('joint.yours.stop')}
              </button>
            </div>
          </form>
        </section>
      ))}
    </>
  )
}
