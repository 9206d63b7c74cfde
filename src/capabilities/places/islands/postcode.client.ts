import {
  formatPostcode,
  isCrownDependency,
  isForcesPost,
  outwardOf,
  parsePostcode,
} from '../postcode.ts'

interface Answer {
  places: string[]
  live: Record<string, number | null>
  retired: Record<string, number>
  month: string
  status?: string
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-postcode]')) enhance(form)

/** Finds the postcode here, so that our server is asked for a whole outward code and never hears which. */
function enhance(form: HTMLFormElement) {
  const { dataset } = form
  const input = form.querySelector<HTMLInputElement>('#postcode')!
  const hint = form.querySelector('#postcode-hint')!
  const sentences = JSON.parse(dataset['sentences']!) as Record<string, string>

  const showHint = () => {
    const outward = outwardOf(input.value)
    hint.textContent = outward
      ? dataset['asking']!.replace('{outward}', outward)
      : dataset['private']!
  }
  input.addEventListener('input', showHint)
  showHint()

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // A server that can't be asked this way is asked the old way: by the form itself.
    find(input.value).catch(() => form.submit())
  })

  async function find(typed: string) {
    const postcode = parsePostcode(typed)
    if (!typed.trim()) return show('required')
    if (isForcesPost(typed)) return show('forcesPost')
    if (!postcode) return show('notAPostcode')
    const { outward, inward } = postcode
    const written = formatPostcode(postcode)
    if (isCrownDependency(outward)) return show('crownDependency', written)
    const response = await fetch(`/places/outward/${outward}.json`)
    if (!response.ok && response.status !== 404) throw response
    const answer = (await response.json()) as Answer
    if (answer.status) return show(answer.status, written, answer.month)
    const place = answer.places[answer.live[inward] ?? -1]
    if (place) return location.assign(dataset['postcode']!.replace('{place}', place))
    const year = answer.retired[inward]
    const code = year ? 'retired' : inward in answer.live ? 'noArea' : 'unknown'
    show(code, written, answer.month, year)
  }

  function show(code: string, postcode = '', month = '', year = 0) {
    if (!sentences[code]) throw code
    const sentence = sentences[code]
      .replace('{postcode}', postcode)
      .replace('{year}', String(year))
      .replace('{month}', month && writtenMonth(month))
    for (const old of form.querySelectorAll('.problems, .problem')) old.remove()
    form.prepend(form.querySelector('template')!.content.cloneNode(true))
    const beside = document.createElement('span')
    beside.className = 'problem'
    beside.id = 'postcode-problem'
    beside.textContent = sentence
    hint.after(beside)
    const summary = form.querySelector<HTMLElement>('.problems')!
    summary.querySelector('a')!.textContent = sentence
    input.setAttribute('aria-invalid', 'true')
    input.setAttribute('aria-describedby', 'postcode-hint postcode-problem')
    summary.focus()
  }
}

function writtenMonth(month: string) {
  const { lang } = document.documentElement
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(`${month}-01`).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, format)
}
