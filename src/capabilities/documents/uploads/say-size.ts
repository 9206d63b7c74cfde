import { useMessages } from '../messages/index.ts'

/** How large a file is, as people say it. */
export function useSize(): (bytes: number) => string {
  const t = useMessages()
  return (bytes) =>
    bytes < 1_000_000
      ? t('own.size.kb', { size: Math.max(1, Math.round(bytes / 1000)) })
      : t('own.size.mb', { size: Math.round(bytes / 100_000) / 10 })
}
