export { filesInFolder, type FileStore, type Place } from './file-store.ts'
export { restoreBackup, type Expire, type RestoreTarget } from './restore-backup.ts'
export { listTables } from './table-rows.ts'
export { writeBackup, type BackupSource } from './write-backup.ts'
