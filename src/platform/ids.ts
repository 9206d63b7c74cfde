import { randomBytes } from 'node:crypto'

const BYTES = 16
/** Asked of the system for many at a time: to ask costs ten times what an identifier does. */
const AT_ONCE = 256

let drawn = Buffer.alloc(0)
let used = 0

/** A new identifier: 128 random bits, 22 characters that are safe in an address. It says nothing of when or where. */
export function newId(): string {
  if (used === drawn.length) {
    drawn = randomBytes(BYTES * AT_ONCE)
    used = 0
  }
  const id = drawn.toString('base64url', used, used + BYTES)
  // What was given away is not kept: it may be the name of something that nobody may find.
  drawn.fill(0, used, used + BYTES)
  used += BYTES
  return id
}

/** Identifiers of one run have as many characters in common, of 22: 24 bits of 128. */
const SHARED = 4
const IN_A_RUN = 1024

let run = ''
let left = 0

/**
 * An identifier for what comes in crowds. Each has 104 random bits of its own, and begins as its neighbours do: so they
 * lie together in every index, and a group of letters changes a few pages there and not one for each row. It says
 * that two were made about the same time, and not when.
 */
export function newNeighbourId(): string {
  if (left === 0) {
    run = newId().slice(0, SHARED)
    left = IN_A_RUN
  }
  left -= 1
  return run + newId().slice(SHARED)
}
