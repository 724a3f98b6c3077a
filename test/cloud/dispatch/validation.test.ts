import * as v from 'valibot'
import { validInput, validOutput } from '#cloud/dispatch/validation'

const schema = v.object({
  title: v.pipe(v.string(), v.trim(), v.maxLength(5)),
  people: v.array(v.object({ childId: v.string() })),
})
const sound = { title: ' 分类 ', people: [] }

/** The data of the refusal that some input meets. */
const refused = (input: unknown, by: v.GenericSchema = schema) =>
  validInput(by, input).then(
    () => 'not refused',
    ({ code, status, data }: { code: string; status: number; data: unknown }) => ({ code, status, data }),
  )

test('input is what the schema makes of it', async () => {
  expect(await validInput(schema, { ...sound, more: 1 })).toEqual({ title: '分类', people: [] })
})

test('what has no schema is taken and let out as it is', async () => {
  expect(await validInput(undefined, sound)).toBe(sound)
  expect(await validOutput(undefined, sound)).toBe(sound)
})

test('a refusal names the fields that are wrong, however deep, and none of what they hold', async () => {
  const input = { title: '一二三四五六', people: [{ childId: '秘密' }, { childId: 7 }] }
  expect(await refused(input)).toEqual({
    code: 'BAD_REQUEST',
    status: 400,
    data: { fields: ['title', 'people.1.childId'] },
  })
})

test('a field with two faults is named once, and what is no object has no fields', async () => {
  const twice = v.object({ title: v.pipe(v.string(), v.minLength(3), v.digits()) })
  expect(await refused({ title: 'a' }, twice)).toHaveProperty('data', { fields: ['title'] })
  expect(await refused(null)).toHaveProperty('data', { fields: [] })
})

test('ten fields are named at most', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `field${at}`)
  const wide = v.object(Object.fromEntries(names.map((name) => [name, v.string()])))
  expect(await refused({}, wide)).toHaveProperty('data', { fields: names.slice(0, 10) })
})

test('only listed fields go out', async () => {
  expect(await validOutput(v.object({ name: v.string() }), { name: '小手', openid: 'secret' })).toEqual({
    name: '小手',
  })
})

test('an output that does not fit is a fault that says so', async () => {
  await expect(validOutput(v.object({ name: v.string() }), {})).rejects.toThrow('Output validation failed')
})
