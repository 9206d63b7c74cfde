import { writeDay } from '../../platform/messages/index.ts'
import type { Route } from './contact.ts'
import { useMessages } from './messages/index.ts'
import type { Near, NearBody, NearPost, Note, Unknown } from './near.ts'

/** What a body does about charging here, in one plain sentence. */
export function useDoes(): (body: Pick<NearBody, 'kind' | 'id'>, near: Near) => string {
  const t = useMessages()
  return ({ kind }, near) => {
    const nation = near.charging?.nation
    if (kind === 'gpPractice' && nation === 'england') return t('role.gpPractice.free')
    const hasCounty = near.councils.some((one) => one.known && one.kind === 'county')
    if (kind === 'council' && hasCounty) return t('role.district')
    return t(`role.${kind}`)
  }
}

/** What the holder of a post can do, and for which area. */
export function useHeld(): (post: NearPost) => string {
  const t = useMessages()
  return ({ kind, bodyName, areaName }) =>
    t(`role.${kind}`, { body: bodyName, area: areaName ?? bodyName })
}

export function useNote(): (note: Note) => string {
  const t = useMessages()
  return (note) => {
    const other = note.kind === 'endsOn' ? '' : note.other
    return t(`note.${note.kind}`, { other, day: writeDay(note.on) })
  }
}

/** How a letter gets there, or that we do not know. */
export function useReach(): (route: Route) => string {
  const t = useMessages()
  return (route) =>
    route.known ? t(`route.${route.via}`, { office: route.officeName ?? '' }) : t('route.unknown')
}

export function useUnknown(): (unknown: Unknown) => string {
  const t = useMessages()
  return ({ reason, area }) =>
    t(`unknown.${reason}`, { code: area?.code ?? '', name: area?.name ?? '' })
}

/** The words of the trail for what editors do here; nothing for the acts of others. */
export function sayBodiesAct(act: string): string | undefined {
  const key = `act.${act}`
  return useMessages.has(key) ? useMessages()(key) : undefined
}
