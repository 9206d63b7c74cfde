import { describe, expect, test } from 'vitest'
import { isNearlySame, likenessOf } from './likeness.ts'

interface Parts {
  place?: string
  ward?: string
  words?: string
  name?: string
}

/** A letter as a pack has them, of some 200 words; made up. */
function letter({
  place = 'Quayside',
  ward = 'Heron',
  words = '',
  name = 'Amina Hill',
}: Parts = {}) {
  return `Dear Councillor Marsh,

I live in ${place}, in ${ward} ward. I am writing about the toll that the ferry takes from people who have no season ticket.

People who are afraid of the toll stay at home. They miss the market, the clinic and their friends. Councillors cannot change the law of the harbour. But the council can ask the company what it does, in public, and get answers.

${words}

Please will you:

1. Ask the transport committee to hold a review of how the ferry charges in our area. If another council does this here, please pass it on.
2. Ask the company how many people it turns away each week, and how many of them come back another day.
3. Say in public that nobody here should stay at home because of the toll.

This letter is about the rules. It is not about any one passenger.

Please answer in writing, and tell me what you will do and by when.

Yours sincerely,

${name}`
}

const OTHER = `Dear Councillor Marsh,

The library on Mill Lane has been shut since the spring, and nobody has told us when it will open again. My children did their homework there every day. It was warm, it was free, and the people who worked there knew each of them by name.

I have read the paper that went to the committee. It says the roof must be mended first. It does not say who will pay for it, or when the work begins. Other towns have put their library into a school or a church for as long as the work took. Could we not do the same?

Please ask the cabinet to put a date to it, and to keep the Saturday hours when it opens. I will come to the meeting in March, and so will many of my neighbours.

Yours sincerely,

Amina Hill`

const ARABIC = (name: string, words = '') => `السيد عضو المجلس،

أعيش هنا منذ سنوات. أكتب إليكم عن الأجرة التي تأخذها العبّارة من الناس الذين ليس لديهم تذكرة موسمية، وعن الذين يبقون في بيوتهم بسببها.

من يخاف من الأجرة لا يذهب إلى السوق ولا إلى العيادة ولا إلى أصدقائه. لا يستطيع المجلس تغيير القانون، لكنه يستطيع أن يسأل الشركة علناً عما تفعله وأن يحصل على أجوبة.

${words}

أرجو أن تطلبوا من اللجنة مراجعة هذا الأمر، وأن تقولوا علناً إن أحداً لا ينبغي أن يبقى في بيته بسبب الأجرة. أرجو الرد كتابةً.

${name}`

const LINE =
  'My neighbour now walks for an hour to see her sister, because she cannot pay for the ferry twice a week.'
const PARAGRAPH = `I have taken the ferry to work for eleven years, and I have seen what the toll does. Last winter an old man stood on the quay and counted his coins twice, then turned round and went home in the rain. Two girls from the flats above me have stopped going to their swimming lessons on the far side. The baker tells me that half of the people he knew by name no longer come over on a Saturday, and that he has let his helper go.`

const near = (a: string, b: string) => isNearlySame(likenessOf(a), likenessOf(b))

describe('letters are nearly the same', () => {
  test('when they are the same', () => {
    expect(near(letter(), letter())).toBe(true)
  })

  test('when only names and places differ', () => {
    const other = letter({ place: 'Upper Fenwick', ward: 'Mill and Station', name: 'Jan Kowalski' })
    expect(near(letter(), other)).toBe(true)
  })

  test('when each has a line of her own', () => {
    const one = letter({ words: LINE, name: 'Rosa' })
    const other = letter({
      place: 'Upper Fenwick',
      ward: 'Station',
      words: 'I am a nurse, and patients tell me that they could not come because of it.',
    })
    expect(near(one, other)).toBe(true)
    expect(near(one, letter())).toBe(true)
  })

  test('when paragraphs stand in another order', () => {
    const [first, ...rest] = letter().split('\n\n')
    expect(near(letter(), [first, ...rest.toReversed()].join('\n\n'))).toBe(true)
  })

  test('when spaces, capitals and marks differ', () => {
    const shouted = letter().toUpperCase().replaceAll(' ', '   ').replaceAll(/[.,:]/g, ' !')
    expect(near(letter(), shouted)).toBe(true)
    expect(near(letter(), letter().normalize('NFD').replaceAll('\n', '\r\n'))).toBe(true)
  })

  test('in Arabic too', () => {
    expect(near(ARABIC('أمينة'), ARABIC('يوسف حسن', 'جارتي تمشي ساعة لترى أختها.'))).toBe(true)
  })
})

describe('letters are not nearly the same', () => {
  test('when one has 400 characters of its own woven in', () => {
    expect(PARAGRAPH.length).toBeGreaterThan(400)
    expect(near(letter(), letter({ words: PARAGRAPH }))).toBe(false)
    const sentences = PARAGRAPH.split(/(?<=\.) /)
    const woven = letter()
      .split('\n\n')
      .map((paragraph, at) => [paragraph, sentences[at]].filter(Boolean).join(' '))
      .join('\n\n')
    expect(near(letter(), woven)).toBe(false)
    expect(near(letter({ words: LINE }), woven)).toBe(false)
  })

  test('when they are about another matter, to the same person and with the same end', () => {
    expect(near(letter(), OTHER)).toBe(false)
  })

  test('when one is only the beginning of the other', () => {
    expect(near(letter(), letter().slice(0, 500))).toBe(false)
  })

  test('when they are in different languages, or say nothing', () => {
    expect(near(letter(), ARABIC('أمينة'))).toBe(false)
    expect(near('', '')).toBe(false)
    expect(near('…', '')).toBe(false)
  })

  test('in Arabic either, when much of one is her own', () => {
    const own = 'أركب العبّارة كل يوم إلى عملي منذ سنوات، ورأيت ما تفعله الأجرة بالناس. '
    const more = `${own}وقف رجل عجوز على الرصيف في الشتاء وعدّ نقوده مرتين ثم عاد إلى بيته تحت المطر. وتركت ابنتا جيراننا دروس السباحة على الضفة الأخرى. ويقول لي الخبّاز إن نصف زبائنه لم يعودوا يأتون يوم السبت.`
    expect(near(ARABIC('أمينة'), ARABIC('أمينة', more))).toBe(false)
  })
})

test('what is kept of a letter is small, and no text stands in it', () => {
  const kept = likenessOf(letter({ words: LINE }))
  expect(kept.length).toBeLessThan(700)
  expect(likenessOf('word '.repeat(200_000)).length).toBeLessThan(100)
  const words = Array.from({ length: 50_000 }, (_, at) => `w${at}`).join(' ')
  expect(likenessOf(words).length).toBeLessThan(6000)
})
