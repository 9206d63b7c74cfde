/** Puts a button after each text that can be taken away. Without it people choose all and copy. */
for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const box = document.querySelector<HTMLTextAreaElement>(`#${place.dataset['copy']}`)
  if (box) place.before(buttonFor(box, place))
}

function buttonFor(box: HTMLTextAreaElement, place: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'do small'
  button.textContent = place.dataset['do'] ?? ''
  button.addEventListener('click', () => {
    void copy(box).then(() => {
      place.textContent = place.dataset['done'] ?? ''
    })
  })
  return button
}

/** Over plain http a browser has no clipboard for us; the chosen text can still be copied by hand. */
async function copy(box: HTMLTextAreaElement): Promise<void> {
  box.focus()
  box.select()
  await navigator.clipboard.writeText(box.value)
}
