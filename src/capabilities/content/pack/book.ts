import { otherAddresses } from '../address.ts'
import type { Fault } from '../fault.ts'
import type { PackPage } from '../page.ts'

/** Where an address leads: to a page, or to the address it has now. */
export type Found = { page: PackPage } | { redirect: string }

/** The pages of a pack by every address they answer to. */
export class Book {
  readonly pages: PackPage[] = []
  private readonly byFile = new Map<string, PackPage>()
  private readonly byAddress = new Map<string, PackPage>()
  private readonly others = new Map<string, PackPage>()
  private readonly redirects = new Map<string, string>()
  private readonly rows = new Map<string, PackPage[]>()

  add(page: PackPage): void {
    this.pages.push(page)
    this.byFile.set(page.original.file, page)
  }

  /** Called once all are added. Gives the faults that only show between pages. */
  close(): Fault[] {
    // Jekyll keeps `site.pages` by the name of the file.
    this.pages.sort((one, other) => (baseName(one) < baseName(other) ? -1 : 1))
    const faults: Fault[] = []
    for (const page of this.pages) {
      const first = this.byAddress.get(page.address)
      if (first) faults.push(sameAddress(page, first))
      else this.byAddress.set(page.address, page)
    }
    for (const page of this.pages) this.addOthers(page)
    const ordered = this.pages.filter((page) => page.ordinal !== undefined)
    for (const [section, row] of Map.groupBy(ordered, (page) => page.section)) {
      this.rows.set(section, row.sort(byOrdinal))
    }
    return faults
  }

  /** The pages before and after one in its section, by ordinal. */
  neighbours(page: PackPage): { before?: PackPage; after?: PackPage } {
    const row = this.rows.get(page.section) ?? []
    const at = row.indexOf(page)
    const before = row[at - 1]
    const after = at < 0 ? undefined : row[at + 1]
    return { ...(before && { before }), ...(after && { after }) }
  }

  private addOthers(page: PackPage): void {
    for (const other of otherAddresses(page.address)) {
      if (!this.others.has(other)) this.others.set(other, page)
    }
    for (const from of page.redirectFrom) {
      this.redirects.set(from.startsWith('/') ? from : `/${from}`, page.address)
    }
    // A folder asked for without its slash: links relative to it would be read from the one above.
    if (page.address.endsWith('/') && page.address !== '/') {
      this.redirects.set(page.address.slice(0, -1), page.address)
    }
  }

  find(address: string): Found | undefined {
    const page = this.byAddress.get(address) ?? this.others.get(address)
    if (page) return { page }
    const redirect = this.redirects.get(address)
    return redirect === undefined ? undefined : { redirect }
  }

  ofFile(file: string): PackPage | undefined {
    return this.byFile.get(file)
  }

  addresses(): string[] {
    return [...this.byAddress.keys()]
  }
}

function byOrdinal(one: PackPage, other: PackPage): number {
  return one.ordinal! - other.ordinal! || (one.address < other.address ? -1 : 1)
}

function baseName(page: PackPage): string {
  const { file } = page.original
  return `${file.slice(file.lastIndexOf('/') + 1)} ${file}`
}

function sameAddress(page: PackPage, first: PackPage): Fault {
  const message = `${page.address} is already the address of ${first.original.file}.`
  const { file } = page.original
  return { file, line: 1, severity: 'error', code: 'duplicate-address', message }
}
