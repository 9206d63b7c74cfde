interface Work {
  parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-proof]')) enhance(box)

/** Works the proof out while the form is filled in; what cannot leaves the question there to be answered. */
function enhance(box: HTMLElement) {
  const field = (name: string) => box.querySelector<HTMLInputElement>(`[name=${name}]`)!
  const form = box.closest('form')!
  const question = box.querySelector<HTMLElement>('.field')!
  const done = field('proofWork')
  const answer = field('proofAnswer')
  // Only pages that came over https, or from this machine, may work with keys.
  if (!window.crypto?.subtle) return
  ask(false)
  let worked: string | undefined
  let working = Promise.resolve()
  // A page that stays open for long is given another challenge: then it is worked out anew.
  const work = () => {
    const { value } = field('proof')
    if (worked !== value && !done.value) working = solve()
    worked = value
    return working
  }
  form.addEventListener('input', work)
  form.addEventListener('focusin', work)

  form.addEventListener('submit', (event) => {
    if (done.value || !question.hidden) return
    event.preventDefault()
    const { submitter } = event
    box.querySelector('[role=status]')!.textContent = box.dataset['proof']!
    void work().then(() => form.requestSubmit(submitter))
  })

  function solve() {
    return find(JSON.parse(fromBase64(field('proof').value)) as Work)
      .then((found) => void (done.value = found))
      .catch(() => ask(true))
  }

  function ask(isAsked: boolean) {
    question.hidden = !isAsked
    answer.required = isAsked
  }
}

/** Each try is worked out off this thread by the browser itself, so nothing here has to wait. */
async function find({ parameters }: Work): Promise<string> {
  const { nonce, salt, cost, keyLength, keyPrefix } = parameters
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0])
  const view = new DataView(password.buffer)
  const how = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    salt: new Uint8Array(bytesOf(salt)),
    iterations: cost,
  }
  for (let counter = 0; counter < 1e5; counter++) {
    view.setUint32(password.length - 4, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const made = hexOf(await crypto.subtle.deriveBits(how, key, keyLength * 8))
    if (made.startsWith(keyPrefix)) return `${counter}.${made}`
  }
  throw new Error('none fits')
}

function bytesOf(hex: string): number[] {
  return hex.match(/../g)!.map((two) => parseInt(two, 16))
}

function hexOf(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromBase64(text: string): string {
  return atob(text.replace(/-/g, '+').replace(/_/g, '/'))
}
