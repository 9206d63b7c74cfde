export { storyFrom, type GivenStory } from './answers.ts'
export type { GivingParts, NotSealed, SealHere } from './parts.ts'
export { givingRoutes } from './routes-giving.tsx'
export { NEUTRAL_PAGE } from './views-exit.tsx'
