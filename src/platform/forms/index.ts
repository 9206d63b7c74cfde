export type { Problem } from './problem.ts'
export { readFields, readForm, type Form, type Typed } from './read-form.ts'
export { Line, Paragraphs } from './line.ts'
