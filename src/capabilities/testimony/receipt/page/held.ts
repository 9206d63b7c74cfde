import { Receipt } from '../../../../platform/sealing/index.ts'
import { groupsOf } from '../typed-receipt.ts'
import { Server } from './server.ts'

/** A receipt that was typed, for as long as somebody is at the page. */
export class Held {
  readonly receipt: Receipt
  readonly server: Server
  /** As it stands on the card. */
  groups: string[]

  private constructor(receipt: Receipt, server: Server, groups: string[]) {
    this.receipt = receipt
    this.server = server
    this.groups = groups
  }

  /** Throws `badCode`. */
  static async read(typed: string): Promise<Held> {
    const receipt = await Receipt.read(typed)
    const server = new Server(receipt.card.lookup, await receipt.authorisation())
    return new Held(receipt, server, groupsOf(typed))
  }

  clear(): void {
    this.receipt.clear()
    this.groups = []
  }
}
