import { useMessages } from './messages/index.ts'

/** Who may ask, and what is said about each, in the order in which it is read on the day. */
const PARTS = {
  first: ['write', 'delete', 'call', 'witness', 'notes'],
  can: ['host', 'caseworker', 'not'],
  subject: ['law', 'do', 'noReceipt', 'others'],
  police: ['law', 'order', 'danger', 'phone'],
  home: ['law', 'officers', 'never'],
  ripa: ['law', 'paper', 'offence', 'secret', 'scope', 'port'],
  court: ['law', 'journalism', 'do'],
  after: ['tell', 'keys', 'elsewhere'],
} as const

type Part = keyof typeof PARTS
type Key = Parameters<ReturnType<typeof useMessages>>[0]

/** The day somebody asks for what a witness told: whom to call, what there is to hand over, under which law. */
export function Playbook() {
  const t = useMessages()
  const parts = Object.keys(PARTS) as Part[]
  return (
    <section>
      <h2>{t('desk.playbook.title')}</h2>
      <p class="text">{t('desk.playbook.lead')}</p>
      <ul>
        {parts.map((part) => (
          <li>
            <a href={`#${part}`}>{t(`desk.playbook.${part}.title`)}</a>
          </li>
        ))}
      </ul>
      {parts.map((part) => (
        <section id={part}>
          <h3>{t(`desk.playbook.${part}.title`)}</h3>
          <ul class="text">
            {PARTS[part].map((item) => (
              <li>{t(`desk.playbook.${part}.${item}` as Key)}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
