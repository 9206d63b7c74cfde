export { progressRoutes } from './routes-progress.tsx'
