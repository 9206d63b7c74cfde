export { draw, drawBytes } from './draw.ts'
export { ErrorPage } from './error-page.tsx'
export {
  Choices,
  emptyForm,
  ErrorSummary,
  Field,
  Select,
  Trap,
  type FormState,
  type SayProblem,
} from './form.tsx'
export { island } from './island.ts'
export { Once } from './once.tsx'
export { inThatLanguage, Page, type PageProps } from './page.tsx'
export { PROOF_ISLAND, ProofField } from './proof-field.tsx'
export { Table } from './table.tsx'
export { useView, type NavLink, type Site, type View } from './view.ts'
