export type { Desk } from './desk.ts'
export { firstSteps, type NextStep } from './next-step.ts'
export type { DeskPanel } from './panel.ts'
export {
  correctionsPanel,
  countsPanel,
  endorsementsPanel,
  lettersPanel,
  packPanel,
  postcodesPanel,
  type CountedAction,
  type PostcodeEdition,
} from './panels.tsx'
export { deskRoutes, type DeskParts } from './routes.tsx'
export { DESK_TABS, tabsFor, type DeskTab } from './tab.ts'
