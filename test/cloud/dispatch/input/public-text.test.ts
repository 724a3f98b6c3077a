import type { CallContext, Caller } from '#cloud/dispatch/context'
import { mayBePublic } from '#cloud/dispatch/input/public-text'
import type { Verdict } from '#cloud/ports/content-safety'
import { stranger } from '../../test-cloud'

/** Asks a content check that always says the same; answers what it was asked, too. */
async function asked(verdict: Verdict, caller: Caller) {
  const seen: string[][] = []
  const contentSafety = {
    checkText: async (text: string, openid: string) => {
      seen.push([text, openid])
      return { verdict }
    },
  }
  const context = { contentSafety, caller } as unknown as CallContext
  return { may: await mayBePublic(['标题', undefined, '', '地点'], context), seen }
}

test.each([
  ['pass', true],
  ['review', false],
  ['risky', false],
] as const)('texts of which the check says %s may be shown: %s', async (verdict, may) => {
  expect((await asked(verdict, stranger())).may).toBe(may)
})

test('all texts that were written are checked at once, as written by whoever calls', async () => {
  const caller = stranger()
  expect((await asked('pass', caller)).seen).toEqual([['标题\n地点', caller.subject]])
  expect((await asked('pass', undefined)).seen).toEqual([['标题\n地点', '']])
})
