export { openJobs, type Jobs, type Work } from './jobs.ts'
