/** Whether the same code was typed: dashes, spaces and small letters are all one, O is 0, I and L are 1. */
export const sameCode = (one: string, other: string): boolean => tidy(one) === tidy(other)

const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
