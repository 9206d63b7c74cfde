import type { Fault } from './fault.ts'
import { useMessages } from './messages/index.ts'

/** For the desk: which files of the pack have a fault, and where. */
export function PackFaults({ faults }: { faults: Fault[] }) {
  const t = useMessages()
  if (faults.length === 0) return <p>{t('faults.none')}</p>
  return (
    <ul>
      {faults.map((fault) => (
        <li>
          <code>
            {fault.file}:{fault.line}
          </code>{' '}
          {fault.message} {fault.suggestion && t('faults.meant', { word: fault.suggestion })}
        </li>
      ))}
    </ul>
  )
}
