export { nearRoutes } from './routes.tsx'
