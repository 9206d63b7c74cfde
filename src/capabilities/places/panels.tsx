import { currentLanguage } from '../../platform/messages/index.ts'
import {
  emptyForm,
  ErrorSummary,
  island,
  useView,
  type FormState,
  type SayProblem,
} from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { Place } from './place.ts'
import { POSTCODE_PROBLEMS } from './postcode-problem.ts'
import { targetOf, type PostcodeTarget } from './postcode-target.ts'

/** For `<Page islands={[POSTCODE_ISLAND]}>` of every page with the form. */
export const POSTCODE_ISLAND = island('places', 'postcode')

export interface PostcodeFormProps extends PostcodeTarget {
  /** What was typed and what is wrong with it, after a POST. */
  form?: FormState
}

/** The page's one question. Made for the poster band; works by POST, and in the browser alone where it can. */
export function PostcodeForm({ form = emptyForm, ...target }: PostcodeFormProps) {
  const t = useMessages()
  const { link } = useView()
  const say = useSayPostcode()
  const problem = form.problems.find(({ field }) => field === 'postcode')
  const described = problem ? 'postcode-hint postcode-problem' : 'postcode-hint'
  return (
    <form
      class="ask"
      method="post"
      action={link('/near')}
      novalidate
      data-postcode={link(targetOf(target, '{place}'))}
      data-sentences={sentences(t)}
      data-private={t('hint.private')}
      data-asking={t('hint.asking', { outward: '{outward}' })}
    >
      <Summary form={form} say={say} />
      <label for="postcode">{t('postcode')}</label>
      <span class="hint" id="postcode-hint" aria-live="off">
        {t('hint')}
      </span>
      {problem && (
        <span class="problem" id="postcode-problem">
          {say(problem)}
        </span>
      )}
      {target.action && <input type="hidden" name="action" value={target.action} />}
      {target.return && <input type="hidden" name="return" value={target.return} />}
      <div>
        <input
          id="postcode"
          name="postcode"
          type="text"
          dir="ltr"
          autocomplete="postal-code"
          autocapitalize="characters"
          maxlength={60}
          value={form.values['postcode'] ?? ''}
          aria-describedby={described}
          aria-invalid={problem ? 'true' : undefined}
        />
        <button class="do">{t('find')}</button>
      </div>
      <template>
        <Summary
          form={{ values: {}, problems: [{ field: 'postcode', code: '' }] }}
          say={() => '{sentence}'}
        />
      </template>
    </form>
  )
}

function Summary({ form, say }: { form: FormState; say: SayProblem }) {
  const t = useMessages()
  return <ErrorSummary form={form} labels={{ postcode: t('postcode') }} say={say} />
}

function useSayPostcode(): SayProblem {
  const t = useMessages()
  return ({ code, values }) => {
    const known = POSTCODE_PROBLEMS.find((problem) => problem === code)
    return t(`problem.${known ?? 'notAPostcode'}`, values ?? {})
  }
}

/** What the browser says when it looks the postcode up itself: the same sentences, with gaps to fill. */
function sentences(t: ReturnType<typeof useMessages>) {
  const gaps = { postcode: '{postcode}', month: '{month}', year: '{year}' }
  return JSON.stringify(
    Object.fromEntries(POSTCODE_PROBLEMS.map((code) => [code, t(`problem.${code}`, gaps)])),
  )
}

/** “August 2026”, in the language of the page. */
export function writeMonth(month: string, language = currentLanguage()) {
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${month}-01`))
}

interface NeighboursProps {
  /** The nearest other places, from `PlaceIndex.neighbours`. */
  places: Place[]
  /** The council alone, for whoever finds her ward in none of them. */
  council?: Place | undefined
  hrefOf(key: string): string
}

/** "That is not my ward": the wards around, each a link to the same page there. */
export function Neighbours({ places, council, hrefOf }: NeighboursProps) {
  const t = useMessages()
  return (
    <section id="neighbours">
      <h2>{t('neighbours')}</h2>
      <p>{places.length > 0 ? t('neighbours.lead') : t('neighbours.none')}</p>
      <ul>
        {places.map((place) => (
          <li>
            <a href={hrefOf(place.key)}>{neighbourName(t, place, places)}</a>
          </li>
        ))}
        {council && (
          <li>
            <a href={hrefOf(council.key)}>{t('neighbours.council')}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

/** A ward that lies in two constituencies is in the list twice, and is then named with the constituency. */
function neighbourName(t: ReturnType<typeof useMessages>, { areas }: Place, all: Place[]) {
  const isTwice = all.filter((other) => other.areas.ward?.code === areas.ward?.code).length > 1
  const [ward, council, constituency] = [areas.ward, areas.council, areas.constituency].map(
    (area) => area?.name ?? '',
  ) as [string, string, string]
  return t(isTwice ? 'neighbour.constituency' : 'neighbour', { ward, council, constituency })
}
