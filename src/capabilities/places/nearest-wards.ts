import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { Point } from './place.ts'

/** A place that has a ward, by its key. */
export interface WardPlace {
  key: string
  ward: string
  middle: Point
}

/** The places that have a ward, on the map: thousands, of which a page asks for the nearest few. */
export class NearestWards {
  private readonly places: WardPlace[]
  private readonly tree: KDBush

  constructor(places: WardPlace[]) {
    this.places = places
    this.tree = new KDBush(places.length, 16)
    for (const { middle } of places) this.tree.add(middle.long, middle.lat)
    if (places.length > 0) this.tree.finish()
  }

  /** The keys of those nearest to a point, nearest first, but for those of one ward. */
  keys({ long, lat }: Point, but: string | undefined, limit: number): string[] {
    if (this.places.length === 0) return []
    const isOther = (at: number) => this.places[at]!.ward !== but
    const found: number[] = around(this.tree as never, long, lat, limit, Infinity, isOther)
    return found.map((at) => this.places[at]!.key)
  }
}
