import type { Challenge } from '../../../platform/proof/index.ts'
import {
  Choices,
  emptyForm,
  ErrorSummary,
  Field,
  Page,
  ProofField,
  Trap,
  useView,
  type FormState,
  type SayProblem,
} from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import { nameOfAll } from '../addressee-words.ts'
import { addressesOf, isNhs, type Addressee } from '../addressee.ts'
import { EditWordsForm, JointFields, type JointOffer } from '../joint/views-offer.tsx'
import { letterAddress, type LetterQuery } from '../letter-address.ts'
import { useMessages } from '../messages/index.ts'
import { Poster } from '../views-question.tsx'
import { needsAddress } from './new-writing.ts'

export interface SenderProps {
  query: LetterQuery
  addressees: Addressee[]
  words: string
  form?: FormState
  /** What is asked so that no program sends letters. */
  challenge?: Challenge | undefined
  /** What is offered when many have sent nearly the same. */
  offer?: JointOffer | undefined
  islands?: string[]
}

/** Who sends it: asked here and nowhere before, for a letter that goes from here. */
export function SenderPage(props: SenderProps) {
  const t = useMessages()
  const { link } = useView()
  const { query, addressees, words, form = emptyForm, islands = [] } = props
  const say = useSay()
  const reached = addressees.filter((one) => addressesOf([one]).length > 0)
  const isLocal = needsAddress(reached)
  const title = t('send.title')
  return (
    <Page title={title} islands={islands} poster={<Poster title={title}>{t('send.lead')}</Poster>}>
      <ActionStyle />
      <ErrorSummary form={form} labels={useLabels()} say={say} />
      <section>
        <p>{t('send.to', { name: nameOfAll(reached, t) })}</p>
        {reached.length < addressees.length && (
          <p class="unknown">{t('mail.some', { known: reached.length, all: addressees.length })}</p>
        )}
        <form class="form" method="post" action={link(letterAddress(query, '/letters'))}>
          <input type="hidden" name="words" value={words} />
          {props.offer && <JointFields offer={props.offer} form={form} />}
          <Field
            name="name"
            label={t('send.name')}
            hint={t('send.name.hint')}
            autocomplete="name"
            maxlength={100}
            dir="auto"
            {...{ form, say }}
          />
          <Field
            name="email"
            type="email"
            label={t('send.email')}
            hint={t(reached.some(isNhs) ? 'send.email.hint.nhs' : 'send.email.hint')}
            autocomplete="email"
            inputmode="email"
            maxlength={254}
            dir="ltr"
            {...{ form, say }}
          />
          {isLocal && (
            <Field
              name="address"
              rows={3}
              label={t('send.address')}
              hint={t('send.address.hint')}
              autocomplete="street-address"
              maxlength={300}
              dir="auto"
              {...{ form, say }}
            />
          )}
          <Choices
            name="shareAnswer"
            many
            label={t('send.share')}
            hint={t('send.share.hint')}
            options={[{ value: 'yes', label: t('send.share.yes') }]}
            {...{ form, say }}
          />
          {props.challenge && <ProofField challenge={props.challenge} form={form} />}
          <Trap name="website" />
          <p class="quiet">{t('send.kept')}</p>
          <div class="choices">
            <button class="do" type="submit">
              {t('send.do')}
            </button>
          </div>
        </form>
        {props.offer && <EditWordsForm query={query} words={words} />}
      </section>
      <section>
        <h2>{t('send.without.title')}</h2>
        <p>{t('send.without.lead')}</p>
        <form class="ask" method="post" action={link(letterAddress(query))}>
          <input type="hidden" name="words" value={words} />
          <div>
            <button class="do second small" type="submit" name="goOn" value="yes">
              {t('send.without.do')}
            </button>
          </div>
        </form>
      </section>
    </Page>
  )
}

function useLabels(): Record<string, string> {
  const t = useMessages()
  return { name: t('send.name'), email: t('send.email'), address: t('send.address') }
}

function useSay(): SayProblem {
  const t = useMessages()
  return ({ code }) => {
    const key = `send.problem.${code}`
    return useMessages.has(key) ? t(key) : undefined
  }
}
