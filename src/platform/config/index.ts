export { Config, readConfig } from './config.ts'
export { installationSecret, keyFor } from './secret.ts'
