import type { CallContext } from '#cloud/dispatch/context'
import { mayBePublic } from '#cloud/dispatch/public-text'
import { stranger } from '../test-cloud'

/** Asks a content check that always says the same; answers what it was asked, too. */
async function asked(
  verdict: 'pass' | 'review' | 'reject',
  caller = stranger(),
  texts = ['标题', undefined, '', '地点'],
) {
  const seen: string[][] = []
  const contentSafety = {
    checkText: async (text: string, subject: string) => {
      seen.push([text, subject])
      return { verdict }
    },
  }
  const context = { contentSafety, caller } as unknown as CallContext
  return { may: await mayBePublic(texts, context), seen }
}

test('texts that the check passes may be shown, those it is not sure of may not', async () => {
  expect((await asked('pass')).may).toBe(true)
  expect((await asked('review')).may).toBe(false)
  expect((await asked('reject')).may).toBe(false)
})

test('all texts that were written are checked at once, as written by whoever calls', async () => {
  const caller = stranger()
  expect((await asked('pass', caller)).seen).toEqual([['标题\n地点', caller.subject]])
})
