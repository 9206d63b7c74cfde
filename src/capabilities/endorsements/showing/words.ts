import { writeDay } from '../../../platform/messages/index.ts'
import type { Endorsement, GroupKind } from '../endorsement.ts'
import { useMessages as useFormWords } from '../reporting/messages/index.ts'
import { useMessages } from './messages/index.ts'
import type { Whereabouts } from './shown.ts'

/** Says kinds, acts and places as they are said wherever endorsements are. */
export function useWords() {
  const t = useMessages()
  const form = useFormWords()
  return {
    kind: (kind: GroupKind) => form(`kind.${kind}`),
    /** “Passed a motion on 20 November 2026”. */
    did: ({ act, madeOn }: Pick<Endorsement, 'act' | 'madeOn'>) =>
      t('did', { act: form(`act.${act}`), day: writeDay(madeOn) }),
    act: (act: Endorsement['act']) => form(`act.${act}`),
    place: (where: Whereabouts) => (where.kind === 'everywhere' ? t('everywhere') : where.name),
  }
}
