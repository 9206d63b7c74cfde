import { TOLD_FIELDS, type Answers, type Speaker } from '../answers.ts'

/** What is in the fields of the form now. It is read when it is needed, and kept nowhere else. */
export function readAnswers(form: HTMLFormElement): Answers {
  const data = new FormData(form)
  const text = (name: string) => String(data.get(name) ?? '')
  const [month, year] = [text('month'), text('year')]
  return {
    words: text('words'),
    body: text('body'),
    month: month && year ? `${year}-${month}` : '',
    area: text('area'),
    speaker: (text('speaker') || undefined) as Speaker | undefined,
    uses: data.getAll('uses').map(String),
    told: TOLD_FIELDS.map(text),
  }
}

/** Whether there is something that would be lost with the page. */
export function isAnythingTyped(form: HTMLFormElement): boolean {
  const { words, body, area, told } = readAnswers(form)
  return [words, body, area, ...told].some((one) => one.trim() !== '')
}
