import { z } from 'zod'

/** Pages that can be made local, and so be gone back to. Nothing else is: this is no way off the site. */
const RETURNS = [
  '/act',
  '/near',
  '/resources',
  '/resources/motion',
  '/endorsements',
  '/endorsements/raise',
] as const
export type PostcodeReturn = (typeof RETURNS)[number]

export const PostcodeQuestion = z.object({
  // Whatever is typed is looked at: what is wrong with it has a sentence better than a schema's.
  postcode: z
    .string()
    .default('')
    .transform((typed) => typed.slice(0, 60)),
  action: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional()
    .catch(undefined),
  return: z.enum(RETURNS).optional().catch(undefined),
})

export interface PostcodeTarget {
  action?: string | undefined
  return?: PostcodeReturn | undefined
}

/** Where a place leads: its own page, or the page that asked for it. */
export function targetOf(target: PostcodeTarget, place: string) {
  if (target.action) return `/act/${target.action}?place=${place}`
  const { return: back = '/near' } = target
  return back === '/near' ? `/near/${place}` : `${back}?place=${place}`
}
