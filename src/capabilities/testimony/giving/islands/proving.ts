/** What shows that no program sends this, as `ProofField` has it in the form. */
export interface Proving {
  proof: string
  proofWork: string
  proofAnswer: string
}

const field = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`[name=${name}]`)!

/** Waits until the device has worked it out, or a person has to answer the question. */
export async function provingOf(form: HTMLFormElement): Promise<Proving> {
  form.dispatchEvent(new Event('input', { bubbles: true }))
  const question = form.querySelector<HTMLElement>('[data-proof] .field')!
  const value = (name: string) => field(form, name).value
  while (!value('proofWork') && question.hidden) await pause(50)
  return {
    proof: value('proof'),
    proofWork: value('proofWork'),
    proofAnswer: value('proofAnswer'),
  }
}

/** Another challenge, from this page as it would come now; what was typed stays where it is. */
export async function renewChallenge(form: HTMLFormElement): Promise<void> {
  const response = await fetch(location.pathname, { cache: 'no-store' })
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const token = fresh.querySelector<HTMLInputElement>('[name=proof]')?.value
  if (!token) return
  field(form, 'proof').value = token
  field(form, 'proofWork').value = ''
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
