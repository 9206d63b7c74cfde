import { Choices, useView, type FormState } from '../../../ui/index.ts'
import { nameOf } from '../addressee-words.ts'
import type { Addressee } from '../addressee.ts'
import { letterAddress, type LetterQuery } from '../letter-address.ts'
import { useMessages } from '../messages/index.ts'

export interface JointOffer {
  near: number
  addressee: Addressee
}

interface Props {
  offer: JointOffer
  form: FormState
}

const EDIT_FORM = 'edit-words'

/** For whoever writes what many have written: sign with others, write her own, or send it all the same. */
export function JointFields({ offer, form }: Props) {
  const t = useMessages()
  return (
    <div class="note">
      <h2>{t('joint.offer.title')}</h2>
      <p>{t('joint.offer.lead', { count: offer.near, name: nameOf(offer.addressee, t) })}</p>
      <Choices
        name="joint"
        label={t('joint.offer.choice')}
        options={[
          { value: 'join', label: t('joint.offer.join') },
          { value: 'alone', label: t('joint.offer.alone') },
        ]}
        form={form}
        say={({ code }) => (code === 'joint' ? t('send.problem.joint') : undefined)}
      />
      <Choices
        name="shareName"
        many
        label={t('joint.name')}
        hint={t('joint.name.hint')}
        options={[{ value: 'yes', label: t('joint.name.yes') }]}
        form={form}
      />
      <p>{t('joint.offer.words')}</p>
      <button class="do second small" type="submit" form={EDIT_FORM} name="step" value="edit">
        {t('joint.offer.words.do')}
      </button>
    </div>
  )
}

/**
 * Stands outside of the form that the fields are in: the first button of a form is what Enter presses, and that must
 * send the letter.
 */
export function EditWordsForm({ query, words }: { query: LetterQuery; words: string }) {
  const { link } = useView()
  return (
    <form id={EDIT_FORM} method="post" action={link(letterAddress(query))}>
      <input type="hidden" name="words" value={words} />
    </form>
  )
}
