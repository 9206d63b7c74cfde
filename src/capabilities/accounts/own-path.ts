/**
 * Where to go after signing in, if that is a place of ours. Everything a browser could read as another
 * host goes to the desk: `//elsewhere`, `/\elsewhere`, tabs and line breaks that browsers leave out.
 */
export function ownPath(to: string | undefined): string {
  if (!to || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to) || to.includes('\\')) return '/organise'
  const { origin, pathname, search } = new URL(to, 'http://own.invalid')
  return origin === 'http://own.invalid' && !pathname.startsWith('//')
    ? pathname + search
    : '/organise'
}
