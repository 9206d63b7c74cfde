import { languages } from '../../../platform/messages/index.ts'
import { useView } from '../../../ui/index.ts'
import { useMessages, type Words } from './messages/index.ts'

/** Whether the words of this page need the English beside them: no speaker has checked them yet. */
export function useUnchecked(): boolean {
  return languages[useView().language].checkedOn === null
}

/** Words on which safety or consent hangs: in a translation that nobody checked, the English stands beside. */
export function WithEnglish({ word }: { word: Words }) {
  const t = useMessages()
  const english = useMessages.in('en')
  return (
    <>
      {t(word)}
      {useUnchecked() && (
        <span class="beside" lang="en" dir="ltr">
          {english(word)}
        </span>
      )}
    </>
  )
}
