export { isNhs, RECIPIENT_KINDS, type Addressee, type RecipientKind } from './addressee.ts'
export { nameOf } from './addressee-words.ts'
export { postOf, sharedPosts } from './addressee.ts'
export { addresseesAt, canBeHere } from './addressees-at.ts'
export { FileName, frontMatterFaults, Source, type FrontMatterFault } from './front-matter.ts'
export { findIdentifiers, type Identifier } from './identifiers.ts'
export type { LetterAction, LetterActions } from './letter-actions.ts'
export { letterAddress, type LetterQuery } from './letter-address.ts'
export { letterFaults, LETTER_VARIABLES } from './letter.ts'
export { isAddress, mailto } from './mailto.ts'
export { closeDueJoints } from './joint/close-joint.ts'
export { jointRoutes } from './joint/routes-joint.tsx'
export { lettersRoutes, type LettersParts } from './routes.tsx'
export { SourceLine } from './views-addressee.tsx'
export { ActionStyle } from './action-style.tsx'
export { CopyBox } from './views-copy-box.tsx'
export { checkLetters, TRIAL_PLACE } from './check-letters.ts'
export { frontMatterFaultsIn, templateFaults } from './pack-faults.ts'
export { useMessages as useLetterWords } from './messages/index.ts'
export { handleLetterMail } from './sending/handle-letter-mail.ts'
export type { MailSettings } from './sending/mail-settings.ts'
export { placeLetter } from './sending/place-letter.ts'
export { goRound as goLettersRound, scrubLetters } from './sending/rounds.ts'
export { confirmingRoutes } from './sending/routes-confirming.tsx'
export { sendingRoutes } from './sending/routes-sending.tsx'
export { yoursRoutes } from './sending/routes-yours.tsx'
export {
  AnsweredBy,
  AnsweredNear,
  answeringRoutes,
  askDue,
  countByBody,
  DidTheyAnswer,
  questionMail,
  type BodyCount,
} from './answering/index.ts'
export { doubtLetters } from './sending/doubt-letters.ts'
export { receiveMail, type Received } from './receiving/receive-mail.ts'
export {
  LettersPanel,
  lettersDeskRoutes,
  loadOverview,
  sayLettersAct,
  type LettersDeskParts,
  type LettersOverview,
} from './desk/index.ts'
export { OwnEmail } from './sending/new-writing.ts'
export { isDisposable } from './spam/disposable.ts'
