import { inThatLanguage, useView, type NavLink } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { useUnchecked, WithEnglish } from './with-english.tsx'

export interface Help {
  href: string
  more: NavLink[]
}

/** Before any question: whoever needs care or is chased for money is sent to help. */
export function FirstPoster({ help, isStaff }: { help: Help; isStaff?: boolean }) {
  const t = useMessages()
  const english = useMessages.in('en')
  const { link } = useView()
  const isUnchecked = useUnchecked()
  return (
    <>
      <h1 data-heading tabindex={-1}>
        {isStaff ? t('staff.title') : t('first.title')}
      </h1>
      <div data-first>
        {isStaff && <p>{t('staff.lead')}</p>}
        <p>{isStaff ? t('first.title') : t('first.lead')}</p>
        <p>
          <a class="do" href={link(help.href)}>
            {t('first.help')}
          </a>
        </p>
        <p>{t('first.danger')}</p>
        {isUnchecked && (
          <p lang="en" dir="ltr">
            {english('first.title')} {english('first.lead')}{' '}
            <a href={inThatLanguage('en', help.href)}>{english('first.help')}</a>.{' '}
            {english('first.danger')}
          </p>
        )}
      </div>
    </>
  )
}

/** What stands below the first question, and what leads on from it. */
export function FirstStep({ help, goOn }: { help: Help; goOn: 'first.goOn' | 'staff.goOn' }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <section data-step="first" class="text">
      {help.more.length > 0 && (
        <ul class="links">
          {help.more.map(({ href, label }) => (
            <li>
              <a href={link(href)}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <WithEnglish word="first.notAdvice" />
      </p>
      {goOn === 'staff.goOn' ? (
        <StaffRules />
      ) : (
        <p>
          <a href={link('/stories/new/nhs-staff')}>{t('first.staff')}</a>
        </p>
      )}
      <p data-script hidden>
        <button type="button" class="do" data-next>
          {t(goOn)}
        </button>
      </p>
    </section>
  )
}

function StaffRules() {
  return (
    <ul>
      {(['device', 'time', 'patients', 'union'] as const).map((rule) => (
        <li>
          <WithEnglish word={`staff.${rule}`} />
        </li>
      ))}
    </ul>
  )
}

/** What a phone keeps and what it does not; what leaving quickly can do and what it cannot. */
export function PhoneStep() {
  const t = useMessages()
  return (
    <section data-step="phone" data-title={t('phone.title')} class="text">
      <h2 data-own-title>{t('phone.title')}</h2>
      <p>{t('phone.lead')}</p>
      <ul>
        {(['shared', 'work', 'watched'] as const).map((kind) => (
          <li>
            <WithEnglish word={`phone.${kind}`} />
          </li>
        ))}
      </ul>
      <p data-script hidden>
        <WithEnglish word="phone.kept" />
      </p>
      <p data-script hidden>
        <WithEnglish word="phone.exit" />
      </p>
      <p data-script hidden>
        <button type="button" class="do" data-next>
          {t('phone.goOn')}
        </button>
      </p>
    </section>
  )
}

/** For whoever's browser runs no script, and for as long as ours has not come. */
export function Unlocked() {
  const t = useMessages()
  return (
    <section class="text" data-plain>
      <h2>{t('unlocked.title')}</h2>
      <p class="note">
        <strong>
          <WithEnglish word="unlocked" />
        </strong>
      </p>
      <p>{t('unlocked.files')}</p>
      <p>
        <WithEnglish word="unlocked.exit" />
      </p>
    </section>
  )
}

/** NHS staff, before they choose what may be done: who could know this? */
export function WhoCouldKnow() {
  const t = useMessages()
  return (
    <section data-step="who" data-title={t('staff.who')} class="text">
      <h2 data-own-title>{t('staff.who')}</h2>
      {(['staff.who.lead', 'staff.who.less', 'staff.who.more'] as const).map((word) => (
        <p>
          <WithEnglish word={word} />
        </p>
      ))}
      <p data-script hidden>
        <button type="button" class="do" data-next>
          {t('staff.who.goOn')}
        </button>
      </p>
    </section>
  )
}
