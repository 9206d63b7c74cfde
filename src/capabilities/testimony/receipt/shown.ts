import { consentRows } from './consents.ts'
import type { Entry, OpenedThread } from './opened-thread.ts'
import { draftName, type State } from './state.ts'
import { monthAfter, mondayOf } from './weeks.ts'

/** What a screen is filled in with: texts, whether a part is there, and lists of the same. */
export interface Shown {
  [name: string]: string | boolean | Shown[]
}

/** How the language of the page writes days and months. */
export interface Dates {
  day(day: string): string
  month(month: string): string
}

/** Longest first, as the question is: how long may it be kept? */
const MONTHS = [12, 6, 3, 1]

/** The name of the screen that is up, and all that is on it. Given the same state it is the same. */
export function shown(state: State, dates: Dates): { screen: string; data: Shown } {
  const { stage, thread, problem, done } = state
  const said = { problem: problem?.code ?? '', done: done ?? '' }
  if (stage === 'gone') return { screen: 'gone', data: { published: state.published } }
  if (stage === 'shut' || !thread) {
    return { screen: 'shut', data: { ...said, because: state.because } }
  }
  const data = { ...said, ...SCREENS[state.screen](thread, dates, state) }
  return { screen: state.screen, data: { ...data, canWrite: thread.inboxKey !== null } }
}

type Draw = (thread: OpenedThread, dates: Dates, state: State) => Shown

const SCREENS: Record<State['screen'], Draw> = {
  overview: (thread, dates) => {
    const last = thread.entries.findLast(({ message }) => message !== null)
    const uses = thread.uses.map(({ publication, standing, proposal: { use } }) => ({
      publication,
      standing,
      use,
      isShown: standing === 'agreed' && isPublic(thread, publication) === 'yes',
    }))
    return {
      last: last?.message?.from ?? 'none',
      week: last ? weekOf(last, dates) : '',
      uses,
      hasUses: uses.length > 0,
      isWaiting: uses.some(({ standing }) => standing === 'asked'),
      month: dates.month(thread.expires),
      fingerprint: thread.fingerprint,
    }
  },

  messages: (thread, dates) => ({
    isEmpty: thread.entries.length === 0,
    entries: thread.entries.map((entry) => entryShown(entry, dates)),
  }),

  words: (thread, dates, state): Shown => {
    const use = thread.uses.find(({ publication }) => publication === state.about)
    if (!use) return { standing: 'none' }
    const { publication, standing, said, week, isSound, proposal } = use
    const isAsked = standing === 'asked' || standing === 'refused'
    return {
      publication,
      standing,
      said,
      isAnswerable: isAsked && isSound && thread.inboxKey !== null,
      isUnsound: isAsked && !isSound,
      use: proposal.use,
      isPublic: isPublic(thread, publication),
      asksName: proposal.use === 'published',
      words: proposal.words,
      language: proposal.language,
      week: dates.day(mondayOf(week)),
    }
  },

  consents: (thread, dates) => ({
    rows: consentRows(thread.entries.flatMap(({ message }) => message ?? [])).map((row) => ({
      use: row.use,
      body: row.body ?? '',
      answer: row.answer,
      day: row.on ? dates.day(row.on) : '',
      isYes: row.answer === 'yes',
      isNo: row.answer === 'no',
    })),
    hasShown: thread.uses.some(({ standing }) => standing === 'agreed'),
  }),

  keeping: (thread, dates) => ({
    month: dates.month(thread.expires),
    choices: MONTHS.map((months) => ({
      months: String(months),
      month: dates.month(monthAfter(thread.today, months)),
    })),
  }),

  card: (_thread, _dates, state) => ({
    hasAddress: state.drafts[draftName(state, 'plain')] !== 'yes',
  }),

  deletion: (thread) => ({
    hasShown: thread.uses.some(({ standing }) => standing === 'agreed'),
  }),
}

/** Whether everybody can read these words at this moment, as far as it can be seen. */
function isPublic({ shown }: OpenedThread, publication: string): 'yes' | 'no' | 'unknown' {
  if (shown === null) return 'unknown'
  return shown.includes(publication) ? 'yes' : 'no'
}

function entryShown(entry: Entry, dates: Dates): Shown {
  const { message, problem } = entry
  const week = weekOf(entry, dates)
  if (!message) return { isOpened: false, problem: problem ?? '', week, from: 'nobody' }
  const { from, text, language, matter, attachments } = message
  return {
    isOpened: true,
    problem: '',
    from,
    week,
    text,
    language,
    hasText: text !== '',
    matter: matter?.kind ?? 'none',
    publication: matter?.kind === 'proposal' ? matter.proposal.publication : '',
    files: attachments.map(({ kind }) => ({ kind })),
  }
}

/** Of a message that was opened the week that is signed in it; of another what the server says. */
const weekOf = ({ message, week }: Entry, dates: Dates): string =>
  dates.day(mondayOf(message?.week ?? week))
