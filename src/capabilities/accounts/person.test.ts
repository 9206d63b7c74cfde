import { expect, test } from 'vitest'
import { Email, Name, NewPassword } from './person.ts'

test('one address has one spelling', () => {
  expect(Email.parse('  Ada.Osei@Example.ORG ')).toBe('ada.osei@example.org')
})

test.each(['Ada Osei', 'عائشة', 'Nguyễn Thị Ánh', '李', "Siân O'Neill-Đặng", '  Ada  '])(
  '%s is a name',
  (name) => {
    expect(Name.parse(name)).toBe(name.trim().normalize('NFC'))
  },
)

test.each(['', '...', '123', 'Ada\r\nBcc: all@example.org', 'Ada\u202Egro.live', 'a'.repeat(101)])(
  '%j is not',
  (name) => {
    expect(Name.safeParse(name).success).toBe(false)
  },
)

test('a name of a quarter of a million signs is refused at once', () => {
  const started = performance.now()

  expect(Name.safeParse('a'.repeat(250_000) + '\n.').success).toBe(false)
  expect(performance.now() - started).toBeLessThan(500)
})

test('a password is long and not one key held down', () => {
  expect(NewPassword.safeParse('eleven sign').success).toBe(false)
  expect(NewPassword.safeParse('a'.repeat(20)).success).toBe(false)
  expect(NewPassword.safeParse('كلمة سر طويلة').success).toBe(true)
})
