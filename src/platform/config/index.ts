export { Config, readConfig } from './config.ts'
