import { currentLanguage } from '../platform/messages/index.ts'
import { sayQuestion, useProofWords, type Challenge } from '../platform/proof/index.ts'
import { Field, type FormState } from './form.tsx'

/** For `<Page islands={[PROOF_ISLAND]}>` of every page whose form has the field. */
export const PROOF_ISLAND = 'src/ui/islands/proof.client.ts'

/**
 * Shows that no program sends the form. Where script runs the device works it out while the rest is filled in, and
 * the question is not seen; where it does not, or cannot, the question is asked.
 */
export function ProofField({ challenge, form }: { challenge: Challenge; form: FormState }) {
  const t = useProofWords()
  const { token, question } = challenge
  // What was typed belongs to a challenge; to a new one it is no answer.
  const isSame = form.values['proof'] === token
  const values = isSame ? form.values : { ...form.values, proofAnswer: '' }
  return (
    <div class="proof" data-proof={t('working')}>
      <input type="hidden" name="proof" value={token} />
      <input type="hidden" name="proofWork" value={isSame ? (values['proofWork'] ?? '') : ''} />
      <Field
        name="proofAnswer"
        label={sayQuestion(question, currentLanguage())}
        hint={t('hint')}
        autocomplete="off"
        form={{ ...form, values }}
      />
      <p class="quiet" role="status"></p>
    </div>
  )
}
