export { paths } from './paths.ts'
export type {
  Base64,
  InboxAnswer,
  MessageAnswer,
  NewStoryRequest,
  RefusalCode,
  Side,
  StoryState,
  ThreadAnswer,
} from './wire.ts'
