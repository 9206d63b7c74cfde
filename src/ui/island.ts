/** The source of an island, as the build knows it; pages name theirs in `<Page islands={[…]}>`. */
export function island(capability: string, name: string): string {
  return `src/capabilities/${capability}/islands/${name}.client.ts`
}
