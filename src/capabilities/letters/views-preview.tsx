import type { Child } from 'hono/jsx'
import { island, Page, useView } from '../../ui/index.ts'
import { nameOfAll } from './addressee-words.ts'
import { addressesOf, postalLines, type Addressee } from './addressee.ts'
import { letterAddress } from './letter-address.ts'
import { LONGEST_SAFE, mailto, opening } from './mailto.ts'
import { useMessages } from './messages/index.ts'
import { Outside } from './views-addressee.tsx'
import type { ComposeProps } from './views-compose.tsx'
import { CopyBox } from './views-copy-box.tsx'
import { LetterSideBySide } from './views-letter.tsx'
import { ActionStyle } from './action-style.tsx'
import { Poster } from './views-question.tsx'

interface PreviewProps extends Omit<ComposeProps, 'form' | 'caution'> {
  words: string
  /** It can be sent from here. */
  isSent: boolean
  /** The form that says “I sent it”. */
  done: Child
}

export function PreviewPage({ query, addressees, letter, words, done, isSent }: PreviewProps) {
  const t = useMessages()
  const title = t('preview.title')
  const kept = <input type="hidden" name="words" value={words} />
  return (
    <Page
      title={title}
      islands={[island('letters', 'copy')]}
      poster={<Poster title={title}>{t('preview.lead')}</Poster>}
    >
      <ActionStyle />
      <section>
        <h2>{t('compose.letter')}</h2>
        <LetterSideBySide letter={letter} />
        <p>{t('preview.brackets')}</p>
        <ToForm query={letterAddress(query)} name="step" value="edit" label={t('preview.change')}>
          {kept}
        </ToForm>
      </section>
      {isSent && (
        <section>
          <h2>{t('send.here.title')}</h2>
          <p>{t('send.here.lead')}</p>
          <ToForm query={letterAddress(query, '/letters/sender')} label={t('send.here.do')} isFirst>
            {kept}
          </ToForm>
        </section>
      )}
      <ByMail addressees={addressees} letter={letter} />
      <ByCopy addressees={addressees} letter={letter} />
      <section>
        <h2>{t('print.title')}</h2>
        <p>{t('print.lead')}</p>
        {addressees.length > 1 && <p>{t('sheet.each')}</p>}
        {addressees.every((one) => !postalLines(one)) && (
          <p class="unknown">{t('print.noAddress', { name: nameOfAll(addressees, t) })}</p>
        )}
        <ToForm query={letterAddress(query, '/letters/print')} label={t('print.do')} isFirst>
          {kept}
        </ToForm>
      </section>
      <section>
        <h2>{t('sent.title')}</h2>
        <p>{t('sent.lead')}</p>
        {done}
      </section>
    </Page>
  )
}

interface ToFormProps {
  query: string
  label: string
  name?: string
  value?: string
  isFirst?: boolean
  children: Child
}

function ToForm({ query, label, name, value, isFirst = false, children }: ToFormProps) {
  const { link } = useView()
  return (
    <form class="ask" method="post" action={link(query)}>
      {children}
      <div>
        <button class={isFirst ? 'do' : 'do second small'} type="submit" name={name} value={value}>
          {label}
        </button>
      </div>
    </form>
  )
}

type WayProps = Pick<PreviewProps, 'addressees' | 'letter'>

function ByMail({ addressees, letter }: WayProps) {
  const t = useMessages()
  const to = addressesOf(addressees)
  const { subject, text } = letter
  const whole = mailto({ to, subject, text })
  const isLong = whole.length > LONGEST_SAFE
  const reached = addressees.filter((one) => addressesOf([one]).length > 0).length
  return (
    <section>
      <h2>{t('mail.title')}</h2>
      {to.length > 0 && <p>{t('mail.lead')}</p>}
      {to.length === 0 && (
        <p class="unknown">{t('mail.none', { name: nameOfAll(addressees, t) })}</p>
      )}
      {to.length > 0 && reached < addressees.length && (
        <p class="unknown">{t('mail.some', { known: reached, all: addressees.length })}</p>
      )}
      {isLong && <p>{t('mail.long')}</p>}
      <p class="choices ask">
        <a class="do" href={whole}>
          {t('mail.do')}
        </a>
        {isLong && (
          <a class="do second" href={opening({ to, subject })}>
            {t('mail.do.short')}
          </a>
        )}
      </p>
    </section>
  )
}

function ByCopy({ addressees, letter }: WayProps) {
  const t = useMessages()
  const to = addressesOf(addressees)
  const forms = webFormsOf(addressees)
  return (
    <section>
      <h2>{t('copy.title')}</h2>
      <p>{t('copy.lead')}</p>
      {to.length > 0 && (
        <p>
          {t('copy.address')} <bdi class="letter-address">{to.join(', ')}</bdi>
        </p>
      )}
      {forms.map((href) => (
        <p>
          {t('copy.form')} <Outside href={href}>{t('copy.form.do')}</Outside>
        </p>
      ))}
      <CopyBox
        id="letter-text"
        label={t('copy.label')}
        text={`${letter.subject}\n\n${letter.text}`}
        language="en"
        rows={12}
        verb={t('copy.do')}
      />
    </section>
  )
}

function webFormsOf(addressees: Addressee[]): string[] {
  const forms = addressees.flatMap(({ route }) =>
    route.known && route.via === 'web' ? [route.value] : [],
  )
  return [...new Set(forms)]
}
