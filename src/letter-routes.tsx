import {
  answeringRoutes,
  askDue,
  closeDueJoints,
  confirmingRoutes,
  DidTheyAnswer,
  goLettersRound,
  jointRoutes,
  lettersDeskRoutes,
  lettersRoutes,
  sendingRoutes,
  yoursRoutes,
} from './capabilities/letters/index.ts'
import type { openLetterOffice } from './letter-office.ts'
import { newRoutes, type Routes } from './platform/http/index.ts'

type Office = ReturnType<typeof openLetterOffice>

/** Letters: written, confirmed, signed with others, asked about, and looked after at the desk. */
export function letterRoutes(office: Office): Routes {
  const routes = newRoutes()
  routes.route('/', lettersRoutes({ ...office, canSend: office.outbox.isSetUp }))
  routes.route('/', sendingRoutes(office))
  routes.route('/', confirmingRoutes(office))
  routes.route('/', jointRoutes(office))
  routes.route(
    '/',
    yoursRoutes({
      ...office,
      belowLetters: (token, letters) => <DidTheyAnswer token={token} letters={letters} />,
    }),
  )
  routes.route('/', answeringRoutes(office))
  routes.route('/', lettersDeskRoutes(office))
  return routes
}

/** What time does to letters, every hour. */
export async function letterRounds(office: Office): Promise<void> {
  const { db, clock, outbox } = office
  await goLettersRound({ db, clock })
  await closeDueJoints(db, office, clock.now())
  await askDue(db, outbox, clock)
}
