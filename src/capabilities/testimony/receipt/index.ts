export { receiptRoutes, type ReceiptParts } from './routes.tsx'
export { usesIn, type UseOfStory } from './uses.ts'
