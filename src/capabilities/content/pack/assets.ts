import path from 'node:path'

// What a pack may carry beside its pages. No style sheet and no script: those are a stranger's code, and
// the look is ours. Office files are downloaded, never shown in the page.
const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** The type a file of the pack is sent with; nothing when it is not sent. */
export function assetType(file: string): string | undefined {
  return types[path.extname(file).toLowerCase()]
}

export function isDownload(file: string): boolean {
  return /\.(?:odt|docx|pptx)$/i.test(file)
}
