export { publishedRoutes, type PublishedParts } from './pages/routes.tsx'
export { workbenchStrings } from './strings.ts'
export { countTables, isShowable, type Counts, type CountTable } from './counts.ts'
