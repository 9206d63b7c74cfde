import type { Language } from '../../platform/messages/index.ts'
import { languages } from '../../platform/messages/index.ts'
import { useMessages } from './messages/index.ts'

interface CopyBoxProps {
  id: string
  label: string
  text: string
  language: Language
  rows: number
  /** The words on the button. */
  verb: string
}

/** A text to take away: choose all and copy, or, where there is script, one button. */
export function CopyBox({ id, label, text, language, rows, verb }: CopyBoxProps) {
  const t = useMessages()
  return (
    <div class="field copy-box">
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-hint`}>
        {t('copy.hint')}
      </span>
      <textarea
        id={id}
        rows={rows}
        readonly
        lang={language}
        dir={languages[language].direction}
        aria-describedby={`${id}-hint`}
      >
        {text}
      </textarea>
      <p role="status" data-copy={id} data-do={verb} data-done={t('copy.done')}></p>
    </div>
  )
}
