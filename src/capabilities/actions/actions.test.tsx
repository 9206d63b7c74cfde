import { describe, expect, test } from 'vitest'
import { databases, type DatabaseKind } from '../../../test/databases.ts'
import { lettersRoutes } from '../letters/index.ts'
import { HELI, QUAY, type MadeUp } from '../letters/test-bodies.ts'
import { hidden, testSite, words, type TestSite } from '../letters/test-site.tsx'
import { actionsRoutes, countSent, letterActions, writeLinks } from './index.ts'

const rest = `sent: A letter, from your own mail.
kept: A count of one.
verb: Write the letter
done: I sent it
minutes: 5`

const pack = {
  '_data/sections.yml': `- id: speak-up
  title: { en: Speak up online, ar: ارفعوا أصواتكم }
  lead: { en: Most people do not know. }
- id: bring-your-group
  title: { en: Bring your group with you }
- id: challenge
  title: { en: Challenge those who decide }
`,
  'actions/write.md': `---
title: Write to your trust
summary: Ask it to put care first.
section: challenge
ordinal: 2
kind: letter
to: [trust]
template: trust
${rest}
sources:
  - title: The regulations
    url: https://law.example/2015
    on: 2015-04-06
---
{% if body %}**{{ body.name }}** decides.{% else %}Your trust decides.{% endif %}

1. Tell your [councillors](/act/share) too.
`,
  'actions/write.ar.md': `---
title: اكتبوا إلى المستشفى
summary: اطلبوا العلاج أولاً.
checked: false
---
خطوات
`,
  'actions/share.md': `---
title: Share it
summary: One message.
section: speak-up
ordinal: 1
kind: share
text: Did you know?
${rest.replace('I sent it', 'I shared it')}
---
Steps.
`,
  'actions/board.md': `---
title: Write to your health board
summary: In Wales.
section: challenge
ordinal: 1
kind: letter
to: [health-board]
template: trust
${rest}
---
Steps.
`,
  'actions/call.md': `---
title: Call the trust
summary: Three questions.
section: challenge
ordinal: 3
kind: call
to: [trust]
script: Hello, I live in {% if place %}{{ place.name }}{% else %}the area{% endif %}.
${rest.replace('I sent it', 'I called')}
---
Be kind.
`,
  'actions/staff.md': `---
title: Speak up as an NHS worker
summary: A safe first step.
section: bring-your-group
ordinal: 1
kind: talk
for: [nhs-workers]
${rest.replace('I sent it', 'I talked')}
---
Steps.
`,
  'letters/trust.md': `---
title: t
subject: About charging
to: [trust]
---
{{ recipient.salutation }}, {{ own_words }}
`,
}

const site = (
  options: { on?: DatabaseKind; bodies?: MadeUp; pack?: Record<string, string> } = {},
) =>
  testSite({
    pack,
    ...options,
    routes: (parts) => [
      actionsRoutes(parts),
      lettersRoutes({ ...parts, actions: letterActions({ ...parts, count: countSent }) }),
    ],
  })

async function press(
  there: TestSite,
  action: string,
  place = QUAY,
  more: Record<string, string> = {},
) {
  const { text } = await there.get(`/act/${action}?place=${place}`)
  const form = { token: hidden(text, 'token'), place: hidden(text, 'place'), ...more }
  return { form, answer: await there.post(`/act/${action}/doings`, form) }
}

describe('everything that can be done', () => {
  test('stands in three sections, each with what it takes, what is sent and what is kept', async () => {
    const { get } = await site()
    const { text } = await get('/act')
    expect(words(text)).toMatch(
      /Speak up online.*Share it.*Bring your group.*Challenge those who decide/,
    )
    expect(words(text)).toContain(
      'Sent: a letter, from your own mail · We keep: a count of one 5 minutes',
    )
    expect(words(text)).toMatch(/Do you work in the NHS\? There is\s+a way to do this safely/)
    expect(text).toContain('href="/act/staff"')
    expect(text).toContain('name="postcode"')
  })

  test('is made local by a place: names, who it reaches, and nothing that is not there', async () => {
    const { get } = await site()
    const { text } = await get(`/act?place=${QUAY}`)
    expect(words(text)).toContain('Take action in Harbourside')
    expect(words(text)).toContain('Quay, Harbourside')
    expect(words(text)).toContain('To Demonstration NHS Foundation Trust or Quayside NHS Trust')
    expect(words(text)).not.toContain('Write to your health board')
    expect(text).toContain(`href="/near/${QUAY}"`)
    expect(text).toContain(`href="/act/write?place=${QUAY}"`)
    const wales = words((await get(`/act?place=${HELI}`)).text)
    expect(wales).toContain('To Heli University Health Board')
    expect(wales).not.toContain('Write to your trust')
  })

  test('with a place that is not one is simply the page for everywhere', async () => {
    const { get } = await site()
    expect(await get('/act?place=E0-nonsense')).toMatchObject({ status: 302, location: '/act' })
    expect((await get('/act/write?place=%3Cscript%3E')).status).toBe(200)
  })

  test('where no trust is known says so', async () => {
    const { get } = await site({ bodies: { trusts: [] } })
    expect(words((await get(`/act?place=${QUAY}`)).text)).toContain(
      'We know of no hospital trust near Harbourside.',
    )
  })
})

describe('one action', () => {
  test('asks where somebody lives, and then shows who it goes to and how to begin', async () => {
    const { get } = await site()
    const before = await get('/act/write')
    expect(before.text).toContain('name="action" value="write"')
    expect(words(before.text)).toContain('Your trust decides.')
    const { text } = await get(`/act/write?place=${QUAY}`)
    expect(words(text)).toContain('Demonstration NHS Foundation Trust decides.')
    expect(text).toContain(`href="/letters/new?action=write&amp;place=${QUAY}&amp;to=trust-rz0"`)
    expect(text).toContain(`href="/act/share?place=${QUAY}"`)
    expect(words(text)).toContain('The regulations , 6 April 2015')
    expect(words(text)).toContain('What we keep A count of one.')
  })

  test('on the phone has a script with the place in it, and a number or how to find one', async () => {
    const { get } = await site()
    const text = words((await get(`/act/call?place=${QUAY}`)).text)
    expect(text).toContain('Hello, I live in Harbourside.')
    expect(text).toContain("We don't know its number.")
  })

  test('to share has plain links and the text to copy, and nothing of another site on the page', async () => {
    const { get } = await site()
    const { text } = await get('/act/share')
    expect(text).toContain(
      'https://wa.me/?text=Did%20you%20know%3F%0A%0Ahttps%3A%2F%2Fcare.example%2Fact%2Fshare',
    )
    expect(text).toContain('readonly')
    expect(text).not.toMatch(/<(?:script|img|iframe)[^>]+src="https?:/)
  })

  test('for those who work in the NHS begins with what keeps them safe', async () => {
    const { get } = await site()
    const text = words((await get('/act/staff')).text)
    expect(text).toMatch(
      /own phone or computer.*union representative.*Freedom to Speak Up guardian.*grand round.*patient's details/,
    )
    expect(text.indexOf('Before you start')).toBeLessThan(text.indexOf('Steps.'))
  })

  test('is in Arabic where it is translated, and says where it was not checked or not translated', async () => {
    const { get } = await site()
    const arabic = words((await get(`/ar/act/write?place=${QUAY}`)).text)
    expect(arabic).toContain('اكتبوا إلى المستشفى')
    expect(arabic).toContain('لم يراجع متحدث بالعربية هذه الترجمة بعد.')
    expect(words((await get('/ar/act/share')).text)).toContain('لم يُترجم هذا بعد.')
  })

  test('of a body called <script> shows the name as words', async () => {
    const name = '<script>alert(1)</script> [x](https://evil.example) *Trust*'
    const { get } = await site({ bodies: { trusts: [name] } })
    const { text } = await get(`/act/write?place=${QUAY}`)
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('href="https://evil.example"')
    expect(words(text)).toContain(`${name} decides.`)
  })

  test('whose words cannot be filled in is a page that says so', async () => {
    const broken = {
      ...pack,
      'actions/write.md': pack['actions/write.md']
        .replace('{{ body.name }}', '{{ nobody }}')
        .replace('Your trust', '{{ nobody }}'),
    }
    const { get } = await site({ pack: broken })
    const { status, text } = await get('/act/write')
    expect(status).toBe(500)
    expect(words(text)).toContain("This action can't be shown")
  })

  test('that is not there is not found', async () => {
    const { get, post } = await site()
    expect((await get('/act/nothing')).status).toBe(404)
    expect((await post('/act/nothing/doings')).status).toBe(404)
  })
})

describe.each(databases)('“I sent it”, on %s', (on) => {
  test('is thanked with the count as it is now, and pressed twice counts once', async () => {
    const there = await site({ on })
    const { form, answer } = await press(there, 'write')
    expect(answer).toMatchObject({ status: 303, location: `/act/write/doings?place=${QUAY}` })
    await there.post('/act/write/doings', form)

    const thanks = await there.get(answer.location!)
    expect(words(thanks.text)).toContain('It was done 1 time in all.')
    expect(words(thanks.text)).toContain('What next')
    expect(thanks.text).toContain(`href="/act/call?place=${QUAY}"`)
    expect(thanks.headers.get('cache-control')).toBeNull()
  })

  test('from three on says how many from here', async () => {
    const there = await site({ on })
    for (let time = 0; time < 3; time++) await press(there, 'write')
    expect(words((await there.get(`/act?place=${QUAY}`)).text)).toContain('3 from Harbourside')
    expect(words((await there.get('/act')).text)).toContain('3 times in all')
    expect(words((await there.get(`/act?place=${HELI}`)).text)).not.toContain('from Bro Heli')
  })

  test('keeps only the place and the body, where they are real ones', async () => {
    const there = await site({ on })
    await press(there, 'write', QUAY, { body: 'trust-rz0' })
    await press(there, 'write', QUAY, { body: 'somebody@mail.example', place: 'SE15 5EB' })
    const rows = await there.db.selectFrom('tally').selectAll().orderBy('placeKey').execute()
    expect(rows).toEqual([
      expect.objectContaining({ placeKey: '', councilCode: '', bodyId: '', count: 1 }),
      expect.objectContaining({
        placeKey: QUAY,
        councilCode: 'E07999001',
        bodyId: 'trust-rz0',
        count: 1,
      }),
    ])
  })

  test('from a page that is forged or was open for days asks to press once more', async () => {
    const there = await site({ on })
    const forged = await there.post('/act/write/doings', { token: 'forged', place: QUAY })
    expect(forged.status).toBe(409)
    expect(words(forged.text)).toContain('Please press it once more')

    const { text } = await there.get('/act/write')
    there.clock.set('2026-11-27T10:00:00Z')
    const old = await there.post('/act/write/doings', { token: hidden(text, 'token') })
    expect(old.status).toBe(409)
    const again = await there.post('/act/write/doings', { token: hidden(old.text, 'token') })
    expect(again.status).toBe(303)
  })

  test('from a program that fills in everything is thanked and not counted', async () => {
    const there = await site({ on })
    const { answer } = await press(there, 'write', QUAY, { website: 'https://spam.example' })
    expect(answer.status).toBe(303)
    expect(await there.db.selectFrom('tally').selectAll().execute()).toEqual([])
  })

  test('hundreds of times an hour from one address are too many', async () => {
    const there = await site({ on })
    for (let time = 0; time < 300; time++) await there.post('/act/write/doings', { token: 'x' })
    const { answer } = await press(there, 'write')
    expect(answer.status).toBe(429)
  })
})

test('from an action to a letter to “I sent it”, nothing is asked twice', async () => {
  const there = await site()
  const action = await there.get(`/act/write?place=${QUAY}`)
  const [, letter] = /href="(\/letters\/new[^"]+)"/.exec(action.text)!
  const address = `${letter!.replaceAll('&amp;', '&')}&about=rules`
  const preview = await there.post(address, { words: 'I care.' })
  const form = Object.fromEntries(
    ['token', 'place', 'body'].map((name) => [name, hidden(preview.text, name)]),
  )
  expect(form).toMatchObject({ place: QUAY, body: 'trust-rz0' })
  expect((await there.post('/act/write/doings', form)).status).toBe(303)
})

test('a place’s page can lead straight to the letter for each who answers there', async () => {
  const there = await site()
  const link = (key: string, body: string) => {
    const found = there.index()!.find(key)
    if (found?.kind !== 'place') throw new Error('not a place')
    return writeLinks(there.pack)(there.directory.near(found.place))(body)
  }
  expect(link(QUAY, 'trust-rz1')).toBe(`/letters/new?action=write&place=${QUAY}&to=trust-rz1`)
  expect(link(HELI, 'board-heli')).toContain('action=board')
  expect(link(QUAY, 'nobody')).toBeUndefined()
})
