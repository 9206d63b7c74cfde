/** Three presses within this time are meant. */
const WITHIN_MS = 2000

/**
 * Leaves at once: the page is emptied, the places of its history are gone back over, and the first of them is
 * replaced. What the browser has written into its list of visits, no page can take out.
 */
export function openExit(depth: () => number, onLeave: () => void): () => void {
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]')!
  const { href } = link
  let presses: number[] = []

  const leave = () => {
    onLeave()
    document.body.replaceChildren()
    document.title = ''
    const replace = () => location.replace(href)
    if (depth() === 0) return replace()
    addEventListener('popstate', replace, { once: true })
    // Should the way back not answer, away all the same.
    setTimeout(replace, 200)
    history.go(-depth())
  }

  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  addEventListener('keydown', ({ key, timeStamp }) => {
    presses = key === 'Escape' ? [...presses, timeStamp].slice(-3) : []
    if (presses.length === 3 && timeStamp - presses[0]! < WITHIN_MS) leave()
  })
  // A page that a browser brings back whole must not bring back what was in it.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  return leave
}
