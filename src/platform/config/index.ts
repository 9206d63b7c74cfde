export { Config, readConfig } from './config.ts'
export { generatedSecret, installationSecret, keyFor } from './secret.ts'
