import type { Child } from 'hono/jsx'
import { useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  use: 'get' | 'create'
  /** Where the answer of the passkey is sent; its challenge is below it. */
  action: string
  children: Child
}

/** A form that only script can send. Until it runs, or in a browser that has no passkeys, a sentence says so. */
export function PasskeyBox({ use, action, children }: Props) {
  const t = useMessages()
  const { link } = useView()
  const sentences = {
    cancelled: t('passkey.cancelled'),
    already: t('passkey.already'),
    failed: t('passkey.failed'),
  }
  return (
    <>
      <p class="unknown" data-passkey-lack={t('passkey.unable')}>
        {t('passkey.noScript')}
      </p>
      <div hidden>
        <form
          class="form"
          method="post"
          action={link(action)}
          data-passkey={use}
          data-challenge={link(`${action}/challenge`)}
          data-sentences={JSON.stringify(sentences)}
        >
          <p class="problem" role="alert" tabindex={-1} data-passkey-problem hidden></p>
          <input type="hidden" name="credential" />
          {children}
        </form>
      </div>
    </>
  )
}
