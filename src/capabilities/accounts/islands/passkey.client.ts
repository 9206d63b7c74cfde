/** A browser that can make what the server sends into what a passkey is asked with, and back: WebAuthn Level 3, 5.1. */
const isAble =
  typeof PublicKeyCredential === 'function' &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  'toJSON' in PublicKeyCredential.prototype

for (const form of document.querySelectorAll<HTMLFormElement>('[data-passkey]')) {
  const lack = document.querySelector<HTMLElement>('[data-passkey-lack]')!
  if (!isAble) lack.textContent = lack.dataset['passkeyLack']!
  else {
    lack.remove()
    enhance(form)
  }
}

/** Shows the form, and sends it only when a passkey has answered. */
function enhance(form: HTMLFormElement) {
  const { dataset } = form
  const sentences = JSON.parse(dataset['sentences']!) as Record<string, string>
  const problem = form.querySelector<HTMLElement>('[data-passkey-problem]')!
  const button = form.querySelector('button')!
  form.parentElement!.hidden = false

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    problem.hidden = true
    button.disabled = true
    answer()
      .catch((error: unknown) => show(sentences[nameOf(error)] ?? sentences['failed']!))
      .finally(() => (button.disabled = false))
  })

  async function answer() {
    const asked = await fetch(dataset['challenge']!, { method: 'POST', body: fields() })
    const options = (await asked.json()) as { sentences?: string[] }
    if (options.sentences) return show(options.sentences.join(' '))
    const credential = await useKey(options)
    form.querySelector<HTMLInputElement>('[name=credential]')!.value = JSON.stringify(credential)
    // It has done its work, and need not travel again.
    form.querySelector('[type=password]')?.remove()
    form.submit()
  }

  function fields() {
    return new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
  }

  async function useKey(options: object) {
    const publicKey =
      dataset['passkey'] === 'create'
        ? PublicKeyCredential.parseCreationOptionsFromJSON(options as never)
        : PublicKeyCredential.parseRequestOptionsFromJSON(options as never)
    const credential =
      dataset['passkey'] === 'create'
        ? await navigator.credentials.create({ publicKey: publicKey as never })
        : await navigator.credentials.get({ publicKey: publicKey as never })
    return (credential as PublicKeyCredential).toJSON()
  }

  function show(sentence: string) {
    problem.textContent = sentence
    problem.hidden = false
    problem.focus()
  }
}

/** What a browser says when she turned away, or when this device has a passkey for here already. */
function nameOf(error: unknown): string {
  const names: Record<string, string> = {
    NotAllowedError: 'cancelled',
    AbortError: 'cancelled',
    InvalidStateError: 'already',
  }
  return names[(error as Error).name] ?? 'failed'
}
