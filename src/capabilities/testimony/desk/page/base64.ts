import { random, toText } from '../../../../platform/sealing/index.ts'

export { fromText, toText } from '../../../../platform/sealing/index.ts'

/** 128 random bits, for what the page names itself. */
export const newName = (): string => toText(random(16))
