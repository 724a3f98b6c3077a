import { ORPCError, os } from '@orpc/server'
import * as v from 'valibot'
import type { HandlerContext } from '#cloud/dispatch/context'
import { procedureOf } from '#cloud/dispatch/procedure'
import { procedure } from '#contract/errors'
import { noon } from '../test-cloud'

/** Of a call by somebody who is not signed in. */
const context = { caller: undefined, address: undefined, now: noon } as unknown as HandlerContext
const { errorMap } = procedure['~orpc']
const openToAll = ['identity', 'me']

test('only the fields of the output schema go out', async () => {
  const made = os.output(v.object({ name: v.string() })).handler(() => ({ name: '小手', openid: 'secret' }))
  expect(await procedureOf(made, openToAll).run(undefined, context)).toEqual({ name: '小手' })
})

test('an output that does not fit is a fault, and no error of the contract', async () => {
  const made = os
    .errors(errorMap)
    .output(v.object({ name: v.string() }))
    .handler(() => ({}) as { name: string })
  const failure = await procedureOf(made, openToAll)
    .run(undefined, context)
    .catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Error)
  expect(failure).not.toBeInstanceOf(ORPCError)
})

test('malformed input is refused before anybody is counted or the handler runs', async () => {
  const steps: string[] = []
  const counted = { ...context, address: '203.0.113.7', readLimit: () => steps.push('counted') && 0 }
  const made = os.input(v.object({ name: v.string() })).handler(() => steps.push('handled'))
  const { run } = procedureOf(made, openToAll)
  await expect(run({ name: 1 }, counted)).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    data: { fields: ['name'] },
  })
  expect(steps).toEqual([])
  await run({ name: 'x' }, counted)
  expect(steps).toEqual(['counted', 'handled'])
})

test('nobody may call what has no row in the access table', async () => {
  const made = os.handler(() => 'handled')
  await expect(procedureOf(made, ['no', 'row']).run(undefined, context)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})

test.each([
  ['as the contract lists it', { code: 'NOT_FOUND', status: 404 }, true],
  ['with another status', { code: 'NOT_FOUND', status: 410 }, false],
  ['with data that the contract does not know', { code: 'RATE_LIMITED', status: 429, data: '?' }, false],
  ['which the contract does not list', { code: 'TEAPOT', status: 418 }, false],
])('an error %s is told as such', async (_what, { code, ...rest }, defined) => {
  const made = os.errors(errorMap).handler(() => {
    throw new ORPCError(code, { data: undefined, ...rest, defined: true })
  })
  await expect(procedureOf(made, openToAll).run(undefined, context)).rejects.toMatchObject({ code, defined })
})

test('middlewares of oRPC, which nothing would run, are refused at the start', () => {
  const made = os.use(({ next }) => next()).handler(() => 'handled')
  expect(() => procedureOf(made, openToAll)).toThrow('identity.me has middlewares')
})
