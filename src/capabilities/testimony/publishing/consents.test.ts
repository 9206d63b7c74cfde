import { expect, test } from 'vitest'
import type { ConsentEvent, Message } from '../../../platform/sealing/index.ts'
import { madeUpStory } from '../../../platform/sealing/test-campaign.ts'
import type { OpenedStory } from '../desk/unlocked.ts'
import { allowedBy, bodiesToTell, consentsOf } from './consents.ts'
import { countable } from './count-stories.ts'
import { yes } from './test-readers.ts'

const today = '2026-11-24'
const no = (event: ConsentEvent): ConsentEvent => ({ ...event, given: false })

const said = (event: ConsentEvent, from: Message['from'] = 'witness'): Message => ({
  id: 'message-of-the-tests',
  thread: 'thread-of-the-tests',
  from,
  week: '2026-W48',
  language: 'en',
  text: '',
  attachments: [],
  matter: { kind: 'consent', event },
})

const storyWith = (...consents: ConsentEvent[]) => ({ ...madeUpStory(null), consents })

test('the last word of the witness counts, and nobody else can say it for her', () => {
  const story = storyWith(yes('published'))
  const taken = consentsOf(story, [said(no(yes('published')))])
  expect(allowedBy(taken, today).published).toBe(false)
  const silent = consentsOf(storyWith(), [said(yes('published'), 'caseworkers')])
  expect(allowedBy(silent, today)).toEqual({ published: false, firstName: false })
})

test('each body is asked about by itself', () => {
  const [trust, council] = [yes('toldToBody', 'A trust'), yes('toldToBody', 'A council')]
  expect(bodiesToTell([trust, council, no(council)], today)).toEqual(['A trust'])
  expect(bodiesToTell([{ ...trust, until: '2026-11-23' }], today)).toEqual([])
  expect(bodiesToTell([yes('published')], today)).toEqual([])
})

test('a story is counted when its giver said so and its three months are over', () => {
  const opened = (week: string, ...consents: ConsentEvent[]): OpenedStory => ({
    lookup: 'lookup-of-the-tests',
    epoch: '2026-07.1',
    week,
    story: storyWith(...consents),
    thread: { lookup: 'lookup-of-the-tests', witness: '', caseworkers: [] },
    messages: [],
  })
  expect(countable(opened('2026-W30', yes('counted')), today)).toEqual({
    period: '2026-Q3',
    area: 'Leeds',
    body: 'Leeds Hospitals',
  })
  expect(countable(opened('2026-W30'), today)).toBeUndefined()
  expect(countable(opened('2026-W45', yes('counted')), today)).toBeUndefined()
})
