import { describe, expect, test } from 'vitest'
import { lettersRoutes } from './index.ts'
import type { LetterActions } from './letter-actions.ts'
import { HELI, QUAY, type MadeUp } from './test-bodies.ts'
import { testSite, words } from './test-site.tsx'

const trustLetter = `---
title: Letter to your trust
subject: How the trust charges
to: [trust]
---
{{ recipient.salutation }},

I live in {{ place.name }}. I ask {{ body.name }} to put care first.

{% if own_words != blank %}{{ own_words }}

{% endif %}Yours sincerely,

{{ sign_off }}
`
const arabic = `---
title: رسالة
subject: كيف تفرض المؤسسة الرسوم
checked: false
---
{{ recipient.salutation }}،

أعيش في {{ place.name }}. {{ own_words }}
`
const pack = {
  'letters/trust.md': trustLetter,
  'letters/trust.ar.md': arabic,
  'letters/elected.md': trustLetter.replace('to: [trust]', 'to: [councillor, mp]'),
  'letters/broken.md': trustLetter.replace('{{ body.name }}', '{{ body.nmae }}'),
}

const actions: LetterActions = {
  find: (id) => {
    const to = (
      {
        trust: ['trust'],
        councillors: ['councillor'],
        mp: ['mp'],
        board: ['health-board'],
      } as const
    )[id.replace('broken', 'trust')]
    if (id === 'read') return { id, title: 'Read', to: [], template: undefined }
    const template = { trust: 'trust', broken: 'broken' }[id] ?? 'elected'
    return to && { id, title: id, to, template }
  },
  count: async () => {},
  doneForm: ({ actionId, bodyId }) => <form id="done" data-about={`${actionId} ${bodyId}`} />,
}

const site = (bodies?: MadeUp, files: Record<string, string> = pack) =>
  testSite({
    pack: files,
    ...(bodies && { bodies }),
    routes: (parts) => [lettersRoutes({ ...parts, actions })],
  })

const to = (query: Record<string, string>) =>
  `/letters/new?${new URLSearchParams({ about: 'rules', place: QUAY, ...query }).toString()}`
const toTrust = to({ action: 'trust', to: 'trust-rz0' })

describe('before anything else', () => {
  test('a letter asks whether it is about somebody’s care, and help comes first when it is', async () => {
    const { get } = await site()
    const question = await get(`/letters/new?action=trust&place=${QUAY}&to=trust-rz0`)
    expect(words(question.text)).toContain('Is this about your own care, or someone you know?')
    expect(question.text).toContain('about=own')

    const help = await get(`/letters/new?action=trust&place=${QUAY}&to=trust-rz0&about=someone`)
    expect(words(help.text)).toContain('Get help first')
    expect(help.text).toContain('href="/support/"')
    expect(help.text).toContain('href="/stories/new"')
    expect(words(help.text)).toContain('names, and dates of birth')
    expect(help.text).toContain('about=rules')
  })

  test('without a place it asks for the postcode, with one recipient it goes on by itself', async () => {
    const { get } = await site({ trusts: ['Only NHS Trust'] })
    const nowhere = await get('/letters/new?action=trust&about=rules')
    expect(nowhere.text).toContain('name="postcode"')
    expect(nowhere.text).toContain('name="action" value="trust"')
    const { status, location } = await get(to({ action: 'trust' }))
    const address = `/letters/new?action=trust&place=${QUAY}&to=trust-rz0&about=rules`
    expect([status, location]).toEqual([303, address])
  })

  test('several recipients are there to choose from, with how far each is', async () => {
    const { get } = await site()
    const { text } = await get(to({ action: 'trust' }))
    expect(words(text)).toContain('Write to Demonstration NHS Foundation Trust')
    expect(words(text)).toContain('Write to Quayside NHS Trust')
    expect(words(text)).toMatch(/about [\d.]+ km from the middle of Harbourside/)
  })

  test('where there is no trust, it says so and leads on', async () => {
    const { get } = await site({ trusts: [] })
    const { text } = await get(to({ action: 'trust' }))
    expect(words(text)).toContain("We don't know of anyone to send this letter to at Harbourside.")
    expect(text).toContain(`href="/near/${QUAY}"`)
  })

  test('an action that is no letter leads to its own page, an unknown one to none', async () => {
    const { get } = await site()
    expect((await get(`/letters/new?action=read&place=${QUAY}`)).location).toBe(
      `/act/read?place=${QUAY}`,
    )
    expect((await get('/letters/new?action=nothing')).status).toBe(404)
  })
})

describe('the letter', () => {
  test('says who it goes to, with source and day, and has the place’s words in it', async () => {
    const { get } = await site()
    const text = words((await get(toTrust)).text)
    expect(text).toContain('Write to Demonstration NHS Foundation Trust')
    expect(text).toContain('By e-mail to its own address, office@trust.example')
    expect(text).toContain('From data.example , as of 1 May 2026')
    expect(text).toContain('Dear Chief Executive,')
    expect(text).toContain('I live in Harbourside. I ask Demonstration NHS Foundation Trust')
    expect(text).toContain('[ Your own words go here, if you add any. ]')
    expect(text).toContain('not nhs.net')
  })

  test('is shown whole before it goes, with the writer’s own words in their place', async () => {
    const { post } = await site()
    const { status, text } = await post(toTrust, { words: 'My neighbours are afraid.\r\nSo am I.' })
    expect(status).toBe(200)
    expect(words(text)).toContain(
      'put care first. My neighbours are afraid. So am I. Yours sincerely,',
    )
    const [, mail] = /href="(mailto:[^"]+)"/.exec(text)!
    expect(mail).toContain(
      'mailto:office@trust.example?subject=How%20the%20trust%20charges&amp;body=Dear',
    )
    expect(decodeURIComponent(mail!)).toContain(
      'afraid.\r\nSo am I.\r\n\r\nYours sincerely,\r\n\r\n[Your name]',
    )
    expect(text).toContain('<textarea id="letter-text"')
    expect(text).toContain('action="/letters/print?')
    expect(text).toContain('data-about="trust trust-rz0"')
  })

  test('goes in English, and says beside it in Arabic what it says', async () => {
    const { post } = await site()
    const { text } = await post(`/ar${toTrust}`, { words: 'I am worried.' })
    expect(text).toContain('<html lang="ar" dir="rtl">')
    expect(text).toMatch(/<div class="letter" lang="en" dir="ltr">[\s\S]*Dear Chief Executive/)
    expect(text).toMatch(/<div class="letter" lang="ar" dir="rtl">[\s\S]*أعيش في Harbourside/)
    expect(words(text)).toContain('لم يراجع متحدث بالعربية هذه الترجمة بعد.')
    expect(decodeURIComponent(/href="(mailto:[^"]+)"/.exec(text)![1]!)).toContain(
      'Dear Chief Executive',
    )
  })

  test('that has no translation yet says so, and is shown in English', async () => {
    const { post } = await site()
    const { text } = await post(
      `/ar${to({ action: 'mp', to: 'parliament-commons', post: 'sits-mp' })}`,
    )
    expect(words(text)).toContain('لم تُترجم هذه الرسالة بعد')
    expect(words(text)).toContain('Dear Dee Long MP')
  })

  test('with a word that its template does not have is a page that says so, and no letter', async () => {
    const { get, post } = await site()
    const broken = to({ action: 'broken', to: 'trust-rz0' })
    for (const { status, text } of [await get(broken), await post(broken)]) {
      expect(status).toBe(500)
      expect(words(text)).toContain("This letter can't be shown")
      expect(text).not.toContain('mailto:')
    }
  })

  test('to a body called <script> shows its name and runs nothing', async () => {
    const name = '<script>alert(1)</script> "NHS" & Trust'
    const { post } = await site({ trusts: [name, 'Other'] })
    const { text } = await post(toTrust)
    expect(text).not.toContain('<script>alert')
    expect(words(text)).toContain(`I ask ${name} to put care first.`)
  })

  test('to a body with a very long name is still one letter', async () => {
    const name = `NHS ${'Saltmarsh and Harbourside '.repeat(60)}Trust`
    const { post } = await site({ trusts: [name, 'Other'] })
    const { text } = await post(toTrust)
    expect(words(text)).toContain('This letter is too long for some mail programs')
    expect(text).toContain('href="mailto:office@trust.example?subject=How%20the%20trust%20charges"')
  })
})

describe('what could harm someone', () => {
  const story = 'My neighbour Amina was born on 3 May 1985, NHS number 999 000 0018.'

  test('stops a letter to the NHS, says what and why, and keeps what was typed', async () => {
    const { post } = await site()
    const { status, text } = await post(toTrust, { words: story, goOn: 'yes' })
    expect(status).toBe(422)
    expect(words(text)).toContain(
      'Trusts and other NHS bodies may pass names, addresses and reference numbers',
    )
    expect(words(text)).toContain('an NHS number: “ 999 000 0018 ”')
    expect(words(text)).toContain('a date of birth')
    expect(text).toContain(`>${story}</textarea>`)
    expect(text).not.toContain('mailto:')
  })

  test('cannot be printed either', async () => {
    const { post } = await site()
    const address = toTrust.replace('/letters/new', '/letters/print')
    const { status, text } = await post(address, { words: story })
    expect(status).toBe(422)
    expect(text).not.toContain('class="sheet')
  })

  test('is asked about in a letter to a councillor, who may be told', async () => {
    const { post } = await site()
    const address = to({ action: 'councillors', to: 'council-hbs', post: 'sits-0' })
    const asked = await post(address, { words: 'I live at 12 Rye Lane.' })
    expect(asked.status).toBe(422)
    expect(words(asked.text)).toContain('Is this about a person?')
    expect(asked.text).toContain('name="goOn" value="yes"')
    const went = await post(address, { words: 'I live at 12 Rye Lane.', goOn: 'yes' })
    expect(words(went.text)).toContain('Your letter is ready')
  })

  test('is nowhere but in the page: not in an address, nor in any table', async () => {
    const { post, db } = await site()
    const { text } = await post(toTrust, { words: 'A sentence nobody else wrote' })
    const addresses = [...text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, one]) => one)
    expect(addresses.join(' ')).not.toContain('sentence')
    for (const table of ['tally', 'tallyMark', 'correction', 'job']) {
      const rows = await db.selectFrom(table).selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain('nobody else')
    }
  })

  test('600 characters are enough, and one more is said while the text stays', async () => {
    const { post } = await site()
    expect((await post(toTrust, { words: 'a'.repeat(600) })).status).toBe(200)
    const { status, text } = await post(toTrust, { words: 'a'.repeat(601) })
    expect(status).toBe(422)
    expect(words(text)).toContain('Your own words: please use 600 characters or fewer.')
    expect(text).toContain('a'.repeat(601))
  })

  test('words can be changed after the preview', async () => {
    const { post } = await site()
    const { status, text } = await post(toTrust, { words: 'Almost right', step: 'edit' })
    expect(status).toBe(200)
    expect(text).toContain('>Almost right</textarea>')
  })
})

describe('councillors', () => {
  test('each may have a letter, or all of a ward one with several addresses', async () => {
    const { get, post } = await site()
    const choice = await get(to({ action: 'councillors' }))
    expect(words(choice.text)).toContain('Write one letter to all')
    expect(words(choice.text)).toContain('Write to Councillor Ada Quill')
    const { text } = await post(to({ action: 'councillors', to: 'council-hbs', post: 'seat-quay' }))
    expect(words(text)).toContain('Dear Councillors Ada Quill, Ben Marsh and Cy Vale')
    expect(text).toContain(
      'mailto:ada@harbourside.example,ben@harbourside.example,ds@harbourside.example?',
    )
  })

  test('without an address of their own are reached through Democratic Services, said plainly', async () => {
    const { get } = await site()
    const { text } = await get(to({ action: 'councillors', to: 'council-hbs', post: 'sits-2' }))
    expect(words(text)).toContain('Write to Councillor Cy Vale')
    expect(words(text)).toContain(
      "It goes to the council's Democratic Services, ds@harbourside.example , who pass letters on.",
    )
  })

  test('with no e-mail anywhere are written to on paper, or at an address the writer finds', async () => {
    const { post } = await site({ democraticServices: null })
    const { text } = await post(to({ action: 'councillors', to: 'council-hbs', post: 'sits-2' }))
    expect(words(text)).toContain('We know no e-mail address for Councillor Cy Vale')
    expect(text).toContain('href="mailto:?subject=')
  })
})

describe('on paper', () => {
  const address = (query: Record<string, string>) =>
    to(query).replace('/letters/new', '/letters/print')

  test('the address stands for the window, the day is there, and folds are marked', async () => {
    const { post } = await site()
    const { text } = await post(address({ action: 'trust', to: 'trust-rz0' }), { words: 'Please.' })
    expect(words(text)).toContain(
      'The Chief Executive Demonstration NHS Foundation Trust 1 Harbour Road Harbourside ZZ1 9AA',
    )
    expect(words(text)).toContain('24 November 2026')
    expect(text.match(/class="sheet-fold/g)).toHaveLength(2)
    expect(words(text)).toContain('Please.')
    expect(text).not.toContain('[Your name]')
  })

  test('where no postal address is known it says so, and leaves lines to write it on', async () => {
    const { post } = await site()
    const board = { action: 'board', place: HELI, to: 'board-heli' }
    const preview = words((await post(to(board))).text)
    expect(preview).toContain('We know no postal address for Heli University Health Board.')
    expect((await post(address(board))).text).toContain('Board</span><span></span><span></span>')
  })

  test('each councillor has a sheet, and a Member is written to at the House', async () => {
    const { post } = await site()
    const all = await post(address({ action: 'councillors', to: 'council-hbs', post: 'seat-quay' }))
    expect(all.text.match(/<article class="sheet/g)).toHaveLength(3)
    expect(words(all.text)).toContain('Councillor Ben Marsh Harbourside District Council Town Hall')
    const mp = await post(address({ action: 'mp', to: 'parliament-commons', post: 'sits-mp' }))
    expect(words(mp.text)).toContain('Dee Long MP House of Commons London SW1A 0AA')
  })
})

test('in Wales a letter to the health board goes to the one that is there', async () => {
  const { get } = await site()
  const { location } = await get(to({ action: 'board', place: HELI }))
  expect(location).toContain('to=board-heli')
})
