import type { Point } from '../place.ts'

// Ordnance Survey, A Guide to Coordinate Systems in Great Britain (2020): annexes A to C. The transformation
// from OSGB36 to WGS84 is the seven-parameter one of section 6.6, good to about five metres.
const AIRY = ellipsoid(6377563.396, 6356256.909)
const WGS84 = ellipsoid(6378137, 6356752.314245)
const SCALE = 0.9996012717
const TRUE_ORIGIN = { lat: radians(49), long: radians(-2), easting: 400_000, northing: -100_000 }
const SHIFT = { x: 446.448, y: -125.157, z: 542.06 }
const TURN = { x: seconds(0.1502), y: seconds(0.247), z: seconds(0.8421) }
const STRETCH = 1 - 20.4894e-6

/** Latitude and longitude (WGS84) of a National Grid easting and northing in metres. */
export function fromNationalGrid(easting: number, northing: number): Point {
  return toWgs84(onAiry(easting, northing))
}

/** Annex C.2: easting and northing to latitude and longitude, in radians on the Airy ellipsoid. */
function onAiry(easting: number, northing: number) {
  const { a, e2 } = AIRY
  let lat = TRUE_ORIGIN.lat
  let arc = 0
  do {
    lat += (northing - TRUE_ORIGIN.northing - arc) / (a * SCALE)
    arc = meridionalArc(lat)
  } while (Math.abs(northing - TRUE_ORIGIN.northing - arc) >= 1e-3)

  const [sin, tan, sec] = [Math.sin(lat), Math.tan(lat), 1 / Math.cos(lat)]
  const v = (a * SCALE) / Math.sqrt(1 - e2 * sin ** 2)
  const p = (a * SCALE * (1 - e2)) / (1 - e2 * sin ** 2) ** 1.5
  const n2 = v / p - 1
  const t2 = tan ** 2
  const d = easting - TRUE_ORIGIN.easting

  const vii = tan / (2 * p * v)
  const viii = (tan / (24 * p * v ** 3)) * (5 + 3 * t2 + n2 - 9 * t2 * n2)
  const ix = (tan / (720 * p * v ** 5)) * (61 + 90 * t2 + 45 * t2 ** 2)
  const x = sec / v
  const xi = (sec / (6 * v ** 3)) * (v / p + 2 * t2)
  const xii = (sec / (120 * v ** 5)) * (5 + 28 * t2 + 24 * t2 ** 2)
  const xiia = (sec / (5040 * v ** 7)) * (61 + 662 * t2 + 1320 * t2 ** 2 + 720 * t2 ** 3)
  return {
    lat: lat - vii * d ** 2 + viii * d ** 4 - ix * d ** 6,
    long: TRUE_ORIGIN.long + x * d - xi * d ** 3 + xii * d ** 5 - xiia * d ** 7,
  }
}

function meridionalArc(lat: number) {
  const { b, n } = AIRY
  const [minus, plus] = [lat - TRUE_ORIGIN.lat, lat + TRUE_ORIGIN.lat]
  return (
    b *
    SCALE *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(minus) * Math.cos(plus) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
      (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
  )
}

/** Annex B: through cartesian coordinates, shifted, turned and stretched. */
function toWgs84({ lat, long }: Point): Point {
  const v = AIRY.a / Math.sqrt(1 - AIRY.e2 * Math.sin(lat) ** 2)
  const from = {
    x: v * Math.cos(lat) * Math.cos(long),
    y: v * Math.cos(lat) * Math.sin(long),
    z: v * (1 - AIRY.e2) * Math.sin(lat),
  }
  const x = SHIFT.x + STRETCH * from.x - TURN.z * from.y + TURN.y * from.z
  const y = SHIFT.y + TURN.z * from.x + STRETCH * from.y - TURN.x * from.z
  const z = SHIFT.z - TURN.y * from.x + TURN.x * from.y + STRETCH * from.z

  const p = Math.hypot(x, y)
  let turned = Math.atan2(z, p * (1 - WGS84.e2))
  for (let round = 0; round < 4; round++) {
    const radius = WGS84.a / Math.sqrt(1 - WGS84.e2 * Math.sin(turned) ** 2)
    turned = Math.atan2(z + WGS84.e2 * radius * Math.sin(turned), p)
  }
  return { lat: degrees(turned), long: degrees(Math.atan2(y, x)) }
}

function ellipsoid(a: number, b: number) {
  return { a, b, e2: 1 - b ** 2 / a ** 2, n: (a - b) / (a + b) }
}

function radians(degrees: number) {
  return (degrees * Math.PI) / 180
}

function degrees(radians: number) {
  return (radians * 180) / Math.PI
}

function seconds(arc: number) {
  return radians(arc / 3600)
}
