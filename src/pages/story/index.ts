export { storyRoutes } from './routes.tsx'
