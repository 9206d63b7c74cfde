import type { Pack } from '../pack.ts'

/** The file an address is kept in: `/campaign/` in `campaign/index.html`. */
export function fileOf(address: string): string {
  if (address.endsWith('/')) return `${address.slice(1)}index.html`
  return /\.[a-z0-9]+$/i.test(address) ? address.slice(1) : `${address.slice(1)}.html`
}

/**
 * Writes addresses from one page to another, so that the site works wherever its folder is put. What is not
 * in the folder, such as `/act`, leads to the site that is served, where its address is known.
 */
export class SitePaths {
  private readonly pack: Pack
  private readonly served: string
  private readonly known = new Map<string, string | undefined>()

  constructor(pack: Pack, served: string) {
    this.pack = pack
    this.served = served.replace(/\/$/, '')
  }

  /** The functions that write the addresses of one page, in the folder of its language. */
  from(address: string, folder: string) {
    const file = folder + fileOf(address)
    const up = '../'.repeat(file.split('/').length - 1)
    const place = (path: string, inside: string) => {
      const target = this.targetOf(path)
      if (target === undefined) return this.served + path
      return up + inside + target || './'
    }
    return {
      file,
      link: (path: string) => place(path, folder),
      linkIn: (path: string, inside: string) => place(path, inside),
      asset: (path: string) => up + path.slice(1),
    }
  }

  /** The path from the top of the folder, or nothing when it is not in it. */
  private targetOf(path: string): string | undefined {
    if (!this.known.has(path)) this.known.set(path, this.lookUp(path))
    return this.known.get(path)
  }

  private lookUp(path: string): string | undefined {
    const found = this.pack.find(path)
    if (!found) return path === '/' ? '' : undefined
    const address = 'page' in found ? found.page.address : found.redirect
    const target = address.endsWith('/') ? address.slice(1) : fileOf(address)
    return target
      .split('/')
      .map((part) => encodeURIComponent(part))
      .join('/')
  }
}
