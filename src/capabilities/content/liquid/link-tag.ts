import {
  Tag,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs'

/** Jekyll's `{% link campaign/take-action.md %}`: the address of a file, or a fault when it is not there. */
export function addLinkTag(engine: Liquid, addressOfFile: (file: string) => string | undefined) {
  engine.registerTag(
    'link',
    class extends Tag {
      private readonly file: string

      constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
        super(token, rest, liquid)
        this.file = token.args.trim().replace(/^\//, '')
      }

      // oxlint-disable-next-line require-yield
      override *render(_context: Context, emitter: Emitter) {
        const address = addressOfFile(this.file)
        if (!address) throw new Error(`“${this.file}” is not a file of the pack`)
        emitter.write(address)
      }
    },
  )
}
