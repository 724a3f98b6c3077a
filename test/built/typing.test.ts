import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openPage, type LivePage } from './logic-layer'

/** WeChat slows down from 20 calls a second; ours is one a character, and small. */
const mostBytes = 8 * 1024
const words = ['用过的口罩扔哪个桶', 'kouzhao', '猫砂、电池和旧沙发', '苞米瓤子', '从来没有这样的东西']

interface ViewNode {
  readonly sid?: string
  readonly cl?: string
  readonly cn?: readonly ViewNode[]
}

function inputId({ cn = [], cl, sid }: ViewNode): string | undefined {
  if (cl === 'search-box-input') return sid
  return cn.map(inputId).find((found) => found !== undefined)
}

async function type(page: LivePage, sid: string, value: string): Promise<string[]> {
  const before = page.sent.length
  const target = { id: sid, dataset: { sid } }
  ;(page.eh as (event: object) => void).call(page, {
    type: 'input',
    detail: { value, cursor: value.length },
    target,
    currentTarget: target,
  })
  await wait(30)
  return page.sent.slice(before)
}

test('typing one character sends the view at most one small change', async () => {
  const page = openPage(join(__dirname, '../../dist/weapp'), 'features/search/home/index')
  await wait(300)
  const sid = inputId({ cn: page.data['root.cn'] as ViewNode[] })!
  let changes = 0
  for (const word of words) {
    for (let length = 1; length <= word.length; length++) {
      const sent = await type(page, sid, word.slice(0, length))
      expect(sent.length).toBeLessThanOrEqual(1)
      for (const change of sent) expect(Buffer.byteLength(change)).toBeLessThanOrEqual(mostBytes)
      changes += sent.length
    }
  }
  expect(changes).toBeGreaterThan(words.length)
})
