for (const place of document.querySelectorAll<HTMLElement>('[data-share]')) enhance(place)

/** Hands the address to what the phone shares with, or copies it. Nothing is asked of anybody else. */
function enhance(place: HTMLElement): void {
  const { share: url = '', title = '', copy = '', done = '' } = place.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'do small'
  const canShare = typeof navigator.share === 'function'
  button.textContent = (canShare ? place.dataset['do'] : copy) ?? ''
  button.addEventListener('click', () => {
    const work = canShare ? navigator.share({ title, url }) : take(url)
    work.then(
      () => void (canShare || (button.textContent = done)),
      // She thought better of it, or the browser will not: the address still stands beside the button.
      () => document.querySelector<HTMLInputElement>('#address')?.select(),
    )
  })
  place.prepend(button)
}

async function take(url: string): Promise<void> {
  await navigator.clipboard.writeText(url)
}
